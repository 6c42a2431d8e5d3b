import { describe, expect, test } from 'vitest';
import { figureFields, issuesOf } from '../../tests/fixtures/published.ts';
import { Briefing } from './briefing.ts';
import { issuesInSums, issuesInTime } from './figure-sums.ts';

type Fields = Record<string, unknown>;

const places = (...figures: Fields[]) =>
  Array.from(issuesInSums(figures), ({ rule, path }) => [rule, path?.join('.')]);

const messages = (...figures: Fields[]) =>
  Array.from(issuesInSums(figures), ({ message }) => message);

const printed = (kind: string, value: string, change: Fields = {}) =>
  figureFields({ kind, value, ...change });
const exports = printed('trade_export', '745.1');
const imports = printed('trade_import', '1521.7');
const growth = (value: string, change: Fields = {}) =>
  printed('growth_rate', value, {
    ...{ of: 'trade_total', base: '2023', unit: '%', scale: undefined },
    ...change,
  });
const before = printed('trade_total', '1000', { period: '2023' });
const now = printed('trade_total', '1500');

describe('issuesInSums', () => {
  test.each([
    ['nothing', []],
    [
      'a balance that is exports less imports',
      [printed('trade_balance', '-776.6'), exports, imports],
    ],
    ['a total that is their sum', [exports, imports, printed('trade_total', '2266.8')]],
    [
      'a total within the rounding of all three',
      [exports, imports, printed('trade_total', '2266.9')],
    ],
    [
      'a total in another scale',
      [exports, imports, printed('trade_total', '2.3', { scale: 'billion' })],
    ],
    ['a total without imports', [exports, printed('trade_total', '9')]],
    ['a growth that the totals make', [before, now, growth('50')]],
    ['a growth without the base’s total', [now, growth('10')]],
    ['a growth without the period’s total', [before, growth('10')]],
    ['a growth from an estimate', [{ ...before, status: 'estimate' }, now, growth('10')]],
    [
      'a growth from nothing',
      [{ ...before, value: '0', asPrinted: '0 million' }, now, growth('900000')],
    ],
    ['a fall', [now, { ...before, value: '3000', asPrinted: '3,000 million' }, growth('-50.0')]],
  ])('has none about %s', (_, figures) => {
    expect(places(...figures)).toEqual([]);
  });

  test.each([
    ['a balance with the sign turned', [exports, imports, printed('trade_balance', '776.6')], 2],
    ['a total out of all rounding', [printed('trade_total', '2267.1'), exports, imports], 0],
    ['a growth that the totals do not make', [before, now, growth('53')], 2],
    [
      'a fall told as growth',
      [before, growth('50'), { ...now, value: '500', asPrinted: '500 million' }],
      1,
    ],
  ])('has one about %s', (_, figures, index) => {
    expect(places(...figures)).toEqual([['figures-add-up', `figures.${index}.value`]]);
  });

  test('says which numbers do not make another', () => {
    const total = printed('trade_total', '2267.1', { scale: 'million' });
    expect(messages(exports, imports, total)).toEqual([
      '2267.1 million: exports (745.1 million) and imports (1521.7 million) make 2266800000; mend a number, or say in "note" why they differ.',
    ]);
    const ones = (kind: string, value: string) => printed(kind, value, { scale: undefined });
    const parts = [ones('trade_export', '2.3456'), ones('trade_import', '1')];
    expect(messages(...parts, ones('trade_balance', '5'))).toEqual([
      '5: exports (2.3456) less imports (1) make 1.35; mend a number, or say in "note" why they differ.',
    ]);
    expect(messages(before, now, growth('53'))).toEqual([
      '53: from 1000 million to 1500 million is 50 per cent; mend a number, or say in "note" why they differ.',
    ]);
  });

  test.each([
    ['37', 1],
    ['38', 0],
    ['63', 0],
    ['64', 1],
  ])('takes growth of %s per cent as far as all roundings allow', (value, issues) => {
    const coarse = (value: string, period: string) =>
      printed('trade_total', value, { scale: 'billion', period });
    const totals = [coarse('1.0', '2023'), coarse('1.5', '2024')];
    expect(places(...totals, growth(value))).toHaveLength(issues);
  });

  test('compares a target of growth with what has been, a forecast with a forecast', () => {
    const target = { status: 'target' };
    const goal = printed('trade_total', '2000', target);
    expect(places(goal, before, growth('100', target))).toEqual([]);
    expect(places(goal, before, growth('50', target))).toHaveLength(1);
    const forecast = { status: 'forecast' };
    const early = printed('trade_total', '800', { ...forecast, period: '2023' });
    const late = printed('trade_total', '1600', forecast);
    expect(places(early, late, growth('100', forecast))).toEqual([]);
    expect(places(early, late, growth('50', forecast))).toHaveLength(1);
  });

  test('takes what is said not to be derived for what does not say so', () => {
    const total = printed('trade_total', '9', { derived: 'false' });
    expect(places(exports, imports, total)).toHaveLength(1);
  });

  test('leaves out a number whose note says why', () => {
    const total = printed('trade_total', '9', { note: 'The report’s own sum is wrong.' });
    expect(places(exports, imports, total)).toEqual([]);
  });

  test.each([
    ['period', { period: '2024-01/2024-06' }],
    ['statistics office', { reporter: 'lao-customs' }],
    ['country', { country: 'RU' }],
    ['partner', { partner: 'RU' }],
    ['status', { status: 'estimate' }],
    ['unit', { unit: 'EUR' }],
    ['goods', { what: 'coal' }],
  ])('never adds up what differs in %s', (_, change) => {
    expect(places(exports, { ...imports, ...change }, printed('trade_total', '9'))).toEqual([]);
  });

  test('compares growth with the totals of its direction', () => {
    const energy = (value: string, direction: string, period: string) =>
      printed('energy', value, { unit: 'GWh', scale: undefined, direction, period });
    const exported = [energy('10', 'export', '2023'), energy('90', 'export', '2024')];
    const imported = [energy('100', 'import', '2023'), energy('150', 'import', '2024')];
    const grown = (value: string) => growth(value, { of: 'energy', direction: 'import' });
    expect(places(...exported, ...imported, grown('50'))).toEqual([]);
    expect(places(...exported, ...imported, grown('800'))).toHaveLength(1);
  });

  test('compares growth with totals of one currency', () => {
    const dong = (value: string, period: string) =>
      printed('trade_total', value, { unit: 'VND', scale: 'billion', period });
    expect(places(dong('20000', '2023'), now, before, growth('50'))).toEqual([]);
    expect(places(dong('20000', '2023'), now, before, growth('20'))).toHaveLength(1);
  });

  test('compares what has grown with what has been, not with its target', () => {
    const target = printed('trade_total', '2000', { status: 'target' });
    expect(places(target, before, now, growth('50'))).toEqual([]);
    expect(places(target, before, now, growth('100'))).toHaveLength(1);
  });

  test.each([[undefined], [null], ['5 million'], [[null, 'x', 5, {}]]])(
    'leaves %j to the schema',
    (figures) => {
      expect([...issuesInSums(figures)]).toEqual([]);
    },
  );
});

describe('issuesInTime', () => {
  const issues = (date: unknown, change: Fields) =>
    Array.from(issuesInTime(date, [figureFields(change)]), ({ rule, path }) => [
      rule,
      path?.join('.'),
    ]);

  test.each([
    ['2024-12-31', { period: '2025' }],
    ['2025-06-30', { period: '2025-07/2025-12' }],
    ['2024', { period: '2025-01-01' }],
  ])('refuses what is told on %s of a time to come', (date, change) => {
    expect(issues(date, change)).toEqual([['possible-period', 'figures.0.period']]);
  });

  test('says what to mend', () => {
    const found = issuesInTime('2024', [figureFields({ period: '2025' })]);
    expect(Array.from(found, ({ message }) => message)).toEqual([
      '"2025" begins after the report of 2024, so the figure cannot be actual; mend "period" or "status".',
    ]);
  });

  test.each([
    ['2024-12-31', { period: '2024' }],
    ['2024-12-31', { period: '2024-12-31' }],
    ['2024-06-30', { period: '2024' }],
    ['2024', { period: '2024-12-31' }],
    ['2024-12-31', { period: '2025', status: 'target' }],
    ['2024-12-31', { period: '2025', status: 'forecast' }],
    ['31/12/2024', { period: '2025' }],
    [undefined, { period: '2025' }],
  ])('accepts what is told on %j of %j', (date, change) => {
    expect(issues(date, change)).toEqual([]);
  });
});

describe('a briefing with a figure that is wrong in itself', () => {
  test.each([
    [{ period: undefined }, [['invalid_type', 'figures.0.period']]],
    [{ period: ['2024'] }, [['invalid_type', 'figures.0.period']]],
    [{ period: '2026-13' }, [['possible-date', 'figures.0.period']]],
    [{ status: 'real', period: '2030' }, [['invalid_value', 'figures.0.status']]],
  ])('is told of nothing but %j', (change, expected) => {
    const words = { title: 't', summary: 's', date: '2025-01-01', source: 'vns', sector: 'trade' };
    const figures = [figureFields(change)];
    expect(issuesOf(Briefing, { ...words, countries: ['LA', 'VN'], figures })).toEqual(expected);
  });
});
