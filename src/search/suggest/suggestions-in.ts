import { gzipSync } from 'node:zlib';
import type { Archive, PublishedBriefing } from '../../model/archive.ts';
import { countryName, type Country } from '../../model/country.ts';
import type { Citations, Ledger } from '../../model/records.ts';
import { countriesNamed, longestFirst, overviewOf } from '../../model/overview.ts';
import { cutToWeight } from './cut-to-weight.ts';
import { kinds, type Entry, type Kind, type SuggestionData } from './suggestion-data.ts';
import { wordsOf } from './words-of.ts';

/** What suggestions are made of. */
interface Library extends Archive {
  ledger: Pick<Ledger, 'people' | 'agreements'>;
  citations: Pick<Citations, 'people' | 'agreements'>;
  vocabulary: { countries: ReadonlyMap<string, Country> };
}

/** What the data may weigh compressed, in bytes: 10 KB less the script that reads them. */
const mostBytes = 6 * 1024;

/** Among how many of the newest briefings people and agreements are counted first. */
const recent = 500;

interface Suggestible {
  kind: Kind;
  entry: Entry;
}

/**
 * What the search box suggests, cut to a size that any line bears however large the archive is:
 * countries and pairs first, then in turn people or agreements by how often they occur of late, and
 * the newest briefings.
 */
export function suggestionsIn(library: Library, most: number = mostBytes): SuggestionData {
  const all = [
    ...countries(library),
    ...pairs(library),
    ...inTurn(records(library), briefings(library)),
  ];
  return byKind(cutToWeight(all, most, (some) => weightOf(byKind(some))));
}

function countries({ vocabulary, ...library }: Library): Suggestible[] {
  const named = overviewOf(library.countries, countriesNamed(library));
  return longestFirst(named).map(({ id: code }) => {
    const { names = [], demonym } = vocabulary.countries.get(code) ?? {};
    const others = demonym === undefined ? names : [...names, demonym];
    return suggestible('country', code.toLowerCase(), countryName(code), others);
  });
}

function pairs(library: Library): Suggestible[] {
  return longestFirst(overviewOf(library.pairs)).map(({ id }) => suggestible('pair', id));
}

function records({ briefings, ledger, citations }: Library): Suggestible[] {
  const newest = new Set(briefings.slice(0, recent));
  const counted = (entry: Suggestible, citing: readonly PublishedBriefing[] = []) => ({
    entry,
    lately: citing.filter((briefing) => newest.has(briefing)).length,
    ever: citing.length,
  });
  const people = Array.from(ledger.people, ([id, { name, names }]) =>
    counted(suggestible('person', id, name, names), citations.people.get(id)),
  );
  const agreements = Array.from(ledger.agreements, ([id, { title }]) =>
    counted(suggestible('agreement', id, title), citations.agreements.get(id)),
  );
  return [...people, ...agreements]
    .sort((a, b) => b.lately - a.lately || b.ever - a.ever)
    .map(({ entry }) => entry);
}

function briefings({ briefings }: Library): Suggestible[] {
  return briefings.map(({ slug, title }) => suggestible('briefing', slug, title));
}

/** The first of each list, then the second of each, and so on. */
function inTurn<T>(...lists: (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}

/** Spellings that are compared as the same are sent once. */
function suggestible(
  kind: Kind,
  id: string,
  name?: string,
  others: readonly string[] = [],
): Suggestible {
  if (name === undefined) return { kind, entry: [id] };
  const spellings = new Map<string, string>();
  for (const text of [name, ...others]) {
    const words = wordsOf(text).join(' ');
    if (!spellings.has(words)) spellings.set(words, text);
  }
  return { kind, entry: [id, ...spellings.values()] };
}

function byKind(all: readonly Suggestible[]): SuggestionData {
  const lists = Map.groupBy(all, ({ kind }) => kind);
  const entriesOf = (kind: Kind) => lists.get(kind)?.map(({ entry }) => entry) ?? [];
  return Object.fromEntries(kinds.map((kind) => [kind, entriesOf(kind)])) as SuggestionData;
}

function weightOf(data: SuggestionData): number {
  return gzipSync(JSON.stringify(data)).length;
}
