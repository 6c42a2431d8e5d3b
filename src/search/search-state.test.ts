import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestQuery } from './line-length.ts';
import { formatSearch, isEmptySearch, parseSearch, withOwn } from './search-state.ts';

const stateOf = (query: string) => parseSearch(new URLSearchParams(query));

describe('parseSearch', () => {
  test('reads every key, sector and source as often as they occur', () => {
    expect(
      stateOf(
        'q=oil&pair=la-vn&country=vn&sector=coal&sector=oil-gas&source=vns&source=tass&from=2024&to=2025-06&sort=date',
      ),
    ).toEqual({
      q: 'oil',
      pair: 'la-vn',
      country: 'vn',
      sector: ['coal', 'oil-gas'],
      source: ['vns', 'tass'],
      from: '2024',
      to: '2025-06',
      sort: 'date',
    });
  });

  test('takes empty keys, as a form sends them, for an empty search', () => {
    const empty = stateOf('q=&pair=&country=&from=&to=&sort=relevance');
    expect(isEmptySearch(empty)).toBe(true);
    expect(formatSearch(empty)).toBe('');
  });

  test('takes a pair in any order and case', () => {
    expect(stateOf('pair=VN-la').pair).toBe('la-vn');
    expect(stateOf('pair=vn - la').pair).toBe('la-vn');
  });

  test.each([
    ['year=2025', '2025', '2025'],
    ['year=2024&until=2025', '2024', '2025'],
    ['until=2025', '', '2025'],
    ['from=12/2025', '2025-12', ''],
    ['from=1+Dec+2025&to=2026&year=2019', '2025-12-01', '2026'],
    ['from=soon', 'soon', ''],
  ])('reads from %s the dates from %j to %j', (query, from, to) => {
    expect(stateOf(query)).toMatchObject({ from, to });
  });

  test('takes an unknown order for relevance', () => {
    expect(stateOf('sort=price').sort).toBe('relevance');
  });
});

describe('formatSearch', () => {
  const key = fc.oneof(
    fc.constantFrom(
      'q',
      'pair',
      'country',
      'sector',
      'source',
      'from',
      'to',
      'year',
      'until',
      'sort',
    ),
    fc.constantFrom('__proto__', 'constructor', 'Q', 'q[]', ''),
  );
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'VN-la',
      'b -a',
      'la-vn-ru',
      '-',
      '<script>',
      '%',
      '%00',
      '+',
      '&',
      'date',
      'İ-ß',
      '2025',
      '5/2025',
    ),
  );
  const addresses = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.tuple(key, value)).map((pairs) => new URLSearchParams(pairs).toString()),
    fc.array(fc.tuple(key, value)).map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
  );

  test('writes an address that is read as the same state, whatever was typed', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const asked = stateOf(address);
        expect(stateOf(formatSearch(asked))).toEqual(asked);
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ['q', 'x'.repeat(1000), 'x'.repeat(longestQuery)],
  ['q', 'coal '.repeat(200), 'coal '.repeat(longestQuery / 5).trim()],
  ['q', `x${'\u{1F600}'.repeat(500)}`, `x${'\u{1F600}'.repeat(longestQuery / 2 - 1)}`],
  ['from', '1'.repeat(1000), '1'.repeat(longestQuery)],
])('formatSearch writes of a long %s only what is read', (key, typed, read) => {
  const address = formatSearch(stateOf(new URLSearchParams({ [key]: typed }).toString()));
  expect(address).toBe(new URLSearchParams({ [key]: read }).toString());
});

test('withOwn takes what a reader chose, and leaves the rest', () => {
  const own = stateOf('q=rice&sector=trade&to=2026');
  expect(withOwn(stateOf('q=coal&pair=la-vn&sector=rail&from=2025&sort=date'), own)).toEqual(
    stateOf('q=rice&pair=la-vn&sector=trade&from=2025&to=2026&sort=date'),
  );
});
