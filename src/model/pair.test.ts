import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countriesOf, pairId, pairsAmong } from './pair.ts';

const code = fc.stringMatching(/^[A-Z]{2}$/);

test('pairId is the same whichever country comes first, and countriesOf undoes it', () => {
  expect(pairId('VN', 'LA')).toBe('la-vn');
  fc.assert(
    fc.property(code, code, (a, b) => {
      expect(pairId(a, b)).toBe(pairId(b, a));
      expect(countriesOf(pairId(a, b))).toEqual([a, b].sort());
    }),
  );
});

test('pairsAmong names every two of the countries once', () => {
  expect(pairsAmong(['VN', 'LA', 'RU'])).toEqual(['la-ru', 'la-vn', 'ru-vn']);
  expect(pairsAmong(['VN'])).toEqual([]);
});
