import type { Lexicon } from '../analysis/lexicon.ts';
import { termsOfText } from '../analysis/read-text.ts';
import { reservedPositions } from '../index-format.ts';
import type { SearchDocument } from './search-document.ts';

/** What a document is found by. */
export interface DocumentTerms {
  /** The term at each position, which shows in what part of the document it is; empty for none. */
  positions: string[];
  /** The folded words, as often as they occur. */
  words: string[];
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
  for (const [text, reserved] of [
    [result.title, reservedPositions.title],
    [summary, reservedPositions.summary],
    [body, 0],
    [aside, 0],
  ] as const) {
    const next = positions.length + reserved;
    const terms = termsOfText(text, lexicon);
    for (const term of terms.words) positions.push(term);
    for (const term of terms.derived) positions.push(term);
    while (positions.length < next - 1) positions.push('');
    // The last word of a part and the first of the next are no neighbours.
    positions.push('');
    for (const { kind, text } of terms.tokens) if (kind === 'word') words.push(text);
  }
  return { positions, words };
}
