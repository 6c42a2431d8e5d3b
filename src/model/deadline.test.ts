import { describe, expect, test } from 'vitest';
import { issuesOf } from '../../tests/fixtures/published.ts';
import { Deadline } from './briefing.ts';

const good = { date: '2026-04', what: 'Full operation of the line', kind: 'planned' };

describe('Deadline', () => {
  test.each(['2030', '2026-12-31', '2028-02-29'])('may be %s', (date) => {
    expect(issuesOf(Deadline, { ...good, date })).toEqual([]);
  });

  test.each(Object.keys(good))('requires "%s"', (key) => {
    const issues = issuesOf(Deadline, { ...good, [key]: undefined });
    expect(issues.map(([, path]) => path)).toEqual([key]);
  });

  test.each([
    [{ date: '2026-02-29' }, ['possible-date', 'date']],
    [{ date: '2026/2030' }, ['edtf-date', 'date']],
    [{ kind: 'hoped' }, ['invalid_value', 'kind']],
    [{ what: ' ' }, ['not-empty', 'what']],
  ])('refuses %j', (change, issue) => {
    expect(issuesOf(Deadline, { ...good, ...change })).toEqual([issue]);
  });
});
