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

/** A word of phrases, after the words before it. */
interface Branch {
  /** The phrase that ends with the word. */
  phrase?: Phrase;
  /** The next words of longer phrases. */
  next?: Map<string, Branch>;
}

/** Finds phrases of one word or several in a row of words. */
export class PhraseMatcher {
  readonly #phrases: Phrase[] = [];
  readonly #root: Branch = {};
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
  }

  #add(phrase: Phrase) {
    let branch = this.#root;
    for (const word of phrase.words) {
      const base = this.#baseOf(word);
      branch.next ??= new Map();
      let next = branch.next.get(base);
      if (next === undefined) branch.next.set(base, (next = {}));
      branch = next;
    }
    if (branch === this.#root) return;
    const same = branch.phrase;
    if (same === undefined) this.#phrases.push((branch.phrase = phrase));
    else {
      same.terms = [...new Set([...same.terms, ...phrase.terms])];
      same.derived &&= phrase.derived;
    }
  }

  /** Checks whether a phrase begins with a word. */
  mayBegin(word: string): boolean {
    return this.#root.next?.has(this.#baseOf(word)) ?? false;
  }

  /**
   * Returns the phrases that begin at a place in a row of words, the longest first.
   *
   * @param longest how many words they may have, such as those up to the end of a sentence.
   */
  at(words: readonly string[], place: number, longest = words.length): readonly Phrase[] {
    let found: Phrase[] | undefined;
    let branch: Branch | undefined = this.#root;
    const end = Math.min(place + longest, words.length);
    for (let at = place; at < end; at++) {
      branch = branch.next?.get(this.#baseOf(words[at] ?? ''));
      if (branch === undefined) break;
      if (branch.phrase) (found ??= []).unshift(branch.phrase);
    }
    return found ?? none;
  }

  /** Lists every name: those with the same first word together, the longest of them first. */
  *[Symbol.iterator](): Iterator<Phrase> {
    const named = Map.groupBy(this.#phrases, ({ words: [first = ''] }) => this.#baseOf(first));
    for (const list of named.values()) {
      yield* list.filter(({ derived }) => !derived).sort((a, b) => b.length - a.length);
    }
  }
}
