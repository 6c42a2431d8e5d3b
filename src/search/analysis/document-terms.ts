import { reservedPositions } from '../index-format.ts';
import type { Lexicon } from './lexicon.ts';
import { readText, type Occurrence } from './read-text.ts';

/** The texts of a document. */
interface DocumentTexts {
  title: string;
  summary: string;
  body: string;
  /** Text that is searched, but never shown. */
  aside: string;
}

/** What a document is found by. */
interface DocumentTerms {
  /** Its terms in the order of their positions. */
  terms: string[];
  /** The position of each term, which also says which part of the document it is in. */
  positions: number[];
  /** The folded words. */
  words: Set<string>;
  /** How many words title, summary and body have. */
  length: number;
}

/** How many times a name, an amount, a date or a synonym is indexed in one part of a document. */
const mostDerived = 3;

/**
 * Returns the terms by which a document is found: those of its title, summary, aside and body. Every word
 * except stop words has a position; a name, an amount, a date or a synonym has the position of its first word.
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
    placeTerms(occurrences, (term, position) => {
      terms.push(term);
      positions.push((last = first + position));
    });
    // The last word of a part and the first of the next are no neighbours.
    first = Math.max(first + reserved, last + 2);
    for (const { kind, text } of tokens) if (kind === 'word') words.add(text);
  }
  return { terms, positions, words, length };
}

/** Takes the terms of a text in the order of their positions, each once at a position. */
function placeTerms(
  occurrences: readonly Occurrence[],
  take: (term: string, position: number) => void,
): void {
  const derived = occurrences
    .filter(({ position }) => position === undefined)
    .sort((a, b) => a.start - b.start);
  // The words come first among the occurrences.
  const words = occurrences.length - derived.length;
  const found = new Map<string, { count: number; position: number }>();
  let next = 0;
  let position = -1;
  let word: Occurrence | undefined;
  const takeWord = () => {
    word = next < words ? occurrences[next++] : undefined;
    position = word?.position ?? position + 1;
    if (word) take(word.term, position);
  };
  takeWord();
  for (const { term, start } of derived) {
    while (word && word.start < start) takeWord();
    const last = found.get(term);
    const isKnown = last?.position === position || word?.term === term;
    if (isKnown || last?.count === mostDerived) continue;
    found.set(term, { count: (last?.count ?? 0) + 1, position });
    take(term, position);
  }
  while (next < words) takeWord();
}
