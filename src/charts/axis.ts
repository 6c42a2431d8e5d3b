/** A scale from zero, with round numbers at equal distances. */
export interface Axis {
  ticks: { at: number; x: number }[];
  /** Returns the place of an amount, in per cent of the width. */
  x(amount: number): number;
}

/** In per cent of the width: what is left free on the right for the number of the last dot. */
const free = 12;

/** Returns an axis from zero to at least the largest amount, with three to six ticks. */
export function axisTo(largest: number): Axis {
  const step = roundStep(largest / 5);
  const count = Math.max(1, Math.ceil(largest / step - 1e-9));
  const x = (amount: number) => rounded((amount / (count * step)) * (100 - free));
  const ticks = Array.from({ length: count + 1 }, (_, index) => {
    const at = Number((index * step).toPrecision(12));
    return { at, x: x(at) };
  });
  return { ticks, x };
}

/** Returns the smallest of 1, 2, 2.5, 5 or 10 times a power of ten that is not less than a number. */
function roundStep(number: number): number {
  if (number <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(number));
  const factor = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= number * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** A number beside its dot: left of it, or right of it. */
export interface NumberLabel {
  x: number;
  isLeft: boolean;
}

/**
 * Returns where the numbers of a row of dots are, from left to right: the first left of its dot, the last
 * right of its own, and none between, where they would cover one another.
 */
export function labelsOf(xs: readonly number[]): (NumberLabel | undefined)[] {
  const last = xs.length - 1;
  return xs.map((x, index) => {
    if (index === last) return { x, isLeft: false };
    return index === 0 && x >= room ? { x, isLeft: true } : undefined;
  });
}

/** In per cent of the width: what a number on the left of a dot takes on a phone. */
const room = 9;

/** Returns the place of a day between two, in per cent; before the first it is below zero. */
export function placeOfDay(day: string, from: string, to: string): number {
  const [at, start, end] = [day, from, to].map((day) => Date.parse(day)) as [
    number,
    number,
    number,
  ];
  return rounded(((at - start) / (end - start)) * 100);
}

export function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}
