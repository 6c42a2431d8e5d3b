import { describe, expect, test } from 'vitest';
import { figureFields, issuesOf } from '../../tests/fixtures/published.ts';
import { Briefing } from './briefing.ts';
import { issuesAmongFigures, issuesInTime } from './figure-sums.ts';

type Fields = Record<string, unknown>;

const places = (...figures: Fields[]) =>
  Array.from(issuesAmongFigures(figures), ({ rule, path }) => [rule, path?.join('.')]);

const printed = (kind: string, value: string, change: Fields = {}) =>
  figureFields({ kind, value, ...change });
const total = (value: string, change: Fields = {}) => printed('trade_total', value, change);
const exports = printed('trade_export', '745.1');
const imports = printed('trade_import', '1521.7');
const growth = (value: string, change: Fields = {}) =>
  printed('growth_rate', value, {
    ...{ of: 'trade_total', base: '2023', unit: '%', scale: undefined },
    ...change,
  });
const before = total('1000', { period: '2023' });
const now = total('1500');

describe('issuesAmongFigures', () => {
  test('finds a figure that is listed twice', () => {
    const again = total('2.25', { scale: 'billion', asPrinted: 'US$2.25 billion' });
    expect(places(total('2250'), again)).toEqual([['listed-once', 'figures.1']]);
    for (const change of [{ note: 'Of another office.' }, { reporter: 'mem' }, { what: 'coal' }])
      expect(places(total('2250'), { ...again, ...change })).toEqual([]);
  });

  test.each([
    ['nothing', []],
    ['exports less imports', [printed('trade_balance', '-776.6'), exports, imports]],
    ['a total that is their sum', [exports, imports, total('2266.8')]],
    ['a total within the rounding of all three', [exports, imports, total('2266.9')]],
    ['a total in another scale', [exports, imports, total('2.3', { scale: 'billion' })]],
    ['a total without imports', [exports, total('9')]],
    ['a number with a note', [exports, imports, total('9', { note: 'The report’s own sum.' })]],
    ['a growth that the totals make', [before, now, growth('50')]],
    ['a growth without the base’s total', [now, growth('10')]],
    ['a growth without the period’s total', [before, growth('10')]],
    ['a growth from an estimate', [{ ...before, status: 'estimate' }, now, growth('10')]],
    ['a growth from nothing', [total('0', { period: '2023' }), now, growth('900000')]],
    ['a fall', [total('3000', { period: '2023' }), now, growth('-50.0')]],
  ])('has none about %s', (_, figures) => {
    expect(places(...figures)).toEqual([]);
  });

  test.each([
    ['a balance with the sign turned', [exports, imports, printed('trade_balance', '776.6')], 2],
    ['a total out of all rounding', [total('2267.1'), exports, imports], 0],
    ['a total not calculated', [exports, imports, total('9', { derived: 'false' })], 2],
    ['a growth that the totals do not make', [before, now, growth('53')], 2],
    ['a fall printed as growth', [before, growth('50'), total('500')], 1],
  ])('has one about %s', (_, figures, index) => {
    expect(places(...figures)).toEqual([['figures-add-up', `figures.${index}.value`]]);
  });

  test('says which numbers do not make another', () => {
    const message = (...figures: Fields[]) => [...issuesAmongFigures(figures)][0]?.message;
    expect(message(exports, imports, total('2267.1'))).toContain('make 2266800000;');
    const ones = (kind: string, value: string) => printed(kind, value, { scale: undefined });
    const parts = [ones('trade_export', '2.3456'), ones('trade_import', '1')];
    expect(message(...parts, ones('trade_balance', '5'))).toContain('make 1.35;');
    expect(message(before, now, growth('53'))).toContain('is 50 per cent;');
  });

  test.each([
    ['37', 1],
    ['38', 0],
    ['63', 0],
    ['64', 1],
  ])('takes growth of %s per cent as far as all roundings allow', (value, issues) => {
    const coarse = { scale: 'billion' };
    const totals = [total('1.0', { ...coarse, period: '2023' }), total('1.5', coarse)];
    expect(places(...totals, growth(value))).toHaveLength(issues);
  });

  test('compares a target of growth with what has been, a forecast with a forecast', () => {
    const target = { status: 'target' };
    const goal = total('2000', target);
    expect(places(goal, before, growth('100', target))).toEqual([]);
    expect(places(goal, before, growth('50', target))).toHaveLength(1);
    const forecast = { status: 'forecast' };
    const years = [total('800', { ...forecast, period: '2023' }), total('1600', forecast)];
    expect(places(...years, growth('100', forecast))).toEqual([]);
    expect(places(...years, growth('50', forecast))).toHaveLength(1);
  });

  test('compares what has grown with what has been, not with its target', () => {
    const target = total('2000', { status: 'target' });
    expect(places(target, before, now, growth('50'))).toEqual([]);
    expect(places(target, before, now, growth('100'))).toHaveLength(1);
  });

  test.each([
    ['period', { period: '2024-01/2024-06' }],
    ['statistics office', { reporter: 'lao-customs' }],
    ['speaker', { reporter: undefined, saidBy: 'to-lam' }],
    ['country', { country: 'RU' }],
    ['partner', { partner: 'RU' }],
    ['status', { status: 'estimate' }],
    ['unit', { unit: 'EUR' }],
    ['goods', { what: 'coal' }],
  ])('never adds up what differs in %s', (_, change) => {
    expect(places(exports, { ...imports, ...change }, total('9'))).toEqual([]);
  });

  test('adds up what the same two said, in any order', () => {
    const said = (figure: Fields, ...saidBy: string[]) => ({
      ...figure,
      reporter: undefined,
      saidBy,
    });
    const parts = [said(exports, 'to-lam', 'evn'), said(imports, 'evn', 'to-lam')];
    expect(places(...parts, said(total('9'), 'to-lam', 'evn'))).toHaveLength(1);
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
    const dong = total('20000', { unit: 'VND', scale: 'billion', period: '2023' });
    expect(places(dong, now, before, growth('50'))).toEqual([]);
    expect(places(dong, now, before, growth('20'))).toHaveLength(1);
  });

  test.each([[undefined], [null], ['5 million'], [[null, 'x', 5, {}]]])(
    'leaves %j to the schema',
    (figures) => {
      expect([...issuesAmongFigures(figures)]).toEqual([]);
    },
  );
});

test.each([
  ['2024-12-31', { period: '2025' }, 1],
  ['2025-06-30', { period: '2025-07/2025-12' }, 1],
  ['2024', { period: '2025-01-01' }, 1],
  ['2024-12-31', { period: '2024-12-31' }, 0],
  ['2024-06-30', { period: '2024' }, 0],
  ['2024', { period: '2024-12-31' }, 0],
  ['2024-12-31', { period: '2025', status: 'target' }, 0],
  ['31/12/2024', { period: '2025' }, 0],
  [undefined, { period: '2025' }, 0],
])('a report of %j with the figure %j has %i issues of time', (date, change, count) => {
  const found = Array.from(issuesInTime(date, [figureFields(change)]), ({ rule, path }) => [
    rule,
    path?.join('.'),
  ]);
  expect(found).toEqual(Array(count).fill(['possible-period', 'figures.0.period']));
});

test.each([
  [{ period: ['2024'] }, 'invalid_type', 'figures.0.period'],
  [{ period: '2026-13' }, 'possible-date', 'figures.0.period'],
  [{ status: 'real', period: '2030' }, 'invalid_value', 'figures.0.status'],
])('a briefing whose figure is wrong in itself by %j has that issue only', (change, ...issue) => {
  const words = { title: 't', summary: 's', date: '2025-01-01', source: 'vns', sector: 'trade' };
  const figures = [figureFields(change)];
  expect(issuesOf(Briefing, { ...words, countries: ['LA', 'VN'], figures })).toEqual([issue]);
});
