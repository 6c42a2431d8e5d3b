import type { Candidate, Spelling } from './candidates.ts';
import type { SuggestionKind } from './suggestion-data.ts';

/** A page that matches what was typed. */
export interface Suggestion {
  candidate: Candidate;
  /** The spelling that matches, where the name does not. */
  otherSpelling?: string;
}

/** How many suggestions there are at most. */
const most = 8;

/** How many of one kind there are at most while others match as well. */
const mostOfAKind = 4;

/**
 * Returns the pages with a spelling that has, for every typed word, a word that begins with it. Whole
 * names come first, then beginnings of names, then the rest; otherwise the order is that of the
 * candidates.
 *
 * @param words the typed words, as `comparableWords` returns them.
 */
export function suggest(candidates: readonly Candidate[], words: readonly string[]): Suggestion[] {
  if (words.length === 0) return [];
  const ranked = candidates
    .flatMap((candidate) => rankedFor(candidate, words) ?? [])
    .sort((a, b) => a.rank - b.rank);
  return mixed(ranked);
}

interface Ranked extends Suggestion {
  /** How well it matches; 0 is best. */
  rank: number;
}

function rankedFor(candidate: Candidate, words: readonly string[]): Ranked | undefined {
  const [name, ...others] = candidate.spellings.map((spelling) => ({
    text: spelling.text,
    rank: rankOf(spelling, words),
  }));
  if (!name) return undefined;
  const best = others.reduce((best, other) => (other.rank < best.rank ? other : best), name);
  if (best.rank === noMatch) return undefined;
  const isNamed = name.rank < noMatch || best.text === '';
  return { candidate, rank: best.rank, ...(!isNamed && { otherSpelling: best.text }) };
}

const noMatch = 3;

/** Compares names without their spaces, too, so that "vietnam" and "viet nam" are the same. */
function rankOf({ words: spelled }: Spelling, words: readonly string[]): number {
  const typed = words.join('');
  const joined = spelled.replaceAll(' ', '');
  if (joined === typed) return 0;
  if (joined.startsWith(typed)) return 1;
  return words.every((word) => spelled.includes(` ${word}`)) ? 2 : noMatch;
}

/** Returns the first suggestions, with room for every kind that matches. */
function mixed(ranked: readonly Ranked[]): Ranked[] {
  const seen: Partial<Record<SuggestionKind, number>> = {};
  const few = ranked.filter(
    ({ candidate: { kind } }) => (seen[kind] = (seen[kind] ?? 0) + 1) <= mostOfAKind,
  );
  const chosen = new Set(few.slice(0, most));
  for (const suggestion of ranked) if (chosen.size < most) chosen.add(suggestion);
  return ranked.filter((suggestion) => chosen.has(suggestion));
}
