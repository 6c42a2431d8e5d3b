import { expect, test } from 'vitest';
import { outline } from './outline.ts';

type Points = [x: number, y: number][];

const drawn = (...rings: Points[]) =>
  outline((context) => {
    for (const ring of rings) {
      for (const [index, [x, y]] of ring.entries()) {
        if (index === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      }
      context.closePath();
    }
  });

const square: Points = [
  [10, 10],
  [20, 10],
  [20, 20],
  [10, 20],
];

test('has whole numbers in relative coordinates, without spaces that are not needed', () => {
  expect(drawn(square)).toBe('M10 10l10 0 0 10-10 0z');
});

test('rounds points, not distances, so that errors do not add up', () => {
  const ring: Points = [
    [0.4, 0],
    [2.8, 0],
    [5.2, 0],
    [7.6, 9],
  ];
  expect(drawn(ring)).toBe('M0 0l3 0 2 0 3 9z');
});

test('leaves out points too close to the last one', () => {
  const [first, ...others] = square as [Points[0], ...Points];
  expect(drawn([first, [10.5, 10.9], [11, 11], ...others])).toBe(drawn(square));
});

test('has one ring after the other, without those too small to see', () => {
  const speck: Points = [
    [5, 5],
    [5.5, 5],
    [5.5, 5.5],
  ];
  const far = square.map(([x, y]): [number, number] => [x + 50, y]);
  expect(drawn(square, speck, far)).toBe(`${drawn(square)}${drawn(far)}`);
  expect(drawn(speck)).toBe('');
});

test('keeps the end of a line, which may be where another begins', () => {
  const open = outline((context) => {
    context.moveTo(10, 10);
    context.lineTo(20, 10);
    context.lineTo(20, 11);
  });
  expect(open).toBe('M10 10l10 0 0 1');
});
