import { happens, mulberry32, pick, wholeNumber, type Random } from '../bench/random.ts';
import { folderChanges } from './folder-changes.ts';
import { byteMutators, textMutators } from './mutations.ts';
import type { Base, Original } from './originals.ts';

/** What stands at a path in place of what the base has there. */
export interface Change {
  /** Below the base: "briefings/2026/x.md". */
  path: string;
  /** The file's bytes; absent where it is `other` than a file. */
  bytes?: Uint8Array;
  /** Nothing at all, an empty folder, or a link that leads to a path. */
  other?: 'nothing' | 'folder' | { leadsTo: string };
}

/** One thing that is fed to the reader: real content with a few changes. */
export interface Case {
  base: Base;
  changes: Change[];
  /** How the reader's memory is damaged; absent where the content is not read from a disk. */
  damage?: number;
}

/** One case in so many is a whole folder, which takes a hundred times as long as a file. */
const filesToFolder = 200;

/**
 * The case of a number: the same for the same seed and originals, whichever were made before.
 *
 * @param seed any whole number.
 */
export function caseOf(seed: number, number: number, originals: readonly Original[]): Case {
  const random = mulberry32(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  if (number % filesToFolder === filesToFolder - 1) {
    const base = 'tests/fixtures/content';
    const own = originals.filter((original) => original.base === base);
    const changes = folderChanges(own, random, (original) => mutated(original, own, random));
    return { base, changes, damage: wholeNumber(random, 0, 2 ** 31) };
  }
  // The smaller files of the fixtures are read sooner.
  const base = happens(random, 0.5) ? 'content' : 'tests/fixtures/content';
  const original = pick(
    random,
    originals.filter((one) => one.base === base),
  );
  const bytes = mutated(original, originals, random);
  return { base: original.base, changes: [{ path: original.path, bytes }] };
}

/** A file changed one to four times. */
function mutated({ path, bytes }: Original, all: readonly Original[], random: Random): Buffer {
  const ending = path.slice(path.lastIndexOf('.'));
  const others = () => [
    pick(
      random,
      all.filter((other) => other.path.endsWith(ending)),
    ).bytes.toString(),
  ];
  let text = bytes.toString();
  const rounds = pick(random, [0, 1, 1, 1, 2, 2, 3]);
  for (let round = 0; round < rounds; round++) {
    text = pick(random, textMutators)(text, random, others());
  }
  const changed = Buffer.from(text);
  return rounds === 0 || happens(random, 0.15)
    ? pick(random, byteMutators)(changed, random)
    : changed;
}
