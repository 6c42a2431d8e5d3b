import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallLexicon } from '../../../tests/fixtures/lexicon.ts';
import { clausesIn } from './clauses.ts';
import { amountTerms, dateAt, digitsTerm } from './numbers.ts';
import { readText } from './read-text.ts';
import { tokensIn } from './tokens.ts';

/** Checks whether a text has all terms of a query. */
function finds(query: string, text: string): boolean {
  const found = new Set(readText(text, smallLexicon).occurrences.map(({ term }) => term));
  const clauses = clausesIn(query, smallLexicon);
  return (
    clauses.length > 0 &&
    clauses.every(({ alternatives }) =>
      alternatives.some(({ terms }) => terms.every(({ term }) => found.has(term))),
    )
  );
}

const amountIn = (text: string) => amountTerms(tokensIn(text), 0, text);
const dateIn = (text: string) => dateAt(tokensIn(text), 0);

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
  ];
  const dollars = [
    ...['$227 million', '227m', 'US$227 million', 'us$227m', '0.227 billion', '227,000 thousand'],
  ];
  test.each([millions, shares, dates, dollars].flatMap(couples))('%j finds %j', (query, text) => {
    expect(finds(query, `They signed for ${text}, he said.`)).toBe(true);
  });

  test.each([
    ['$227 million', '227 million USD'],
    ['USD 227 million', 'US$ 227 million'],
    ['2.5 billion', '2.5–3 billion'],
    ['2.5 billion', '2.5 to 3 billion'],
    ['227', '$227 million'],
    ['66', '66 per cent'],
    ['1962', '5 September 1962'],
    ['september 1962', '1 September 1962'],
    ['5 Feb', 'on 5 February'],
    ['5 February', 'on Feb. 5'],
    ['27 January 2026', 'on 01/27/2026'],
    ['227,000,000', '$227 million'],
    ['227 million', 'US$ 227,000,000'],
    ['2239000 tonnes', '2.239 million tonnes'],
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
  ])('%j does not find %j', (query, text) => {
    expect(finds(query, text)).toBe(false);
  });
});

test('digitsTerm has letters and digits only, as the index requires', () => {
  expect(digitsTerm('1381.5')).toMatch(/^[\p{L}\p{N}]+$/u);
});

describe('amountTerms', () => {
  test('scales as arithmetic does', () => {
    const hundredths = fc.integer({ min: 1, max: 1e7 });
    fc.assert(
      fc.property(hundredths, fc.constantFrom('thousand', 'million', 'bn'), (number, scale) => {
        const power = { thousand: 3n, million: 6n, bn: 9n }[scale];
        const value = (BigInt(number) * 10n ** power) / 100n;
        expect(amountIn(`${number / 100} ${scale}`).value).toBe(`þv${value}`);
      }),
    );
  });

  test('comes to an end with a number of 200,000 zeros', () => {
    const zeros = '0'.repeat(200_000);
    expect(amountIn(`1.${zeros}1 million`).value).toBe(`þv1000000d${zeros.slice(6)}1`);
  });

  test('has no term for the digits of a year', () => {
    expect(amountIn('2025').significant).toBeUndefined();
    expect(amountIn('20,251').significant).toBeDefined();
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
    expect(dateIn(text)).toEqual({ term: 'þd19620905', length });
  });

  test.each([
    'September 1962',
    '32 September 1962',
    '1962-13-05',
    '5 September 62',
    '5 million 1962',
    'may 1962 5',
    '',
  ])('reads no date at the beginning of %j', (text) => {
    expect(dateIn(text)).toBeUndefined();
  });

  test('reads every day the same in digits and in words', () => {
    const [min, max] = [new Date('1000-01-01'), new Date('2999-12-31')];
    const inFull = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    const inShort = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
    fc.assert(
      fc.property(fc.date({ min, max, noInvalidDate: true }), (day) => {
        const iso = day.toISOString().slice(0, 10);
        for (const text of [iso, inFull.format(day), inShort.format(day)]) {
          expect(dateIn(text)?.term).toBe(`þd${iso.replaceAll('-', '')}`);
        }
      }),
    );
  });
});
