import type { Named, NamedKind } from './lexicon.ts';
import { PhraseMatcher } from './phrase-matcher.ts';
import { foldedWords, lengthsToEnd, tokensIn } from './tokens.ts';

/** A known name in a text. */
interface NameInText {
  kind: NamedKind;
  /** A country code, or the name of a record's file. */
  id: string;
  /** The span in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/** Finds known names in a text, in the order of the text. */
export type NameFinder = (text: string) => NameInText[];

/**
 * Returns a finder of names in any spelling, with or without marks. The longest name wins: "Lao" in
 * "Lao Cai" is no country, nor is "Russian" in "Russian Railways". A name that two things share is
 * found for both.
 */
export function nameFinder(named: readonly Named[]): NameFinder {
  const byTerm = new Map(named.map((one) => [`${one.kind} ${one.id}`, one]));
  const matcher = new PhraseMatcher(
    named.map(({ kind, id, names }) => ({
      term: `${kind} ${id}`,
      phrases: names.map((name) => ({ name, words: foldedWords(name) })),
      opaque: true,
    })),
  );
  return (text) => {
    const tokens = tokensIn(text);
    const words = tokens.map((token) => token.text);
    const lengths = lengthsToEnd(tokens);
    const found: NameInText[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const start = tokens[at]?.start ?? 0;
      if (!beginsAsName(text.slice(start))) continue;
      const [longest] = matcher.at(words, at, lengths[at]);
      if (longest === undefined) continue;
      at += longest.length - 1;
      const end = withoutPossessive(text, start, tokens[at]?.end ?? start);
      for (const term of longest.terms) {
        const one = byTerm.get(term);
        if (one) found.push({ kind: one.kind, id: one.id, start, end });
      }
    }
    return found;
  };
}

/** Names begin with a capital letter, but for scripts that have none. */
function beginsAsName(text: string): boolean {
  return !/^\p{Ll}/u.test(text);
}

function withoutPossessive(text: string, start: number, end: number): number {
  return start + text.slice(start, end).replace(/['’]s$/, '').length;
}
