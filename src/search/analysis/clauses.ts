import { or } from '../index-format.ts';
import { alternativesAt, spelledAlternatives, type Line } from './alternatives.ts';
import { phrase, single, type Clause } from './clause.ts';
import { functionWordsIn } from './function-words.ts';
import type { Lexicon } from './lexicon.ts';
import { isCurrencyBefore } from './numbers.ts';
import { withHolders } from './offices.ts';
import { termOf, wordTerm } from './terms.ts';
import { lengthsToEnd, withPlainDigits, type Token } from './tokens.ts';

/** Returns the clause that documents match that match any of several clauses: "a OR b". */
function eitherOf(clauses: readonly Clause[]): Clause {
  return {
    text: clauses.map(({ text }) => text).join(' OR '),
    alternatives: clauses.flatMap(({ alternatives }) => alternatives),
    ...(clauses.some(({ exact }) => exact) && { exact: true }),
  };
}

/**
 * Returns the clauses of a reader's words: names in any spelling, dates, amounts, words and their
 * synonyms, and phrases in “curly” quotation marks. Stop words have no clause, nor have words that only
 * ask or connect, unless there are no others; "OR" joins the clauses before and after it.
 */
export function clausesIn(typed: string, lexicon: Lexicon): Clause[] {
  const text = withPlainDigits(typed);
  const tokens = lexicon.tokensIn(text);
  const words = textsOf(tokens);
  const functionWords = functionWordsIn(text, tokens);
  const generalWords = lexicon.generalWordsIn?.(text, tokens) ?? new Set();
  const stems = words.map(wordTerm);
  const lengths = lengthsToEnd(tokens);
  const line: Line = {
    ...{ typed, text, tokens, words, stems, lengths, functionWords, generalWords },
  };
  const clauses = clausesOf(line, lexicon);
  if (clauses.length > 0 || functionWords.size === 0) return withHolders(clauses, lexicon);
  return clausesOf({ ...line, functionWords: new Set() }, lexicon);
}

function clausesOf(line: Line, lexicon: Lexicon): Clause[] {
  const { typed, text, tokens, generalWords } = line;
  const clauses: Clause[] = [];
  let joins = false;
  /** Where the sign of the currency of the next amount is. */
  let currencyStart: number | undefined;
  const add = (clause: Clause) => {
    const before = joins ? clauses.pop() : undefined;
    clauses.push(before ? eitherOf([before, clause]) : clause);
    joins = false;
  };
  for (let at = 0; at < tokens.length;) {
    const { start = 0, end: endOfToken = 0 } = tokens[at] ?? {};
    if (text.slice(start, endOfToken) === or) {
      joins = clauses.length > 0;
      at++;
      continue;
    }
    const quoted = quotedAt(text, start);
    if (quoted !== undefined) {
      const clause = phraseClause(quoted, lexicon);
      if (clause) add(clause);
      while ((tokens[at]?.start ?? text.length) < start + quoted.length) at++;
      continue;
    }
    const { alternatives, length, isSpelled } = alternativesAt(line, at, lexicon);
    const end = tokens[at + length - 1]?.end ?? text.length;
    const own = typed.slice(currencyStart ?? start, text[end] === '%' ? end + 1 : end);
    currencyStart = isCurrencyBefore(tokens, at, text) ? start : undefined;
    const covered = tokens.slice(at, at + length);
    const all = lexicon.rules?.inTheirSpelling(typed, covered, alternatives) ?? [
      ...alternatives,
      ...(isSpelled ? spelledAlternatives(own) : []),
    ];
    const isGeneral = covered.every((_, next) => generalWords.has(at + next));
    if (alternatives.length > 0) {
      add({ text: own, alternatives: all, ...(isGeneral && { isGeneral }) });
    }
    at += length;
  }
  return withoutRepeated(clauses);
}

/** Returns clauses without those that ask for the same as one before: a word that is typed twice counts once. */
function withoutRepeated(clauses: readonly Clause[]): Clause[] {
  const first = new Map<string, Clause>();
  for (const clause of clauses) {
    const key = JSON.stringify([clause.alternatives, clause.exact]);
    if (!first.has(key)) first.set(key, clause);
  }
  return [...first.values()];
}

/** Returns what is in curly quotation marks from the word on that begins at a place. */
function quotedAt(text: string, start: number): string | undefined {
  const end = text.indexOf('”', start);
  return text[start - 1] === '“' && end > 0 ? text.slice(start, end) : undefined;
}

/**
 * Returns the clause of words in quotation marks: the words in their order, stop words aside. A name
 * that has a stop word in it, such as "To Lam", is searched for as the name.
 */
export function phraseClause(words: string, lexicon: Lexicon): Clause | undefined {
  const tokens = lexicon.tokensIn(words);
  const text = `“${words}”`;
  const [name] = lexicon.names.at(textsOf(tokens), 0);
  const hasStopWord = tokens.some((token) => termOf(token) === undefined);
  if (hasStopWord && name?.length === tokens.length) {
    return { text, alternatives: name.terms.map((term) => single(term)), exact: true };
  }
  const alternative = phrase(tokens, words);
  if (alternative.terms.length === 0) return undefined;
  return { text, alternatives: [alternative], exact: true };
}

function textsOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ text }) => text);
}
