import type { Random } from './random.ts';

/** Draws one item. */
export type Draw<Item> = (random: Random) => Item;

/**
 * Draws items with the frequencies of the Zipf–Mandelbrot law: the item of rank r (from 1) has a
 * weight of 1 / (r + shift) ^ exponent. Words of a language, and sources of an archive, are spread
 * about like that. Mandelbrot, "An informational theory of the statistical structure of language"
 * (1953); a shift of 2.7 and an exponent of 1 are the usual values for English words.
 *
 * @param items the most frequent first
 * @throws RangeError when there are none
 */
export function zipf<Item>(items: readonly Item[], { exponent = 1, shift = 0 } = {}): Draw<Item> {
  const last = items.at(-1);
  if (last === undefined) throw new RangeError('Nothing to draw from: the list is empty.');

  const bounds = new Float64Array(items.length);
  let total = 0;
  for (let index = 0; index < items.length; index += 1) {
    total += 1 / (index + 1 + shift) ** exponent;
    bounds[index] = total;
  }
  return (random) => items[firstAbove(bounds, random() * total)] ?? last;
}

/** Draws different items, as many as `count`, or all of them where there are fewer. */
export function drawDistinct<Item>(
  random: Random,
  draw: Draw<Item>,
  count: number,
  except: readonly Item[] = [],
): Item[] {
  const drawn = new Set<Item>();
  // A bounded number of tries: `count` may be more than there are.
  for (let tries = 0; drawn.size < count && tries < 50 * count; tries += 1) {
    const item = draw(random);
    if (!except.includes(item)) drawn.add(item);
  }
  return [...drawn];
}

function firstAbove(bounds: Float64Array, value: number): number {
  let low = 0;
  let high = bounds.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((bounds[middle] ?? Infinity) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
