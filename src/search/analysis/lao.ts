import type { LanguageRules } from './language-rules.ts';
import { termOf } from './terms.ts';
import { tokensIn } from './tokens.ts';

/** The rules of Lao, where the syllables of a word mean nothing by themselves. */
export const laoRules: LanguageRules = {
  tokensIn,
  inTheirSpelling(_, tokens, alternatives) {
    if (tokens.length < 2 || !tokens.every(({ text }) => /^[\u0E80-\u0EFF]/.test(text))) {
      return undefined;
    }
    const syllables = new Set(tokens.map(termOf));
    return alternatives.filter(
      ({ terms, apart }) => !apart && (terms.length > 1 || !syllables.has(terms[0]?.term)),
    );
  },
};
