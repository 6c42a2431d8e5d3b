import { pairId } from '../../model/pair.ts';
import { agreementUrl, briefingUrl, countryUrl, pairUrl, personUrl } from '../../site/urls.ts';
import {
  comparableWords,
  suggestionKinds,
  type SuggestionData,
  type SuggestionEntry,
  type SuggestionKind,
} from './suggestion-data.ts';

/** A page that may be suggested. */
interface Candidate {
  kind: SuggestionKind;
  url: string;
  name: string;
  /** The name and every other spelling. */
  spellings: Spelling[];
}

/** A spelling, as it is shown and as it is compared. */
export interface Spelling {
  /** Empty where readers should not see it. */
  text: string;
  /** Folded words, each after a space, so that " ne" is found where a word begins with "ne". */
  words: string;
}

const urlOf = {
  pair: (countries) => pairUrl(pairId(...countriesIn(countries))),
  country: countryUrl,
  person: personUrl,
  agreement: agreementUrl,
  briefing: briefingUrl,
} satisfies Record<SuggestionKind, (id: string) => string>;

/** Returns everything that may be suggested, by kind, of each kind the most important first. */
export function candidatesOf(data: SuggestionData): Candidate[] {
  const countries = new Map(data.country.map((entry) => [entry[0], entry]));
  const spellingsOf = (kind: SuggestionKind, [id, ...spellings]: SuggestionEntry) => {
    if (kind === 'pair') return pairSpellings(id, countries);
    if (kind === 'country') spellings.push(id.toUpperCase());
    return spellings.map((text) => spelling(text));
  };
  return suggestionKinds.flatMap((kind) =>
    data[kind].map((entry) => {
      const spellings = spellingsOf(kind, entry);
      return { kind, url: urlOf[kind](entry[0]), name: spellings[0]?.text ?? '', spellings };
    }),
  );
}

/** Returns the names of a pair's countries in either order, and their other spellings. */
function pairSpellings(pair: string, countries: ReadonlyMap<string, SuggestionEntry>): Spelling[] {
  const entries = countriesIn(pair).map((code) => countries.get(code) ?? [code, code]);
  const names = entries.map(([, name = '']) => name);
  return [
    spelling(names.join('–')),
    { ...spelling(names.toReversed().join(' ')), text: '' },
    { ...spelling(entries.flat().join(' ')), text: '' },
  ];
}

function countriesIn(pair: string): [string, string] {
  const [a = '', b = ''] = pair.split('-');
  return [a, b];
}

function spelling(text: string): Spelling {
  const words = comparableWords(text).map((word) => ` ${word}`);
  return { text, words: words.join('') };
}

/** A page that matches what was typed. */
export interface Suggestion {
  candidate: Candidate;
  /** The spelling that matches, where the name does not. */
  otherSpelling?: string;
  /** How well it matches; 0 is best. */
  rank: number;
}

/** How many suggestions there are at most. */
const most = 8;

/** How many of one kind there are at most while others match as well. */
const mostOfAKind = 4;

/**
 * Returns the pages with a spelling that has, for every typed word, a word that begins with it. Whole
 * names come first, then beginnings of names, then the rest; otherwise the order is that of the
 * candidates.
 *
 * @param words the typed words, as `comparableWords` returns them.
 */
export function suggest(candidates: readonly Candidate[], words: readonly string[]): Suggestion[] {
  if (words.length === 0) return [];
  const ranked = candidates
    .flatMap((candidate) => suggestionFor(candidate, words) ?? [])
    .sort((a, b) => a.rank - b.rank);
  return mixed(ranked);
}

function suggestionFor(candidate: Candidate, words: readonly string[]): Suggestion | undefined {
  const [name, ...others] = candidate.spellings.map((spelling) => ({
    text: spelling.text,
    rank: rankOf(spelling, words),
  }));
  if (!name) return undefined;
  const best = others.reduce((best, other) => (other.rank < best.rank ? other : best), name);
  if (best.rank === noMatch) return undefined;
  const isNamed = name.rank < noMatch || best.text === '';
  return { candidate, rank: best.rank, ...(!isNamed && { otherSpelling: best.text }) };
}

const noMatch = 3;

/** Compares names without their spaces, too, so that "newzealand" and "new zealand" are the same. */
function rankOf({ words: spelled }: Spelling, words: readonly string[]): number {
  const typed = words.join('');
  const joined = spelled.replaceAll(' ', '');
  if (joined === typed) return 0;
  if (joined.startsWith(typed)) return 1;
  return words.every((word) => spelled.includes(` ${word}`)) ? 2 : noMatch;
}

/** Returns the first suggestions, with room for every kind that matches. */
function mixed(ranked: readonly Suggestion[]): Suggestion[] {
  const seen: Partial<Record<SuggestionKind, number>> = {};
  const few = ranked.filter(
    ({ candidate: { kind } }) => (seen[kind] = (seen[kind] ?? 0) + 1) <= mostOfAKind,
  );
  const chosen = new Set(few.slice(0, most));
  for (const suggestion of ranked) if (chosen.size < most) chosen.add(suggestion);
  return ranked.filter((suggestion) => chosen.has(suggestion));
}
