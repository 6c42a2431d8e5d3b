import type { ViewBox } from './locator-map.ts';

/** What has a label beside it. */
export interface Mark {
  x: number;
  y: number;
  /** 0 for a point that is not drawn, such as the middle of a line. */
  radius: number;
  label: string;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where the middle of a label is, and the line that leads to it where it is not beside its mark. */
export interface PlacedLabel {
  x: number;
  y: number;
  leader?: readonly [from: Point, to: Point];
}

type Point = readonly [x: number, y: number];

/** The size of a label's text in units of the map; digits are 0.6 of it wide. */
export const labelSize = 13;

/** Between a mark and its label, and between the labels of a column. */
const gap = 2;

/** Where a label is beside its mark, the best place first. */
const sides: readonly Point[] = [
  ...([
    [1, 0],
    [-1, 0],
    [0, -1],
    [0, 1],
  ] as const),
  ...([
    [0.75, -0.75],
    [0.75, 0.75],
    [-0.75, -0.75],
    [-0.75, 0.75],
  ] as const),
];

/** The directions of leaders where there is no room beside the mark, and how far they go. */
const ways = Array.from({ length: 24 }, (_, index): Point => {
  const angle = (index * Math.PI) / 12;
  return [Math.cos(angle), Math.sin(angle)];
});
const furtherOut = Array.from({ length: 10 }, (_, ring) => 10 * (ring + 1));

/** Marks with at least two others closer than this have their labels in a column. */
const crowded = 18;

/** How far a column is from its marks, and how far up or down from their middle. */
const columnsOut = [14, 24, 36, 50, 66, 84, 104];
const columnsDown = [0, -20, 20, -40, 40, -70, 70, -100, 100, -140, 140, -180, 180];

/** More marks than this get no label: nobody could find one among them. */
const mostLabels = 60;

/**
 * Returns a place for the label of each mark: the first of eight places around it, or further out with a
 * leader, that is inside the frame and covers no mark, no other label, no leader and none of the
 * obstacles. Marks that are close together have their labels in a column beside them. It is undefined
 * where there is no such place.
 */
export function placeLabels(
  marks: readonly Mark[],
  obstacles: readonly Box[],
  viewBox: ViewBox,
): (PlacedLabel | undefined)[] {
  const placed = new Map<Mark, PlacedLabel>();
  const drawn = new Map(marks.map((mark) => [mark, boxOfMark(mark)]));
  const taken = [...obstacles];
  const isFree = (mark: Mark, { x, y, leader }: PlacedLabel, mayCross: boolean) => {
    const box = boxOfLabel({ x, y }, mark.label);
    if (!isInside(box, viewBox)) return false;
    if ([...taken, ...drawn.values()].some((one) => meet(one, box))) return false;
    if (!leader) return true;
    // Its start may be on what it leads from: a mark over others, or a line.
    const way = boxesAlong(...leader).slice(2);
    const own = boxOfMark(mark);
    const others = mayCross ? [] : [...drawn.values()].filter((one) => !meet(one, own));
    return !way.some((step) => [...taken, ...others].some((one) => meet(one, step)));
  };
  const take = (mark: Mark, label: PlacedLabel) => {
    placed.set(mark, label);
    taken.push(boxOfLabel(label, mark.label), ...(label.leader ? boxesAlong(...label.leader) : []));
  };
  const numbered = marks.slice(0, mostLabels);
  for (const crowd of crowdsIn(numbered)) {
    const column = columnsFor(crowd).find((labels) =>
      crowd.every((mark) => isFree(mark, labels.get(mark) as PlacedLabel, true)),
    );
    for (const [mark, label] of column ?? []) take(mark, label);
  }
  for (const mark of numbered) {
    if (placed.has(mark)) continue;
    const label = placesFor(mark).find((one) => isFree(mark, one, false));
    if (label) take(mark, label);
  }
  return marks.map((mark) => placed.get(mark));
}

/** Yields the places beside a mark, then those further out. */
function* placesFor({ x, y, radius, label }: Mark): Generator<PlacedLabel> {
  const across = widthOf(label) / 2;
  const down = labelSize / 2;
  const edge = radius + gap;
  for (const [dx, dy] of sides) yield { x: x + dx * (edge + across), y: y + dy * (edge + down) };
  for (const out of furtherOut) {
    for (const [dx, dy] of ways) {
      const from = [x + dx * radius, y + dy * radius] as const;
      const to = [x + dx * (edge + out), y + dy * (edge + out)] as const;
      yield { x: to[0] + dx * across, y: to[1] + dy * down, leader: [from, to] };
    }
  }
}

/** Returns the groups of marks that are too close together for labels beside each. */
function crowdsIn(marks: readonly Mark[]): Mark[][] {
  const near = new Map(
    marks.map((mark) => [
      mark,
      marks.filter((one) => Math.hypot(one.x - mark.x, one.y - mark.y) < crowded),
    ]),
  );
  const seen = new Set<Mark>();
  return marks.flatMap((first) => {
    if (seen.has(first) || (near.get(first)?.length ?? 0) < 3) return [];
    const crowd = new Set([first]);
    for (const mark of crowd) for (const one of near.get(mark) ?? []) crowd.add(one);
    for (const mark of crowd) seen.add(mark);
    return [[...crowd]];
  });
}

/** Yields columns of labels to the right and left of a crowd, with leaders that do not cross. */
function* columnsFor(crowd: readonly Mark[]): Generator<Map<Mark, PlacedLabel>> {
  const xs = crowd.map(({ x }) => x);
  const ys = crowd.map(({ y }) => y);
  const middle = (Math.min(...ys) + Math.max(...ys)) / 2;
  const width = Math.max(...crowd.map(({ label }) => widthOf(label)));
  const top = middle - ((crowd.length - 1) * (labelSize + gap)) / 2;
  for (const out of columnsOut) {
    for (const down of columnsDown) {
      for (const side of [1, -1]) {
        const edge = side > 0 ? Math.max(...xs) + out : Math.min(...xs) - out;
        const left = new Set(crowd);
        const column = new Map<Mark, PlacedLabel>();
        for (let y = top + down; left.size > 0; y += labelSize + gap) {
          // All others are below the leader from this mark, and so are their leaders.
          const slope = (mark: Mark) => (mark.y - y) / (side * (edge - mark.x));
          const highest = [...left].reduce((best, one) => (slope(one) < slope(best) ? one : best));
          const { x, y: at, label } = highest;
          left.delete(highest);
          const leader = [
            [x, at],
            [edge, y],
          ] as const;
          column.set(highest, { x: edge + side * (width - widthOf(label) / 2), y, leader });
        }
        yield column;
      }
    }
  }
}

function widthOf(label: string): number {
  return label.length * labelSize * 0.6 + gap;
}

/** Returns the box that a label covers. */
export function boxOfLabel({ x, y }: { x: number; y: number }, label: string): Box {
  const width = widthOf(label);
  return { left: x - width / 2, top: y - labelSize / 2, width, height: labelSize };
}

function boxOfMark({ x, y, radius }: Mark): Box {
  return { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius };
}

/** Returns small boxes along a line, which nothing may cover. */
export function boxesAlong([x1, y1]: Point, [x2, y2]: Point): Box[] {
  const size = 2;
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / size));
  return Array.from({ length: steps + 1 }, (_, step) => ({
    left: x1 + ((x2 - x1) * step) / steps - size / 2,
    top: y1 + ((y2 - y1) * step) / steps - size / 2,
    width: size,
    height: size,
  }));
}

/** Returns whether two boxes have a part in common. */
export function meet(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

function isInside({ left, top, width, height }: Box, viewBox: ViewBox): boolean {
  return left >= 0 && top >= 0 && left + width <= viewBox.width && top + height <= viewBox.height;
}
