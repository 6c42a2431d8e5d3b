import { fold } from './fold.ts';
import { PhraseBook } from './phrase-book.ts';
import { stopWords } from './stop-words.ts';
import { wordTerm, type Books } from './terms.ts';
import { tokensIn } from './tokens.ts';

/** What a name belongs to. Within any name but an organisation's no other name counts. */
export type NamedKind = 'country' | 'place' | 'person' | 'organisation' | 'source';

/** Something with names, for the gazetteer. */
export interface Named {
  kind: NamedKind;
  /** Unique among its kind: a country code, a file's name. */
  id: string;
  names: readonly string[];
}

const letters: Record<NamedKind, string> = {
  country: 'þc',
  place: 'þl',
  person: 'þm',
  organisation: 'þo',
  source: 'þs',
};
const synonymTag = 'þy';

/** The term under which something is found by any of its names. */
export function nameTerm(kind: NamedKind, id: string): string {
  return letters[kind] + id.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The gazetteer and the synonyms as they travel to the browser. */
export interface BookData {
  /** Every entry its term, and its names as folded words. */
  names: [term: string, ...names: string[]][];
  /** Groups of words and phrases. */
  synonyms: string[][];
}

/** Makes what the books are made of, the same names of one thing once. */
export function bookData(named: readonly Named[], synonyms: readonly string[][]): BookData {
  return {
    names: named.map(({ kind, id, names }) => [
      nameTerm(kind, id),
      ...new Set(names.map(wordsOf).filter((name) => name !== '' && !stopWords.has(name))),
    ]),
    synonyms: synonyms.map((group) => group.map(fold)),
  };
}

function wordsOf(name: string): string {
  return tokensIn(name)
    .map(({ text }) => text)
    .join(' ');
}

/** Opens the books. */
export function openBooks({ names, synonyms }: BookData): Books {
  return {
    names: new PhraseBook(
      names.map(([term, ...phrases]) => ({
        term,
        phrases: phrases.map((phrase) => phrase.split(' ')),
        opaque: !term.startsWith(letters.organisation),
      })),
    ),
    synonyms: new PhraseBook(
      synonyms.map((group) => {
        const phrases = group.map((phrase) => tokensIn(phrase).map(({ text }) => wordTerm(text)));
        return { term: synonymTag + (phrases[0] ?? []).join(''), phrases, opaque: true };
      }),
    ),
  };
}
