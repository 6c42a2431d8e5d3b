/** Something with several names: the term it is found under, and its names. */
export interface PhraseEntry {
  term: string;
  phrases: readonly { name: string; words: readonly string[] }[];
  /** Whether another name within its name stands for itself: "Lao" in "Lao Cai" does not. */
  opaque: boolean;
}

/** A phrase that was found, and how many words it takes. */
export interface PhraseMatch {
  terms: string[];
  length: number;
  opaque: boolean;
}

/** A name, and the terms of all that bear it. */
export interface Phrase {
  /** As it is written. */
  name: string;
  /** The words that a text would hold, folded or stemmed as the book's user does. */
  words: readonly string[];
  terms: string[];
  opaque: boolean;
}

/** Finds names of one word or several in a row of words; the longest name wins. */
export class PhraseMatcher {
  /** Phrases by their first word, the longest first. */
  readonly #phrases = new Map<string, Phrase[]>();

  constructor(entries: Iterable<PhraseEntry>) {
    for (const { term, phrases, opaque } of entries) {
      for (const phrase of phrases) this.#add({ ...phrase, terms: [term], opaque });
    }
    for (const list of this.#phrases.values()) {
      list.sort((a, b) => b.words.length - a.words.length);
    }
  }

  #add(phrase: Phrase) {
    const [first] = phrase.words;
    if (first === undefined) return;
    let list = this.#phrases.get(first);
    if (list === undefined) this.#phrases.set(first, (list = []));
    const same = list.find(({ words }) => words.join(' ') === phrase.words.join(' '));
    if (same === undefined) list.push(phrase);
    else same.terms = [...new Set([...same.terms, ...phrase.terms])];
  }

  /** The phrases that begin at a place in a row of words, the longest first. */
  at(words: readonly string[], place: number): PhraseMatch[] {
    const list = this.#phrases.get(words[place] ?? '');
    if (list === undefined) return [];
    return list
      .filter((phrase) => phrase.words.every((word, index) => words[place + index] === word))
      .map(({ words, terms, opaque }) => ({ terms, length: words.length, opaque }));
  }

  /** Every phrase. */
  *[Symbol.iterator](): Iterator<Phrase> {
    for (const list of this.#phrases.values()) yield* list;
  }
}
