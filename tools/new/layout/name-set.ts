import { fold } from '../../../src/words/fold.ts';

/** Whether a name is among others, whatever marks, capitals and signs it is written with. */
export function nameSet(names: Iterable<string>): (name: string) => boolean {
  const known = new Set(Array.from(names, bare));
  return (name) => known.has(bare(name));
}

/** Letters and digits alone, folded; without "the". */
function bare(name: string): string {
  return fold(name)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
