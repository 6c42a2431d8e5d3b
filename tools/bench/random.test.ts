import { expect, test } from 'vitest';
import { drawDistinct, mulberry32, zipf } from './random.ts';

test('mulberry32 gives the numbers of its seed', () => {
  const random = mulberry32(1);
  expect([random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478]);
});

test('zipf draws the first item twice as often as the second, and three times as the third', () => {
  const draw = zipf(['a', 'b', 'c']);
  const random = mulberry32(1);
  const drawn = Array.from({ length: 11_000 }, () => draw(random));
  const times = (item: string) => drawn.filter((one) => one === item).length / 1000;
  expect(['a', 'b', 'c'].map((item) => Math.round(times(item)))).toEqual([6, 3, 2]);
});

test('drawDistinct draws different items, none of the exceptions, and no more than there are', () => {
  const drawn = drawDistinct(mulberry32(1), zipf(['a', 'b', 'c']), 5, ['b']);
  expect(drawn.sort()).toEqual(['a', 'c']);
});
