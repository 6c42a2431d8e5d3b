/** A number at a time. */
export interface LineDatum {
  /** The middle of its period, in milliseconds since 1970. */
  time: number;
  amount: number;
}

const width = 340;
const height = 120;
const edge = 8;

/**
 * Lays out a line through numbers in the order of time, on a linear scale that includes zero: the line
 * as the `d` of an SVG path, its first and its last point, and the y coordinate of zero.
 */
export function lineOf(data: readonly LineDatum[]) {
  const times = data.map(({ time }) => time);
  const [start, end] = [Math.min(...times), Math.max(...times)];
  const least = Math.min(0, ...data.map(({ amount }) => amount));
  const most = Math.max(0, ...data.map(({ amount }) => amount));
  const x = (time: number) => edge + ((time - start) / (end - start || 1)) * (width - 2 * edge);
  const y = (amount: number) =>
    height - edge - ((amount - least) / (most - least || 1)) * (height - 2 * edge);
  const points = data.map(({ time, amount }): [number, number] => [
    Math.round(x(time)),
    Math.round(y(amount)),
  ]);
  return {
    width,
    height,
    zero: Math.round(y(0)),
    path: `M${points.map((point) => point.join(' ')).join('L')}`,
    ends: [points[0], points.at(-1)].filter((point) => point !== undefined),
  };
}
