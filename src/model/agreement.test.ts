import { describe, expect, test } from 'vitest';
import { issuesOf, messagesOf } from '../../tests/fixtures/published.ts';
import { Agreement } from './agreement.ts';

const good = { title: 'Protocol', kind: 'protocol', parties: ['VN', 'EU'], sectors: ['trade'] };

/** The issues with a history of these statuses and dates, and notes. */
const issuesWith = (...steps: [status: string, date: string, note?: string][]) =>
  issuesOf(Agreement, {
    ...good,
    history: steps.map(([status, date, note]) => ({ status, date, briefing: 'grid', note })),
  });

describe('the history of an agreement', () => {
  test.each([
    ['2025-01-09', '2025-01-09'],
    ['2025-06', '2025'],
    ['2025-06-15', '2025-06'],
  ])('has steps of %s and %s in order', (first, second) => {
    expect(issuesWith(['intended', first], ['signed', second])).toEqual([]);
  });

  test.each([
    ['2025-06', '2025-05-31'],
    ['2025', '2024'],
  ])('has no step of %s before one of %s', (first, second) => {
    expect(issuesWith(['intended', first], ['signed', second])).toEqual([
      ['order-of-steps', 'history.1.date'],
    ]);
  });

  test('has no step before any above it, whatever is between', () => {
    expect(issuesWith(['signed', '2025-06-10'], ['signed', '2025'], ['signed', '2025-01'])).toEqual(
      [['order-of-steps', 'history.2.date']],
    );
  });

  test('leaves an impossible date to the rule of dates', () => {
    expect(issuesWith(['signed', '2025'], ['in_force', '2024-02-30'])).toEqual([
      ['possible-date', 'history.1.date'],
    ]);
  });

  test.each([
    ['signed', 'intended'],
    ['completed', 'implementing'],
    ['terminated', 'signed'],
    ['lapsed', 'under_negotiation'],
    ['completed', 'unverified'],
  ])('says in a note why "%s" became "%s"', (before, after) => {
    const expected = [['status-backwards', 'history.1.status']];
    expect(issuesWith([before, '2024'], [after, '2025'])).toEqual(expected);
    expect(issuesWith([before, '2024'], [after, '2025', 'Taken up again.'])).toEqual([]);
  });

  test.each([
    ['signed', 'signed'],
    ['signed', 'in_force'],
    ['terminated', 'terminated'],
    ['signed', 'suspended'],
    ['suspended', 'implementing'],
    ['unverified', 'exploratory'],
    ['in_force', 'terminated'],
  ])('needs no note where "%s" became "%s"', (before, after) => {
    expect(issuesWith([before, '2024'], [after, '2025'])).toEqual([]);
  });

  test.each(['suspended', 'unverified'])('does not go backwards by way of "%s"', (passing) => {
    expect(issuesWith(['in_force', '2023'], [passing, '2024'], ['intended', '2025'])).toEqual([
      ['status-backwards', 'history.2.status'],
    ]);
    expect(issuesWith(['in_force', '2023'], [passing, '2024'], ['in_force', '2025'])).toEqual([]);
  });
});

describe('the sources of an agreement', () => {
  const text = { id: 'entry', title: 'Protocol', registry: 'Register of treaties' };
  const found = { ...text, languages: ['ru'], number: '20100171' };
  const step = { status: 'signed', date: '2025', text: 'entry' };
  const issuesIn = (texts: object[], ...history: object[]) =>
    issuesOf(Agreement, { ...good, texts, history });

  test.each([
    ['a text', step],
    ['a briefing', { ...step, text: undefined, briefing: 'grid' }],
    ['both', { ...step, briefing: 'grid' }],
  ])('may be %s', (_, step) => {
    expect(issuesIn([found], step)).toEqual([]);
  });

  test('are named at each step', () => {
    const bare = { ...step, text: undefined };
    expect(issuesIn([found], step, bare)).toEqual([['step-source', 'history.1']]);
  });

  test('are texts of the same file', () => {
    expect(issuesIn([found], { ...step, text: 'entri' })).toEqual([
      ['known-text', 'history.0.text'],
    ]);
    expect(
      messagesOf(Agreement, { ...good, texts: [found], history: [{ ...step, text: 'entri' }] }),
    ).toEqual([expect.stringContaining('Did you mean "entry"?')]);
    expect(issuesIn([], step)).toEqual([['known-text', 'history.0.text']]);
    expect(messagesOf(Agreement, { ...good, history: [step] })[0]).toMatch(/^Unknown text .*add/);
  });

  test('can be found by a number or an address', () => {
    const bare = { ...found, number: undefined };
    expect(issuesIn([{ ...bare, url: 'https://register.example/1' }], step)).toEqual([]);
    expect(issuesIn([bare], step)).toEqual([['text-address', 'texts.0']]);
  });

  test('have ids of their own', () => {
    expect(issuesIn([found, found], step)).toEqual([['listed-once', 'texts.1.id']]);
  });

  test.each(['xx', 'RU', 'russian', 'ru-RU', '__proto__'])('are in no language "%s"', (code) => {
    expect(issuesIn([{ ...found, languages: [code] }], step)).toEqual([
      ['known-language', 'texts.0.languages.0'],
    ]);
  });
});

describe('an agreement', () => {
  const history = [{ status: 'signed', date: '2025-06', briefing: 'grid' }];
  const issues = (change: object) => issuesOf(Agreement, { ...good, history, ...change });

  test('does not both replace and follow another', () => {
    expect(issues({ supersedes: ['old'], follows: ['older', 'old'] })).toEqual([
      ['listed-once', 'follows.1'],
    ]);
  });

  test('has one issue with an open period, and with an empty id of a text', () => {
    expect(issues({ covers: '2024/..' })).toEqual([['edtf-date', 'covers']]);
    const texts = [{ id: '', title: 'A', registry: 'B', number: '1', languages: ['ru'] }];
    const shown = [{ status: 'signed', date: '2025-06', text: 'a' }];
    expect(issues({ texts, history: shown })).toEqual([['not-empty', 'texts.0.id']]);
  });

  test.each([
    ['2025', 0],
    ['2025-01/2025-06-01', 0],
    ['2025-01/2025-05', 1],
    ['2024', 1],
  ])('first known in June 2025 may cover %s: %i issues', (covers, count) => {
    expect(issues({ covers })).toEqual(Array(count).fill(['possible-period', 'covers']));
  });
});
