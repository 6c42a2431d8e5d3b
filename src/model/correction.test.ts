import { expect, test } from 'vitest';
import { published } from '../../tests/fixtures/published.ts';
import { correctionsIn, historyOf, lastChange, lastCorrected } from './correction.ts';

const corrected = (slug: string, ...dates: string[]) =>
  published(slug, '2026-02-05', {
    corrections: dates.map((date) => ({ date, note: 'The sum is 5.', fields: ['figures'] })),
  });

test('correctionsIn has those of all briefings, the newest first, those of one day by slug', () => {
  const briefings = [
    corrected('b', '2026-03-01', '2026-05-02'),
    corrected('untouched'),
    corrected('a', '2026-03-01', '2026-04-01'),
  ];
  expect(correctionsIn(briefings).map(({ date, slug }) => `${date} ${slug}`)).toEqual([
    '2026-05-02 b',
    '2026-04-01 a',
    '2026-03-01 a',
    '2026-03-01 b',
  ]);
});

test('lastChange is the latest correction in any order, or else the first day of the date', () => {
  expect(lastChange(corrected('a', '2026-03-01', '2026-05-02', '2026-04-01'))).toBe('2026-05-02');
  expect(lastChange(published('a', '2026-02~'))).toBe('2026-02-01');
  expect(lastCorrected(published('a', '2026-02-05'))).toBeUndefined();
});

test('historyOf is the corrections, the newest first, and the day on which it went online', () => {
  const { corrections } = corrected('a', '2026-03-01', '2026-05-02');
  const days = historyOf({ published: '2026-02-06T23:30-05:00', corrections });
  expect(days.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
    '2026-05-02 corrected',
    '2026-03-01 corrected',
    '2026-02-06 published',
  ]);
  expect(days[0]).toMatchObject({ note: 'The sum is 5.', fields: ['figures'] });
  expect(historyOf({ corrections: [] })).toEqual([]);
});
