import { expect, test } from 'vitest';
import { nameLines } from './name-lines.ts';

/** Every letter is half as wide as high; four lines of size 100 fit, or eight of size 50. */
const widthOf = (text: string) => text.length / 2;
const space = {
  width: 600,
  fits: (lines: readonly number[], size: number) =>
    lines.reduce((sum, count) => sum + count, 0) * size <= 400,
};
const set = (...names: string[]) => nameLines(names, widthOf, space);

test('sets short names as large as it sets any', () => {
  expect(set('Laos', 'Vietnam')).toEqual({ size: 124, names: [['Laos'], ['Vietnam']] });
});

test('gives two names one size, that of the longer', () => {
  expect(set('Chad', 'Liechtenstein')).toEqual({
    size: 92,
    names: [['Chad'], ['Liechtenstein']],
  });
});

test('breaks a long name where that keeps it large', () => {
  expect(set('DR Congo', 'United Arab Emirates')).toEqual({
    size: 108,
    names: [['DR Congo'], ['United Arab', 'Emirates']],
  });
});

test('leaves no “&” at the end of a line', () => {
  expect(set('Laos', 'Bosnia & Herzegovina').names[1]).toEqual(['Bosnia', '& Herzegovina']);
});

test('ends with a word for which no size is small enough', () => {
  expect(set('x'.repeat(99)).size).toBe(12);
});
