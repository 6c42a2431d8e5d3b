import { describe, expect, test } from 'vitest';
import { printedNumber } from '../../../src/model/printed-number.ts';
import { amountsIn } from './printed-amounts.ts';

const read = (sentence: string) =>
  amountsIn(sentence, []).amounts.map(({ asPrinted, value, scale, measure }) =>
    [asPrinted, value, scale, measure.unit].filter((one) => one !== undefined),
  );

describe('amountsIn', () => {
  test.each([
    ['US$3.25 billion', '3.25', 'billion', 'USD'],
    ['US $3.25 billion', '3.25', 'billion', 'USD'],
    ['$1.4825 billion', '1.4825', 'billion', 'USD'],
    ['$318m', '318', 'million', 'USD'],
    ['USD 5bn', '5', 'billion', 'USD'],
    ['7 billion USD', '7', 'billion', 'USD'],
    ['$1.6 bln', '1.6', 'billion', 'USD'],
    ['1.55b U.S. dollars', '1.55', 'billion', 'USD'],
    ['US$6.6-billion', '6.6', 'billion', 'USD'],
    ['VND7.8 trillion', '7.8', 'trillion', 'VND'],
    ['3.4 trillion kip', '3.4', 'trillion', 'LAK'],
    ['€12 million', '12', 'million', 'EUR'],
    ['800 million roubles', '800', 'million', 'RUB'],
    ['38.4 per cent', '38.4', '%'],
    ['38.4%', '38.4', '%'],
    ['640MW', '640', 'MW'],
    ['1,240 megawatts', '1240', 'MW'],
    ['1.7 billion kWh', '1.7', 'billion', 'kWh'],
    ['912 GWh a year', '912', 'GWh/year'],
    ['6.45 US cents per kWh', '6.45', 'USc/kWh'],
    ['US¢6.45/kWh', '6.45', 'USc/kWh'],
    ['$64 per tonne', '64', 'USD/t'],
    ['2.4 million tonnes', '2.4', 'million', 't'],
    ['two million tonnes', '2', 'million', 't'],
    ['18,000 TEU', '18000', 'TEU'],
    ['118.5-km', '118.5', 'km'],
    ['27 kilometres', '27', 'km'],
  ])('reads %s', (printed, ...expected) => {
    expect(read(`They speak of ${printed}.`)).toEqual([[printed, ...expected]]);
    expect(printedNumber(printed)?.value).toBe(Number(expected[0]));
  });

  test.each([
    ['about 40 MW', { approx: true, isCeiling: false }],
    ['nearly US$3 billion', { approx: true }],
    ['more than 5,000 students', { approx: true }],
    ['up to 40 MW', { approx: false, isCeiling: true }],
    ['a 40 MW plant', { approx: false, isCeiling: false }],
    ['under a 25-year contract', { approx: false }],
  ])('tells how exactly "%s" is meant', (sentence, expected) => {
    expect(amountsIn(sentence, []).amounts).toMatchObject([expected]);
  });

  test.each([
    ['10-15 percent', ['10', '%'], ['15 percent', '%']],
    ['between 40 and 90 MW', ['40', 'MW'], ['90 MW', 'MW']],
    ['2 to 3 million tonnes', ['2', 't'], ['3 million tonnes', 't']],
  ])('reads both ends of "%s"', (sentence, lower, upper) => {
    const { amounts } = amountsIn(sentence, []);
    expect(amounts.map(({ asPrinted, measure }) => [asPrinted, measure.unit])).toEqual([
      lower,
      upper,
    ]);
    expect(amounts.map(({ rangeEnd }) => rangeEnd)).toEqual(['lower', 'upper']);
  });

  test('reads "from … to …" of what grew as two amounts', () => {
    const { amounts } = amountsIn('It rose from 20 percent to 35 percent.', []);
    expect(amounts.map(({ rangeEnd }) => rangeEnd)).toEqual([undefined, undefined]);
  });

  test('leaves what is taken, as dates are', () => {
    expect(amountsIn('in 12 months', [{ start: 3, end: 5 }]).amounts).toEqual([]);
  });

  test('says which number may be a part of a name', () => {
    expect(amountsIn('The Dawn 3 power plants', []).unread).toEqual([
      { start: 9, words: '3', reason: 'It may be a part of a name.' },
    ]);
  });
});
