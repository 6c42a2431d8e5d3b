import { Country, CountryCode, suggestCountryCode } from '../model/country.ts';
import { didYouMean } from '../model/nearest.ts';
import { Blocs, type Bloc } from '../model/party.ts';
import { Places, type Place } from '../model/place.ts';
import { Sectors, type Sector } from '../model/sector.ts';
import { Source } from '../model/source.ts';
import { Synonyms, type SynonymGroup, type Topic } from '../model/synonyms.ts';
import { quoted } from '../model/text.ts';
import { entryAt } from './parse/folder.ts';
import type { ParseCache } from './parse/parse-cache.ts';
import type { Problem } from './parse/problem.ts';
import {
  readListFile,
  readOptionalList,
  readRecords,
  recordsById,
  type ListFile,
  type RecordFile,
} from './record-files.ts';
import { defaultRoot, isWholeSite } from './whole-site.ts';

/** The lists to which briefings refer, and those with which search understands queries. */
export interface ContentVocabulary {
  sources: Map<string, Source>;
  /** The files of all sources, broken ones, too. */
  sourceFiles: RecordFile<Source>[];
  sectors: Sector[];
  /** By upper-case ISO 3166-1 alpha-2 code. */
  countries: Map<string, Country>;
  /** The files of all countries, broken ones, too. */
  countryFiles: RecordFile<Country>[];
  /** Groups of countries that are parties to agreements. */
  blocs: Bloc[];
  places: Place[];
  /** Groups of words and phrases that mean the same, of all topics. */
  synonyms: SynonymGroup[];
  /** Every id that briefings may use, of broken entries, too; absent where the list is unreadable. */
  ids: { sources: Set<string>; sectors?: Set<string>; blocs?: Set<string> };
  /** The lists in which no two entries may share a spelling; absent where there is no file. */
  spellings: { places?: ListFile<Place>; sectors?: ListFile<Sector>; synonyms?: ListFile<Topic> };
}

/** Reads sources, sectors, countries, blocs, places and synonyms; there need be none of the last three. */
export function readVocabulary(
  root: string,
  problems: Problem[],
  cache?: ParseCache,
): ContentVocabulary {
  const isSite = isWholeSite(root);
  const pathOf = (part: string) =>
    `${isSite || entryAt(`${root}/${part}`) ? root : defaultRoot}/${part}`;
  const sectorFile = readListFile(Sectors, pathOf('sectors.yml'), problems, cache);
  const sectors = sectorFile?.data;
  const sourceFiles = readRecords(Source, pathOf('sources'), problems, { cache });
  const countryFiles = readRecords(Country, pathOf('countries'), problems, {
    ...{ problemWithName: problemWithCode, cache },
  });
  const countries = recordsById(countryFiles);
  const blocsPath = pathOf('blocs.yml');
  const blocs = entryAt(blocsPath) ? readListFile(Blocs, blocsPath, problems, cache)?.data : [];
  const places = readOptionalList(Places, pathOf('places.yml'), problems, cache);
  const synonyms = readOptionalList(Synonyms, pathOf('synonyms.yml'), problems, cache);
  return {
    sources: recordsById(sourceFiles),
    sourceFiles,
    sectors: sectors ?? [],
    countries: new Map(Array.from(countries, ([code, data]) => [code.toUpperCase(), data])),
    countryFiles,
    blocs: blocs ?? [],
    places: places?.data ?? [],
    synonyms: synonyms?.data?.flatMap(({ groups }) => groups) ?? [],
    ids: {
      sources: new Set(sourceFiles.map(({ id }) => id)),
      sectors: sectors && new Set(sectors.map(({ id }) => id)),
      blocs: blocs && new Set(blocs.map(({ id }) => id)),
    },
    spellings: { places, sectors: sectorFile, synonyms },
  };
}

function problemWithCode(name: string): string | undefined {
  const known = CountryCode.safeParse(name.toUpperCase()).success;
  if (known && name === name.toLowerCase()) return undefined;
  const suggestion = didYouMean(suggestCountryCode(name)?.toLowerCase());
  return `The name of the file is ${quoted(name)}, expected an ISO 3166-1 alpha-2 code in lower case.${suggestion}`;
}
