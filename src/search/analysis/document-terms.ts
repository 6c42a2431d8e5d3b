import { reservedPositions } from '../index-format.ts';
import type { Lexicon } from './lexicon.ts';
import { readText, type Occurrence } from './read-text.ts';

/** The texts of a document. */
export interface DocumentTexts {
  title: string;
  summary: string;
  body: string;
  /** What it is found by but is not shown. */
  aside: string;
}

/** What a document is found by. */
export interface DocumentTerms {
  /** Its terms in the order of their positions. */
  terms: string[];
  /** The position of each of them, which shows in what part of the document it is. */
  positions: number[];
  /** The folded words. */
  words: Set<string>;
  /** How many words title, summary and body have. */
  length: number;
}

/** How often a part of a document has a name, an amount, a date or a synonym at most. */
const mostDerived = 3;

/**
 * Returns what a document is found by: the terms of title, summary, aside and body. Each word but a
 * stop word has a position; a name, an amount, a date or a synonym has that of its first word.
 */
export function documentTerms(
  { title, summary, body, aside }: DocumentTexts,
  lexicon: Lexicon,
): DocumentTerms {
  const terms: string[] = [];
  const positions: number[] = [];
  const words = new Set<string>();
  let length = 0;
  let first = 0;
  for (const [text, reserved] of [
    [title, reservedPositions.title],
    [summary, reservedPositions.summary],
    [aside, reservedPositions.aside],
    [body, 0],
  ] as const) {
    const { occurrences, tokens } = readText(text, lexicon);
    if (text !== aside) length += tokens.length;
    let last = first;
    for (const { term, position } of placed(occurrences)) {
      terms.push(term);
      positions.push((last = first + position));
    }
    // The last word of a part and the first of the next are no neighbours.
    first = Math.max(first + reserved, last + 2);
    for (const { kind, text } of tokens) if (kind === 'word') words.add(text);
  }
  return { terms, positions, words, length };
}

interface PlacedTerm {
  term: string;
  position: number;
}

/** Returns the terms of a text in the order of their positions, each once at a position. */
function placed(occurrences: readonly Occurrence[]): PlacedTerm[] {
  const words: Occurrence[] = [];
  const derived: Occurrence[] = [];
  for (const occurrence of occurrences) {
    (occurrence.position === undefined ? derived : words).push(occurrence);
  }
  derived.sort((a, b) => a.start - b.start);
  const all: PlacedTerm[] = [];
  const found = new Map<string, { count: number; position: number }>();
  let next = 0;
  let position = -1;
  const moveToNext = () => {
    const word = words[next];
    position = word?.position ?? position + 1;
    if (word) all.push({ term: word.term, position });
  };
  moveToNext();
  for (const { term, start } of derived) {
    while ((words[next]?.start ?? start) < start) {
      next++;
      moveToNext();
    }
    const last = found.get(term);
    const isKnown = last?.position === position || words[next]?.term === term;
    if (isKnown || last?.count === mostDerived) continue;
    found.set(term, { count: (last?.count ?? 0) + 1, position });
    all.push({ term, position });
  }
  for (next++; next < words.length; next++) moveToNext();
  return all;
}
