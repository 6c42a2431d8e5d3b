import { describe, expect, test } from 'vitest';
import { figureWith, placedWith } from '../../tests/fixtures/sound/records.ts';
import type { Figure } from '../model/figure.ts';
import { inLanguage } from '../text/in-language.ts';
import {
  amountInWords,
  whenInWords,
  attributionInWords,
  measureInWords,
  namesInWords,
  printedInFull,
  printedPlainly,
  qualifiersOf,
  rangeInWords,
  shareInWords,
  signInWords,
} from './figure.ts';

const alone = { country: undefined, partner: undefined };

test.each<[Partial<Figure>, string]>([
  [{}, 'Vietnam: trade with Laos'],
  [{ kind: 'trade_export' }, 'Vietnam: exports to Laos'],
  [{ kind: 'trade_import', what: 'coal' }, 'Vietnam: imports from Laos, coal'],
  [{ kind: 'trade_export', partner: 'world' }, 'Vietnam: exports to all countries'],
  [{ kind: 'trade_balance' }, 'Vietnam: trade balance with Laos'],
  [{ kind: 'investment_stock', direction: 'outward' }, 'Vietnam: investment stock in Laos'],
  [{ kind: 'investment_flow', direction: 'inward' }, 'Vietnam: investment flow from Laos'],
  [{ kind: 'growth_rate', of: 'trade_export' }, 'Vietnam: growth of exports to Laos'],
  [{ kind: 'growth_rate', of: 'trade_balance' }, 'Vietnam: growth of trade balance with Laos'],
  [{ kind: 'growth_rate', of: 'trade_total', ...alone }, 'Growth of trade'],
  [{ kind: 'energy', direction: 'import' }, 'Vietnam: electricity from Laos'],
  [{ kind: 'capacity', what: 'Monsoon wind farm' }, 'Monsoon wind farm: capacity'],
  [{ kind: 'share', of: 'energy', what: 'wind' }, 'Wind: share of electricity'],
  [{ kind: 'count', what: 'students' }, 'Students'],
  [{ kind: 'duration', ...alone }, 'Duration'],
])('measureInWords of %j is "%s"', (change, words) => {
  expect(measureInWords(figureWith(change))).toBe(words);
});

test.each<[Partial<Figure>, string]>([
  [{ asPrinted: 'US$ 2.25 billion' }, 'US$ 2.25 billion'],
  [{ asPrinted: '1,381.5', scale: 'million' }, 'US$1,381.5 million*'],
  [
    { asPrinted: '1,381.5', scale: 'million', derived: true },
    'US$1,381.5 million* (our calculation)',
  ],
  [{ asPrinted: '1,381.5', scale: 'million', unit: 'VND' }, 'VND 1,381.5 million*'],
  [{ asPrinted: '259', scale: undefined, unit: 'MW' }, '259 MW*'],
  [{ asPrinted: 'about 2.3 billion', scale: 'billion' }, 'about US$2.3 billion*'],
  [{ asPrinted: 'US$71', scale: undefined, unit: 'USD/t' }, 'US$71 per tonne*'],
  [{ asPrinted: '6.95', scale: undefined, unit: 'USc/kWh' }, '6.95 US cents per kWh*'],
  [{ asPrinted: '6.95 US cents/kWh', scale: undefined, unit: 'USc/kWh' }, '6.95 US cents/kWh'],
  [{ asPrinted: '14.4%', scale: undefined, unit: '%' }, '14.4%'],
  [{ asPrinted: '14.4', scale: undefined, unit: '%' }, '14.4%*'],
  [{ asPrinted: '409 projects', scale: undefined, unit: 'count' }, '409 projects'],
  [{ asPrinted: '409', scale: undefined, unit: 'count' }, '409'],
])('printedInFull of %j is "%s"', (change, words) => {
  expect(printedInFull(figureWith(change))).toBe(words);
});

test('printedPlainly has no mark', () => {
  const figure = figureWith({ asPrinted: '344', scale: 'million', derived: true });
  expect(printedPlainly(figure)).toBe('US$344 million (our calculation)');
});

test.each<[Partial<Figure>, string, string]>([
  [{ asPrinted: 'US$ 2.25 billion', value: 2.25, scale: 'billion' }, '$2,25 млрд', ''],
  [{ asPrinted: '1,381.5', value: 1381.5, scale: 'million' }, '$1381,5 млн*', ''],
  [
    { asPrinted: 'about 2.3 billion', value: 2.3, scale: 'billion', approx: true },
    'около $2,3 млрд*',
    '',
  ],
  [{ asPrinted: '259', value: 259, scale: undefined, unit: 'MW' }, '259 МВт*', ''],
  [
    { kind: 'growth_rate', asPrinted: '14.4 per cent', value: -14.4, scale: undefined, unit: '%' },
    '14,4%',
    'снижение',
  ],
  [{ asPrinted: '12,409 projects', value: 12409, scale: undefined, unit: 'count' }, '12 409', ''],
  [{ asPrinted: '1.2–1.3 billion', value: 1.2, scale: 'billion' }, '1.2–1.3 billion', ''],
  [
    { status: 'ceiling', asPrinted: 'up to 100 MW', value: 100, scale: undefined, unit: 'MW' },
    'до 100 МВт',
    '',
  ],
])('in another language than that of the report, %j is "%s", %s', (change, words, qualifiers) => {
  const figure = figureWith({ approx: undefined, ...change });
  const translated = inLanguage('ru', () => [printedInFull(figure), qualifiersOf(figure)]);
  expect(translated.map((words) => words.replaceAll('\u00a0', ' '))).toEqual([words, qualifiers]);
});

test.each<[Parameters<typeof amountInWords>[0], string]>([
  [{ value: 2266.8, scale: 'million', unit: 'USD' }, 'US$2,266.8 million'],
  [{ value: -437, scale: 'million', unit: 'USD' }, '−US$437 million'],
  [{ value: 65, unit: '%' }, '65%'],
  [{ value: 7, unit: 'count' }, '7'],
  [{ value: 6.5, scale: 'million', unit: 't/year' }, '6.5 million t per year'],
])('amountInWords of %j is "%s"', (amount, words) => {
  expect(amountInWords(amount)).toBe(words);
});

test.each<[Figure['kind'], number, string]>([
  ['trade_balance', -227, 'deficit'],
  ['trade_balance', 227, 'surplus'],
  ['growth_rate', -14.4, 'fall'],
  ['growth_rate', 14.4, ''],
  ['trade_total', 2.25, ''],
])('signInWords of %s with %d is "%s"', (kind, value, words) => {
  expect(signInWords({ kind, value })).toBe(words);
});

test.each<[Partial<Figure>, string]>([
  [{}, ''],
  [{ status: 'target' }, 'target'],
  [{ kind: 'trade_balance', value: -227 }, 'deficit'],
  [{ kind: 'trade_balance', value: -227, status: 'forecast' }, 'deficit, forecast'],
  [{ approx: true, asPrinted: 'US$2.25 billion' }, 'approximate'],
  [{ approx: true, asPrinted: 'about US$2.25 billion' }, ''],
  [{ approx: true, asPrinted: 'More than US$2.25 billion' }, ''],
])('qualifiersOf of %j are "%s"', (change, words) => {
  expect(qualifiersOf(figureWith(change))).toBe(words);
});

describe('attributionInWords', () => {
  const names = {
    people: new Map([['to-lam', { name: 'Tô Lâm', names: [] }]]),
    organisations: new Map([
      ['customs-vn', { name: 'Vietnam Customs', names: [], kind: 'government' as const }],
    ]),
    sources: new Map([['vna', { name: 'Vietnam News Agency', kind: 'agency' as const }]]),
  };
  const people = [{ person: 'to-lam', office: 'General Secretary' }];

  test.each<[Partial<Figure>, string]>([
    [{ reporter: 'customs-vn' }, 'Statistics: Vietnam Customs'],
    [{ reporter: 'nobody' }, 'Statistics: nobody'],
    [{ saidBy: ['to-lam'] }, 'Said by Tô Lâm, General Secretary'],
    [{ saidBy: ['customs-vn'] }, 'Said by Vietnam Customs'],
    [{ saidBy: ['to-lam', 'customs-vn'] }, 'Said by Tô Lâm and Vietnam Customs'],
    [{ publishedBy: 'vna' }, 'Published by the Vietnam News Agency'],
    [{ derived: true }, 'Our calculation'],
  ])('of %j is "%s"', (change, words) => {
    const figure = placedWith({ reporter: undefined, ...change }, { people });
    expect(attributionInWords(figure, names)).toBe(words);
  });

  test('names no office that the briefing does not give', () => {
    const figure = placedWith({ reporter: undefined, saidBy: ['to-lam'] });
    expect(attributionInWords(figure, names)).toBe('Said by Tô Lâm');
  });
});

test.each([
  [0.596, '60 per cent of the target (our calculation)'],
  [12.5, '1,250 per cent of the target (our calculation)'],
])('shareInWords gives %d as "%s"', (share, words) => {
  expect(shareInWords(share)).toBe(words);
});

test.each<[Partial<Figure>, string]>([
  [{ status: 'target', period: '2026-01-15' }, 'stated 15 January 2026, no year given'],
  [{ status: 'target', period: '2026-12-31' }, '31 December 2026'],
  [{ status: 'target', period: '2030' }, '2030'],
  [{ period: '2026-01-15' }, '15 January 2026'],
  [{ period: '2025', base: '2024' }, '2025 against 2024'],
])('of a report of 16 January 2026, %j is of: %s', (change, words) => {
  expect(whenInWords(placedWith(change, { date: '2026-01-16' }))).toBe(words);
});

test('namesInWords says whose report a calculation is from: the agency’s, where it wrote it', () => {
  const sources = new Map([['vna', { name: 'Vietnam News Agency', kind: 'agency' as const }]]);
  const names = { people: new Map(), organisations: new Map(), sources };
  const briefing = { people: [], source: 'vns', agency: 'vna' };
  const figure = { reporter: undefined, saidBy: undefined, publishedBy: undefined, briefing };
  expect(namesInWords(figure, names)).toContain('Vietnam News Agency');
});

test.each<[Partial<Figure>, string]>([
  [{ asPrinted: '100 MW' }, 'upper limit'],
  [{ asPrinted: 'up to 100 MW' }, ''],
  [{ asPrinted: '100 MW', inferred: true }, 'upper limit (inferred)'],
])('a limit of %j has the qualifier "%s"', (change, words) => {
  const figure = { kind: 'capacity', value: 100, unit: 'MW', status: 'ceiling' } as const;
  expect(qualifiersOf({ asPrinted: '', ...figure, ...change })).toBe(words);
});

test.each([
  ['US$5.5 billion', 'US$5.8 billion', 'US$5.5–5.8 billion'],
  ['US$900 million', 'US$1.2 billion', 'US$900 million to US$1.2 billion'],
  ['1\u00a0381\u00a0млн', '12\u00a0381,5\u00a0млн', '1\u00a0381–12\u00a0381,5\u00a0млн'],
  ['US$900', 'many', 'US$900 to many'],
])('from %s to %s is %s', (first, last, range) => {
  expect(rangeInWords(first, last)).toBe(range);
});
