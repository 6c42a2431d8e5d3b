import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureFields, issuesOf, messagesOf } from '../../tests/fixtures/published.ts';
import { amountOf, directionOf, Figure, slackOf } from './figure.ts';

const issues = (change: Record<string, unknown>) => issuesOf(Figure, figureFields(change));
const growth = {
  kind: 'growth_rate',
  of: 'trade_total',
  base: '2023',
  unit: '%',
  scale: undefined,
};

describe('Figure', () => {
  test('reads numbers and flags from text', () => {
    const fields = figureFields({ value: '-227.5', kind: 'trade_balance', approx: 'true' });
    expect(Figure.parse(fields)).toMatchObject({ value: -227.5, approx: true });
    expect(Figure.parse({ ...fields, approx: 'false' })).toMatchObject({ approx: false });
  });

  test.each(['kind', 'value', 'unit', 'period', 'status', 'asPrinted'])('requires "%s"', (key) => {
    const fields = { ...figureFields(), [key]: undefined };
    expect(issuesOf(Figure, fields).map(([, path]) => path)).toEqual([key]);
  });

  test.each([
    ['a growth with its base', growth],
    ['a share', { ...growth, kind: 'share', base: undefined }],
    ['what is counted', { kind: 'count', what: 'booths', unit: 'count', scale: undefined }],
    ['trade with the whole world', { partner: 'world' }],
    ['a direction that the kind leaves open', { kind: 'investment_stock', direction: 'outward' }],
    ['statistics that are nobody’s in the report', { reporter: 'not_stated' }],
    ['a calculation', { derived: 'true', reporter: undefined, note: 'Exports and imports.' }],
    ['a number without the scale of its heading', { value: '1381.5', asPrinted: '1,381.5' }],
    ['a number in another scale', { value: '1.5', scale: 'billion', asPrinted: '1,500 million' }],
    ['a number in words', { value: '5', scale: undefined, asPrinted: 'five dollars' }],
    ['a deficit printed without a sign', { kind: 'trade_balance', value: '-227' }],
    [
      'a price by the cent',
      { kind: 'price', value: '6.95', scale: undefined, unit: 'USc/kWh', asPrinted: 'US¢6.95/kWh' },
    ],
    ['Singapore dollars', { kind: 'project_cost', unit: 'SGD', asPrinted: 'S$ 5 million' }],
    [
      'energy by the year',
      { kind: 'energy', unit: 'TWh/year', scale: undefined, asPrinted: '5 TWh' },
    ],
  ])('accepts %s', (_, change) => {
    expect(issues(change)).toEqual([]);
  });

  test.each([
    ['a kind it does not know', { kind: 'turnover' }, ['invalid_value', 'kind']],
    ['an unknown key', { currency: 'USD' }, ['unrecognized_keys', '']],
    ['separators', { value: '1,381', asPrinted: '5' }, ['invalid_format', 'value']],
    ['an exponent', { value: '1e3', asPrinted: '1000 million' }, ['invalid_format', 'value']],
    ['an impossible period', { period: '2025-02-29' }, ['possible-date', 'period']],
    ['an unknown country', { country: 'LX' }, ['known-country', 'country']],
    ['a sign for a code', { unit: 'US$' }, ['known-unit', 'unit']],
    ['money in per cent', { unit: '%' }, ['known-unit', 'unit']],
    ['trade of nobody', { country: undefined }, ['two-sides', 'kind']],
    ['trade with nobody', { partner: undefined }, ['two-sides', 'kind']],
    ['trade with itself', { partner: 'VN' }, ['two-sides', 'partner']],
    ['a direction told twice', { direction: 'two_way' }, ['known-direction', 'direction']],
    ['growth since nothing', { ...growth, base: undefined }, ['growth-base', 'kind']],
    [
      'growth since a later time',
      { ...growth, asPrinted: '5%', base: '2030' },
      ['growth-base', 'base'],
    ],
    ['a base of no growth', { base: '2023' }, ['growth-base', 'base']],
    ['growth of nothing', { ...growth, of: undefined }, ['growth-of', 'kind']],
    [
      'a share of nothing',
      { ...growth, kind: 'share', base: undefined, of: undefined },
      ['share-of', 'kind'],
    ],
    [
      'a count of nothing',
      { kind: 'count', unit: 'count', scale: undefined },
      ['count-of', 'unit'],
    ],
    ['nobody’s figure', { reporter: undefined }, ['whose-figure', '']],
    [
      'nobody’s figure that is not ours',
      { derived: 'false', reporter: undefined },
      ['whose-figure', ''],
    ],
    ['our figure as another’s', { derived: 'true', note: 'Sum.' }, ['whose-figure', 'reporter']],
    [
      'a calculation not told',
      { derived: 'true', reporter: undefined },
      ['whose-figure', 'derived'],
    ],
    ['a print of another number', { asPrinted: '6 million' }, ['as-printed', 'asPrinted']],
    ['a print of another scale', { asPrinted: '5 billion' }, ['as-printed', 'asPrinted']],
    ['a print of another unit', { asPrinted: '€5 million' }, ['as-printed', 'asPrinted']],
    ['a print of no number', { asPrinted: 'a few million' }, ['as-printed', 'asPrinted']],
    ['a print of two numbers', { asPrinted: '4 to 5 million' }, ['as-printed', 'asPrinted']],
    [
      'a rounded value',
      { value: '1400', asPrinted: '1,381.5 million' },
      ['as-printed', 'asPrinted'],
    ],
  ])('refuses %s', (_, change, issue) => {
    expect(issues(change)).toEqual([issue]);
  });

  test('takes its own number as printed, and no other', () => {
    const value = fc.tuple(fc.integer({ min: 1, max: 1e7 }), fc.nat({ max: 2 }));
    fc.assert(
      fc.property(value, fc.boolean(), ([digits, decimals], isLess) => {
        const printed = (one: number) =>
          `US$ ${(one / 10 ** decimals).toLocaleString('en', { minimumFractionDigits: decimals })} million`;
        const fields = { value: `${isLess ? '-' : ''}${digits / 10 ** decimals}` };
        expect(issues({ ...fields, asPrinted: printed(digits) })).toEqual([]);
        expect(issues({ ...fields, asPrinted: printed(digits + 1) })).toEqual([
          ['as-printed', 'asPrinted'],
        ]);
      }),
    );
  });

  test('has every issue about what is no figure at all', () => {
    expect(issuesOf(Figure, 'five million').map(([rule]) => rule)).toContain('invalid_type');
    expect(issuesOf(Figure, null).map(([rule]) => rule)).toContain('invalid_type');
  });
});

describe('amountOf', () => {
  test('multiplies by the scale', () => {
    expect(amountOf({ value: 1381.5, scale: 'million' })).toBe(1381.5e6);
    expect(amountOf({ value: -227 })).toBe(-227);
  });
});

describe('slackOf', () => {
  test.each([
    ['half of the last printed digit', { asPrinted: '5.0 million', value: '5' }, 0.05e6],
    ['that of the value’s scale in a table', { asPrinted: '5', value: '5' }, 0.5e6],
    ['twice as much for "about"', { asPrinted: 'about 5 million', approx: 'true' }, 1e6],
  ])('is %s', (_, change, slack) => {
    expect(slackOf(Figure.parse(figureFields(change)))).toBeCloseTo(slack, 0);
  });
});

describe('the slack of a figure without a print', () => {
  test('is none', () => {
    expect(slackOf({ ...Figure.parse(figureFields()), asPrinted: 'many' })).toBe(0);
  });
});

describe('directionOf', () => {
  test('is told by the kind, or else stated', () => {
    expect(directionOf({ kind: 'trade_export' })).toBe('export');
    expect(directionOf({ kind: 'investment_stock', direction: 'inward' })).toBe('inward');
    expect(directionOf({ kind: 'energy' })).toBeUndefined();
  });
});

describe('a slip in a figure', () => {
  const messages = (change: Record<string, unknown>) =>
    Figure.safeParse(figureFields(change)).error?.issues.map(({ message }) => message) ?? [];

  test.each([
    ['a unit that does not fit', { unit: 'MW' }],
    ['an unknown scale', { scale: 'bn' }],
    ['a calculation marked with another word', { derived: 'yes', reporter: undefined }],
    ['a list for a value', { value: [{ __proto__: null, a: 'b' }], asPrinted: '5 million' }],
    ['an empty list for a value', { value: [], asPrinted: '5 million' }],
    ['a base after the period', { ...growth, value: '5', asPrinted: '5%', base: '2030' }],
  ])('is told once: %s', (_, change) => {
    expect(messages(change)).toHaveLength(1);
  });

  test('says how the whole world is written', () => {
    expect(messages({ partner: 'World' })[0]).toContain('Did you mean "world"?');
    expect(messages({ partner: 'ASEAN' })[0]).toContain('"world" means all.');
    expect(messages({ partner: '' })[0]).toBe('{key} is empty; write a value.');
  });

  test.each(['120 dollars a tonne', 'US$ 120 a tonne', '120 USD/t'])('reads %s', (asPrinted) => {
    const price = { kind: 'price', value: '120', scale: undefined, unit: 'USD/t', asPrinted };
    expect(messages(price)).toEqual([]);
  });
});

describe('a rule of figures', () => {
  test.each([
    [{ ...growth, base: undefined }, 'Growth compares two periods; say in "base" with which one.'],
    [
      { ...growth, value: '5', asPrinted: '5%', base: '2030' },
      'Growth is against an earlier period; "base" must begin before "period".',
    ],
    [{ base: '2023' }, 'Only growth has a base; remove it.'],
    [{ ...growth, of: undefined }, 'Say in "of" what kind of figure it is that grew.'],
    [
      { ...growth, kind: 'share', base: undefined, of: undefined },
      'Say in "of" or in "what" of which this is a share.',
    ],
    [{ kind: 'count', unit: 'count', scale: undefined }, 'Say in "what" what is counted.'],
    [{ unit: 'MW' }, 'Trade cannot be measured in "MW", expected an ISO 4217 code such as "USD".'],
    [
      { partner: undefined },
      'Trade: say in "country" whose it is, and in "partner" with whom ("world" for all).',
    ],
    [{ partner: 'VN' }, '"VN" is the country itself; write the other side.'],
    [{ direction: 'two_way' }, 'The kind tells the direction already; remove "direction".'],
    [
      { reporter: undefined },
      'Say in "reporter" whose statistics it is: an organisation\'s id, or "not_stated".',
    ],
    [
      { derived: 'true', note: 'Sum.' },
      'What we calculated is nobody else’s figure; remove "reporter".',
    ],
    [{ derived: 'true', reporter: undefined }, 'Say in "note" how it was calculated.'],
    [
      { asPrinted: 'a few million' },
      '"a few million": expected exactly one number, in a form such as "1,381.5", "US$2.3 billion" or "14 per cent".',
    ],
    [
      { asPrinted: '6 million' },
      '"6 million" is not 5 million; correct "value", "scale" or "asPrinted".',
    ],
    [
      { scale: undefined, asPrinted: '6' },
      '"6" is not 5; correct "value", "scale" or "asPrinted".',
    ],
    [{ asPrinted: '€5 million' }, '"€5 million" is not in "USD"; correct "unit" or "asPrinted".'],
    [{ value: '1,381', asPrinted: '5' }, 'expected a plain number such as 1381.5 or -227.'],
    [
      { partner: 'World' },
      'Unknown country "World", expected an ISO 3166-1 alpha-2 code. Did you mean "world"?',
    ],
    [
      { partner: 'ASEAN' },
      'Unknown country "ASEAN", expected an ISO 3166-1 alpha-2 code. "world" means all.',
    ],
  ])('says how to mend %j', (change, message) => {
    expect(messagesOf(Figure, figureFields(change))).toEqual([message]);
  });

  test.each([
    ['growth since the period itself', { ...growth, base: '2024' }],
    ['a share of something in words', { kind: 'share', of: undefined, what: 'exports', unit: '%' }],
    ['a calculation that is none', { derived: 'false' }],
    ['the least deviation of a printed number', { value: '5.000000', asPrinted: '5 million' }],
    ['text without a unit', { asPrinted: '5 million' }],
    ['an empty note on the side', { what: 'coal' }],
  ])('accepts %s', (_, change) => {
    expect(issues({ scale: 'unit' in change ? undefined : 'million', ...change })).toEqual([]);
  });

  test.each([
    ['more digits than any number has', { value: '1'.repeat(16), asPrinted: '1'.repeat(16) }],
    ['more decimals than any number has', { value: '1.1234567', asPrinted: '1.1234567' }],
    ['text before the number', { value: 'x5', asPrinted: '5' }],
    ['text behind the number', { value: '5x', asPrinted: '5' }],
    ['a point without decimals', { value: '5.', asPrinted: '5' }],
  ])('refuses %s', (_, change) => {
    expect(issues(change)).toEqual([['invalid_format', 'value']]);
  });

  test('refuses a value that is off by a thousandth of the last printed digit', () => {
    expect(issues({ value: '5.001', asPrinted: '5 million' })).toEqual([
      ['as-printed', 'asPrinted'],
    ]);
    expect(issues({ value: '5.001', asPrinted: '5.00 million' })).toHaveLength(1);
  });
});
