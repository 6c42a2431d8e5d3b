import { clausesIn, phrase, single, type Clause } from '../analysis/clauses.ts';
import { fold } from '../analysis/fold.ts';
import { isNameOf, type Lexicon } from '../analysis/lexicon.ts';
import { oneSlipApart } from '../analysis/spelling.ts';
import { stopWords } from '../analysis/stop-words.ts';
import { wordTerm } from '../analysis/terms.ts';
import { tokensIn } from '../analysis/tokens.ts';
import type { BooleanQuery } from './boolean-query.ts';
import { noConditions } from './facets.ts';
import { hitsIn, matchShards, unmatchedIn, type ShardMatches } from './match-shards.ts';
import { nearbyWords } from './nearby-words.ts';
import type { OpenIndex } from './open-index.ts';
import type { Replacement } from './protocol.ts';

/** A query, and what matches it in each shard: nothing of one that did not arrive. */
export interface MatchedQuery {
  query: BooleanQuery;
  shards: readonly (ShardMatches | undefined)[];
  /** The corrections in the query that led to results. */
  corrections: SpellingCorrection[];
  /** Whether similar words could not be looked up. */
  similarUnknown: boolean;
}

/** Clauses to search for in place of others. */
export interface SpellingCorrection extends Replacement {
  /** The span of the clauses that they replace. */
  from: number;
  until: number;
  clauses: Clause[];
}

/**
 * Searches for what may have been meant where words occur nowhere, or nowhere together. As long as a
 * part of the archive did not arrive, it is unknown which words occur nowhere.
 */
export async function correctQuery(matched: MatchedQuery, index: OpenIndex): Promise<MatchedQuery> {
  const { query, shards } = matched;
  const arrived = arrivedOf(shards);
  if (arrived.length < shards.length || query.must.length === 0) return matched;
  if (hasHits(arrived)) return matched;
  const unmatched = unmatchedIn(query, arrived);
  const corrections = await (
    unmatched.length > 0
      ? correctionsFor(query.must, unmatched, correctors, index)
      : correctionsFor(query.must, query.must, nameCorrectors, index)
  ).catch(() => undefined);
  if (corrections === undefined) return { ...matched, similarUnknown: true };
  if (corrections.length === 0) return matched;
  const corrected = { ...query, must: withCorrections(query.must, corrections) };
  const again = await matchShards(index.shards, corrected);
  if (unmatched.length === 0 && !hasHits(arrivedOf(again))) return matched;
  const stillUnmatched = again.includes(undefined) ? [] : unmatchedIn(corrected, arrivedOf(again));
  const useful = corrections.filter(
    ({ clauses }) => !clauses.some((clause) => stillUnmatched.includes(clause)),
  );
  if (useful.length === 0) return matched;
  return { ...matched, query: corrected, shards: again, corrections: useful };
}

/** Returns what matches in the shards that arrived. */
export function arrivedOf(shards: MatchedQuery['shards']): ShardMatches[] {
  return shards.filter((matches) => matches !== undefined);
}

function hasHits(shards: readonly ShardMatches[]): boolean {
  return hitsIn(shards, { conditions: noConditions }, 'date').hits.length > 0;
}

/** Returns the clauses with each correction in the place of what it replaces. */
export function withCorrections(
  clauses: readonly Clause[],
  corrections: readonly SpellingCorrection[],
): Clause[] {
  return corrections
    .toReversed()
    .reduce(
      (all, { from, until, clauses }) => all.toSpliced(from, until - from, ...clauses),
      [...clauses],
    );
}

/** Where corrections come from. */
type Sources = Pick<OpenIndex, 'lexicon' | 'words'>;

/** Corrects a clause, and perhaps its neighbours. */
type Corrector = (
  clause: Clause,
  context: Context,
) => Found | undefined | Promise<Found | undefined>;

interface Context extends Sources {
  clauses: readonly Clause[];
  index: number;
}

interface Found {
  replacements: string[];
  clauses: Clause[];
  /** The first clause that they replace, and how many: this one by default. */
  from?: number;
  length?: number;
}

/** Returns the corrections of the clauses that nothing matches, each by the first that has one. */
export async function correctionsFor(
  clauses: readonly Clause[],
  unmatched: readonly Clause[],
  correctors: readonly Corrector[],
  sources: Sources,
): Promise<SpellingCorrection[]> {
  const corrections: SpellingCorrection[] = [];
  for (const [index, clause] of clauses.entries()) {
    const corrected = corrections.at(-1)?.until ?? 0;
    if (!unmatched.includes(clause) || clause.exact || corrected > index) continue;
    for (const correct of correctors) {
      const found = await correct(clause, { ...sources, clauses, index });
      if (found === undefined) continue;
      const { from = index, length = 1, ...by } = found;
      const until = from + length;
      const text = textOf(clauses.slice(from, until));
      if (from >= corrected) corrections.push({ text, from, until, ...by });
      break;
    }
  }
  return corrections;
}

function textOf(clauses: readonly Clause[]): string {
  return clauses.map(({ text }) => text).join(' ');
}

/** No more replacements for a word than a reader can take in. */
const mostReplacements = 5;

/** "electricit", while the reader types: longer than the stem under which the word is found. */
const longerWords: Corrector = async (clause, { lexicon, words }) => {
  if (!clause.alternatives.some(({ prefix }) => prefix)) return undefined;
  const prefix = fold(clause.text);
  const longer = (await words.beginningWith(prefix)).filter((word) => word.startsWith(prefix));
  return longer.length === 0 ? undefined : anyOf(longer, clause, lexicon);
};

function anyOf(words: readonly string[], { text }: Clause, lexicon: Lexicon): Found {
  const replacements = words.slice(0, mostReplacements);
  const alternatives = replacements.flatMap(
    (word) => clausesIn(word, lexicon)[0]?.alternatives ?? [],
  );
  return { replacements, clauses: [{ text, alternatives }] };
}

/** Words in the longest name that is looked for with a slip. */
const longestName = 4;

/** "Bui Tanh Son": the words as one are a slip away from a name of several words. */
const misspeltName: Corrector = (_, { clauses, index, lexicon: { names } }) => {
  for (let length = longestName; length > 1; length--) {
    for (let from = Math.max(0, index - length + 1); from <= index; from++) {
      const window = clauses.slice(from, from + length);
      if (window.length < length || window.some(({ exact }) => exact)) continue;
      const joined = window.map(({ text }) => fold(text)).join('');
      for (const { name, words, terms } of names) {
        if (words.length < 2 || !oneSlipApart(joined, words.join(''))) continue;
        const clause = { text: textOf(window), alternatives: terms.map((term) => single(term)) };
        return { replacements: [name], clauses: [clause], from, length };
      }
    }
  }
  return undefined;
};

/**
 * "Bokeo province": where only Bokeo is named, and provinces are. A country is never its words, which
 * are such as "united".
 */
const wordsOfName: Corrector = ({ text }, { lexicon }) => {
  const tokens = tokensIn(text);
  const words = tokens.map((token) => token.text);
  const [name] = lexicon.names.at(words, 0);
  if (name?.length !== words.length || words.length < 2) return undefined;
  if (words.some((word) => stopWords.has(word))) return undefined;
  if (name.terms.some((term) => isNameOf('country', term))) return undefined;
  const clauses = tokens.flatMap(({ start, end }) => clausesIn(text.slice(start, end), lexicon));
  return { replacements: words, clauses };
};

/** Shorter words are part of too many names. */
const shortestPartOfName = 3;

/** A surname in another script: the people who have it, and the surname as others write it. */
const peopleNamed: Corrector = ({ text }, { lexicon: { names } }) => {
  const word = fold(text);
  if (word.length < shortestPartOfName) return undefined;
  const people = [...names].filter(
    ({ words, terms }) => words.length > 1 && terms.every((term) => isNameOf('person', term)),
  );
  const named = people.filter(({ words }) => words.includes(word));
  if (named.length === 0 || named.length > mostReplacements) return undefined;
  const spellings = named.flatMap(({ words: own, terms }) =>
    people
      .filter(
        ({ words, terms: [term = ''] }) => words.length === own.length && terms.includes(term),
      )
      .map(({ words }) => words[own.indexOf(word)] ?? '')
      .filter((other) => other.length >= shortestPartOfName && !stopWords.has(other)),
  );
  const terms = new Set([...named.flatMap(({ terms }) => terms), ...spellings.map(wordTerm)]);
  const alternatives = [...terms].map((term) => single(term));
  return { replacements: named.map(({ name }) => name), clauses: [{ text, alternatives }] };
};

/** "sugar cane" and "PECC 2", where texts have "sugarcane" and "PECC2". */
const writtenAsTwo: Corrector = async (_, { clauses, index, lexicon, words }) => {
  for (const from of index > 0 ? [index, index - 1] : [index]) {
    const pair = clauses.slice(from, from + 2);
    if (pair.length < 2 || pair.some(({ exact }) => exact)) continue;
    const tokens = pair.flatMap(({ text }) => tokensIn(text));
    if (tokens.length !== 2 || tokens[0]?.kind !== 'word') continue;
    const word = tokens.map(({ text }) => text).join('');
    const isName = lexicon.names.at([word], 0).length > 0;
    if (!isName && !(await words.beginningWith(word)).includes(word)) continue;
    return { replacements: [word], clauses: clausesIn(word, lexicon), from, length: 2 };
  }
  return undefined;
};

/** Words one slip away, or else the two words that were written as one. */
const similarWords: Corrector = async (clause, { lexicon, words }) => {
  const [token, ...others] = tokensIn(clause.text);
  if (token?.kind !== 'word' || others.length > 0) return undefined;
  if (lexicon.names.at([token.text], 0).length > 0) return undefined;
  const names = [...lexicon.names].flatMap(({ words }) => (words.length === 1 ? words : []));
  const { slips, parts } = await nearbyWords(token.text, names, words);
  if (slips.length > 0) return anyOf(slips, clause, lexicon);
  if (parts === undefined) return undefined;
  const alternatives = [phrase(tokensIn(parts))];
  return { replacements: [parts], clauses: [{ text: clause.text, alternatives }] };
};

/** What corrects clauses that occur nowhere. */
export const correctors = [
  longerWords,
  misspeltName,
  wordsOfName,
  peopleNamed,
  writtenAsTwo,
  similarWords,
];

/** What corrects clauses that all occur, but nowhere together. */
export const nameCorrectors = [misspeltName, wordsOfName];
