import { pick, wholeNumber, type Random } from '../../bench/random.ts';
import { positionIn, type ByteMutator } from './mutator.ts';

const changes: ((bytes: Buffer, from: number, to: number, random: Random) => Buffer)[] = [
  // One bit turned.
  (bytes, from, _, random) => {
    const changed = Buffer.from(bytes);
    const at = Math.min(from, bytes.length - 1);
    changed[at] = (bytes[at] ?? 0) ^ (1 << wholeNumber(random, 0, 7));
    return changed;
  },
  // A run cut out.
  (bytes, from, to) => Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]),
  // A run doubled.
  (bytes, from, to) => Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]),
  // Any bytes put in.
  (bytes, from, to, random) => {
    const put = Buffer.from(Array.from({ length: to - from }, () => wholeNumber(random, 0, 255)));
    return Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from)]);
  },
  // The end cut off.
  (bytes, from) => bytes.subarray(0, from),
  // The beginning cut off.
  (bytes, from) => bytes.subarray(from),
];

/** Turns bits, and cuts, doubles and puts in bytes. */
export const bytes: ByteMutator = (bytes, random) => {
  if (bytes.length === 0) return bytes;
  const from = positionIn(bytes, random);
  const to = Math.min(bytes.length, from + wholeNumber(random, 1, 12));
  return pick(random, changes)(bytes, from, to, random);
};
