import type { Alternative } from './clause.ts';
import type { Token } from './tokens.ts';
import { openVietnamese } from './vietnamese.ts';

/** How search reads texts and queries on pages in a language that needs more than words and stems. */
export interface LanguageRules {
  /** Returns the tokens of a text; those of a text in the language say so. */
  tokensIn: (text: string) => Token[];
  /**
   * Returns the words that are found as they are spelled, each with its term, and those that are synonyms in
   * texts in the language only, with the terms of their groups.
   */
  spelledWordsIn: (text: string, tokens: readonly Token[]) => SpelledWord[];
  /** Checks whether a word is not the beginning of a longer one. */
  isWhole: (word: string) => boolean;
  /**
   * Returns the ways to match words as they are spelled. Who types no marks at all, or a name, may mean the same
   * letters with others.
   *
   * @param typed the whole line.
   * @param tokens those of the words.
   */
  inTheirSpelling: (
    typed: string,
    tokens: readonly Token[],
    alternatives: readonly Alternative[],
  ) => Alternative[];
}

/** A word of a text, with a term under which the text is found. */
export interface SpelledWord {
  term: string;
  start: number;
  end: number;
}

/** Opens rules. @param groups see `SynonymsData`. */
export type OpenRules = (groups: readonly string[]) => LanguageRules;

/** Returns what opens the rules of a language, ISO 639; nothing where it has none. */
export function rulesOf(language: string | undefined): OpenRules | undefined {
  return language === 'vi' ? openVietnamese : undefined;
}
