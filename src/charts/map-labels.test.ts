import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  boxesAlong,
  boxOfLabel,
  meet,
  placeLabels,
  type Box,
  type Mark,
  type PlacedLabel,
} from './map-labels.ts';

const viewBox = { width: 360, height: 420 };

const number = (max: number) => fc.integer({ min: 0, max });

const positions = fc.array(
  fc.record({ x: number(viewBox.width), y: number(viewBox.height), radius: fc.constantFrom(0, 5) }),
  { maxLength: 80 },
);

/** Marks within 40 units of each other, numbered. */
const crowds = positions.map((spots) =>
  spots.map(({ x, y, radius }, index): Mark => {
    return { x: 160 + x / 9, y: 200 + y / 10, radius, label: String(index + 1) };
  }),
);

const marks = fc.oneof(
  crowds,
  positions.map((spots) => spots.map((spot, index) => ({ ...spot, label: String(index + 1) }))),
);

const obstacles = fc.array(
  fc.record({ left: number(300), top: number(400), width: number(60), height: number(20) }),
  { maxLength: 5 },
);

test('puts no label on another, a mark, a leader or an obstacle, or beyond the frame', () => {
  fc.assert(
    fc.property(marks, obstacles, (marks, obstacles) => {
      const placed = placeLabels(marks, obstacles, viewBox);
      const labels = placed.flatMap((one, index): Box[] =>
        one ? [boxOfLabel(one, marks[index]?.label ?? '')] : [],
      );
      const leaders = placed.flatMap((one) => (one?.leader ? boxesAlong(...one.leader) : []));
      const drawn = marks.map(({ x, y, radius }): Box => {
        return { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius };
      });
      labels.forEach((label, index) => {
        const others = [...labels.slice(index + 1), ...drawn, ...obstacles];
        expect(others.filter((other) => meet(label, other))).toEqual([]);
        expect(label.left >= 0 && label.left + label.width <= viewBox.width).toBe(true);
        expect(label.top >= 0 && label.top + label.height <= viewBox.height).toBe(true);
      });
      // A leader ends at its own label.
      for (const leader of leaders) {
        expect(labels.filter((label) => meet(label, leader)).length).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('puts a label to the right of a mark that is alone', () => {
  const [placed] = placeLabels([{ x: 100, y: 100, radius: 5, label: '1' }], [], viewBox);
  expect(placed).toMatchObject({ y: 100 });
  expect(placed?.x).toBeGreaterThan(105);
  expect(placed).not.toHaveProperty('leader');
});

test('labels all of twelve marks close together, with leaders that do not cross', () => {
  // Each is in a crowd with all others.
  const spot = fc.record({
    x: fc.integer({ min: 170, max: 182 }),
    y: fc.integer({ min: 190, max: 202 }),
  });
  fc.assert(
    fc.property(fc.array(spot, { minLength: 12, maxLength: 12 }), (spots) => {
      const marks = spots.map((spot, index): Mark => ({ ...spot, radius: 5, label: `${index}` }));
      const leaders = placeLabels(marks, [], viewBox).map((placed) => placed?.leader);
      for (const [index, leader] of leaders.entries()) {
        expect(leader).toBeDefined();
        expect(leaders.slice(0, index).filter((other) => cross(leader, other))).toEqual([]);
      }
    }),
  );
});

type Line = PlacedLabel['leader'];

/** Returns whether two lines have a point in common that is not an end of either. */
function cross(one: Line, other: Line): boolean {
  if (!one || !other) return false;
  const side = ([[x1, y1], [x2, y2]]: NonNullable<Line>, [x, y]: readonly [number, number]) =>
    Math.sign(Math.round(1000 * ((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1))));
  return (
    side(one, other[0]) * side(one, other[1]) < 0 && side(other, one[0]) * side(other, one[1]) < 0
  );
}
