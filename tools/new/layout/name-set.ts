import { fold } from '../../../src/search/analysis/fold.ts';

/** Whether a name is among others, whatever accents, capitals and punctuation it is written with. */
export function nameSet(names: Iterable<string>): (name: string) => boolean {
  const known = new Set(Array.from(names, nameKey));
  const longest = Math.max(0, ...Array.from(known, ({ length }) => length));
  // With accents and punctuation a name is longer than its key, but not so much.
  return (name) => name.length <= 4 * longest && known.has(nameKey(name));
}

/** Returns the letters and digits of a name or a paragraph, folded, without "the" at its beginning. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/^\s*the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
