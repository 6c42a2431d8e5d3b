/** The part of a canvas context on which d3-geo draws. */
interface PathContext {
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  closePath(): void;
}

/** Points closer than this to the last one are left out, in units of the view box. */
const step = 1.6;

/** A closed line in whole numbers. */
export type Ring = readonly [x: number, y: number][];

/**
 * Returns what a function draws as the `d` of an SVG path, in whole numbers and relative coordinates,
 * without points and islands too small to see: a tenth of the full text.
 */
export function outline(draw: (context: PathContext) => void): string {
  return pathOf(ringsOf(draw));
}

/** Returns the rings that a function draws, without points and islands too small to see. */
export function ringsOf(draw: (context: PathContext) => void): Ring[] {
  const rings: Ring[] = [];
  let ring: [number, number][] = [];
  const end = () => {
    if (ring.length > 2) rings.push(ring);
    ring = [];
  };
  draw({
    beginPath: () => (ring = []),
    moveTo(x, y) {
      end();
      ring.push([Math.round(x), Math.round(y)]);
    },
    lineTo(x, y) {
      const [lastX, lastY] = ring.at(-1) ?? [Infinity, Infinity];
      if (Math.hypot(x - lastX, y - lastY) < step) return;
      ring.push([Math.round(x), Math.round(y)]);
    },
    arc: () => undefined,
    closePath: end,
  });
  end();
  return rings;
}

/** Returns rings as the `d` of an SVG path. */
export function pathOf(rings: readonly Ring[]): string {
  return rings.map(relative).join('');
}

function relative(points: Ring): string {
  const moves = points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [0, 0];
    return pairOf(x - fromX, y - fromY);
  });
  const [x, y] = points[0] ?? [0, 0];
  return `M${x} ${y}l${moves.join(' ').replaceAll(' -', '-')}z`;
}

function pairOf(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
