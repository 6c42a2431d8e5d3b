import { describe, expect, test } from 'vitest';
import { issuesOf } from '../../tests/fixtures/published.ts';
import { Event, EventRecord } from './event.ts';

const good = {
  title: 'State visit of Tô Lâm to Laos',
  kind: 'state_visit',
  date: '2025-12-31/2026-01-01',
  countries: ['LA', 'VN'],
};
const issues = (change: Record<string, unknown>) => issuesOf(EventRecord, { ...good, ...change });

describe('EventRecord', () => {
  test('needs nobody by name', () => {
    expect(EventRecord.parse(good)).toEqual({ ...good, people: [], organisations: [] });
  });

  test.each(['2026-02-05', '2026-02', '2024-02-28/2024-02-29'])('may happen in %s', (date) => {
    expect(issues({ date })).toEqual([]);
  });

  test.each(Object.keys(good))('requires "%s"', (key) => {
    expect(issues({ [key]: undefined }).map(([, path]) => path)).toEqual([key]);
  });

  test.each([
    [{ kind: 'visit' }, ['invalid_value', 'kind']],
    [{ date: '2025-02-28/2025-02-29' }, ['possible-date', 'date']],
    [{ date: '2026-01-01/2025-12-31' }, ['possible-period', 'date']],
    [{ countries: [] }, ['too_small', 'countries']],
    [{ countries: ['LA', 'EU'] }, ['known-country', 'countries.1']],
    [{ people: ['to-lam', 'to-lam'] }, ['listed-once', 'people.1']],
    [{ people: ['Tô Lâm'] }, ['invalid_format', 'people.0']],
    [{ organisations: ['vna.yml'] }, ['invalid_format', 'organisations.0']],
  ])('refuses %j', (change, issue) => {
    expect(issues(change)).toEqual([issue]);
  });
});

describe('Event', () => {
  test('is of one date, never of an interval', () => {
    const event = { date: '2026-02', kind: 'signing' };
    expect(issuesOf(Event, event)).toEqual([]);
    expect(issuesOf(Event, { ...event, date: good.date })).toEqual([['edtf-date', 'date']]);
  });
});
