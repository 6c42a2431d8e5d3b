/** Something that has names: the term under which it is found, and its names. */
export interface PhraseEntry {
  term: string;
  phrases: readonly { name: string; words: readonly string[] }[];
  /** Whether names within its names do not count, such as "Lao" in "Lao Cai". */
  opaque: boolean;
}

/** A name, and the terms of everything that has it. */
export interface Phrase {
  /** As it is written. */
  name: string;
  /** The words to look for, folded or stemmed as those of the texts are. */
  words: readonly string[];
  /** How many words it has. */
  length: number;
  terms: string[];
  opaque: boolean;
}

/** Finds phrases of one word or several in a row of words. */
export class PhraseMatcher {
  /** Phrases by their first word, the longest first. */
  readonly #phrases = new Map<string, Phrase[]>();

  constructor(entries: Iterable<PhraseEntry>) {
    for (const { term, phrases, opaque } of entries) {
      for (const { name, words } of phrases) {
        this.#add({ name, words, length: words.length, terms: [term], opaque });
      }
    }
    for (const list of this.#phrases.values()) {
      list.sort((a, b) => b.length - a.length);
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

  /** Returns the phrases that begin at a place in a row of words, the longest first. */
  at(words: readonly string[], place: number): Phrase[] {
    const list = this.#phrases.get(words[place] ?? '') ?? [];
    return list.filter((phrase) =>
      phrase.words.every((word, index) => words[place + index] === word),
    );
  }

  /** Lists every phrase. */
  *[Symbol.iterator](): Iterator<Phrase> {
    for (const list of this.#phrases.values()) yield* list;
  }
}
