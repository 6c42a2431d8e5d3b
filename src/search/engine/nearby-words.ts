import { oneSlipApart, spelledBackwards, swappedApart } from '../analysis/spelling.ts';
import { minListedLength, type WordFile, type WordLists } from '../index-format.ts';
import { loadOnce } from './network.ts';

/** Fetches a file of gzipped JSON. */
type GetPacked = <T>(file: string) => Promise<T>;

/** The words of the archive, whose files are fetched when they are first needed. */
export interface OpenWordLists {
  /** Returns the words that begin with some letters, and perhaps others. */
  beginningWith(letters: string): Promise<string[]>;
  /** Returns the words that have the first or the last two letters of a word, and perhaps others. */
  similarTo(word: string): Promise<string[]>;
}

/** Opens the lists of words; nothing is fetched yet. */
export function openWordLists(
  { forward, backward }: WordLists,
  getPacked: GetPacked,
): OpenWordLists {
  const getWords = loadOnce((file) => getPacked<string[]>(file));
  const wordsOf = async (files: readonly WordFile[]) =>
    (await Promise.all(files.map(({ file }) => getWords(file)))).flat();
  return {
    beginningWith: (letters) => wordsOf(filesWith(forward, letters)),
    similarTo: (word) =>
      wordsOf([
        ...filesWith(forward, word.slice(0, 2)),
        ...filesWith(backward, spelledBackwards(word).slice(0, 2)),
      ]),
  };
}

/** Returns the files that may have words with a beginning; each ends before the first word of the next. */
function filesWith(files: readonly WordFile[], beginning: string): WordFile[] {
  return files.filter(({ first }, index) => {
    const next = files[index + 1];
    return first.slice(0, beginning.length) <= beginning && (!next || next.first >= beginning);
  });
}

/** Words shorter than this are taken as they are typed. */
const shortestMistyped = 5;
/** Of a shorter word no letter is taken to be wrong: "buses" is not "bases". */
const shortestWithWrongLetter = 6;
/** A word may be two written as one, if each has at least so many letters. */
const shortestPart = 3;

/** What a word that occurs nowhere may have been meant for. */
export interface NearbyWords {
  /** Words one slip away. */
  slips: string[];
  /** Two words, or a word and a number, that it is made of, with a space between. */
  parts?: string;
}

/**
 * Looks up the words that a word may have been meant for. One slip leaves the first or the last two
 * letters as they are, so that two places of the lists have all of them.
 *
 * @param word folded.
 * @param names further words, which are in no list.
 */
export async function nearbyWords(
  word: string,
  names: readonly string[],
  lists: OpenWordLists,
): Promise<NearbyWords> {
  const [, letters, digits] = /^(\p{L}{2,})(\d+)$/u.exec(word) ?? [];
  if (letters !== undefined) return { slips: [], parts: `${letters} ${digits}` };
  if (word.length < shortestMistyped || /\d/.test(word)) return { slips: [] };
  const listed = new Set(await lists.similarTo(word));
  const mayBe = (other: string) =>
    word.length >= shortestWithWrongLetter ||
    other.length > word.length ||
    swappedApart(word, other) ||
    names.includes(other);
  const slips = [...new Set([...listed, ...names])].filter(
    (other) => oneSlipApart(word, other) && mayBe(other),
  );
  return { slips, parts: partsOf(word, listed) };
}

function partsOf(word: string, listed: ReadonlySet<string>): string | undefined {
  const isWord = (part: string) => part.length < minListedLength || listed.has(part);
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every(isWord) && parts.some((part) => listed.has(part))) return parts.join(' ');
  }
  return undefined;
}
