import { describe, expect, test } from 'vitest';
import { issuesOf, messagesOf } from '../../tests/fixtures/published.ts';
import { LabelledQueries, LabelledQuery } from './labelled-query.ts';

/** The places of what is wrong with a query. */
function issues(query: unknown) {
  return LabelledQuery.safeParse(query).error?.issues.map(({ path }) => path.join('.'));
}

describe('LabelledQuery', () => {
  test('takes one sector or several', () => {
    const [one, two] = LabelledQueries.parse([
      { q: 'coal', sector: 'trade', relevant: ['a'] },
      { q: 'coal', sector: ['trade', 'coal'], relevant: [], ordered: 'true' },
    ]);
    expect(one).toEqual({ q: 'coal', sector: ['trade'], relevant: ['a'], accepted: [] });
    expect([two?.sector, two?.ordered]).toEqual([['trade', 'coal'], true]);
  });

  test.each([
    [
      'two codes and nothing around them',
      { pair: 'a la-vn b', year: '2025 to 2026' },
      ['pair', 'year'],
    ],
    [
      'no more relevant ones than a reader sees',
      { relevant: ['a', 'b', 'c', 'd', 'e', 'f'] },
      ['relevant'],
    ],
    ['conditions as the address has them', { pair: 'LA-VN', country: 'la' }, ['pair', 'country']],
    ['a year', { year: '25' }, ['year']],
    ['each briefing under one label', { relevant: ['a'], accepted: ['b', 'a'] }, ['accepted.1']],
    ['nothing accepted where nothing may be found', { accepted: ['a'] }, ['accepted.0']],
  ])('wants %s', (_, fields, places) => {
    expect(issues({ q: 'coal', relevant: [], ...fields })).toEqual(places);
  });

  test.each([
    [{ pair: 'LA-VN' }, 'expected two ISO codes in lower case, as in "la-vn".'],
    [{ year: '25' }, 'expected four digits.'],
    [
      { accepted: ['a'] },
      'Where nothing is relevant, nothing may be found; remove "accepted", or say what is relevant.',
    ],
    [{ relevant: ['a'], accepted: ['a'] }, '"a" is relevant, which says more; remove it here.'],
  ])('says how to mend %j', (fields, message) => {
    expect(messagesOf(LabelledQuery, { q: 'coal', relevant: [], ...fields })).toEqual([message]);
  });

  test('goes by one rule for labels', () => {
    expect(issuesOf(LabelledQuery, { q: 'coal', relevant: [], accepted: ['a'] })).toEqual([
      ['clear-label', 'accepted.0'],
    ]);
  });

  test('says by a word whether the first must come first', () => {
    const orderedOf = (ordered: string) =>
      LabelledQuery.parse({ q: 'coal', relevant: ['a'], ordered }).ordered;
    expect(['true', 'false'].map(orderedOf)).toEqual([true, false]);
  });

  test('lets each condition be left out, and no list be empty', () => {
    expect(issues({ q: 'coal', relevant: ['a'] })).toBeUndefined();
    expect(issues({ q: 'coal', relevant: ['a'], sector: [] })).toEqual(['sector']);
    expect(issues({ q: 'coal', relevant: ['a'], source: 5 })).toEqual(['source']);
  });
});
