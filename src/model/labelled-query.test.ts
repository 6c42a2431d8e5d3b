import { describe, expect, test } from 'vitest';
import { LabelledQueries, LabelledQuery } from './labelled-query.ts';

/** The places of what is wrong with a query. */
function complaints(query: unknown) {
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
      'no more relevant ones than a reader sees',
      { relevant: ['a', 'b', 'c', 'd', 'e', 'f'] },
      ['relevant'],
    ],
    ['conditions as the address has them', { pair: 'LA-VN', country: 'la' }, ['pair', 'country']],
    ['a year', { year: '25' }, ['year']],
    ['each briefing under one label', { relevant: ['a'], accepted: ['b', 'a'] }, ['accepted.1']],
    ['nothing accepted where nothing may be found', { accepted: ['a'] }, ['accepted.0']],
  ])('wants %s', (_, fields, places) => {
    expect(complaints({ q: 'coal', relevant: [], ...fields })).toEqual(places);
  });
});
