import { describe, expect, test } from 'vitest';
import { issuesOf, messagesOf } from '../../tests/fixtures/published.ts';
import { Agreement } from './agreement.ts';

const good = {
  title: 'Electricity and coal protocol',
  kind: 'protocol',
  parties: ['LA', 'VN'],
  sectors: ['trade'],
  history: [{ status: 'signed', date: '2025-01-09', briefing: 'grid' }],
};
const issues = (change: Record<string, unknown>) => issuesOf(Agreement, { ...good, ...change });

/** The issues with a history of these statuses and dates, and notes. */
const issuesWith = (...steps: [status: string, date: string, note?: string][]) =>
  issues({
    history: steps.map(([status, date, note]) => ({ status, date, briefing: 'grid', note })),
  });

describe('Agreement', () => {
  test('needs neither signatories nor a word on whether it binds', () => {
    expect(Agreement.parse(good)).toMatchObject({ signatories: [] });
    expect(Agreement.parse(good).binding).toBeUndefined();
  });

  test('reads whether it binds from text', () => {
    expect(Agreement.parse({ ...good, binding: 'true' }).binding).toBe(true);
    expect(Agreement.parse({ ...good, binding: 'false' }).binding).toBe(false);
  });

  test('may be between a country and a bloc', () => {
    expect(issues({ parties: ['VN', 'EU'] })).toEqual([]);
  });

  test.each(Object.keys(good))('requires "%s"', (key) => {
    expect(issues({ [key]: undefined }).map(([, path]) => path)).toEqual([key]);
  });

  test.each([
    [{ kind: 'pact' }, ['invalid_value', 'kind']],
    [{ binding: 'yes' }, ['invalid_value', 'binding']],
    [{ parties: [] }, ['too_small', 'parties']],
    [{ parties: ['VN', 'NATO'] }, ['known-party', 'parties.1']],
    [{ parties: ['VN', 'VN'] }, ['listed-once', 'parties.1']],
    [{ signatories: ['Ministry of Trade'] }, ['invalid_format', 'signatories.0']],
    [{ sectors: [] }, ['too_small', 'sectors']],
    [{ history: [] }, ['too_small', 'history']],
    [{ status: 'signed' }, ['unrecognized_keys', '']],
  ])('refuses %j', (change, issue) => {
    expect(issues(change)).toEqual([issue]);
  });
});

describe('the history of an agreement', () => {
  test('goes up the ladder', () => {
    const steps = ['intended', 'signed', 'in_force', 'completed'] as const;
    expect(issuesWith(...steps.map((status): [string, string] => [status, '2025']))).toEqual([]);
  });

  test.each([
    ['2025-01-09', '2025-01-09'],
    ['2025-12-31', '2026-01-01'],
    ['2025-06', '2025'],
    ['2025-06-15', '2025-06'],
  ])('has steps of %s and %s in order', (first, second) => {
    expect(issuesWith(['intended', first], ['signed', second])).toEqual([]);
  });

  test.each([
    ['2026-01-01', '2025-12-31'],
    ['2025-06', '2025-05-31'],
    ['2025', '2024'],
  ])('has no step of %s before one of %s', (first, second) => {
    expect(issuesWith(['intended', first], ['signed', second])).toEqual([
      ['order-of-steps', 'history.1.date'],
    ]);
  });

  test.each([
    ['signed', 'intended'],
    ['in_force', 'signed'],
    ['completed', 'implementing'],
    ['terminated', 'signed'],
    ['lapsed', 'under_negotiation'],
    ['completed', 'unverified'],
  ])('says in a note why "%s" became "%s"', (before, after) => {
    const expected = [['status-backwards', 'history.1.status']];
    expect(issuesWith([before, '2024'], [after, '2025'])).toEqual(expected);
    expect(issuesWith([before, '2024'], [after, '2025', 'Taken up again.'])).toEqual([]);
  });

  test.each(['suspended', 'unverified'])('does not go backwards by way of "%s"', (passing) => {
    expect(issuesWith(['in_force', '2023'], [passing, '2024'], ['intended', '2025'])).toEqual([
      ['status-backwards', 'history.2.status'],
    ]);
    expect(issuesWith(['in_force', '2023'], [passing, '2024'], ['in_force', '2025'])).toEqual([]);
  });

  test('has no step before any above it, whatever stands between', () => {
    const dates = ['2025-06-10', '2025', '2025-01-05'];
    expect(issuesWith(...dates.map((date): [string, string] => ['signed', date]))).toEqual([
      ['order-of-steps', 'history.2.date'],
    ]);
  });

  test.each([
    ['signed', 'signed'],
    ['terminated', 'terminated'],
    ['signed', 'suspended'],
    ['suspended', 'implementing'],
    ['unverified', 'exploratory'],
    ['in_force', 'terminated'],
  ])('needs no note where "%s" became "%s"', (before, after) => {
    expect(issuesWith([before, '2024'], [after, '2025'])).toEqual([]);
  });

  test('remembers the rung on which it was suspended', () => {
    expect(issuesWith(['signed', '2024'], ['suspended', '2025'], ['intended', '2026'])).toEqual([
      ['status-backwards', 'history.2.status'],
    ]);
    expect(issuesWith(['signed', '2024'], ['suspended', '2025'], ['in_force', '2026'])).toEqual([]);
  });

  test('says how its steps are mended', () => {
    const step = (status: string, date: string) => ({ status, date, briefing: 'grid' });
    const history = [step('signed', '2026-01-01'), step('intended', '2025-12-31')];
    expect(messagesOf(Agreement, { ...good, history })).toEqual([
      '"2025-12-31" is before "2026-01-01" of a step above; put the steps in order, the oldest first.',
      '"intended" after "signed" goes backwards; say in "note" why, or mend the order.',
    ]);
  });

  test('leaves an impossible date to the rule of dates', () => {
    expect(issuesWith(['signed', '2025'], ['in_force', '2024-02-30'])).toEqual([
      ['possible-date', 'history.1.date'],
    ]);
  });
});
