import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallLexicon } from '../../../tests/fixtures/lexicon.ts';
import { ranking } from '../engine/ranking.ts';
import { clausesIn } from './clauses.ts';
import { termsOfDates } from './date-terms.ts';
import { dateAt } from './dates.ts';
import { amountAt, digitsTerm, termsOfAmount } from './numbers.ts';
import { readText } from './read-text.ts';
import { tokensIn } from './tokens.ts';

/** Checks whether a text has all terms of a query, not only related ones. */
function finds(query: string, text: string): boolean {
  const found = new Set(readText(text, smallLexicon).occurrences.map(({ term }) => term));
  const clauses = clausesIn(query, smallLexicon);
  return (
    clauses.length > 0 &&
    clauses.every(({ alternatives }) =>
      alternatives.some(
        ({ terms, prefix, boost }) =>
          boost >= ranking.relatedBoost &&
          terms.every(
            ({ term }) =>
              found.has(term) || (prefix && [...found].some((one) => one.startsWith(term))),
          ),
      ),
    )
  );
}

const amountIn = (text: string) => amountAt(tokensIn(text), 0, text);
const dateIn = (text: string) => dateAt(tokensIn(text), 0, text);

/** Every two different texts of a list. */
function couples(texts: readonly string[]): [string, string][] {
  return texts.flatMap((a) => texts.flatMap((b): [string, string][] => (a === b ? [] : [[a, b]])));
}

describe('a query for a number', () => {
  const millions = ['1.3815 billion', '1,381.5 million', '1381.5', '1,381.5', '1.3815bn'];
  const shares = ['66%', '66 %', '66 percent', '66 per cent', '66 pct', '66.0%'];
  const dates = [
    ...['5 September 1962', 'September 5, 1962', '1962-09-05', '5 Sept 1962', 'Sep 5 1962'],
    ...['5th of September 1962', 'September 5th, 1962', '05 September 1962'],
    ...['5/9/1962', '05/09/1962', '5.9.1962', '05.09.1962', '1962/09/05', '05-09-1962'],
    ...['ngày 5 tháng 9 năm 1962', '5 сентября 1962 года', 'Wednesday, 5 September 1962'],
    ...['ວັນທີ 5 ກັນຍາ 1962', 'ວັນທີ 5 ເດືອນ 9 ປີ 1962', '19620905'],
  ];
  const months = [
    ...['September 1962', 'Sept 1962', '1962-09', '9/1962', 'tháng 9 năm 1962', 'tháng 9/1962'],
    ...['сентябрь 1962', 'сентябре 1962 года', 'ເດືອນ ກັນຍາ ປີ 1962', 'ເດືອນ 9 ປີ 1962'],
    ...['thg 9 1962', '09.1962'],
  ];
  const quarters = [
    ...[
      '3rd quarter of 2025',
      'Q3 2025',
      '2025 Q3',
      'the third quarter of 2025',
      'July–September 2025',
      'quý III/2025',
    ],
    ...['III квартал 2025 года', 'третьем квартале 2025', 'ໄຕມາດທີ III ປີ 2025'],
  ];
  const monthsFromJanuary = [
    ...['January–July 2025', 'Jan-Jul 2025', 'January to July 2025', '7 tháng đầu năm 2025'],
    ...['the first seven months of 2025', 'семь месяцев 2025 года', '7 месяцев 2025'],
  ];
  const winter = [
    ...['December 2025 to March 2026', 'Dec 2025–Mar 2026', '2025-12 – 2026-03', '12/2025-03/2026'],
    ...['с декабря 2025 по март 2026', 'tháng 12/2025 đến tháng 3 năm 2026'],
  ];
  const power = ['10.5 GW', '10,500 MW', '10500 megawatts', '10,5 ГВт', '10.5 gigawatts'];
  const energy = ['1.5 billion kWh', '1,500 GWh', '1.5 TWh', '1,5 tỷ kWh', '1,5 млрд кВт·ч'];
  const weight = ['20 million tonnes', '20 mn tons', '20 Mt', '20 triệu tấn', '20 млн тонн'];
  const money = ['3bn dollars', 'US$3 billion', '3 tỷ USD', '3 tỷ đô la', '3 млрд долларов'];
  const dollars = ['$227 million', 'US$227 million', 'us$227m', '227,000 thousand dollars'];
  const values = ['227m', '227 million', '0.227 billion', '227,000 thousand'];
  test.each(
    [
      millions,
      shares,
      dates,
      months,
      quarters,
      monthsFromJanuary,
      winter,
      power,
      energy,
      weight,
      money,
      dollars,
      values,
    ].flatMap(couples),
  )('%j finds %j', (query, text) => {
    expect(finds(query, `They signed for ${text}, he said.`)).toBe(true);
  });

  test.each([
    ['$227 million', '227 million USD'],
    ['USD 227 million', 'US$ 227 million'],
    ['2.5 billion', '2.5–3 billion'],
    ['2.5 billion', '2.5 to 3 billion'],
    ['227', '$227 million'],
    ['227m', '$227 million'],
    ['66', '66 per cent'],
    ['1962', '5 September 1962'],
    ['september 1962', '1 September 1962'],
    ['5 Feb', 'on 5 February'],
    ['5 February', 'on Feb. 5'],
    ['27 January 2026', 'on 01/27/2026'],
    ['227,000,000', '$227 million'],
    ['227 million dollars', 'US$ 227,000,000'],
    ['2239000 tonnes', '2.239 million tonnes'],
    ['1962-09-05', '5 and 6 September 1962'],
    ['6 September 1962', '5 and 6 September 1962'],
    ['6 September 1962', '5–7 September 1962'],
    ['1 October 1962', '30 September – 2 October 1962'],
    ['1 January 1963', '31 December 1962 to 2 January 1963'],
    ['1962-09-05 to 1962-09-08', 'on 7 September 1962'],
    ['5 and 6 September 1962', '6 September 1962'],
    ['5 September', '5 September 1962'],
    ['5 September 1962', 'on 5 September'],
    ['September 5', 'on 5 September'],
    ['September 1962', '1962-09-05'],
    ['Q3 1962', '5 September 1962'],
    ['Q3 1962', 'August 1962'],
    ['mid-September 1962', '5 September 1962'],
    ['late 1962', 'in 1962'],
    ['December 1962 to March 1963', '5 February 1963'],
    ['1–2/12/1962', '2 December 1962'],
    ['ວັນທີ ໕ ກັນຍາ ໑໙໖໒', '5 September 1962'],
    ['٣ million', '3,000,000'],
    ['tháng 9', 'in September'],
    ['3 billion dollars', 'US$2.98 billion'],
    ['2.98 billion dollars', 'US$3 billion'],
    ['3 billion', '€3 billion'],
    ['€3 billion', '3 billion euros'],
    ['5 tỷ đồng', '₫5 billion'],
    ['3 billion dollars', '$2.5–3 billion'],
    ['500 kilôvôn', '500 кВ'],
    ['500 kV', '500 kilovolts'],
    ['€500', '500 euros'],
    ['2 млрд рублей', '2 billion roubles'],
  ])('%j finds %j', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  test.each([
    ['1.3815 million', '1.3916 million'],
    ['227 million', '227 billion'],
    ['13.8', '138'],
    ['227m', '227 m'],
    ['227 million', '227'],
    ['66%', '66 MW'],
    ['6.6%', '66%'],
    ['5 September 1962', '6 September 1962'],
    ['5 September 1962', '5 September 1963'],
    ['5 September 1962', '9.5.1962'],
    ['12/11/2025', 'Block 12/11 in 2025'],
    ['1.5.2', '1.5.2025'],
    ['2025', '202.5 million'],
    ['5 September', '6 September'],
    ['September and December 1962', 'October 1962'],
    ['7 September 1962', '5 September 1962 and 7 people'],
    ['December 1962 to March 1963', 'April 1963'],
    ['September 1962', '5 October 1962'],
    ['Q3 1962', 'October 1962'],
    ['10.5 GW', '10.5 MW'],
    ['10.5 GW', '10.5 GWh'],
    ['3 billion', '2.8 billion'],
    ['USD 3 billion', '3 billion roubles'],
    ['€3 billion', 'US$3 billion'],
    ['€3 billion', 'US$2.98 billion'],
    ['€1.3815 billion', 'US$1.3815 billion'],
    ['€500', '$500'],
    ['20 million tonnes', '20 million barrels'],
  ])('%j does not find %j', (query, text) => {
    expect(finds(query, text)).toBe(false);
  });
});

test('digitsTerm has letters and digits only, as the index requires', () => {
  expect(digitsTerm('1381.5')).toMatch(/^[\p{L}\p{N}]+$/u);
});

describe('amountAt', () => {
  test('scales as arithmetic does', () => {
    const hundredths = fc.integer({ min: 1, max: 1e7 });
    fc.assert(
      fc.property(hundredths, fc.constantFrom('thousand', 'million', 'bn'), (number, scale) => {
        const power = { thousand: 3n, million: 6n, bn: 9n }[scale];
        const value = (BigInt(number) * 10n ** power) / 100n;
        expect(amountIn(`${number / 100} ${scale}`).value).toBe(String(value));
      }),
    );
  });

  test('comes to an end with a number of 200,000 zeros', () => {
    const zeros = '0'.repeat(200_000);
    expect(amountIn(`1.${zeros}1 million`).value).toBe(`1000000.${zeros.slice(6)}1`);
  });

  test('has no term for the digits of a year', () => {
    expect(termsOfAmount(amountIn('2025'))).toEqual([]);
    expect(termsOfAmount(amountIn('20,251'))).not.toEqual([]);
  });
});

describe('dateAt', () => {
  test.each([
    ['5 September 1962', 3],
    ['September 5, 1962', 3],
    ['5th of September 1962', 5],
    ['September 5th, 1962', 4],
    ['1962-09-05', 3],
  ])('reads %j, which is %i tokens', (text, length) => {
    expect(dateIn(text)).toEqual({ dates: ['19620905'], length });
  });

  test.each(['32 September 1962', '1962-13-05', '5 million 1962', '12/11', 'May', 'năm 2025', ''])(
    'reads no date at the beginning of %j',
    (text) => {
      expect(dateIn(text)).toBeUndefined();
    },
  );

  test('reads every day the same in digits and in words', () => {
    const [min, max] = [new Date('1000-01-01'), new Date('2999-12-31')];
    const inFull = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    const inShort = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
    fc.assert(
      fc.property(fc.date({ min, max, noInvalidDate: true }), (day) => {
        const iso = day.toISOString().slice(0, 10);
        for (const text of [iso, inFull.format(day), inShort.format(day)]) {
          const date = dateIn(text);
          expect(date && termsOfDates(date.dates)).toContain(`þd${iso.replaceAll('-', '')}`);
        }
      }),
    );
  });
});
