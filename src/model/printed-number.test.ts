import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printedNumber, roundingOf } from './printed-number.ts';
import { scales, type Scale } from './unit.ts';

const scaleNames = Object.keys(scales) as Scale[];

describe('printedNumber', () => {
  test.each([
    ['US$ 1,381.5 million', { value: 1381.5, decimals: 1, scale: 'million', unit: 'USD' }],
    ['US$2.3bn', { value: 2.3, decimals: 1, scale: 'billion', unit: 'USD' }],
    ['nearly 50.40 per cent', { value: 50.4, decimals: 2, unit: '%' }],
    ['28.7%', { value: 28.7, decimals: 1, unit: '%' }],
    ['1.5 million kW', { value: 1.5, decimals: 1, scale: 'million', unit: 'kW' }],
    ['1,200 MW', { value: 1200, decimals: 0, unit: 'MW' }],
    ['3 TWh a year', { value: 3, decimals: 0, unit: 'TWh' }],
    ['20 million tonnes', { value: 20, decimals: 0, scale: 'million', unit: 't' }],
    ['6.95 US cents per kWh', { value: 6.95, decimals: 2, unit: 'USc/kWh' }],
    ['US¢6.95/kWh', { value: 6.95, decimals: 2, unit: 'USc/kWh' }],
    ['1,381.5', { value: 1381.5, decimals: 1 }],
    ['Fifteen documents', { value: 15, decimals: 0 }],
    ['twenty projects', { value: 20, decimals: 0 }],
    ['zero tariffs', { value: 0, decimals: 0 }],
    ['7 thousand', { value: 7, decimals: 0, scale: 'thousand' }],
    ['7thousand', { value: 7, decimals: 0, scale: 'thousand' }],
    ['7 mn', { value: 7, decimals: 0, scale: 'million' }],
    ['7 trillion', { value: 7, decimals: 0, scale: 'trillion' }],
    ['7  tn', { value: 7, decimals: 0, scale: 'trillion' }],
    ['7 for a million', { value: 7, decimals: 0 }],
    ['7 millionaires', { value: 7, decimals: 0 }],
    ['€7', { value: 7, decimals: 0, unit: 'EUR' }],
    ['EUR 7', { value: 7, decimals: 0, unit: 'EUR' }],
    ['USD 7', { value: 7, decimals: 0, unit: 'USD' }],
    ['$7', { value: 7, decimals: 0, unit: 'USD' }],
    ['VND7', { value: 7, decimals: 0, unit: 'VND' }],
    ['7 percent', { value: 7, decimals: 0, unit: '%' }],
    ['7 GWh', { value: 7, decimals: 0, unit: 'GWh' }],
    ['7 MWh', { value: 7, decimals: 0, unit: 'MWh' }],
    ['7 kWh', { value: 7, decimals: 0, unit: 'kWh' }],
    ['7 GW', { value: 7, decimals: 0, unit: 'GW' }],
    ['7 km', { value: 7, decimals: 0, unit: 'km' }],
    ['7 kilometres', { value: 7, decimals: 0, unit: 'km' }],
    ['7 kilometer', { value: 7, decimals: 0, unit: 'km' }],
    ['a tonne in 7 days', { value: 7, decimals: 0, unit: 't' }],
    ['US cent 7 a kilowatt hour', { value: 7, decimals: 0, unit: 'USc/kWh' }],
    ['US ¢ 7.5 per kWh', { value: 7.5, decimals: 1, unit: 'USc/kWh' }],
    ['no unit: 7 kmh, 	GWs, megatonnes', { value: 7, decimals: 0 }],
    ['S$ 3 million', { value: 3, decimals: 0, scale: 'million' }],
  ])('reads %s', (text, expected) => {
    expect(printedNumber(text)).toEqual(expected);
  });

  test.each([
    '',
    'some documents',
    '10 to 15 per cent',
    'two or three projects',
    '1.381.500',
    '12,34',
    'twenty-one',
    'forty',
    'fifty-five',
    'sixty-six',
    'seventy-seven',
    'eighty-eight',
    'ninety-nine',
    'one hundred',
    'two dozen',
    'a dozen or two',
    'one half',
    'one third',
    'three quarters',
    'fivefold',
    'someone',
    '1,2345',
    '5 or 6',
    'two hundred projects',
    'thirty-five documents',
    'two-thirds of the trade',
    'three and a half million',
  ])('does not guess at %j', (text) => {
    expect(printedNumber(text)).toBeUndefined();
  });

  test('reads back whatever is printed of value, scale and unit', () => {
    const units = [
      'USD',
      'EUR',
      'VND',
      '%',
      'TWh',
      'GWh',
      'MWh',
      'kWh',
      'GW',
      'MW',
      'kW',
      'km',
      't',
    ];
    const number = fc.tuple(fc.nat({ max: 1e9 }), fc.nat({ max: 3 }));
    const scale = fc.option(fc.constantFrom(...scaleNames), { nil: undefined });
    fc.assert(
      fc.property(number, scale, fc.constantFrom(...units), ([digits, decimals], scale, unit) => {
        const value = digits / 10 ** decimals;
        const numeral = value.toLocaleString('en', {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        });
        const printed = [numeral, scale, unit === 't' ? 'tonnes' : unit].filter(Boolean).join(' ');
        expect(printedNumber(printed)).toEqual({ value, decimals, scale, unit });
        expect(printedNumber(`about ${printed} in all`)).toEqual({ value, decimals, scale, unit });
      }),
    );
  });

  test('reads any text as one number, or as none', () => {
    const piece = fc.constantFrom(
      ...'0 1 23 456 , . - million US$ % two thirty kWh (a) \u0661'.split(' '),
      ' ',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (text) => {
        const { value = 0, decimals = 0 } = printedNumber(text) ?? {};
        expect([value >= 0, decimals >= 0]).toEqual([true, true]);
      }),
    );
  });

  test('reads every number with separators', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e9 }), (value) => {
        expect(printedNumber(value.toLocaleString('en'))).toEqual({ value, decimals: 0 });
      }),
    );
  });
});

describe('roundingOf', () => {
  test.each([
    [0, undefined, 0.5],
    [1, undefined, 0.05],
    [0, 'million', 5e5],
    [1, 'billion', 5e7],
  ] as const)('is half of the last digit, of %d decimals and %s', (decimals, scale, rounding) => {
    expect(roundingOf(decimals, scale)).toBeCloseTo(rounding, 6);
  });
});
