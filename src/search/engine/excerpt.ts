import type { Lexicon } from '../analysis/lexicon.ts';
import { readText, type Occurrence } from '../analysis/read-text.ts';

/** A stretch of an excerpt, and whether it is something that was searched for. */
export interface Stretch {
  text: string;
  found: boolean;
}

/** Words in an excerpt. */
const length = 32;
/** Words before the first one found. */
const lead = 6;

/**
 * The part of a text that says most of what was searched for, with that marked; the beginning where
 * it says nothing of it.
 *
 * @param isWanted whether a term was searched for.
 */
export function excerptOf(
  text: string,
  isWanted: (term: string) => boolean,
  lexicon: Lexicon,
): Stretch[] {
  const { occurrences, tokens } = readText(text, lexicon);
  const found = occurrences
    .filter(({ term }) => isWanted(term))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const first = bestStart(found, tokens);
  const from = first > 0 ? (tokens[first]?.start ?? 0) : 0;
  const toEnd = first + length >= tokens.length;
  const to = toEnd ? text.length : (tokens[first + length - 1]?.end ?? text.length);
  const stretches: Stretch[] = [{ text: first > 0 ? '… ' : '', found: false }];
  let at = from;
  for (const { start, end } of found) {
    if (start < at || end > to) continue;
    stretches.push({ text: text.slice(at, start), found: false });
    stretches.push({ text: text.slice(start, end), found: true });
    at = end;
  }
  const rest = toEnd ? text.slice(at) : `${text.slice(at, to)} …`;
  return [...stretches, { text: rest, found: false }].filter(({ text }) => text !== '');
}

/** The word at which the window begins that holds most different terms, the earliest of them. */
function bestStart(found: readonly Occurrence[], tokens: readonly { start: number }[]): number {
  const starts = tokens.map(({ start }) => start);
  const placed = found.map(({ term, start }) => ({ term, at: starts.indexOf(start) }));
  let best = { first: 0, terms: 0 };
  for (const { at } of placed) {
    const first = Math.max(0, Math.min(at - lead, tokens.length - length));
    const within = placed.filter(({ at }) => at >= first && at < first + length);
    const terms = new Set(within.map(({ term }) => term)).size;
    if (terms > best.terms) best = { first, terms };
  }
  return best.first;
}
