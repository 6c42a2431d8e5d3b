import { gzipSync } from 'node:zlib';
import { countryName } from '../../format/country-names.ts';
import type { Archive, PublishedBriefing } from '../../model/archive.ts';
import { countryName as englishName, sidesOfPair, type Country } from '../../model/country.ts';
import type { Citations, Records } from '../../model/records.ts';
import { countriesNamed, longestFirst, overviewOf } from '../../model/overview.ts';
import {
  comparableWords,
  suggestionKinds,
  type SuggestionData,
  type SuggestionEntry,
  type SuggestionKind,
} from './suggestion-data.ts';

/** What suggestions are made of. */
interface Site extends Archive {
  records: Pick<Records, 'people' | 'agreements'>;
  citations: Pick<Citations, 'people' | 'agreements'>;
  vocabulary: { countries: ReadonlyMap<string, Country> };
}

/** How large the data may be, compressed, in bytes: 10 KB less the script that reads them. */
const mostBytes = 6 * 1024;

/** Among how many of the newest briefings people and agreements are counted first. */
const recent = 500;

interface Suggestible {
  kind: SuggestionKind;
  entry: SuggestionEntry;
}

/**
 * Returns what the search box suggests, cut to a size for slow connections however large the archive
 * is: countries and pairs first, then in turn people or agreements by how often they occurred lately,
 * and the newest briefings.
 */
export function suggestionsIn(site: Site, most: number = mostBytes): SuggestionData {
  const all = [...countries(site), ...pairs(site), ...inTurn(records(site), briefings(site))];
  return byKind(cutToSize(all, most));
}

function countries({ vocabulary, ...site }: Site): Suggestible[] {
  const named = overviewOf(site.countries, countriesNamed(site));
  return longestFirst(named).map(({ id: code }) => {
    const { names = [], demonym } = vocabulary.countries.get(code) ?? {};
    const others = [englishName(code), ...names, ...(demonym === undefined ? [] : [demonym])];
    return suggestible('country', code.toLowerCase(), countryName(code), others);
  });
}

function pairs(site: Site): Suggestible[] {
  return longestFirst(overviewOf(site.pairs)).map(({ id }) =>
    suggestible('pair', sidesOfPair(id).join('-').toLowerCase()),
  );
}

function records({ briefings, records, citations }: Site): Suggestible[] {
  const newest = new Set(briefings.slice(0, recent));
  const counted = (entry: Suggestible, citing: readonly PublishedBriefing[] = []) => ({
    entry,
    lately: citing.filter((briefing) => newest.has(briefing)).length,
    ever: citing.length,
  });
  const people = Array.from(records.people, ([id, { name, names }]) =>
    counted(suggestible('person', id, name, names), citations.people.get(id)),
  );
  const agreements = Array.from(records.agreements, ([id, { title }]) =>
    counted(suggestible('agreement', id, title), citations.agreements.get(id)),
  );
  return [...people, ...agreements]
    .sort((a, b) => b.lately - a.lately || b.ever - a.ever)
    .map(({ entry }) => entry);
}

function briefings({ briefings }: Site): Suggestible[] {
  return briefings.map(({ slug, title }) => suggestible('briefing', slug, title));
}

/** Returns the first of each list, then the second of each, and so on. */
function inTurn<T>(...lists: (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}

/** Returns a page with its spellings; of those that are compared as the same, only the first. */
function suggestible(
  kind: SuggestionKind,
  id: string,
  name?: string,
  others: readonly string[] = [],
): Suggestible {
  if (name === undefined) return { kind, entry: [id] };
  const spellings = new Map<string, string>();
  for (const text of [name, ...others]) {
    const words = comparableWords(text).join(' ');
    if (!spellings.has(words)) spellings.set(words, text);
  }
  return { kind, entry: [id, ...spellings.values()] };
}

function byKind(all: readonly Suggestible[]): SuggestionData {
  const lists = Map.groupBy(all, ({ kind }) => kind);
  const entriesOf = (kind: SuggestionKind) => lists.get(kind)?.map(({ entry }) => entry) ?? [];
  return Object.fromEntries(
    suggestionKinds.map((kind) => [kind, entriesOf(kind)]),
  ) as SuggestionData;
}

/**
 * Cuts a list where the data would be too large: at the right place where every entry adds to the
 * size, and near it where a compressed entry may add nothing. Tries about log₂ of the length.
 */
function cutToSize(all: readonly Suggestible[], most: number): readonly Suggestible[] {
  let cut: readonly Suggestible[] = [];
  let tooLong = all.length + 1;
  while (tooLong - cut.length > 1) {
    const length = Math.floor((cut.length + tooLong) / 2);
    const beginning = all.slice(0, length);
    if (gzipSync(JSON.stringify(byKind(beginning))).length <= most) cut = beginning;
    else tooLong = length;
  }
  return cut;
}
