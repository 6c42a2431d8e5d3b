/** A source of numbers in [0, 1). */
export type Random = () => number;

/**
 * Returns a seeded generator: the same seed gives the same numbers on every machine.
 *
 * mulberry32 by Tommy Ettinger (2017, public domain), in the JavaScript form of bryc's collection
 * https://github.com/bryc/code/blob/master/jshash/PRNGs.md
 *
 * @param seed any whole number; its lowest 32 bits count
 */
export function mulberry32(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Returns true with the given probability (0 to 1). */
export function happens(random: Random, probability: number): boolean {
  return random() < probability;
}

/** Returns a whole number from `least` to `most`, both included, all equally likely. */
export function wholeNumber(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/**
 * Returns one of the items, all equally likely.
 *
 * @throws RangeError when there are none
 */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('The list is empty, so nothing can be picked.');
  return item;
}

/**
 * Returns a function that draws items with the frequencies of the Zipf–Mandelbrot law: the item of
 * rank r (from 1) has a weight of 1 / (r + shift) ^ exponent. Words of a language, and sources of an
 * archive, are distributed approximately like that. Mandelbrot, "An informational theory of the
 * statistical structure of language" (1953); a shift of 2.7 and an exponent of 1 are the usual
 * values for English words.
 *
 * @param items the most frequent first
 * @throws RangeError when there are none
 */
export function zipf<Item>(items: readonly Item[], { exponent = 1, shift = 0 } = {}) {
  const last = items.at(-1);
  if (last === undefined) throw new RangeError('The list is empty, so nothing can be picked.');
  let total = 0;
  const bounds = Float64Array.from(
    items,
    (_, index) => (total += 1 / (index + 1 + shift) ** exponent),
  );
  return (random: Random): Item => {
    const value = random() * total;
    let low = 0;
    let high = bounds.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((bounds[middle] ?? Infinity) > value) high = middle;
      else low = middle + 1;
    }
    return items[low] ?? last;
  };
}

/** Draws different items, as many as `count`, or all of them where there are fewer. */
export function drawDistinct<Item>(
  random: Random,
  draw: (random: Random) => Item,
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
