import { PhraseBook } from './phrase-matcher.ts';
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

/** Whether a term stands for something of a kind. */
export function isNameOf(kind: NamedKind, term: string): boolean {
  return term.startsWith(letters[kind]);
}

/** The gazetteer and the synonyms as they travel to the browser. */
export interface BookData {
  /** Every entry its term and its names. */
  names: [term: string, ...names: string[]][];
  /** Groups of words and phrases. */
  synonyms: string[][];
}

/** Makes what the books are made of; of names that are compared alike, the first. */
export function bookData(named: readonly Named[], synonyms: string[][]): BookData {
  return {
    names: named.map(({ kind, id, names }) => {
      const byWords = new Map(names.toReversed().map((name) => [wordsOf(name).join(' '), name]));
      const different = [...byWords].filter(([words]) => words !== '' && !stopWords.has(words));
      return [nameTerm(kind, id), ...different.map(([, name]) => name)];
    }),
    synonyms,
  };
}

function wordsOf(name: string): string[] {
  return tokensIn(name).map(({ text }) => text);
}

/** Opens the books. */
export function openBooks({ names, synonyms }: BookData): Books {
  return {
    names: new PhraseBook(
      names.map(([term, ...names]) => ({
        term,
        phrases: names.map((name) => ({ name, words: wordsOf(name) })),
        opaque: !term.startsWith(letters.organisation),
      })),
    ),
    synonyms: new PhraseBook(
      synonyms.map((group) => {
        const phrases = group.map((name) => ({ name, words: wordsOf(name).map(wordTerm) }));
        return { term: synonymTag + (phrases[0]?.words ?? []).join(''), phrases, opaque: true };
      }),
    ),
  };
}
