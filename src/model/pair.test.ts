import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countriesOf, pairId, pairsAmong } from './pair.ts';

const code = fc.stringMatching(/^[A-Z]{2}$/);

describe('pairId', () => {
  test('is lower case and in alphabetical order', () => {
    expect(pairId('VN', 'LA')).toBe('la-vn');
  });

  test('is the same whichever country comes first', () => {
    fc.assert(
      fc.property(code, code, (a, b) => {
        expect(pairId(a, b)).toBe(pairId(b, a));
      }),
    );
  });
});

describe('pairsAmong', () => {
  test('names every two of the countries once', () => {
    expect(pairsAmong(['VN', 'LA', 'RU'])).toEqual(['la-ru', 'la-vn', 'ru-vn']);
  });

  test('finds none in one country', () => {
    expect(pairsAmong(['VN'])).toEqual([]);
  });
});

describe('countriesOf', () => {
  test('undoes pairId', () => {
    fc.assert(
      fc.property(code, code, (a, b) => {
        expect(countriesOf(pairId(a, b))).toEqual([a, b].sort());
      }),
    );
  });
});
