import type { z } from 'zod';
import { Country, CountryCode, suggestCountryCode } from '../model/country.ts';
import { didYouMean } from '../model/nearest.ts';
import { Sectors, type Sector } from '../model/sector.ts';
import { Source } from '../model/source.ts';
import { quoted } from '../model/text.ts';
import { readFile } from './file.ts';
import { complaintAboutFile, entryAt, fileProblem } from './folder.ts';
import type { Problem } from './problem.ts';
import { readRecord } from './record.ts';
import { readRecords, soundRecords } from './records.ts';

/** The lists that briefings refer to. */
export interface Vocabulary {
  sources: Map<string, Source>;
  sectors: Sector[];
  /** By upper-case ISO 3166-1 alpha-2 code. */
  countries: Map<string, Country>;
  /** Every id that briefings may use, of broken entries, too; absent where that cannot be told. */
  ids: { sources: Set<string>; sectors?: Set<string> };
}

/** Where the vocabulary comes from when a content folder brings none of its own. */
const defaultRoot = 'content';

/** Reads sources, sectors and countries. */
export function readVocabulary(root: string, problems: Problem[]): Vocabulary {
  const pathOf = (part: string) => `${entryAt(`${root}/${part}`) ? root : defaultRoot}/${part}`;
  const sectors = readSectors(pathOf('sectors.yml'), problems);
  const sources = readRecords(Source, pathOf('sources'), problems);
  const countries = soundRecords(
    readRecords(Country, pathOf('countries'), problems, complaintAboutCode),
  );
  return {
    sources: soundRecords(sources),
    sectors: sectors ?? [],
    countries: new Map(Array.from(countries, ([code, data]) => [code.toUpperCase(), data])),
    ids: {
      sources: new Set(sources.map(({ id }) => id)),
      sectors: sectors && new Set(sectors.map(({ id }) => id)),
    },
  };
}

function readSectors(path: string, problems: Problem[]): Sector[] | undefined {
  const entry = entryAt(path);
  const complaint = entry && complaintAboutFile(entry, path, '.yml');
  if (complaint === undefined) return readRecordFile(Sectors, path, problems);
  problems.push(fileProblem(path, 'readable-file', complaint));
  return undefined;
}

function readRecordFile<T extends z.ZodType>(schema: T, path: string, problems: Problem[]) {
  return readFile(path, (bytes) => readRecord(schema, bytes), problems)?.data;
}

function complaintAboutCode(name: string): string | undefined {
  const known = CountryCode.safeParse(name.toUpperCase()).success;
  if (known && name === name.toLowerCase()) return undefined;
  const suggestion = didYouMean(suggestCountryCode(name)?.toLowerCase());
  return `The file's name is ${quoted(name)}, expected an ISO 3166-1 alpha-2 code in lower case.${suggestion}`;
}
