import { oneSlipApart, spelledBackwards } from '../analysis/spelling.ts';
import { minListedLength, type WordFile, type WordLists } from '../index-format.ts';

/** Words shorter than this are taken as they are typed. */
const shortestMistyped = 5;
/** A word may be two written as one, if each has at least so many letters. */
const shortestPart = 3;

/** What a word that occurs nowhere may have been meant for. */
export interface Nearby {
  /** Words one slip away. */
  slips: string[];
  /** Two words, or a word and a number, that it is made of, with a space between. */
  parts?: string;
}

/** Fetches the words of a file. */
export type WordsOf = (file: WordFile) => Promise<readonly string[]>;

/**
 * Looks for a word's neighbours. One slip leaves the first or the last two letters as they are, so
 * two places of the lists hold all of them.
 *
 * @param word folded.
 * @param names further words, that stand in no list.
 */
export async function nearbyWords(
  word: string,
  lists: WordLists,
  names: readonly string[],
  wordsOf: WordsOf,
): Promise<Nearby> {
  const [, letters, digits] = /^(\p{L}{2,})(\d+)$/u.exec(word) ?? [];
  if (letters !== undefined) return { slips: [], parts: `${letters} ${digits}` };
  if (word.length < shortestMistyped || /\d/.test(word)) return { slips: [] };
  const files = [
    ...filesWith(lists.forward, word.slice(0, 2)),
    ...filesWith(lists.backward, spelledBackwards(word).slice(0, 2)),
  ];
  const listed = new Set((await Promise.all(files.map(wordsOf))).flat());
  const slips = [...new Set([...listed, ...names])].filter((other) => oneSlipApart(word, other));
  return { slips, parts: partsOf(word, listed) };
}

/** Whether a word stands in the lists. */
export async function isListed(word: string, lists: WordLists, wordsOf: WordsOf): Promise<boolean> {
  const files = filesWith(lists.forward, word);
  return (await Promise.all(files.map(wordsOf))).flat().includes(word);
}

/** The words that begin as one does. */
export async function wordsBeginning(
  beginning: string,
  lists: WordLists,
  wordsOf: WordsOf,
): Promise<string[]> {
  const files = filesWith(lists.forward, beginning);
  const words = (await Promise.all(files.map(wordsOf))).flat();
  return words.filter((word) => word.startsWith(beginning));
}

/** The files that may hold words with a beginning; a file reaches up to the first word of the next. */
function filesWith(files: readonly WordFile[], beginning: string): WordFile[] {
  return files.filter(({ first }, index) => {
    const next = files[index + 1];
    return first.slice(0, beginning.length) <= beginning && (!next || next.first >= beginning);
  });
}

function partsOf(word: string, listed: ReadonlySet<string>): string | undefined {
  const isWord = (part: string) => part.length < minListedLength || listed.has(part);
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every(isWord) && parts.some((part) => listed.has(part))) return parts.join(' ');
  }
  return undefined;
}
