import { memoisedByObject } from '../../model/memoise.ts';
import { phrase, single, type Clause } from '../analysis/clause.ts';
import { clausesIn } from '../analysis/clauses.ts';
import { fold } from '../analysis/fold.ts';
import { isNameOf, type Lexicon } from '../analysis/lexicon.ts';
import { caseEndings } from '../analysis/name-forms.ts';
import { partOfNameAt, partsOfNames } from '../analysis/parts-of-names.ts';
import type { Phrase } from '../analysis/phrase-matcher.ts';
import { soundOf } from '../analysis/sound.ts';
import { oneSlipApart, swappedApart } from '../analysis/spelling.ts';
import { stopWords } from '../analysis/stop-words.ts';
import { tokensIn } from '../analysis/tokens.ts';
import { nearbyWords } from './nearby-words.ts';
import type { OpenIndex } from './open-index.ts';
import type { Replacement } from './protocol.ts';

/** Clauses to search for in place of others. */
export interface SpellingCorrection extends Replacement {
  /** The span of the clauses that they replace. */
  from: number;
  until: number;
  clauses: Clause[];
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

/** A line with more words that occur nowhere is not mistyped, but about something else. */
const mostCorrected = 12;

/** Returns the corrections of the clauses that nothing matches, each by the first that has one. */
export async function correctionsFor(
  clauses: readonly Clause[],
  unmatched: readonly Clause[],
  correctors: readonly Corrector[],
  sources: Sources,
): Promise<SpellingCorrection[]> {
  const corrections: SpellingCorrection[] = [];
  const first = new Set(unmatched.slice(0, mostCorrected));
  for (const [index, clause] of clauses.entries()) {
    const corrected = corrections.at(-1)?.until ?? 0;
    if (!first.has(clause) || clause.exact || corrected > index) continue;
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
  const text = clauses.map(({ text }) => text).join(' ');
  // Lao is written without spaces.
  return text.replace(/(?<=[\u0e80-\u0eff]) (?=[\u0e80-\u0eff])/gu, '');
}

/** No more replacements for a word than a reader can take in. */
const mostReplacements = 5;

/** Of a query that is sent, fewer letters are no beginning of a word: they begin too many. */
const shortestBeginning = 4;

/**
 * "electricit", while the reader types: longer than the stem under which the word is found. "wind turb":
 * the last word of a query that is sent may be a beginning, too.
 */
const longerWords: Corrector = async (clause, { clauses, index, lexicon, words }) => {
  const prefix = fold(clause.text);
  const isBeginning =
    index === clauses.length - 1 &&
    prefix.length >= shortestBeginning &&
    /^[a-zа-я]+$/.test(prefix) &&
    lexicon.names.at([prefix], 0).length === 0;
  if (!isBeginning && !clause.alternatives.some(({ prefix }) => prefix)) return undefined;
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

/** Clauses in the longest name that is looked for with a slip. */
const longestName = 4;
/** Names of fewer letters are a slip away from too many words. */
const shortestName = 4;

/** "Bui Tanh Son": the words as one are a slip away from a name of several words, or a part of one. */
const misspeltName: Corrector = (_, context) => {
  const names = namesByLength(context.lexicon);
  return nameIn(context, 2, (joined) =>
    [-1, 0, 1]
      .flatMap((more) => names.get(joined.length + more) ?? [])
      .flatMap((name) => (oneSlipApart(joined, name.joined) ? [name.phrase] : [])),
  );
};

/** Names of several words, by how long they are as one. */
const namesByLength = memoisedByObject((lexicon: Lexicon) => {
  const names = namesAndParts(lexicon).filter(({ words }) => words.length > 1);
  const joined = names.map((phrase) => ({ phrase, joined: phrase.words.join('') }));
  return Map.groupBy(joined, ({ joined }) => joined.length);
});

/** "ປູຕິນ", "Монсун" and "Tsivilev": a name that sounds the same, as it is written elsewhere. */
const sameSound: Corrector = ({ text }, context) => {
  const { names, words } = namesBySound(context.lexicon);
  const isLatin = /^\p{ASCII}*$/u.test(text);
  if (isLatin && soundOf(text).length < shortestLatinSound) return undefined;
  const found = isLatin
    ? undefined
    : nameIn(context, 1, (joined) => names.get(soundOf(joined)) ?? []);
  if (found !== undefined) return found;
  const [replacement] = formsOf(fold(text)).flatMap((form) => words.get(soundOf(form)) ?? []);
  if (replacement === undefined) return undefined;
  return { replacements: [replacement], clauses: clausesIn(replacement, context.lexicon) };
};

/** Returns a word, and a Russian one without its case ending. */
function formsOf(word: string): string[] {
  return [word, ...(caseEndings.test(word) ? [word.replace(caseEndings, '')] : [])];
}

/** Sounds of fewer letters belong to too many names. */
const shortestSound = 5;
/** The same where both are in Latin letters, in which other words sound alike, too. */
const shortestLatinSound = 6;

const namesBySound = memoisedByObject((lexicon: Lexicon) => {
  const names = new Map<string, Phrase[]>();
  const words = new Map<string, string[]>();
  const add = <T>(map: Map<string, T[]>, sound: string, value: T) => {
    if (sound.length >= shortestSound) map.set(sound, [...(map.get(sound) ?? []), value]);
  };
  for (const name of namesAndParts(lexicon)) {
    add(names, soundOf(name.name), name);
    for (const word of name.words) if (/^[a-z]+$/.test(word)) add(words, soundOf(word), word);
  }
  return { names, words };
});

function namesAndParts(lexicon: Lexicon): Phrase[] {
  return [...lexicon.names, ...partsOfNames(lexicon)];
}

/** Finds the name that the clauses around an index were meant for, the longest first. */
function nameIn(
  { clauses, index }: Context,
  shortest: number,
  namesLike: (joined: string) => readonly Phrase[],
): Found | undefined {
  for (let length = longestName; length >= shortest; length--) {
    for (let from = Math.max(0, index - length + 1); from <= index; from++) {
      const window = clauses.slice(from, from + length);
      if (window.length < length || window.some(({ exact }) => exact)) continue;
      const joined = window.map(({ text }) => fold(text)).join('');
      if (joined.length < shortestName) continue;
      const found = formsOf(joined).flatMap(namesLike);
      const first = found.find(({ name }) => /\p{Script=Latin}/u.test(name)) ?? found[0];
      if (first === undefined) continue;
      const terms = new Set(found.flatMap(({ terms }) => terms));
      const alternatives = [...terms].map((term) => single(term));
      const clause = { text: textOf(window), alternatives };
      return { replacements: [first.name], clauses: [clause], from, length };
    }
  }
  return undefined;
}

/** Fewer letters are a surname of many, and words of other kinds. */
const shortestSurname = 5;

/** "Anatoly Bezdetko", where another Bezdetko is known. */
const otherGivenName: Corrector = ({ text }, { clauses, index, lexicon }) => {
  const surname = clauses[index + 1];
  if (surname === undefined || surname.exact || !/^\p{L}{3,}$/u.test(text)) return undefined;
  const words = tokensIn(surname.text).map((token) => token.text);
  const part = partOfNameAt(words, 0, lexicon);
  if (part?.length !== words.length || words.join('').length < shortestSurname) return undefined;
  const named = [...lexicon.names].filter(
    ({ terms, name }) =>
      part.people.some((term) => terms.includes(term)) &&
      part.spelling === fold(name.split(' ').at(-1) ?? ''),
  );
  const [person] = named;
  if (person === undefined || part.people.length > 1) return undefined;
  const clause = {
    text: textOf([{ text, alternatives: [] }, surname]),
    alternatives: part.people.map((term) => single(term)),
  };
  return { replacements: [person.name], clauses: [clause], length: 2 };
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
  const swapped = names.filter((name) => swappedApart(token.text, name));
  if (swapped.length > 0) return anyOf(swapped, clause, lexicon);
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
  sameSound,
  wordsOfName,
  otherGivenName,
  writtenAsTwo,
  similarWords,
];

/** What corrects clauses that all occur, but nowhere together. */
export const nameCorrectors = [misspeltName, wordsOfName];
