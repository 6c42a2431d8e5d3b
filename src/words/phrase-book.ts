/** Something with several names: the term it is found under, and its names. */
export interface Entry {
  term: string;
  /** Each name as the words that a text would hold, folded or stemmed as the book's user does. */
  phrases: readonly (readonly string[])[];
  /** Whether another name within its name stands for itself: "Lao" in "Lao Cai" does not. */
  opaque: boolean;
}

/** A phrase that was found, and how many words it takes. */
export interface FoundPhrase {
  terms: string[];
  length: number;
  opaque: boolean;
}

interface Phrase {
  words: readonly string[];
  terms: string[];
  opaque: boolean;
}

/** Finds names of one word or several in a row of words; the longest name wins. */
export class PhraseBook {
  /** Phrases by their first word, the longest first. */
  readonly #phrases = new Map<string, Phrase[]>();

  constructor(entries: Iterable<Entry>) {
    for (const { term, phrases, opaque } of entries) {
      for (const words of phrases) this.#add(words, term, opaque);
    }
    for (const list of this.#phrases.values()) {
      list.sort((a, b) => b.words.length - a.words.length);
    }
  }

  #add(words: readonly string[], term: string, opaque: boolean) {
    const [first] = words;
    if (first === undefined) return;
    let list = this.#phrases.get(first);
    if (list === undefined) this.#phrases.set(first, (list = []));
    const same = list.find((phrase) => phrase.words.join(' ') === words.join(' '));
    if (same === undefined) list.push({ words, terms: [term], opaque });
    else if (!same.terms.includes(term)) same.terms.push(term);
  }

  /** The phrases that begin at a place in a row of words, the longest first. */
  at(words: readonly string[], place: number): FoundPhrase[] {
    const list = this.#phrases.get(words[place] ?? '') ?? [];
    return list
      .filter((phrase) => phrase.words.every((word, index) => words[place + index] === word))
      .map(({ words, terms, opaque }) => ({ terms, length: words.length, opaque }));
  }

  /** Every phrase of one word. */
  get words(): string[] {
    return [...this.#phrases].flatMap(([word, list]) =>
      list.some(({ words }) => words.length === 1) ? [word] : [],
    );
  }
}
