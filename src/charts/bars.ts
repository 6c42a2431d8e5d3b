/** A number to be drawn as a bar. */
export interface BarDatum {
  /** The text before the bar, e.g. "2024". */
  label: string;
  /** The text after it: the number as printed. */
  printed: string;
  /** The number in a unit that all bars share. */
  amount: number;
  /** Whether it is a target or forecast, which is drawn as an outline. */
  isOpen: boolean;
}

const width = 340;
const labels = 88;
const numbers = 146;
const rowHeight = 24;
const barHeight = 12;

/**
 * Lays out horizontal bars with labels on a linear scale that includes zero, in the units of the view
 * box: `zero` is where zero is, `textX` where a printed number begins.
 */
export function barsOf(data: readonly BarDatum[]) {
  const least = Math.min(0, ...data.map(({ amount }) => amount));
  const most = Math.max(0, ...data.map(({ amount }) => amount));
  const span = most - least || 1;
  const scale = (amount: number) =>
    rounded(labels + ((amount - least) / span) * (width - labels - numbers));
  const zero = scale(0);
  const bars = data.map((datum, index) => {
    const end = scale(datum.amount);
    return {
      ...datum,
      x: Math.min(zero, end),
      y: index * rowHeight + (rowHeight - barHeight) / 2,
      width: Math.max(rounded(Math.abs(end - zero)), 1),
      textX: Math.max(zero, end) + 6,
    };
  });
  return { width, height: data.length * rowHeight, zero, rowHeight, barHeight, bars };
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}
