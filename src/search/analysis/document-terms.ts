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
  /** The folded words, as often as they occur. */
  words: string[];
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
  const words: string[] = [];
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
    for (const { kind, text } of tokens) if (kind === 'word') words.push(text);
  }
  return { terms, positions, words, length };
}

interface PlacedTerm {
  term: string;
  position: number;
}

/** Returns the terms of a text in the order of their positions, each once at a position. */
function placed(occurrences: readonly Occurrence[]): PlacedTerm[] {
  const words: (PlacedTerm & { start: number })[] = [];
  const derived: Occurrence[] = [];
  for (const occurrence of occurrences) {
    const { term, start, position } = occurrence;
    if (position === undefined) derived.push(occurrence);
    else words.push({ term, start, position });
  }
  const all: PlacedTerm[] = [...words];
  const counts = new Map<string, number>();
  const known = new Set<string>();
  let next = 0;
  for (const { term, start } of derived.sort((a, b) => a.start - b.start)) {
    while ((words[next]?.start ?? start) < start) next++;
    const position = words[next]?.position ?? (words.at(-1)?.position ?? -1) + 1;
    const count = counts.get(term) ?? 0;
    const key = `${next} ${term}`;
    if (count === mostDerived || words[next]?.term === term || known.has(key)) continue;
    counts.set(term, count + 1);
    known.add(key);
    all.push({ term, position });
  }
  return all.sort((a, b) => a.position - b.position);
}
