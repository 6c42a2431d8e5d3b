import { isNameOf } from './lexicon.ts';
import { termOf } from './terms.ts';
import { beginsSentence, type Token } from './tokens.ts';

/** One way to match a clause: terms at fixed distances from each other, or anywhere. */
export interface Alternative {
  terms: readonly { term: string; offset: number }[];
  /** How much a match counts beside a match of the reader's own words: less than 1, or more. */
  boost: number;
  /** Whether words that only begin with the term match, too. */
  prefix?: boolean;
  /** Whether the terms may be anywhere in a document, in place of at their distances. */
  apart?: true;
  /** Whether its marks differ from those typed; matches are then not highlighted in excerpts. */
  isLoose?: true;
}

/** Something that a result has to say, in any of several ways. */
export interface Clause {
  /** The reader's words. */
  text: string;
  alternatives: readonly Alternative[];
  /** Whether nothing may be searched for in its place, as it is in quotation marks. */
  exact?: true;
  /** Whether it says little about a subject: "expected", "start". */
  isGeneral?: true;
}

/** Checks whether a clause is first of all a country. */
export function isCountry(clause: Clause | undefined): boolean {
  return isNameOf('country', firstTermOf(clause));
}

/** Returns the first term of a clause: of a name, that of what it names. */
export function firstTermOf(clause: Clause | undefined): string {
  return clause?.alternatives[0]?.terms[0]?.term ?? '';
}

/**
 * Matches words one after the other; any stop words may be between them.
 *
 * @param text that the tokens are from; needed where sentences may end within it.
 */
export function phrase(tokens: readonly Token[], text = ''): Alternative {
  const terms: Alternative['terms'][number][] = [];
  let offset = 0;
  for (const [at, token] of tokens.entries()) {
    if (beginsSentence(tokens, at, text)) offset++;
    const term = termOf(token);
    if (term !== undefined) terms.push({ term, offset: offset++ });
  }
  return { terms, boost: 1 };
}

/** Matches terms one after the other. */
export function phraseOf(terms: readonly string[]): Alternative {
  return { terms: terms.map((term, offset) => ({ term, offset })), boost: 1 };
}

/** Matches a single term. */
export function single(term: string, boost = 1): Alternative {
  return { terms: [{ term, offset: 0 }], boost };
}
