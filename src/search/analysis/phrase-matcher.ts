/** Something that has names: the term under which it is found, and its names. */
export interface PhraseEntry {
  term: string;
  phrases: readonly { name: string; words: readonly string[] }[];
  /** Whether names within its names do not count, such as "Lao" in "Lao Cai". */
  opaque: boolean;
  /** Other rows of words that are taken for a name. */
  formsOf?: (words: readonly string[]) => readonly (readonly string[])[];
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
  /** Whether it is made of a name, such as "tolam" of "To Lam". */
  derived: boolean;
}

const none: readonly Phrase[] = [];

/** Finds phrases of one word or several in a row of words. */
export class PhraseMatcher {
  /** Phrases by their first word, the longest first. */
  readonly #phrases = new Map<string, Phrase[]>();
  readonly #baseOf: (word: string) => string;

  /** @param baseOf returns what forms of a word have in common, e.g. of those that it is declined in. */
  constructor(entries: Iterable<PhraseEntry>, baseOf = (word: string) => word) {
    this.#baseOf = baseOf;
    for (const { term, phrases, opaque, formsOf } of entries) {
      for (const { name, words } of phrases) {
        this.#add({ name, words, length: words.length, terms: [term], opaque, derived: false });
        for (const form of formsOf?.(words) ?? []) {
          const { length } = form;
          this.#add({ name, words: form, length, terms: [term], opaque, derived: true });
        }
      }
    }
    for (const list of this.#phrases.values()) {
      list.sort((a, b) => b.length - a.length);
    }
  }

  #add(phrase: Phrase) {
    const words = phrase.words.map(this.#baseOf);
    const [first] = words;
    if (first === undefined) return;
    let list = this.#phrases.get(first);
    if (list === undefined) this.#phrases.set(first, (list = []));
    const same = list.find(
      (other) => other.length === words.length && this.#isAt(words, 0, other.words),
    );
    if (same === undefined) list.push(phrase);
    else {
      same.terms = [...new Set([...same.terms, ...phrase.terms])];
      same.derived &&= phrase.derived;
    }
  }

  /** Checks whether a phrase begins with a word. */
  mayBegin(word: string): boolean {
    return this.#phrases.has(this.#baseOf(word));
  }

  /**
   * Returns the phrases that begin at a place in a row of words, the longest first.
   *
   * @param longest how many words they may have, such as those up to the end of a sentence.
   */
  at(words: readonly string[], place: number, longest = words.length): readonly Phrase[] {
    const word = words[place];
    const list = word === undefined ? undefined : this.#phrases.get(this.#baseOf(word));
    if (list === undefined) return none;
    return list.filter(
      (phrase) => phrase.length <= longest && this.#isAt(words, place, phrase.words),
    );
  }

  #isAt(words: readonly string[], place: number, phrase: readonly string[]): boolean {
    for (let index = 0; index < phrase.length; index++) {
      const [word = '', other] = [phrase[index], words[place + index]];
      if (other === word) continue;
      if (other === undefined || this.#baseOf(other) !== this.#baseOf(word)) return false;
    }
    return true;
  }

  /** Lists every name. */
  *[Symbol.iterator](): Iterator<Phrase> {
    for (const list of this.#phrases.values()) yield* list.filter(({ derived }) => !derived);
  }
}
