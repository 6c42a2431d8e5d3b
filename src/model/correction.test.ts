import { describe, expect, test } from 'vitest';
import { issuesOf, published } from '../../tests/fixtures/published.ts';
import { Briefing } from './briefing.ts';
import {
  correctableFields,
  Correction,
  correctionsIn,
  lastChange,
  lastCorrected,
} from './correction.ts';

const good = { date: '2026-03-01', note: 'The sum is 5, not 50.', fields: ['figures', 'body'] };

describe('Correction', () => {
  test('is a day, a note and what was changed', () => {
    expect(issuesOf(Correction, good)).toEqual([]);
  });

  test.each(Object.keys(good))('requires "%s"', (key) => {
    const issues = issuesOf(Correction, { ...good, [key]: undefined });
    expect(issues.map(([, path]) => path)).toEqual([key]);
  });

  test.each([
    [{ date: '2026-03' }, ['full-day', 'date']],
    [{ date: '2026-03-01~' }, ['full-day', 'date']],
    [{ date: '1/3/2026' }, ['full-day', 'date']],
    [{ date: '' }, ['not-empty', 'date']],
    [{ date: '2026-02-30' }, ['possible-date', 'date']],
    [{ note: ' ' }, ['not-empty', 'note']],
    [{ fields: [] }, ['too_small', 'fields']],
    [{ fields: ['headline'] }, ['invalid_value', 'fields.0']],
    [{ fields: ['body', 'body'] }, ['listed-once', 'fields.1']],
  ])('refuses %j', (change, issue) => {
    expect(issuesOf(Correction, { ...good, ...change })).toEqual([issue]);
  });

  test('knows every field of a briefing but those that are not part of its news', () => {
    const keys = Object.keys(Briefing.shape).filter(
      (key) => key !== 'corrections' && key !== 'draft',
    );
    expect(Object.keys(correctableFields)).toEqual([...keys, 'body']);
  });
});

describe('a corrected briefing', () => {
  test.each(['2026-02-04', '2025-12-31'])('was not corrected on %s, before its date', (date) => {
    const fields = { title: 'a', summary: 'a', source: 'vns', countries: ['LA'], sector: 'trade' };
    const briefing = { ...fields, date: '2026-02-05', corrections: [{ ...good, date }] };
    expect(issuesOf(Briefing, briefing)).toEqual([['corrected-later', 'corrections.0.date']]);
  });
});

describe('correctionsIn', () => {
  const corrected = (slug: string, dates: string[]) =>
    published(slug, '2026-02-05', { corrections: dates.map((date) => ({ ...good, date })) });

  test('has those of all briefings, the newest first, those of one day by slug', () => {
    const briefings = [
      corrected('b', ['2026-03-01', '2026-05-02']),
      corrected('untouched', []),
      corrected('a', ['2026-03-01', '2026-04-01']),
    ];
    expect(correctionsIn(briefings).map(({ date, slug }) => `${date} ${slug}`)).toEqual([
      '2026-05-02 b',
      '2026-04-01 a',
      '2026-03-01 a',
      '2026-03-01 b',
    ]);
  });
});

describe('lastCorrected', () => {
  test('is no day where nothing was corrected', () => {
    expect(lastCorrected(published('a', '2026-02-05'))).toBeUndefined();
  });
});

describe('lastChange', () => {
  test('is the latest correction, in whichever order they stand', () => {
    const corrections = ['2026-03-01', '2026-05-02', '2026-04-01'].map((date) => ({
      ...good,
      date,
    }));
    expect(lastChange(published('a', '2026-02-05', { corrections }))).toBe('2026-05-02');
  });

  test('is the first day of its own date where nothing was corrected', () => {
    expect(lastChange(published('a', '2026-02~'))).toBe('2026-02-01');
  });
});
