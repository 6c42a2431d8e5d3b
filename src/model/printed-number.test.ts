import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberAt, shifted } from './printed-number.ts';

describe('numberAt', () => {
  test.each([
    ['1,381.5', '1381.5', 0],
    ['2 250 000,5', '2250000.5', 0],
    ['2\u00a0250\u202f000', '2250000', 0],
    ['2.250.000,5', '2250000.5', 0],
    ['2.250', '2.250', 0],
    ['1’250’000', '1250000', 0],
    ['12,50,000', '1250000', 0],
    ['12,5', '12.5', 0],
    ['0,125', '0.125', 0],
    ['2025 250', '2025', 0],
    ['2 250 million', '2250', 6],
    ['2.25-billion', '2.25', 9],
    ['7thousand', '7', 3],
    ['3 trln', '3', 12],
    ['5k', '5', 3],
    ['1.5 lakh crore', '1.5', 12],
    ['57 nghìn tỷ', '57', 12],
    ['57 nghìn tỷ'.normalize('NFD'), '57', 12],
    ['3,5 млрд', '3.5', 9],
    ['5 тыс. тонн', '5', 3],
    ['1.5ລ້ານໂດລາ', '1.5', 6],
    ['12.5 ths.', '12.5', 3],
    ['12.5 thsd', '12.5', 3],
    ['12,5 Milliarden', '12.5', 9],
    ['12.5 ล้านบาท', '12.5', 6],
    ['12.5 พันล้านบาท', '12.5', 9],
    ['12.5亿美元', '12.5', 8],
    ['12.5万亿元', '12.5', 12],
    ['12.5百万', '12.5', 6],
    ['2 billion 250 million', '2.25', 9],
    ['2.5 billion 250 million', '2.5', 9],
    ['7 millionaires', '7', 0],
  ])('reads %j', (text, value, exponent) => {
    expect(numberAt(text, 0)).toMatchObject({ value, exponent });
  });

  test.each(['1,2345', '5.9.1962', '1,2,3', '12,34,5', 'million'])('cannot read %j', (text) => {
    expect(numberAt(text, 0)).toBeUndefined();
  });

  test('begins at no place within a number', () => {
    const values = [numberAt('1,381', 2), numberAt('1,381', 1), numberAt('a 1', 2)];
    expect(values.map((number) => number?.value)).toEqual([undefined, undefined, '1']);
  });

  test('takes letters for a scale as far as it is asked to', () => {
    const exponents = (text: string) =>
      (['thousands', 'glued', 'money'] as const).map(
        (letters) => numberAt(text, 0, letters)?.exponent,
      );
    expect(exponents('227m')).toEqual([0, 6, 6]);
    expect(exponents('1.2 B')).toEqual([0, 0, 9]);
    expect(exponents('3 m/s')).toEqual([0, 0, 0]);
  });

  test('reads every whole number with any grouping marks', () => {
    const marks = fc.constantFrom(',', '.', ' ', '\u00a0', '\u202f', "'", '’');
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 1e12 }), marks, (number, mark) => {
        const printed = number.toLocaleString('en').replaceAll(',', mark);
        expect(numberAt(printed, 0)).toMatchObject({ value: String(number), end: printed.length });
      }),
    );
  });
});

test.each([
  ['1381.5', 6, '1381500000'],
  ['1.3815', 2, '138.15'],
  ['250', -3, '0.25'],
  ['5', -9, '0.000000005'],
  ['2.50', 0, '2.5'],
])('shifted moves the point of %s by %i', (value, places, moved) => {
  expect(shifted(value, places)).toBe(moved);
});
