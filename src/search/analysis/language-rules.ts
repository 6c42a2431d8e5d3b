import type { Alternative } from './clause.ts';
import type { Token } from './tokens.ts';
import { laoRules } from './lao.ts';
import { openVietnamese } from './vietnamese.ts';

/** How search reads texts and queries on pages in a language that needs more than words and stems. */
export interface LanguageRules {
  /** Returns the tokens of a text; those of a text in the language say so. */
  tokensIn: (text: string) => Token[];
  /** Returns the term of a word in its spelling, where its spelling counts; it is at the word's position. */
  spelledTermOf?: (text: string, token: Token) => string | undefined;
  /** Returns the words of a text that are synonyms in this language only, with the terms of their groups. */
  synonymsIn?: (text: string, tokens: readonly Token[]) => SpelledWord[];
  /** Checks whether a word is not the beginning of a longer one. */
  isWhole?: (word: string) => boolean;
  /**
   * Returns the ways to match words, where they differ from those of most languages. Words typed without any marks,
   * and names, may also match the same letters with other marks.
   *
   * @param typed the whole line.
   * @param tokens those of the words.
   */
  inTheirSpelling: (
    typed: string,
    tokens: readonly Token[],
    alternatives: readonly Alternative[],
  ) => Alternative[] | undefined;
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
  if (language === 'lo') return () => laoRules;
  return language === 'vi' ? openVietnamese : undefined;
}
