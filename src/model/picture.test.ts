import { expect, test } from 'vitest';
import { heightAt, widthFor, widthsOf } from './picture.ts';

test.each([
  [300, [300]],
  [480, [480]],
  [500, [480]],
  [800, [480, 800]],
  [1000, [480, 960]],
  [1300, [480, 960, 1300]],
  [6000, [480, 960, 1440]],
])('a picture of %i pixels is sent in the widths %j', (width, widths) => {
  expect(widthsOf({ width })).toEqual(widths);
});

test('a picture keeps its shape, and the narrowest width that fills a room is found', () => {
  expect(heightAt({ width: 3000, height: 2001 }, 480)).toBe(320);
  expect(widthFor({ width: 3000 }, 500)).toBe(960);
  expect(widthFor({ width: 700 }, 960)).toBe(700);
});
