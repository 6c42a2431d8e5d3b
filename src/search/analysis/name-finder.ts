import type { Named, NamedKind } from './lexicon.ts';
import { PhraseMatcher } from './phrase-matcher.ts';
import { tokensIn } from './tokens.ts';

/** A name of the gazetteer where it stands in a text. */
export interface NameInText {
  kind: NamedKind;
  /** A country code, or the name of a record's file. */
  id: string;
  /** The span in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/** Finds the names of a gazetteer in texts, in the order in which they stand there. */
export type NameFinder = (text: string) => NameInText[];

/**
 * A finder of all that a gazetteer names, in any spelling, with or without marks. The longest name
 * wins: "Lao" in "Lao Cai" is no country, "Russian" in "Russian Railways" is none either. A name
 * that two share is found for both.
 */
export function nameFinder(named: readonly Named[]): NameFinder {
  const byTerm = new Map<string, Named>();
  const book = new PhraseMatcher(
    named.map((one) => {
      const term = `${one.kind} ${one.id}`;
      byTerm.set(term, one);
      const phrases = one.names.map((name) => ({ name, words: wordsOf(name) }));
      return { term, phrases, opaque: true };
    }),
  );
  return (text) => {
    const tokens = tokensIn(text);
    const words = tokens.map((token) => token.text);
    const found: NameInText[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const start = tokens[at]?.start ?? 0;
      if (!beginsAsName(text.slice(start))) continue;
      const [longest] = book.at(words, at);
      if (longest === undefined) continue;
      at += longest.length - 1;
      const end = tokens[at]?.end ?? start;
      for (const term of longest.terms) {
        const one = byTerm.get(term);
        if (one)
          found.push({
            kind: one.kind,
            id: one.id,
            start,
            end: withoutPossessive(text, start, end),
          });
      }
    }
    return found;
  };
}

function wordsOf(name: string): string[] {
  return tokensIn(name).map(({ text }) => text);
}

/** Names begin with a capital; scripts without capitals have none to ask for. */
function beginsAsName(text: string): boolean {
  return !/^\p{Ll}/u.test(text);
}

function withoutPossessive(text: string, start: number, end: number): number {
  return start + text.slice(start, end).replace(/['’]s$/, '').length;
}
