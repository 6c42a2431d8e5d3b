import type { Clause } from '../analysis/clauses.ts';
import type { Lexicon } from '../analysis/lexicon.ts';
import { readText, type Occurrence } from '../analysis/read-text.ts';

/** A part of an excerpt, and whether it matches the query. */
export interface Fragment {
  text: string;
  isMatch: boolean;
}

/** Words in an excerpt. */
const length = 32;
/** Words before the first match. */
const lead = 6;

/**
 * Returns the part of a text that has most of the terms of some clauses, with these marked; the
 * beginning where the text has none.
 */
export function excerptOf(text: string, clauses: readonly Clause[], lexicon: Lexicon): Fragment[] {
  const { occurrences, tokens } = readText(text, lexicon);
  const isWanted = wantedBy(clauses);
  const found = occurrences
    .filter(({ term }) => isWanted(term))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const first = bestStart(found, tokens);
  const from = first > 0 ? (tokens[first]?.start ?? 0) : 0;
  const toEnd = first + length >= tokens.length;
  const to = toEnd ? text.length : (tokens[first + length - 1]?.end ?? text.length);
  const fragments: Fragment[] = [{ text: first > 0 ? '… ' : '', isMatch: false }];
  let at = from;
  for (const { start, end } of found) {
    if (start < at || end > to) continue;
    fragments.push({ text: text.slice(at, start), isMatch: false });
    fragments.push({ text: text.slice(start, end), isMatch: true });
    at = end;
  }
  const rest = toEnd ? text.slice(at) : `${text.slice(at, to)} …`;
  return [...fragments, { text: rest, isMatch: false }].filter(({ text }) => text !== '');
}

function wantedBy(clauses: readonly Clause[]): (term: string) => boolean {
  const alternatives = clauses.flatMap(({ alternatives }) => alternatives);
  const whole = new Set(alternatives.flatMap(({ terms }) => terms.map(({ term }) => term)));
  const prefixes = alternatives.flatMap(({ terms, prefix }) => (prefix ? terms : []));
  return (term) => whole.has(term) || prefixes.some((prefix) => term.startsWith(prefix.term));
}

/** Returns the first word of the earliest window that has most different terms. */
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
