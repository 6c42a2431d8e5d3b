import type { Clause } from '../analysis/clause.ts';
import type { Lexicon } from '../analysis/lexicon.ts';
import { readText, type Occurrence } from '../analysis/read-text.ts';
import type { Token } from '../analysis/tokens.ts';

/** A part of an excerpt, and whether it matches the query. */
export interface Fragment {
  text: string;
  isMatch: boolean;
}

/** How many words an excerpt has at most; a cut moves to a place where no name or amount is. */
const longest = 40;
/** With fewer words than this, the sentence before is shown, too. */
const shortest = 12;
/** A heading has fewer words than this; a sentence with about as much of the query says more. */
const fewWords = 6;
const shareOfFew = 0.8;
/** Words before the first match in a sentence that is too long. */
const lead = 6;

/**
 * Returns the passage of a text that answers a query best, with the matches marked: a sentence or a row
 * of a table that has most of the weight of the clauses, and what is around it in its paragraph. Without
 * a match it is the beginning.
 *
 * @param text a line for each paragraph, heading and row.
 * @param weights of the clauses; all weigh the same where absent.
 */
export function excerptOf(
  text: string,
  clauses: readonly Clause[],
  lexicon: Lexicon,
  weights: readonly number[] = clauses.map(() => 1),
): Fragment[] {
  const { occurrences, tokens } = readOnce(text, lexicon);
  if (tokens.length === 0) return text === '' ? [] : [{ text, isMatch: false }];
  const isWanted = wantedBy(clauses);
  const found = occurrences
    .filter(({ term }) => isWanted(term))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const weightIn = weigher(clauses, weights, found);
  const passage = { text, tokens, weightIn, mayCut: cutter(text, tokens, occurrences) };
  const [first, until] = bestSpan(passage);
  const from = first === 0 ? 0 : beginning(text, tokens, first);
  const to = until === tokens.length ? text.length : ending(text, tokens, until);
  return marked(text, from, to, found, {
    isCutBefore: first > 0 && !isStart(text, tokens, first),
    isCutAfter: until < tokens.length && !isStart(text, tokens, until),
  });
}

type ReadText = ReturnType<typeof readText>;

/** How many texts that were read are kept: those of the last results, for the next key that is typed. */
const mostKept = 40;
const readTexts = new WeakMap<Lexicon, Map<string, ReadText>>();

function readOnce(text: string, lexicon: Lexicon): ReadText {
  const known = readTexts.get(lexicon) ?? new Map<string, ReadText>();
  readTexts.set(lexicon, known);
  const read = known.get(text) ?? readText(text, lexicon);
  known.delete(text);
  known.set(text, read);
  for (const oldest of known.keys()) {
    if (known.size <= mostKept) break;
    known.delete(oldest);
  }
  return read;
}

function wantedBy(clauses: readonly Clause[]): (term: string) => boolean {
  const alternatives = clauses.flatMap(({ alternatives }) =>
    alternatives.filter(({ isLoose }) => !isLoose),
  );
  const whole = new Set(alternatives.flatMap(({ terms }) => terms.map(({ term }) => term)));
  const prefixes = alternatives.flatMap(({ terms, prefix }) => (prefix ? terms : []));
  return (term) => whole.has(term) || prefixes.some((prefix) => term.startsWith(prefix.term));
}

/** Returns what a part of a text has of the weight of some clauses: of each that of its best alternative. */
type WeightIn = (start: number, end: number) => number;

function weigher(
  clauses: readonly Clause[],
  weights: readonly number[],
  found: readonly Occurrence[],
): WeightIn {
  return (start, end) => {
    const terms = new Set(
      found.filter((one) => one.start >= start && one.end <= end).map(({ term }) => term),
    );
    if (terms.size === 0) return 0;
    let sum = 0;
    for (const [index, { alternatives }] of clauses.entries()) {
      const shares = alternatives.map(({ terms: own, boost, prefix }) => {
        const has = ({ term }: { term: string }) =>
          terms.has(term) || (prefix && [...terms].some((other) => other.startsWith(term)));
        const share = own.filter(has).length / own.length;
        return boost * share ** 2;
      });
      sum += (weights[index] ?? 0) * Math.max(0, ...shares);
    }
    return sum;
  };
}

/** A text in which the best passage is looked for. */
interface Passage {
  text: string;
  tokens: readonly Token[];
  weightIn: WeightIn;
  /** Whether the text may be cut before a token: not within a name, a date or an amount. */
  mayCut: (token: number) => boolean;
}

function cutter(
  text: string,
  tokens: readonly Token[],
  occurrences: readonly Occurrence[],
): Passage['mayCut'] {
  const isCapital = ({ start }: Token) => /\p{Lu}/u.test(text.charAt(start));
  return (at) => {
    const [before, after] = [tokens[at - 1], tokens[at]];
    if (!before || !after) return true;
    if (!/\s/.test(text.slice(before.end, after.start))) return false;
    if (isStart(text, tokens, at)) return true;
    if (before.kind === 'number' || after.kind === 'number') return false;
    if (isCapital(before) && isCapital(after)) return false;
    return !occurrences.some(({ start, end }) => start < after.start && after.start < end);
  };
}

/** Checks whether a sentence, a paragraph or a row begins with a token. */
function isStart(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (at === 0 || !token) return true;
  const gap = text.slice(tokens[at - 1]?.end, token.start);
  return gap.includes('\n') || (token.after === 'end' && /[.!?…]/.test(gap));
}

/** Checks whether a paragraph, a heading or a row begins with a token. */
function isLineStart({ text, tokens }: Passage, at: number): boolean {
  return at === 0 || text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes('\n');
}

/** Returns the first token of the best passage, and the one after its last. */
function bestSpan(passage: Passage): [first: number, until: number] {
  const { text, tokens, weightIn } = passage;
  const starts = tokens.flatMap((_, at) => (isStart(text, tokens, at) ? [at] : []));
  const sentences = starts.map((from, index) => ({
    from,
    until: starts[index + 1] ?? tokens.length,
  }));
  const weightOf = (from: number, until: number) =>
    weightIn(tokens[from]?.start ?? 0, tokens[until - 1]?.end ?? 0);
  let best = 0;
  let most = 0;
  for (const [index, { from, until }] of sentences.entries()) {
    const isFull = until - from >= fewWords;
    const weight = weightOf(from, until) * (isFull ? 1 : shareOfFew);
    if (weight > most * 1.0001) [best, most] = [index, weight];
  }
  let { from = 0, until = tokens.length } = sentences[best] ?? {};
  if (until - from > longest) return withinSentence(passage, from, until, weightOf);
  const fits = (first: number, end: number) => end - first <= longest;
  for (let next = best + 1; next < sentences.length; next++) {
    const sentence = sentences[next];
    if (!sentence || isLineStart(passage, sentence.from) || !fits(from, sentence.until)) break;
    until = sentence.until;
  }
  if (until - from < shortest && !isLineStart(passage, from)) {
    const before = sentences[best - 1];
    if (before && fits(before.from, until)) from = before.from;
  }
  return [from, until];
}

/** Returns the best part of a sentence that is too long; it begins a few words before a match. */
function withinSentence(
  { mayCut }: Passage,
  from: number,
  until: number,
  weightOf: (from: number, until: number) => number,
): [first: number, until: number] {
  const cuts: number[] = [];
  for (let at = from; at <= until; at++)
    if (at === from || at === until || mayCut(at)) cuts.push(at);
  const endFor = (first: number) => cuts.findLast((at) => at - first <= longest) ?? first;
  const weights = cuts.map((first) => weightOf(first, Math.max(first, endFor(first))));
  const most = Math.max(...weights);
  const place = weights.indexOf(most);
  // Of the windows in a row that have as much, the last begins with its first match.
  let last = place;
  while ((weights[last + 1] ?? 0) === most && (cuts[last + 1] ?? until) < until) last++;
  const first = place === 0 ? from : (cuts[last] ?? from);
  const start = cuts.find((at) => at >= first - lead && weightOf(at, endFor(at)) === most) ?? first;
  return [start, Math.max(endFor(start), cuts.find((at) => at > start) ?? until)];
}

/** Returns where a token begins, with the marks before it. */
function beginning(text: string, tokens: readonly Token[], at: number): number {
  const { start = 0 } = tokens[at] ?? {};
  const gap = text.slice(tokens[at - 1]?.end ?? 0, start);
  return start - (/\S*$/.exec(gap)?.[0].replace(/^.*\|/, '').length ?? 0);
}

/** Returns where the words before a token end, with the marks behind them. */
function ending(text: string, tokens: readonly Token[], until: number): number {
  const { end = 0 } = tokens[until - 1] ?? {};
  const gap = text.slice(end, tokens[until]?.start);
  return end + (/^[^\s|]*/.exec(gap)?.[0].length ?? 0);
}

function marked(
  text: string,
  from: number,
  to: number,
  found: readonly Occurrence[],
  { isCutBefore, isCutAfter }: { isCutBefore: boolean; isCutAfter: boolean },
): Fragment[] {
  const fragments: Fragment[] = [{ text: isCutBefore ? '… ' : '', isMatch: false }];
  let at = from;
  for (const { start, end } of found) {
    if (start < at || end > to) continue;
    fragments.push({ text: text.slice(at, start), isMatch: false });
    fragments.push({ text: text.slice(start, end), isMatch: true });
    at = end;
  }
  const rest = text.slice(at, to) + (isCutAfter ? ' …' : '');
  return [...fragments, { text: rest, isMatch: false }].filter(({ text }) => text !== '');
}
