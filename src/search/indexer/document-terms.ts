import type { Lexicon } from '../analysis/lexicon.ts';
import { readText } from '../analysis/read-text.ts';
import { reservedPositions } from '../index-format.ts';
import type { SearchDocument } from './search-document.ts';

/** What a document is found by. */
export interface DocumentTerms {
  /** The term at each position, which shows in what part of the document it is; empty for none. */
  positions: string[];
  /** The folded words, as often as they occur. */
  words: string[];
  /** How many words title, summary and body have. */
  length: number;
}

/**
 * Returns what a document is found by: the terms of title, summary, body and aside; of each its words
 * in their order, then its names, amounts, dates and synonyms, each once.
 */
export function documentTerms(
  { result, summary, body, aside }: SearchDocument,
  lexicon: Lexicon,
): DocumentTerms {
  const positions: string[] = [];
  const words: string[] = [];
  let length = 0;
  for (const [text, reserved] of [
    [result.title, reservedPositions.title],
    [summary, reservedPositions.summary],
    [body, 0],
    [aside, 0],
  ] as const) {
    const next = positions.length + reserved;
    const { occurrences, tokens } = readText(text, lexicon);
    if (text !== aside) length += tokens.length;
    const derived = new Set<string>();
    for (const { term, position } of occurrences) {
      if (position === undefined) derived.add(term);
      else positions.push(term);
    }
    for (const term of derived) positions.push(term);
    while (positions.length < next - 1) positions.push('');
    // The last word of a part and the first of the next are no neighbours.
    positions.push('');
    for (const { kind, text } of tokens) if (kind === 'word') words.push(text);
  }
  return { positions, words, length };
}
