import { roomOf, termEnd } from '../search/index-format.ts';
import { readText, type Books, type ReadText } from '../words/terms.ts';
import type { SearchDocument } from './search-document.ts';

/** Takes a place in a row of words without being one. */
const gap = '-';

/** What Pagefind is given to index, and the words of the document. */
export interface SearchContent {
  /** Terms parted by spaces. A term's place says in what part of the document it is. */
  content: string;
  /** Folded words, repeated as they are. */
  words: string[];
}

/**
 * The row of terms that a document is found by: title, summary, body, aside; each its words in
 * their order, then its names, amounts, dates and synonyms, each once.
 */
export function searchContent(
  { card, summary, body, aside }: SearchDocument,
  books: Books,
): SearchContent {
  const parts = [
    { text: card.title, room: roomOf.title },
    { text: summary, room: roomOf.summary },
    { text: body, room: 0 },
    { text: aside, room: 0 },
  ].map(({ text, room }) => ({ ...readText(text, books), room }));
  const row = parts.flatMap(rowOf);
  const words = parts.flatMap(({ tokens }) =>
    tokens.flatMap(({ kind, text }) => (kind === 'word' ? [text] : [])),
  );
  return { content: row.join(' '), words };
}

function rowOf({ occurrences, places, room }: ReadText & { room: number }): string[] {
  const said = new Set(
    occurrences.flatMap(({ term, place }) => (place === undefined ? [term] : [])),
  );
  const row = [...occurrences.slice(0, places).map(({ term }) => term), ...said];
  const sealed = row.map((term) => term + termEnd);
  while (sealed.length < room - 1) sealed.push(gap);
  return [...sealed, gap];
}
