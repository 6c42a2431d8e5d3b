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
import { nearbyWords, type OpenWordLists } from './nearby-words.ts';
import type { OpenIndex } from './open-index.ts';
import type { Replacement } from './protocol.ts';

/** A query, and what matches it in each shard: nothing of one that did not arrive. */
export interface MatchedQuery {
  query: BooleanQuery;
  shards: readonly (ShardMatches | undefined)[];
  /** The corrections in the query that led to something. */
  corrections: Correction[];
  /** Whether similar words could not be looked up. */
  similarUnknown: boolean;
}

/** Clauses to search for in place of others. */
export interface Correction extends Replacement {
  /** The span of the clauses that it replaces. */
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
      ? correctionsFor(query.must, unmatched, index)
      : nameCorrectionsFor(query.must, index)
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
  return hitsIn(shards, noConditions, 'date').hits.length > 0;
}

/** Returns the clauses with each correction in the place of what it replaces. */
export function withCorrections(
  clauses: readonly Clause[],
  corrections: readonly Correction[],
): Clause[] {
  return corrections
    .toReversed()
    .reduce(
      (all, { from, until, clauses }) => all.toSpliced(from, until - from, ...clauses),
      [...clauses],
    );
}

/** Where corrections come from. */
interface Sources {
  lexicon: Lexicon;
  words: OpenWordLists;
}

/** Returns the correction of a clause, and perhaps of its neighbours. */
type Corrector = (
  clauses: readonly Clause[],
  index: number,
  sources: Sources,
) => Correction | undefined | Promise<Correction | undefined>;

/**
 * Returns corrections of the clauses that occur nowhere: a name with a slip in it, the words of a
 * name that no text has as a whole, the people who have a part of a name, a word or number written as
 * two, words one slip away, or two words written as one.
 */
export function correctionsFor(
  clauses: readonly Clause[],
  unmatched: readonly Clause[],
  sources: Sources,
): Promise<Correction[]> {
  return correctionsBy(
    [longerWords, misspeltName, wordsOfName, peopleNamed, writtenAsTwo, similarWords],
    clauses,
    unmatched,
    sources,
  );
}

/**
 * Returns corrections where every clause occurs, but nowhere all of them: a name with a slip in it,
 * and the words of names of several words.
 */
export function nameCorrectionsFor(
  clauses: readonly Clause[],
  sources: Sources,
): Promise<Correction[]> {
  return correctionsBy([misspeltName, wordsOfName], clauses, clauses, sources);
}

async function correctionsBy(
  correctors: readonly Corrector[],
  clauses: readonly Clause[],
  unmatched: readonly Clause[],
  sources: Sources,
): Promise<Correction[]> {
  const corrections: Correction[] = [];
  for (const [index, clause] of clauses.entries()) {
    const corrected = corrections.at(-1)?.until ?? 0;
    if (!unmatched.includes(clause) || clause.exact || corrected > index) continue;
    for (const correct of correctors) {
      const correction = await correct(clauses, index, sources);
      if (correction === undefined) continue;
      if (correction.from >= corrected) corrections.push(correction);
      break;
    }
  }
  return corrections;
}

/** Replaces one clause by default. */
function replacing(
  clauses: readonly Clause[],
  from: number,
  { by, replacements, length = 1 }: { by: Clause[]; replacements: string[]; length?: number },
): Correction {
  const until = from + length;
  return { text: textOf(clauses.slice(from, until)), replacements, from, until, clauses: by };
}

function textOf(clauses: readonly Clause[]): string {
  return clauses.map(({ text }) => text).join(' ');
}

/** No more replacements for a word than a reader can take in. */
const mostReplacements = 5;

/** "electricit", while the reader types: longer than the stem under which the word is found. */
const longerWords: Corrector = async (clauses, index, { lexicon, words }) => {
  const clause = clauses[index];
  if (!clause?.alternatives.some(({ prefix }) => prefix)) return undefined;
  const prefix = fold(clause.text);
  const replacements = (await words.beginningWith(prefix))
    .filter((word) => word.startsWith(prefix))
    .slice(0, mostReplacements);
  if (replacements.length === 0) return undefined;
  const by = [{ ...clause, alternatives: anyOf(replacements, lexicon) }];
  return replacing(clauses, index, { by, replacements });
};

function anyOf(words: readonly string[], lexicon: Lexicon) {
  return words.flatMap((word) => clausesIn(word, lexicon)[0]?.alternatives ?? []);
}

/** Words in the longest name that is looked for with a slip. */
const longestName = 4;

/** "Bui Tanh Son": the words as one are a slip away from a name of several words. */
const misspeltName: Corrector = (clauses, index, { lexicon: { names } }) => {
  for (let length = longestName; length > 1; length--) {
    for (let from = Math.max(0, index - length + 1); from <= index; from++) {
      const window = clauses.slice(from, from + length);
      if (window.length < length || window.some(({ exact }) => exact)) continue;
      const joined = window.map(({ text }) => fold(text)).join('');
      for (const { name, words, terms } of names) {
        if (words.length < 2 || !oneSlipApart(joined, words.join(''))) continue;
        const alternatives = terms.map((term) => single(term));
        const by = [{ text: textOf(window), alternatives }];
        return replacing(clauses, from, { by, replacements: [name], length });
      }
    }
  }
  return undefined;
};

/**
 * "Bokeo province": where only Bokeo is named, and provinces are. A country is never its words, which
 * are such as "united".
 */
const wordsOfName: Corrector = (clauses, index, { lexicon }) => {
  const { text = '' } = clauses[index] ?? {};
  const tokens = tokensIn(text);
  const words = tokens.map((token) => token.text);
  const [name] = lexicon.names.at(words, 0);
  if (name?.length !== words.length || words.length < 2) return undefined;
  if (words.some((word) => stopWords.has(word))) return undefined;
  if (name.terms.some((term) => isNameOf('country', term))) return undefined;
  const by = tokens.flatMap(({ start, end }) => clausesIn(text.slice(start, end), lexicon));
  return replacing(clauses, index, { by, replacements: words });
};

/** Shorter words are part of too many names. */
const shortestPartOfName = 3;

/** A surname in another script: the people who have it, and the surname as others write it. */
const peopleNamed: Corrector = (clauses, index, { lexicon: { names } }) => {
  const { text = '' } = clauses[index] ?? {};
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
  const terms = [...named.flatMap(({ terms }) => terms), ...spellings.map(wordTerm)];
  const by = [{ text, alternatives: [...new Set(terms)].map((term) => single(term)) }];
  return replacing(clauses, index, { by, replacements: named.map(({ name }) => name) });
};

/** "sugar cane" and "PECC 2", where texts have "sugarcane" and "PECC2". */
const writtenAsTwo: Corrector = async (clauses, index, { lexicon, words }) => {
  for (const from of [index, index - 1]) {
    const pair = from < 0 ? [] : clauses.slice(from, from + 2);
    if (pair.length < 2 || pair.some(({ exact }) => exact)) continue;
    const tokens = pair.flatMap(({ text }) => tokensIn(text));
    if (tokens.length !== 2 || tokens[0]?.kind !== 'word') continue;
    const word = tokens.map(({ text }) => text).join('');
    const isName = lexicon.names.at([word], 0).length > 0;
    if (!isName && !(await words.beginningWith(word)).includes(word)) continue;
    const by = clausesIn(word, lexicon);
    return replacing(clauses, from, { by, replacements: [word], length: 2 });
  }
  return undefined;
};

/** Words one slip away, or else the two words that were written as one. */
const similarWords: Corrector = async (clauses, index, { lexicon, words }) => {
  const { text = '' } = clauses[index] ?? {};
  const [token, ...others] = tokensIn(text);
  if (token?.kind !== 'word' || others.length > 0) return undefined;
  if (lexicon.names.at([token.text], 0).length > 0) return undefined;
  const names = [...lexicon.names].flatMap(({ words: [word = '', ...more] }) =>
    more.length === 0 ? [word] : [],
  );
  const { slips, parts } = await nearbyWords(token.text, names, words);
  if (slips.length > 0) {
    const replacements = slips.slice(0, mostReplacements);
    const by = [{ text, alternatives: anyOf(replacements, lexicon) }];
    return replacing(clauses, index, { by, replacements });
  }
  if (parts === undefined) return undefined;
  const by = [{ text, alternatives: [phrase(tokensIn(parts))] }];
  return replacing(clauses, index, { by, replacements: [parts] });
};
