import { nameTerm, type Lexicon } from './lexicon.ts';
import { termsOfDates } from './date-terms.ts';
import { mayBeginDate } from './date-words.ts';
import { dateAt } from './dates.ts';
import { amountAt, digitsTerm, termsOfAmount } from './numbers.ts';
import type { PhraseMatcher } from './phrase-matcher.ts';
import { spelledWordsIn } from './spelled-terms.ts';
import { stopWords } from './stop-words.ts';
import { groupTerm } from './synonyms.ts';
import { compoundLength, compoundTerm, termsOfWord, type TermsOfWord } from './terms.ts';
import { beginsSentence, lengthsToEnd, withPlainDigits, type Token } from './tokens.ts';

/** A term by which a text is found, and the words that it is for. */
export interface Occurrence {
  term: string;
  /** The span in the text, in UTF-16 units. */
  start: number;
  end: number;
  /**
   * The position among the terms of the words, which count from 0, and one more at the end of each
   * sentence, so that no phrase goes beyond it; absent for terms of
   * several words, which have positions themselves.
   */
  position?: number;
}

/**
 * Returns the terms of a text with their spans: those of its words, stop words aside, then those of
 * names, amounts, dates, compounds and synonyms. Index and excerpt read texts alike.
 */
export function readText(
  original: string,
  lexicon: Lexicon,
): { occurrences: Occurrence[]; tokens: Token[] } {
  const text = withPlainDigits(original);
  const { rules } = lexicon;
  const tokens = lexicon.tokensIn(text);
  const occurrences: Occurrence[] = [];
  const words: string[] = [];
  const stems: string[] = [];
  const more: Occurrence[] = [];
  const beginnings: Record<'date' | 'name' | 'synonym' | 'compound', number[]> = {
    ...{ date: [], name: [], synonym: [], compound: [] },
  };
  const wordOf = knownWords(lexicon);
  let place = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const { kind, text: written, start, end, after, isVietnamese } = token;
    const word = wordOf(written);
    const { term, asWritten } = word;
    words.push(written);
    stems.push(term);
    if (word.beginsDate || kind === 'number') beginnings.date.push(at);
    if (word.beginsName) beginnings.name.push(at);
    if (word.beginsSynonym) beginnings.synonym.push(at);
    if (after === 'hyphen') beginnings.compound.push(at - 1);
    if (after === 'end' && beginsSentence(tokens, at, text)) place++;
    if (word.isStopWord && !isVietnamese) continue;
    const own = kind === 'number' ? word.asNumber : term;
    occurrences.push({ term: own, start, end, position: place });
    const spelled = rules?.spelledTermOf?.(text, token);
    if (spelled) occurrences.push({ term: spelled, start, end, position: place });
    place++;
    // For what stems words without knowing irregular forms, as Pagefind does: "took" beside "take".
    if (asWritten !== undefined) more.push({ term: asWritten, start, end });
  }
  occurrences.push(...more, ...(rules?.synonymsIn?.(text, tokens) ?? spelledWordsIn(text)));
  const add: Add = (term, at, length) => {
    const start = tokens[at]?.start ?? 0;
    occurrences.push({ term, start, end: tokens[at + length - 1]?.end ?? text.length });
  };
  for (let at = words.indexOf('us'); at >= 0; at = words.indexOf('us', at + 1)) {
    if (isUnitedStates(tokens, at, text)) add(unitedStates, at, 1);
  }
  addNumbers(tokens, text, beginnings.date, add);
  addCompounds(tokens, beginnings.compound, add);
  const lengths = lengthsToEnd(tokens);
  addPhrases({ words, lengths, beginnings: beginnings.name }, lexicon.names, add);
  const ofSynonyms = { words: stems, lengths, beginnings: beginnings.synonym };
  addPhrases(ofSynonyms, lexicon.synonyms.phrases, (term, at, length) => {
    // The word that a group is named by is found as it is.
    if (length > 1 || term !== wordOf(words[at] ?? '').group) add(term, at, length);
  });
  return { occurrences, tokens };
}

/** What is looked up about a word once, as texts repeat most of their words. */
interface KnownWord extends TermsOfWord {
  /** The term of a number that is written so. */
  asNumber: string;
  /** The term of the group of synonyms that is named by the word, if there is one. */
  group: string;
  isStopWord: boolean;
  beginsDate: boolean;
  beginsName: boolean;
  beginsSynonym: boolean;
}

const wordsByLexicon = new WeakMap<Lexicon, Map<string, KnownWord>>();

function knownWords(lexicon: Lexicon): (word: string) => KnownWord {
  const known = wordsByLexicon.get(lexicon) ?? new Map<string, KnownWord>();
  wordsByLexicon.set(lexicon, known);
  return (text) => {
    let word = known.get(text);
    if (word === undefined) {
      const terms = termsOfWord(text);
      word = {
        ...terms,
        asNumber: digitsTerm(text),
        group: groupTerm(terms.term),
        isStopWord: stopWords.has(text),
        beginsDate: mayBeginDate(text),
        beginsName: lexicon.names.mayBegin(text),
        beginsSynonym: lexicon.synonyms.phrases.mayBegin(terms.term),
      };
      known.set(text, word);
    }
    return word;
  };
}

const unitedStates = nameTerm('country', 'US');

/** "US" is a name in capitals only, and not in "US cents". */
function isUnitedStates(tokens: readonly Token[], at: number, text: string): boolean {
  const [token, next] = tokens.slice(at, at + 2);
  if (!/^U\.?S\.?$/.test(text.slice(token?.start, token?.end))) return false;
  return !/^(?:cents?|dollars?|usd)$/.test(next?.text ?? '');
}

/** Takes a term, and the tokens that it is for. */
type Add = (term: string, at: number, length: number) => void;

function addNumbers(tokens: readonly Token[], text: string, places: readonly number[], add: Add) {
  for (const at of places) {
    const date = dateAt(tokens, at, text);
    if (date) for (const term of termsOfDates(date.dates)) add(term, at, date.length);
    if (tokens[at]?.kind !== 'number') continue;
    const amount = amountAt(tokens, at, text);
    for (const term of termsOfAmount(amount)) add(term, at, amount.length);
  }
}

/** Adds "cooperation" for "co-operation". */
function addCompounds(tokens: readonly Token[], places: readonly number[], add: Add) {
  let end = 0;
  for (const at of places) {
    if (at < end) continue;
    const length = compoundLength(tokens, at);
    if (length > 1) add(compoundTerm(tokens.slice(at, at + length)), at, length);
    end = at + length;
  }
}

/** A row of words, and where phrases may begin in it. */
interface Row {
  words: readonly string[];
  /** How many words there are to the end of the sentence: no phrase goes beyond it. */
  lengths: readonly number[];
  beginnings: readonly number[];
}

/** Adds names or synonyms. */
function addPhrases({ words, lengths, beginnings }: Row, phrases: PhraseMatcher, add: Add) {
  let end = 0;
  for (const at of beginnings) {
    if (at < end) continue;
    const found = phrases.at(words, at, lengths[at]);
    const [longest] = found;
    // Within an opaque phrase no other counts.
    const counted = longest?.opaque ? [longest] : found;
    for (const { terms, length } of counted) for (const term of terms) add(term, at, length);
    if (longest?.opaque) end = at + longest.length;
  }
}
