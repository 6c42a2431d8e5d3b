import { reservedPositions } from '../index-format.ts';
import type { Lexicon } from '../analysis/lexicon.ts';
import { termsOfText, type TermsOfText } from '../analysis/read-text.ts';
import type { SearchDocument } from './search-document.ts';

/** Takes a place in a row of terms without being one. */
export const noTerm = '';

/** What a document is found by, and its words. */
export interface SearchContent {
  /** Terms, and `noTerm`. A term's place says in what part of the document it is. */
  row: string[];
  /** Folded words, each once. */
  words: Set<string>;
}

/**
 * The row of terms that a document is found by: title, summary, body, aside; each its words in
 * their order, then its names, amounts, dates and synonyms, each once.
 */
export function searchContent(
  { card, summary, body, aside }: SearchDocument,
  lexicon: Lexicon,
): SearchContent {
  const row: string[] = [];
  const words = new Set<string>();
  for (const [text, room] of [
    [card.title, reservedPositions.title],
    [summary, reservedPositions.summary],
    [body, 0],
    [aside, 0],
  ] as const) {
    const read = termsOfText(text, lexicon);
    addTo(row, read, room);
    for (const { kind, text } of read.tokens) if (kind === 'word') words.add(text);
  }
  return { row, words };
}

/** Adds a part to a row; it takes as many places as it has room, or more. */
function addTo(row: string[], { words, derived }: TermsOfText, room: number) {
  const next = row.length + room;
  for (const term of words) row.push(term);
  for (const term of derived) row.push(term);
  while (row.length < next - 1) row.push(noTerm);
  row.push(noTerm);
}
