import { isNameOf, nameTerm, type Lexicon } from './lexicon.ts';
import { dateAt, termsOfDate } from './dates.ts';
import { amountAt, digitsTerm, termsOfAmount } from './numbers.ts';
import type { PhraseMatcher } from './phrase-matcher.ts';
import { spelledWordsIn } from './spelled-terms.ts';
import { stopWords } from './stop-words.ts';
import { compoundLength, compoundTerm, termsOfWord } from './terms.ts';
import { lengthsToEnd, tokensIn, type Token } from './tokens.ts';

/** A term by which a text is found, and the words that it is for. */
export interface Occurrence {
  term: string;
  /** The span in the text, in UTF-16 units. */
  start: number;
  end: number;
  /**
   * The position among the terms of the words, which count from 0; absent for terms of several words,
   * which have positions themselves.
   */
  position?: number;
}

/**
 * Returns the terms of a text with their spans: those of its words, stop words aside, then those of
 * names, amounts, dates, compounds and synonyms. Index and excerpt read texts alike.
 */
export function readText(
  text: string,
  lexicon: Lexicon,
): { occurrences: Occurrence[]; tokens: Token[] } {
  const tokens = tokensIn(text);
  const occurrences: Occurrence[] = [];
  const words: string[] = [];
  const stems: string[] = [];
  const irregular: Occurrence[] = [];
  for (const { kind, text, start, end } of tokens) {
    words.push(text);
    const { term, asWritten } = termsOfWord(text);
    stems.push(term);
    if (stopWords.has(text)) continue;
    const own = kind === 'number' ? digitsTerm(text) : term;
    occurrences.push({ term: own, start, end, position: occurrences.length });
    // For what stems words without knowing irregular forms, as Pagefind does: "took" beside "take".
    if (asWritten !== undefined) irregular.push({ term: asWritten, start, end });
  }
  occurrences.push(...irregular);
  const add: Add = (term, at, length) => {
    const start = tokens[at]?.start ?? 0;
    occurrences.push({ term, start, end: tokens[at + length - 1]?.end ?? text.length });
  };
  for (const spelled of spelledWordsIn(text)) occurrences.push(spelled);
  for (let at = words.indexOf('us'); at >= 0; at = words.indexOf('us', at + 1)) {
    if (isUnitedStates(tokens[at], text)) add(unitedStates, at, 1);
  }
  addNumbers(tokens, text, add);
  addCompounds(tokens, add);
  const lengths = lengthsToEnd(tokens);
  addPhrases(words, lengths, lexicon.names, (term, at, length) => {
    add(term, at, length);
    // "Điện" of Điện Biên is no electricity.
    if (isNameOf('place', term) || isNameOf('person', term)) stems.fill('', at, at + length);
  });
  addPhrases(stems, lengths, lexicon.synonyms.phrases, (term, at, length) => {
    // "Than" is coal in Vietnamese alone.
    if (length > 1 || !stopWords.has(words[at] ?? '')) add(term, at, length);
  });
  return { occurrences, tokens };
}

const unitedStates = nameTerm('country', 'US');

/** "US" is a name in capitals only. */
function isUnitedStates(token: Token | undefined, text: string): boolean {
  return /^U\.?S\.?$/.test(text.slice(token?.start, token?.end));
}

/** Takes a term, and the tokens that it is for. */
type Add = (term: string, at: number, length: number) => void;

function addNumbers(tokens: readonly Token[], text: string, add: Add) {
  for (let at = 0; at < tokens.length; at++) {
    const date = dateAt(tokens, at, text);
    if (date) for (const term of termsOfDate(date)) add(term, at, date.length);
    if (tokens[at]?.kind !== 'number') continue;
    const amount = amountAt(tokens, at, text);
    for (const term of termsOfAmount(amount)) add(term, at, amount.length);
  }
}

/** Adds "cooperation" for "co-operation". */
function addCompounds(tokens: readonly Token[], add: Add) {
  for (let at = 0; at < tokens.length; at++) {
    const length = compoundLength(tokens, at);
    if (length > 1) add(compoundTerm(tokens.slice(at, at + length)), at, length);
    at += length - 1;
  }
}

/** Adds names or synonyms, none of them across the end of a sentence. */
function addPhrases(
  words: readonly string[],
  lengths: readonly number[],
  phrases: PhraseMatcher,
  add: Add,
) {
  for (let at = 0; at < words.length; at++) {
    const found = phrases.at(words, at, lengths[at]);
    const [longest] = found;
    // Within an opaque phrase no other counts.
    const counted = longest?.opaque ? [longest] : found;
    for (const { terms, length } of counted) for (const term of terms) add(term, at, length);
    if (longest?.opaque) at += longest.length - 1;
  }
}
