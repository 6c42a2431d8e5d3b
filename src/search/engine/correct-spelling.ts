import { asksIn, literally, one, type Ask } from '../analysis/clauses.ts';
import { isNameOf, type Lexicon } from '../analysis/lexicon.ts';
import { fold } from '../analysis/fold.ts';
import { oneSlipApart } from '../analysis/spelling.ts';
import { stopWords } from '../analysis/stop-words.ts';
import { wordTerm } from '../analysis/terms.ts';
import { tokensIn } from '../analysis/tokens.ts';
import type { WordLists } from '../index-format.ts';
import type { AlsoSearched } from './protocol.ts';
import { isListed, nearbyWords, wordsBeginning, type WordsOf } from './nearby-words.ts';

/** What asks that nothing meets may have been meant for, and the asks that take their place. */
export interface Guess extends AlsoSearched {
  /** The asks that it replaces, next to each other. */
  from: number;
  until: number;
  asks: Ask[];
}

/** Where guesses come from. */
export interface Spellings {
  lexicon: Lexicon;
  words: WordLists;
  wordsOf: WordsOf;
}

/** No more guesses for a word than a reader can take in. */
const mostGuesses = 5;

/**
 * Guesses what the asks that occur nowhere were meant for: a name with a slip in it, the words of a
 * name that no text says as a whole, the bearers of a part of a name, a word or number written as
 * two, words a slip away, or two words written as one.
 *
 * @param absent which of the asks occur nowhere.
 */
export async function guessFor(
  asks: readonly Ask[],
  absent: readonly boolean[],
  spellings: Spellings,
): Promise<Guess[]> {
  const guesses: Guess[] = [];
  for (const [index, ask] of asks.entries()) {
    if (!absent[index] || ask.exact || guesses.some(({ until }) => until > index)) continue;
    const guess =
      (await continuations(ask, index, spellings)) ??
      misspeltName(asks, index, spellings.lexicon) ??
      wordsOfName(ask, index, spellings.lexicon) ??
      bearersOf(ask, index, spellings.lexicon) ??
      (await writtenAsTwo(asks, index, spellings)) ??
      (await nearby(ask, index, spellings));
    if (guess && guess.from >= (guesses.at(-1)?.until ?? 0)) guesses.push(guess);
  }
  return guesses;
}

/**
 * Guesses where every ask is met, but nowhere all of them: at a name with a slip in it, and the words
 * of names of several words.
 */
export function guessAtNames(asks: readonly Ask[], lexicon: Lexicon): Guess[] {
  const guesses: Guess[] = [];
  for (const [index, ask] of asks.entries()) {
    if (guesses.some(({ until }) => until > index)) continue;
    const guess = misspeltName(asks, index, lexicon) ?? wordsOfName(ask, index, lexicon);
    if (guess && guess.from >= (guesses.at(-1)?.until ?? 0)) guesses.push(guess);
  }
  return guesses;
}

/** The asks with a guess in place of what it replaces; later guesses are put in first. */
export function withGuesses(asks: readonly Ask[], guesses: readonly Guess[]): Ask[] {
  return guesses
    .toReversed()
    .reduce(
      (all, { from, until, asks }) => [...all.slice(0, from), ...asks, ...all.slice(until)],
      [...asks],
    );
}

/** Words in the longest name that is looked for with a slip. */
const longestName = 4;

/** "Bui Tanh Son": the words as one are a slip away from a name of several words. */
function misspeltName(asks: readonly Ask[], index: number, { names }: Lexicon): Guess | undefined {
  for (let length = longestName; length > 1; length--) {
    for (let from = Math.max(0, index - length + 1); from <= index; from++) {
      const window = asks.slice(from, from + length);
      if (window.length < length || window.some(({ exact }) => exact)) continue;
      const joined = window.map(({ said }) => fold(said)).join('');
      for (const { name, words, terms } of names) {
        if (words.length < 2 || !oneSlipApart(joined, words.join(''))) continue;
        const said = window.map(({ said }) => said).join(' ');
        const ask = { said, any: terms.map((term) => one(term)) };
        return { said, instead: [name], from, until: from + length, asks: [ask] };
      }
    }
  }
  return undefined;
}

/**
 * "Bokeo province": where only Bokeo is named, and provinces are. A country is never its words, which
 * are such as "united".
 */
function wordsOfName(ask: Ask, index: number, lexicon: Lexicon): Guess | undefined {
  const tokens = tokensIn(ask.said);
  const words = tokens.map(({ text }) => text);
  const [name] = lexicon.names.at(words, 0);
  if (ask.exact || name?.length !== words.length) return undefined;
  if (words.length < 2 || words.some((word) => stopWords.has(word))) return undefined;
  if (name.terms.some((term) => isNameOf('country', term))) return undefined;
  const asks = tokens.flatMap(({ start, end }) => asksIn(ask.said.slice(start, end), lexicon));
  return { said: ask.said, instead: words, from: index, until: index + 1, asks };
}

/** Shorter words are part of too many names. */
const shortestPartOfName = 3;

/** A surname in another script: the people who bear it, and the surname as others write it. */
function bearersOf(ask: Ask, index: number, { names }: Lexicon): Guess | undefined {
  const word = fold(ask.said);
  if (word.length < shortestPartOfName) return undefined;
  const people = [...names].filter(
    ({ words, terms }) => words.length > 1 && terms.every((term) => isNameOf('person', term)),
  );
  const bearers = people.filter(({ words }) => words.includes(word));
  if (bearers.length === 0 || bearers.length > mostGuesses) return undefined;
  const spellings = bearers.flatMap(({ words: own, terms }) =>
    people
      .filter(
        ({ words, terms: [term = ''] }) => words.length === own.length && terms.includes(term),
      )
      .map(({ words }) => words[own.indexOf(word)] ?? '')
      .filter((other) => other.length >= shortestPartOfName && !stopWords.has(other)),
  );
  const terms = [...bearers.flatMap(({ terms }) => terms), ...spellings.map(wordTerm)];
  const any = [...new Set(terms)].map((term) => one(term));
  const instead = bearers.map(({ name }) => name);
  return { said: ask.said, instead, from: index, until: index + 1, asks: [{ ...ask, any }] };
}

/** "sugar cane" and "PECC 2", where texts say "sugarcane" and "PECC2". */
async function writtenAsTwo(
  asks: readonly Ask[],
  index: number,
  { lexicon, words, wordsOf }: Spellings,
): Promise<Guess | undefined> {
  for (const from of [index, index - 1]) {
    const tokens = pairAt(asks, from).flatMap(({ said }) => tokensIn(said));
    if (tokens.length !== 2 || tokens[0]?.kind !== 'word') continue;
    const word = tokens.map(({ text }) => text).join('');
    const isName = lexicon.names.at([word], 0).length > 0;
    if (isName || (await isListed(word, words, wordsOf))) return asOne(asks, from, word, lexicon);
  }
  return undefined;
}

/** Two asks next to each other, neither in quotes. */
function pairAt(asks: readonly Ask[], from: number): Ask[] {
  const pair = asks.slice(Math.max(0, from), from + 2);
  return pair.length < 2 || pair.some(({ exact }) => exact) ? [] : pair;
}

function asOne(asks: readonly Ask[], from: number, joined: string, lexicon: Lexicon): Guess {
  const said = pairAt(asks, from)
    .map(({ said }) => said)
    .join(' ');
  return { said, instead: [joined], from, until: from + 2, asks: asksIn(joined, lexicon) };
}

/** "electricit", while the reader types: longer than the stem under which the word is found. */
async function continuations(
  ask: Ask,
  index: number,
  { lexicon, words, wordsOf }: Spellings,
): Promise<Guess | undefined> {
  if (!ask.any.some(({ open }) => open)) return undefined;
  const instead = (await wordsBeginning(fold(ask.said), words, wordsOf)).slice(0, mostGuesses);
  if (instead.length === 0) return undefined;
  const any = instead.flatMap((word) => asksIn(word, lexicon)[0]?.any ?? []);
  return { said: ask.said, instead, from: index, until: index + 1, asks: [{ ...ask, any }] };
}

async function nearby(
  ask: Ask,
  index: number,
  { lexicon, words, wordsOf }: Spellings,
): Promise<Guess | undefined> {
  const [token, ...others] = tokensIn(ask.said);
  if (token?.kind !== 'word' || others.length > 0) return undefined;
  if (lexicon.names.at([token.text], 0).length > 0) return undefined;
  const singleNames = [...lexicon.names].flatMap(({ words: [word = '', ...more] }) =>
    more.length === 0 ? [word] : [],
  );
  const { slips, parts } = await nearbyWords(token.text, words, singleNames, wordsOf);
  const instead =
    slips.length > 0 ? slips.slice(0, mostGuesses) : parts === undefined ? [] : [parts];
  if (instead.length === 0) return undefined;
  const any =
    slips.length > 0
      ? instead.flatMap((word) => asksIn(word, lexicon)[0]?.any ?? [])
      : [literally(tokensIn(parts ?? ''))];
  return { said: ask.said, instead, from: index, until: index + 1, asks: [{ ...ask, any }] };
}
