import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksForSomething, formatSearch, hasConditions, parseSearch } from './search-state.ts';

const stateOf = (query: string) => parseSearch(new URLSearchParams(query));

describe('parseSearch', () => {
  test('reads every key of the contract, sector and source as often as they stand there', () => {
    expect(
      stateOf(
        'q=oil&pair=la-vn&country=vn&sector=coal&sector=oil-gas&source=vns&source=tass&year=2024&until=2025&sort=date',
      ),
    ).toEqual({
      q: 'oil',
      pair: 'la-vn',
      country: 'vn',
      sector: ['coal', 'oil-gas'],
      source: ['vns', 'tass'],
      year: '2024',
      until: '2025',
      sort: 'date',
    });
  });

  test('takes empty keys, as a form sends them, for nothing asked', () => {
    const empty = stateOf('q=&pair=&country=&year=&sort=relevance');
    expect(asksForSomething(empty)).toBe(false);
    expect(formatSearch(empty)).toBe('');
  });

  test('takes a pair in any order and case', () => {
    expect(stateOf('pair=VN-la').pair).toBe('la-vn');
    expect(stateOf('pair=vn - la').pair).toBe('la-vn');
  });

  test('takes an unknown order for relevance', () => {
    expect(stateOf('sort=price').sort).toBe('relevance');
  });
});

describe('formatSearch', () => {
  test('is read back as the same state, whatever was typed', () => {
    const id = fc.stringMatching(/^[a-z]{2,8}$/);
    const state = fc.record({
      q: fc.string(),
      pair: fc.constantFrom('', 'la-vn', 'ru-vn'),
      country: fc.constantFrom('', 'vn'),
      sector: fc.uniqueArray(id),
      source: fc.uniqueArray(id),
      year: fc.constantFrom('', '2025'),
      until: fc.constantFrom('', '2026'),
      sort: fc.constantFrom('relevance' as const, 'date' as const),
    });
    fc.assert(
      fc.property(state, (asked) => {
        expect(stateOf(formatSearch(asked))).toEqual(asked);
      }),
    );
  });
});

describe('any address', () => {
  const key = fc.oneof(
    fc.constantFrom('q', 'pair', 'country', 'sector', 'source', 'year', 'until', 'sort'),
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
    ),
  );
  const addresses = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.tuple(key, value)).map((pairs) => new URLSearchParams(pairs).toString()),
    fc.array(fc.tuple(key, value)).map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
  );

  test('asks for the same when what it asks for is written as an address', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const asked = stateOf(address);
        expect(stateOf(formatSearch(asked))).toEqual(asked);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('hasConditions', () => {
  test('looks beyond the words', () => {
    expect(hasConditions(stateOf('q=coal'))).toBe(false);
    expect(hasConditions(stateOf('q=coal&year=2025'))).toBe(true);
  });
});
