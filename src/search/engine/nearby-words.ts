import { isLikelySlip } from '../analysis/likely-slip.ts';
import { oneSlipApart } from '../analysis/spelling.ts';
import { minListedLength } from '../index-format.ts';
import type { OpenWordLists } from './open-word-lists.ts';

/** Words shorter than this are taken as they are typed. */
const shortestMistyped = 5;

/** What a word that occurs nowhere may have been meant for. */
interface NearbyWords {
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
  const mayBe = (other: string) => names.includes(other) || isLikelySlip(word, other);
  const slips = [...new Set([...listed, ...names])].filter(
    (other) => oneSlipApart(word, other) && mayBe(other),
  );
  return { slips, parts: partsOf(word, listed) };
}

function partsOf(word: string, listed: ReadonlySet<string>): string | undefined {
  for (let at = minListedLength; at <= word.length - minListedLength; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => listed.has(part))) return parts.join(' ');
  }
  return undefined;
}
