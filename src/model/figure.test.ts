import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureFields, issuesOf, messagesOf } from '../../tests/fixtures/published.ts';
import { amountOf, directionOf, Figure, slackOf } from './figure.ts';

const issues = (change: Record<string, unknown>) => issuesOf(Figure, figureFields(change));

const ones = { scale: undefined };
const growth = { ...ones, kind: 'growth_rate', of: 'trade_total', base: '2023', unit: '%' };
const share = { ...growth, kind: 'share', base: undefined };
const count = { ...ones, kind: 'count', unit: 'count' };
const price = { ...ones, kind: 'price', unit: 'USD/t', value: '120' };
const unattributed = { reporter: undefined };
const derived = { ...unattributed, derived: 'true' };

describe('Figure', () => {
  test('reads numbers and flags from text', () => {
    const fields = figureFields({ value: '-227.5', kind: 'trade_balance', approx: 'true' });
    expect(Figure.parse(fields)).toMatchObject({ value: -227.5, approx: true });
    expect(Figure.parse({ ...fields, approx: 'false' })).toMatchObject({ approx: false });
  });

  test.each([
    ['a growth with its base', growth],
    ['growth since the period itself', { ...growth, base: '2024' }],
    ['a share', share],
    ['a share of something in words', { ...share, of: undefined, what: 'exports' }],
    ['what is counted', { ...count, what: 'booths' }],
    ['trade with the whole world', { partner: 'world' }],
    ['a direction that the kind leaves open', { kind: 'investment_stock', direction: 'outward' }],
    ['what a person said', { ...unattributed, saidBy: 'to-lam' }],
    ['what two said', { ...unattributed, saidBy: ['to-lam', 'evn'] }],
    ['what only a source says', { ...unattributed, publishedBy: 'vns' }],
    ['a calculation', { ...derived, note: 'Exports and imports.' }],
    ['a calculation that is none', { derived: 'false' }],
    ['a number without the scale of its heading', { value: '1381.5', asPrinted: '1,381.5' }],
    ['a number in another scale', { value: '1.5', scale: 'billion', asPrinted: '1,500 million' }],
    ['a number in words', { ...ones, asPrinted: 'five dollars' }],
    ['more zeros than are printed', { value: '5.000000', asPrinted: '5 million' }],
    ['a deficit printed without a sign', { kind: 'trade_balance', value: '-227' }],
    ['a price by the cent', { ...price, value: '6.95', unit: 'USc/kWh', asPrinted: 'US¢6.95/kWh' }],
    ['a price in words', { ...price, asPrinted: '120 dollars a tonne' }],
    ['Singapore dollars', { kind: 'project_cost', unit: 'SGD', asPrinted: 'S$ 5 million' }],
    ['an approximate number', { asPrinted: 'Nearly US$5 million', approx: 'true' }],
    ['a limit', { asPrinted: 'up to US$5 million' }],
    ['energy by the year', { ...ones, kind: 'energy', unit: 'TWh/year', asPrinted: '5 TWh' }],
  ])('accepts %s', (_, change) => {
    expect(issues(change)).toEqual([]);
  });

  test.each([
    ['separators', { value: '1,381', asPrinted: '5' }, 'form', 'value'],
    ['an exponent', { value: '1e3', asPrinted: '1000 million' }, 'form', 'value'],
    ['too many digits', { value: '1'.repeat(16), asPrinted: '1'.repeat(16) }, 'form', 'value'],
    ['too many decimals', { value: '1.1234567', asPrinted: '1.1234567' }, 'form', 'value'],
    ['a point without decimals', { value: '5.', asPrinted: '5' }, 'form', 'value'],
    ['an impossible period', { period: '2025-02-29' }, 'possible-date', 'period'],
    ['a sign for a code', { unit: 'US$' }, 'known-unit', 'unit'],
    ['money in megawatts', { unit: 'MW' }, 'known-unit', 'unit'],
    ['trade of nobody', { country: undefined }, 'two-sides', 'kind'],
    ['trade with nobody', { partner: undefined }, 'two-sides', 'kind'],
    ['trade with itself', { partner: 'VN' }, 'two-sides', 'partner'],
    ['a direction that the kind has', { direction: 'two_way' }, 'known-direction', 'direction'],
    ['growth since nothing', { ...growth, base: undefined }, 'growth-base', 'kind'],
    ['growth since later', { ...growth, asPrinted: '5%', base: '2030' }, 'growth-base', 'base'],
    ['a base of no growth', { base: '2023' }, 'growth-base', 'base'],
    ['growth of nothing', { ...growth, of: undefined }, 'growth-of', 'kind'],
    ['a share of nothing', { ...share, of: undefined }, 'share-of', 'kind'],
    ['a count of nothing', count, 'count-of', 'unit'],
    ['a figure of nobody', unattributed, 'attribution', ''],
    [
      'a figure of nobody that is not ours',
      { ...unattributed, derived: 'false' },
      'attribution',
      '',
    ],
    ['ours as another’s', { derived: 'true', note: 'Sum.' }, 'attribution', 'derived'],
    ['two ways of attribution', { saidBy: 'to-lam' }, 'attribution', 'saidBy'],
    ['an office that is not named', { reporter: 'not_stated' }, 'attribution', 'reporter'],
    [
      'one beside a source',
      { reporter: 'not_stated', publishedBy: 'vna' },
      'attribution',
      'reporter',
    ],
    ['an empty list beside an office', { saidBy: [] }, 'too_small', 'saidBy'],
    ['an empty speaker beside an office', { saidBy: '' }, 'not-empty', 'saidBy.0'],
    ['an empty office', { reporter: '' }, 'not-empty', 'reporter'],
    [
      'an empty office beside a source',
      { reporter: '', publishedBy: 'vna' },
      'not-empty',
      'reporter',
    ],
    ['a speaker twice', { ...unattributed, saidBy: ['evn', 'evn'] }, 'listed-once', 'saidBy.1'],
    ['no speaker', { ...unattributed, saidBy: [] }, 'too_small', 'saidBy'],
    ['a calculation without a note', derived, 'calculation-note', 'derived'],
    ['a print of another number', { asPrinted: '6 million' }, 'as-printed', 'asPrinted'],
    ['a print of another scale', { asPrinted: '5 billion' }, 'as-printed', 'asPrinted'],
    ['a print of another unit', { asPrinted: '€5 million' }, 'as-printed', 'asPrinted'],
    ['a print of no number', { asPrinted: 'a few million' }, 'as-printed', 'asPrinted'],
    ['a print of two numbers', { asPrinted: '4 to 5 million' }, 'as-printed', 'asPrinted'],
    [
      'an approximate number as exact',
      { asPrinted: 'more than $5 million' },
      'approximate',
      'asPrinted',
    ],
    ['a rounded value', { value: '1400', asPrinted: '1,381.5 million' }, 'as-printed', 'asPrinted'],
    [
      'a value off by little',
      { value: '5.001', asPrinted: '5 million' },
      'as-printed',
      'asPrinted',
    ],
    // One slip is one issue, whatever other rules it may break.
    ['an unknown scale', { scale: 'bn' }, 'invalid_value', 'scale'],
    ['an unknown flag', { derived: 'yes', reporter: undefined }, 'invalid_value', 'derived'],
    [
      'a map for a value',
      { value: Object.create(null) as object, asPrinted: '5 million' },
      'invalid_type',
      'value',
    ],
    ['a list for a value', { value: [{}], asPrinted: '5 million' }, 'invalid_type', 'value'],
  ])('refuses %s', (_, change, rule, path) => {
    expect(issues(change)).toEqual([[rule, path]]);
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

  test.each(['five million', 12, null])('has one issue with %j', (value) => {
    expect(issuesOf(Figure, value)).toEqual([['invalid_type', '']]);
  });

  test('names all attributions where there are several', () => {
    const change = { saidBy: 'to-lam', publishedBy: 'vna' };
    const [message, ...others] = messagesOf(Figure, figureFields(change));
    for (const field of ['reporter', ...Object.keys(change)])
      expect(message).toContain(`"${field}"`);
    expect(others).toEqual([]);
  });

  test('says how the whole world is written', () => {
    const message = (partner: string) => messagesOf(Figure, figureFields({ partner }))[0];
    expect(message('World')).toContain('Did you mean "world"?');
    expect(message('ASEAN')).toContain('"world"');
    expect(issues({ partner: '' })).toEqual([['not-empty', 'partner']]);
  });
});

test('amountOf multiplies by the scale, as decimal numbers are multiplied', () => {
  expect(amountOf({ value: 1381.5, scale: 'million' })).toBe(1381.5e6);
  expect(amountOf({ value: 4.1, scale: 'billion' })).toBe(4.1e9);
  expect(amountOf({ value: -227 })).toBe(-227);
});

test.each([
  ['half of the last printed digit', { asPrinted: '5.0 million' }, 0.05e6],
  ['that of the value’s scale in a table', { asPrinted: '5' }, 0.5e6],
  ['twice as much for "about"', { asPrinted: 'about 5 million', approx: 'true' }, 1e6],
])('slackOf is %s', (_, change, slack) => {
  expect(slackOf(Figure.parse(figureFields(change)))).toBeCloseTo(slack, 0);
});

test('directionOf is that of the kind, or else as stated', () => {
  expect(directionOf({ kind: 'trade_export' })).toBe('export');
  expect(directionOf({ kind: 'investment_stock', direction: 'inward' })).toBe('inward');
  expect(directionOf({ kind: 'energy' })).toBeUndefined();
});
