/** A source of numbers in [0, 1). */
export type Random = () => number;

/**
 * A seeded generator: the same seed gives the same numbers on every machine.
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

/** Whether an event of the given probability (0 to 1) happens. */
export function happens(random: Random, probability: number): boolean {
  return random() < probability;
}

/** A whole number from `least` to `most`, both included, all equally likely. */
export function wholeNumber(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/**
 * One of the items, all equally likely.
 *
 * @throws RangeError when there are none
 */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('Nothing to pick from: the list is empty.');
  return item;
}
