import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as words from '../../text/client/search.ts';
import { formatAlternatives } from '../../text/locale.ts';
import { parseQuery } from '../parse-query.ts';
import { conditionsIn, requestedBy, withoutCondition } from './conditions.ts';
import type { FilterValue } from './filter-values.ts';
import { noConditions } from '../engine/facets.ts';
import { emptySearch, type SearchState } from '../search-state.ts';

const offered: FilterValue[] = [
  { key: 'pair', value: 'la-vn', label: 'Laos–Vietnam' },
  { key: 'pair', value: 'la-ru', label: 'Laos–Russia' },
  { key: 'country', value: 'la', label: 'Laos', names: ['Lao PDR', 'Lào', 'Лаос'] },
  { key: 'country', value: 'vn', label: 'Vietnam' },
  { key: 'country', value: 'ru', label: 'Russia' },
  { key: 'sector', value: 'rail', label: 'Railways' },
  { key: 'sector', value: 'oil-gas', label: 'Oil & gas' },
  { key: 'source', value: 'vns', label: 'Việt Nam News' },
  ...['2026', '2025', '2024', '2019'].map((year): FilterValue => {
    return { key: 'year', value: year, label: year };
  }),
];

const stateOf = (state: Partial<SearchState>) => ({ ...emptySearch, ...state });
const inForce = (state: Partial<SearchState>) =>
  conditionsIn(stateOf(state), parseQuery(state.q ?? '').conditions, offered);
const typed = (q: string) => inForce({ q }).map(({ key, values, label }) => [key, values, label]);

describe('conditionsIn', () => {
  test('shows what is not offered without characters that would turn the words around it', () => {
    const labels = inForce({ sector: ['x\u202Ey'], from: '\u20672025x', q: 'source:z\u0007z' });
    expect(labels.map(({ label }) => label)).toEqual(['xy', '2025x', 'zz']);
  });

  test.each([
    ['country:la', 'country', 'la'],
    ['country:"Lao PDR"', 'country', 'la'],
    ['country:лаос', 'country', 'la'],
    ['pair:"Việt Nam-Lào"', 'pair', 'la-vn'],
    ['country:"Việt-Nam"', 'country', 'vn'],
    ['sector:"oil and gas"', 'sector', 'oil-gas'],
    ['sector:oil', 'sector', 'oil-gas'],
    ['sector:Rail', 'sector', 'rail'],
    ['source:"viet nam"', 'source', 'vns'],
    ['source:VNS', 'source', 'vns'],
    ['pair:la-vn', 'pair', 'la-vn'],
    ['pair:VN-LA', 'pair', 'la-vn'],
    ['pair:Laos–Vietnam', 'pair', 'la-vn'],
    ['pair:vietnam/la', 'pair', 'la-vn'],
    ['pair:"Russia and Laos"', 'pair', 'la-ru'],
    ['year:2025', 'year', '2025'],
    ['-country:la', 'country', 'la'],
  ])('understands %s', (q, key, value) => {
    const label = offered.find((one) => one.key === key && one.value === value)?.label;
    expect(typed(q)).toEqual([[key, [value], label]]);
  });

  test.each([
    ['from:2025-12', 'from', '2025-12', 'December 2025'],
    ['to:"1 May 2026"', 'to', '2026-05-01', '1 May 2026'],
    ['from:12/2025', 'from', '2025-12', 'December 2025'],
  ])('understands %s', (q, key, value, label) => {
    expect(typed(q)).toEqual([[key, [value], label]]);
  });

  test.each([
    [
      'year:2024-2026',
      ['2026', '2025', '2024'],
      words.yearsBetween({ first: '2024', last: '2026' }),
    ],
    ['year:2024–2025', ['2025', '2024'], words.yearsBetween({ first: '2024', last: '2025' })],
    ['year:2019..2024', ['2024', '2019'], words.yearsBetween({ first: '2019', last: '2024' })],
    [
      'year:2026-2024',
      ['2026', '2025', '2024'],
      words.yearsBetween({ first: '2024', last: '2026' }),
    ],
    ['year:-2024', ['2024', '2019'], words.yearsUntil({ last: '2024' })],
    ['year:2025-', ['2026', '2025'], words.yearsSince({ first: '2025' })],
    ['year:2020-2024', ['2024'], words.yearsBetween({ first: '2020', last: '2024' })],
    // In these no year is offered.
    ['year:1990-1999', ['1990'], words.yearsBetween({ first: '1990', last: '1999' })],
    ['year:2030-', ['2030'], words.yearsSince({ first: '2030' })],
  ])('takes %s for every year there is in it, or for one that nothing meets', (q, years, label) => {
    expect(typed(q)).toEqual([['year', years, label]]);
  });

  test('takes the beginning of several names for all of them', () => {
    expect(typed('pair:lao')).toEqual([
      ['pair', ['la-vn', 'la-ru'], formatAlternatives(['Laos–Vietnam', 'Laos–Russia'])],
    ]);
    expect(typed('country:laoss')).toEqual([['country', ['laoss'], 'laoss']]);
    expect(typed('sector:oi')).toEqual([['sector', ['oi'], 'oi']]);
  });

  test('takes no beginning in the address, which controls write', () => {
    expect(inForce({ country: 'vie' }).map(({ values }) => values)).toEqual([['vie']]);
  });

  test.each([
    ['country:atlantis', 'country', 'atlantis'],
    ['sector:"Space travel"', 'sector', 'Space travel'],
    ['pair:la-vn-ru', 'pair', 'la-vn-ru'],
    ['year:1999', 'year', '1999'],
    ['year:soon', 'year', 'soon'],
    ['year:2024-06', 'year', '2024-06'],
    ['from:soon', 'from', 'soon'],
    ['to:2025-13', 'to', '2025-13'],
  ])('keeps %s, which nothing meets, and says so', (q, key, value) => {
    expect(typed(q)).toEqual([[key, [value], value]]);
    expect(inForce({ q })).toMatchObject([{ unknown: true }]);
    expect(offered.some((one) => one.key === key && one.value === value)).toBe(false);
  });

  test('puts those of the controls before those that are typed', () => {
    const state = {
      ...{ pair: 'la-vn', country: 'la', sector: ['rail', 'x'], source: ['vns'] },
      ...{ from: '2024', to: '2025-06', q: 'coal year:2019 country:ru' },
    };
    expect(inForce(state).map(({ label }) => label)).toEqual([
      'Laos–Vietnam',
      'Laos',
      'Railways',
      'x',
      'Việt Nam News',
      '2024',
      'June 2025',
      '2019',
      'Russia',
    ]);
  });
});

describe('requestedBy', () => {
  const requested = (state: Partial<SearchState>) => requestedBy(inForce(state));

  test('widens a condition by others of its key', () => {
    const q = 'sector:rail sector:"oil and gas" year:2024-2025 year:2019';
    expect(requested({ q, country: 'la' })).toEqual({
      conditions: {
        ...noConditions,
        country: ['la'],
        sector: ['rail', 'oil-gas'],
        year: ['2025', '2024', '2019'],
      },
    });
    expect(requested({})).toEqual({ conditions: noConditions });
  });

  test('excludes what has a minus sign', () => {
    expect(requested({ q: '-source:vns sector:rail' })).toEqual({
      conditions: { ...noConditions, sector: ['rail'] },
      excludedConditions: { ...noConditions, source: ['vns'] },
    });
  });

  test.each([
    [{ from: '2025-12' }, '2025-12-01', undefined],
    [{ from: '2025', to: '2025-02' }, '2025-01-01', '2025-02-28'],
    [{ from: '2025-02', to: '2025' }, '2025-02-01', '2025-12-31'],
    // In the other order.
    [{ from: '2026', to: '2024-05' }, '2024-05-01', '2026-12-31'],
    // Typed dates do what the controls do, and widen them.
    [{ q: 'from:2025-12 to:2026' }, '2025-12-01', '2026-12-31'],
    [{ from: '2025', q: 'from:2024-06 to:2025-06', to: '2025' }, '2024-06-01', '2025-12-31'],
    [{ from: 'soon', q: 'from:2025' }, '2025-01-01', undefined],
    [{ q: '-from:2025' }, undefined, '2024-12-31'],
    [{ q: '-to:2025-02' }, '2025-03-01', undefined],
  ])('searches with %j from %s to %s', (state, from, to) => {
    const { from: first, to: last } = requested(state);
    expect([first, last]).toEqual([from, to]);
  });

  test.each([{ from: 'soon' }, { to: 'soon' }, { from: 'soon', to: '2025' }])(
    'searches nothing with %j',
    (state) => {
      const { from = '0001-01-01', to = '9998-12-31' } = requested(state);
      expect(from > to).toBe(true);
    },
  );
});

describe('withoutCondition', () => {
  const full = stateOf({
    ...{ pair: 'la-vn', country: 'la', sector: ['rail', 'oil-gas'], source: ['vns', 'x'] },
    ...{ from: '2024', to: '2025', q: 'coal year:2019 "a b" Sector:Rail country:"Viet Nam"' },
  });

  test.each([
    ['Laos–Vietnam', { pair: '' }],
    ['Laos', { country: '' }],
    ['Railways', { sector: ['oil-gas'] }],
    ['Oil & gas', { sector: ['rail'] }],
    ['x', { source: ['vns'] }],
    ['2024', { from: '' }],
    ['2025', { to: '' }],
    ['2019', { q: 'coal "a b" Sector:Rail country:"Viet Nam"' }],
    ['Vietnam', { q: 'coal year:2019 "a b" Sector:Rail' }],
  ])('leaves all but %s', (label, change) => {
    const [condition] = inForce(full).filter((one) => one.label === label);
    expect(condition && withoutCondition(full, condition)).toEqual({ ...full, ...change });
  });

  test.each([
    ['x country:"la" y', 'x y'],
    ['country:la"two words"', '"two words"'],
    ['country:“Laos" “x”', '“x”'],
    ['country:laos country:la', 'country:la'],
    ['İstanbul country:la road', 'İstanbul road'],
    ['YEAR:2024-2025', ''],
    ['country:atlantis "', '"'],
  ])('leaves of the line %j all but its first condition', (q, left) => {
    const [condition] = inForce({ q });
    expect(condition && withoutCondition(stateOf({ q }), condition).q).toBe(left);
  });

  test('leaves a line as it is that has changed meanwhile', () => {
    const [condition] = inForce({ q: 'country:la coal' });
    const later = stateOf({ q: 'coal mine' });
    expect(condition && withoutCondition(later, condition)).toEqual(later);
  });
});

describe('any line and address', () => {
  const value = fc.oneof(
    fc.constantFrom(...['', 'LA', 'vn-la', '2024', '2026-', '-', '..', '9999', '__proto__', '"']),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const clause = fc.tuple(
    fc.constantFrom('pair', '-country', 'sector', 'year', 'from', 'q'),
    value,
  );
  const line = fc.array(clause).map((all) => all.map((parts) => parts.join(':')).join(' '));
  const sector = fc.uniqueArray(value);
  const states = fc
    .record({ q: line, pair: value, country: value, sector, from: value, to: value })
    .map(stateOf);

  test('has conditions that each have a value and can be taken away one by one', () => {
    fc.assert(
      fc.property(states, (state) => {
        const all = inForce(state);
        for (const condition of all) {
          expect(condition.values.length).toBeGreaterThan(0);
          const fewer = inForce(withoutCondition(state, condition));
          expect(fewer.length).toBeLessThan(all.length);
        }
      }),
    );
  });
});
