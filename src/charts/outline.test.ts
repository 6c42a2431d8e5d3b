import { describe, expect, test } from 'vitest';
import { outline } from './outline.ts';

type Points = [x: number, y: number][];

const drawn = (...rings: Points[]) =>
  outline((pen) => {
    for (const ring of rings) {
      for (const [index, [x, y]] of ring.entries()) {
        if (index === 0) pen.moveTo(x, y);
        else pen.lineTo(x, y);
      }
      pen.closePath();
    }
  });

const square: Points = [
  [10, 10],
  [20, 10],
  [20, 20],
  [10, 20],
];

describe('outline', () => {
  test('writes whole numbers relative to one another, and no sign of closing it can spare', () => {
    expect(drawn(square)).toBe('M10 10l10 0 0 10-10 0z');
  });

  test('rounds each point, not each way, so that errors do not add up', () => {
    const ring: Points = [
      [0.4, 0],
      [2.8, 0],
      [5.2, 0],
      [7.6, 9],
    ];
    expect(drawn(ring)).toBe('M0 0l3 0 2 0 3 9z');
  });

  test('leaves out points that the eye cannot tell from the last one', () => {
    const [first, ...others] = square as [Points[0], ...Points];
    expect(drawn([first, [10.5, 10.9], [11, 11], ...others])).toBe(drawn(square));
  });

  test('writes one ring after the other, without those too small to see', () => {
    const speck: Points = [
      [5, 5],
      [5.5, 5],
      [5.5, 5.5],
    ];
    const far = square.map(([x, y]): [number, number] => [x + 50, y]);
    expect(drawn(square, speck, far)).toBe(`${drawn(square)}${drawn(far)}`);
    expect(drawn(speck)).toBe('');
  });

  test('keeps a ring that is not closed in so many words', () => {
    const open = outline((pen) => {
      pen.moveTo(10, 10);
      pen.lineTo(20, 10);
      pen.lineTo(20, 20);
    });
    expect(open).toBe('M10 10l10 0 0 10z');
  });
});
