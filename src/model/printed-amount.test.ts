import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsIn, onlyAmountIn } from './printed-amount.ts';
import { currencyCodes } from './unit.ts';

/** The amounts of a text: words, value, power of ten, units. */
const read = (text: string) =>
  amountsIn(text).map(({ start, end, value, exponent, units, otherUnit }) =>
    [text.slice(start, end), value, exponent, otherUnit ?? units.slice(0, 2).join(' ')].join(' | '),
  );

describe('amountsIn', () => {
  test.each([
    ['$1.2B', '$1.2B | 1.2 | 9 | USD AUD'],
    ['2.25 billion U.S. dollars', '2.25 billion U.S. dollars | 2.25 | 9 | USD'],
    ['5bn Kenyan shillings', '5bn Kenyan shillings | 5 | 9 | KES'],
    ['KSh12.5 billion', 'KSh12.5 billion | 12.5 | 9 | KES'],
    ['Rs 500 crore', 'Rs 500 crore | 500 | 7 | INR LKR'],
    ['1,431.2 won', '1,431.2 won | 1431.2 | 0 | KPW KRW'],
    ['57 nghìn tỷ đồng', '57 nghìn tỷ đồng | 57 | 12 | VND'],
    ['US$120 a tonne', 'US$120 a tonne | 120 | 0 | USD/t'],
    ['$9 per share', '$9 per share | 9 | 0 | per share'],
    ['$5 million a year', '$5 million | 5 | 6 | USD AUD'],
    ['US¢6.95/kWh', 'US¢6.95/kWh | 6.95 | 0 | USc/kWh'],
    ['6.95 US cents per kWh', '6.95 US cents per kWh | 6.95 | 0 | USc/kWh'],
    ['5.5 percentage points', '5.5 percentage points | 5.5 | 0 | percentage points'],
    ['3 TWh a year', '3 TWh a year | 3 | 0 | TWh/year'],
    ['two million tonnes', 'two million tonnes | 2 | 6 | t'],
    ['20 Mt.', '20 Mt | 20 | 6 | t'],
    ['3 thousand kt', '3 thousand kt | 3 | 6 | t'],
    ['6 mtpa', '6 mtpa | 6 | 6 | t/year'],
    ['227m bridge', '227m | 227 | 0 | m'],
    ['2 million pounds of coffee', '2 million pounds of | 2 | 6 | pounds of'],
    ['R2 motorway', '2 | 2 | 0 | '],
    ['COP28', '28 | 28 | 0 | '],
    ['COP 28 million', 'COP 28 million | 28 | 6 | COP'],
    ['1.2m tonnes', '1.2m tonnes | 1.2 | 6 | t'],
    ['A $20 T-shirt', '$20 | 20 | 0 | USD AUD'],
    ['US$5 million each to Laos', 'US$5 million | 5 | 6 | USD'],
    ['K4.85 a litre', 'K4.85 a litre | 4.85 | 0 | PGK/L ZMW/L'],
    ['5 won seats', '5 | 5 | 0 | '],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    ['US$1.2–1.3 billion', ['US$1.2 | 1.2 | 9 | USD', '1.3 billion | 1.3 | 9 | USD']],
    ['870,000 to 1.4 million t', ['870,000 | 870000 | 0 | t', '1.4 million t | 1.4 | 6 | t']],
    ['between 5 and 10 km', ['5 | 5 | 0 | km', '10 km | 10 | 0 | km']],
    ['from 3 to 2.5 billion euros', ['3 | 3 | 9 | EUR', '2.5 billion euros | 2.5 | 9 | EUR']],
    [
      '$1.00-1.20 per litre',
      ['$1.00 | 1.00 | 0 | USD/L AUD/L', '1.20 per litre | 1.20 | 0 | USD/L AUD/L'],
    ],
    [
      '$60 to $70 a barrel',
      ['$60 | 60 | 0 | USD/bbl AUD/bbl', '$70 a barrel | 70 | 0 | USD/bbl AUD/bbl'],
    ],
    ['one hundred and five people', []],
    ['in 2021 to $133 million', ['2021 | 2021 | 0 | ', '$133 million | 133 | 6 | USD AUD']],
    ['1,2345 and 5.9.1962 t', []],
  ])('reads the ends of %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('distinguishes a range from a change', () => {
    const texts = ['5 to 10 km', 'from 5 to 10 km', '10 to 5 km', 'rose by 5 to 10 km'];
    const ends = texts.map((text) =>
      amountsIn(text)
        .map(({ rangeEnd }) => rangeEnd)
        .join(),
    );
    expect(ends).toEqual(['lower,upper', ',', ',', ',']);
  });

  test('reads every currency by its code and its English name', () => {
    const names = new Intl.DisplayNames('en', { type: 'currency' });
    for (const code of currencyCodes) {
      expect(onlyAmountIn(`${code} 5 million`)?.units).toEqual([code]);
      const name = names.of(code) ?? code;
      if (/^[\p{Lu}][\p{L}]+ [\p{L}ʻ]+$/u.test(name)) {
        expect(onlyAmountIn(`5 million ${name}s`)?.units, name).toContain(code);
      }
    }
  });
});

describe('onlyAmountIn', () => {
  test.each([
    ['nearly 50.40 per cent', '50.40', 0, '%'],
    ['Fifteen documents', '15', 0, undefined],
    ['one of 12 documents', '12', 0, undefined],
    ['zero tariffs', '0', 0, undefined],
    ['1.381.500', '1381500', 0, undefined],
    ['1,000', '1000', 0, undefined],
  ])('reads %j', (text, value, exponent, unit) => {
    const amount = onlyAmountIn(text);
    expect([amount?.value, amount?.exponent, amount?.units[0]]).toEqual([value, exponent, unit]);
  });

  test.each([
    ...['', 'some documents', '10 to 15 per cent', 'two or three projects', '1,2345', '5 or 6'],
    ...['twenty-one', 'thirty-five documents', 'one hundred', 'two hundred projects', 'two dozen'],
    ...['one half', 'two-thirds of the trade', 'three quarters', 'three and a half million'],
    ...['fivefold', 'someone', 'a dozen or two', '5.9.1962'],
  ])('does not guess at %j', (text) => {
    expect(onlyAmountIn(text)).toBeUndefined();
  });

  test('reads back whatever is printed of value, scale and unit', () => {
    const units = fc.constantFrom(...'USD EUR VND % TWh MWh kWh GW MW km t'.split(' '));
    const number = fc.tuple(fc.nat({ max: 1e9 }), fc.nat({ max: 3 }));
    const scales = fc.constantFrom('', 'thousand', 'million', 'billion', 'trillion');
    fc.assert(
      fc.property(number, scales, units, ([digits, decimals], scale, unit) => {
        const value = (digits / 10 ** decimals).toFixed(decimals);
        const [whole, part] = value.split('.');
        const numeral = [Number(whole).toLocaleString('en'), part].filter(Boolean).join('.');
        const printed = [numeral, scale, unit].filter(Boolean).join(' ');
        const exponent = ['', 'thousand', 'million', 'billion', 'trillion'].indexOf(scale) * 3;
        expect(onlyAmountIn(`about ${printed} in all`)).toMatchObject({
          ...{ value, exponent, units: [unit] },
        });
      }),
    );
  });

  test('reads any text as one number, or as none', () => {
    const pieces = '0 1 23 456 , . - million US$ % two thirty kWh (a) \u0661 ’ k'.split(' ');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(' ', ...pieces)), (words) => {
        expect(Number(onlyAmountIn(words.join(''))?.value ?? 0)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
