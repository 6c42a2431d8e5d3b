import { phraseOf, type Alternative } from './clause.ts';
import { hasVietnameseMarks, syllable } from './function-words.ts';
import type { LanguageRules } from './language-rules.ts';
import { spelledTerm, spelledWordsIn } from './spelled-terms.ts';
import { groupTerm } from './synonyms.ts';
import { termOf } from './terms.ts';
import { tokensIn, type Token } from './tokens.ts';

/**
 * Opens the rules of Vietnamese, where marks distinguish words: "điện" is electricity, "diễn" is to perform. So
 * words are found as they are spelled.
 */
export function openVietnamese(groups: readonly string[]): LanguageRules {
  const groupsBySyllable = Map.groupBy(
    groups.flatMap((group) =>
      Array.from(group.matchAll(/~([^|]+)/g), ([, name = '']) => ({
        name: withToneLast(name),
        term: groupTerm(group),
      })),
    ),
    ({ name }) => name,
  );
  return {
    tokensIn: tokensOf,
    spelledTermOf,
    synonymsIn: (text, tokens) =>
      tokens.flatMap(({ start, end, isVietnamese }) => {
        const own = isVietnamese && withToneLast(text.slice(start, end));
        const groups = (own && groupsBySyllable.get(own)) || [];
        return groups.map(({ term }) => ({ term, start, end }));
      }),
    isWhole: hasVietnameseMarks,
    inTheirSpelling,
  };
}

function tokensOf(text: string): Token[] {
  const tokens = tokensIn(text);
  if (isInVietnamese(text, tokens)) for (const token of tokens) token.isVietnamese = true;
  return tokens;
}

/** Checks that a third of the words have marks, or that all are spelled like syllables without them. */
function isInVietnamese(text: string, tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (3 * spelledWordsIn(text).length >= words.length) return true;
  return words.every((word) => syllable.test(word.text));
}

function spelledTermOf(text: string, token: Token): string | undefined {
  const own = text.slice(token.start, token.end);
  const isSpelled = token.isVietnamese && syllable.test(token.text);
  return isSpelled || hasVietnameseMarks(own) ? spelledTerm(withToneLast(own)) : undefined;
}

/** Returns a word with the mark of its tone last, which is on either of two vowels in "hoà" and "hòa". */
function withToneLast(word: string): string {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
  const letters = word.toLowerCase().normalize('NFD');
  return letters.replace(tones, '').normalize('NFC') + (letters.match(tones) ?? []).join('');
}

/** Of words as they are spelled, where they may be spelled otherwise, too. */
const spelledBoost = 1.5;
/** Of the same letters with other marks, which are only related. */
const looseBoost = 0.25;

function inTheirSpelling(
  typed: string,
  tokens: readonly Token[],
  alternatives: readonly Alternative[],
): Alternative[] {
  const spellings = new Map(
    tokens.flatMap((token) => {
      const term = spelledTermOf(typed, token);
      return term === undefined ? [] : [[termOf(token), term]];
    }),
  );
  const isSpelled = ({ terms }: Alternative) => terms.some(({ term }) => spellings.has(term));
  if (!alternatives.some(isSpelled)) return [...alternatives];
  const isName = /^\p{Lu}/u.test(typed.slice(tokens[0]?.start));
  if (isName || !hasVietnameseMarks(typed)) {
    return [...alternatives, { ...phraseOf([...spellings.values()]), boost: spelledBoost }];
  }
  return alternatives.flatMap((one): Alternative[] => {
    if (!isSpelled(one)) return [one];
    // The syllables of a word mean something else apart from each other.
    if (one.apart || (tokens.length > 1 && one.terms.length === 1)) return [];
    const terms = one.terms.map(({ term, offset }) => ({
      term: spellings.get(term) ?? term,
      offset,
    }));
    const spelled = { ...one, terms };
    return terms.length > 1 ? [spelled] : [spelled, { ...one, boost: looseBoost, isLoose: true }];
  });
}
