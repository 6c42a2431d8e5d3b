import { describe, expect, test } from 'vitest';
import { issuesOf } from '../../tests/fixtures/published.ts';
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
