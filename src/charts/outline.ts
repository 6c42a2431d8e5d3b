/** The part of a canvas context on which d3-geo draws. */
interface PathContext {
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  closePath(): void;
}

/** Points closer than this to the last one are left out, in units of the view box. */
const usualStep = 1.6;

/** A line, or a ring, in whole numbers. */
export interface Line {
  points: readonly [x: number, y: number][];
  isClosed: boolean;
}

/**
 * Returns what a function draws as the `d` of an SVG path, in whole numbers and relative coordinates,
 * without points and islands too small to see: a tenth of the full text.
 */
export function outline(draw: (context: PathContext) => void, step?: number): string {
  return linesOf(draw, step).map(relative).join('');
}

/** Returns the lines and rings that a function draws, without points and islands too small to see. */
export function linesOf(draw: (context: PathContext) => void, step = usualStep): Line[] {
  const lines: Line[] = [];
  let points: [number, number][] = [];
  let last: [number, number] | undefined;
  const end = (isRing: boolean) => {
    // Lines that meet do so at their ends.
    if (!isRing && last && points.length > 0) points.push(last);
    const isClosed = isRing || String(points[0]) === String(points.at(-1));
    if (isClosed && !isRing) points.pop();
    if (points.length > (isClosed ? 2 : 1)) lines.push({ points, isClosed });
    points = [];
    last = undefined;
  };
  draw({
    beginPath: () => (points = []),
    moveTo(x, y) {
      end(false);
      points.push([Math.round(x), Math.round(y)]);
    },
    lineTo(x, y) {
      const [lastX, lastY] = points.at(-1) ?? [Infinity, Infinity];
      last = [Math.round(x), Math.round(y)];
      if (Math.hypot(x - lastX, y - lastY) < step) return;
      points.push(last);
      last = undefined;
    },
    arc: () => undefined,
    closePath: () => end(true),
  });
  end(false);
  return lines;
}

function relative({ points, isClosed }: Line): string {
  const moves = points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [0, 0];
    return pairOf(x - fromX, y - fromY);
  });
  const [x, y] = points[0] ?? [0, 0];
  return `M${x} ${y}l${moves.join(' ').replaceAll(' -', '-')}${isClosed ? 'z' : ''}`;
}

function pairOf(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
