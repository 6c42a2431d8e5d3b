/** Something to look at before a briefing is published: a line to tick. */
export interface Point {
  text: string;
  /** What must be known to judge it, a line each. */
  under?: readonly string[];
}

/** Points that belong together. */
export interface PointList {
  title: string;
  points: readonly Point[];
  /** What is said where there are none. */
  otherwise: string;
}

/** More points of a kind than these nobody goes through. */
const most = 4;

/** The first of many points, and how many are left out. */
export function firstOf(points: readonly Point[]): Point[] {
  const rest = points.length - most;
  return rest > 0 ? [...points.slice(0, most), { text: `And ${rest} more.` }] : [...points];
}
