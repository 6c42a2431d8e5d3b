import type { Candidate, Spelling } from './candidates.ts';
import type { Kind } from './suggestion-data.ts';
import { wordsOf } from './words-of.ts';

/** A page that fits what was typed. */
export interface Suggestion {
  candidate: Candidate;
  /** The spelling that fits, where the name does not. */
  otherSpelling?: string;
}

/** How many suggestions there are at most. */
const most = 8;

/** How many of one kind there are at most while others fit as well. */
const mostOfAKind = 4;

/**
 * The pages one of whose spellings has, for every typed word, a word that begins with it. Whole
 * names come first, then beginnings of names, then the rest; else the order of candidates holds.
 */
export function suggest(candidates: readonly Candidate[], typed: string): Suggestion[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const ranked = candidates
    .flatMap((candidate) => rankedFor(candidate, words) ?? [])
    .sort((a, b) => a.rank - b.rank);
  return mixed(ranked);
}

interface Ranked extends Suggestion {
  /** How well it fits; 0 is best. */
  rank: number;
}

function rankedFor(candidate: Candidate, words: readonly string[]): Ranked | undefined {
  const [name, ...others] = candidate.spellings.map((spelling) => ({
    text: spelling.text,
    rank: rankOf(spelling, words),
  }));
  if (!name) return undefined;
  const best = others.reduce((best, other) => (other.rank < best.rank ? other : best), name);
  if (best.rank === unfit) return undefined;
  const isNamed = name.rank < unfit || best.text === '';
  return { candidate, rank: best.rank, ...(!isNamed && { otherSpelling: best.text }) };
}

const unfit = 3;

/** "vietnam" and "viet nam" are taken for the same: names are compared without their spaces, too. */
function rankOf({ words: spelled }: Spelling, words: readonly string[]): number {
  const typed = words.join('');
  const joined = spelled.replaceAll(' ', '');
  if (joined === typed) return 0;
  if (joined.startsWith(typed)) return 1;
  return words.every((word) => spelled.includes(` ${word}`)) ? 2 : unfit;
}

/** The first of all, but room for every kind that fits. */
function mixed(ranked: readonly Ranked[]): Ranked[] {
  const seen: Partial<Record<Kind, number>> = {};
  const few = ranked.filter(
    ({ candidate: { kind } }) => (seen[kind] = (seen[kind] ?? 0) + 1) <= mostOfAKind,
  );
  const chosen = new Set(few.slice(0, most));
  for (const suggestion of ranked) if (chosen.size < most) chosen.add(suggestion);
  return ranked.filter((suggestion) => chosen.has(suggestion));
}
