import { basename } from 'node:path';
import type { z } from 'zod';
import { Country, CountryCode, suggestCountryCode } from '../model/country.ts';
import { didYouMean } from '../model/nearest.ts';
import { Sectors, type Sector } from '../model/sector.ts';
import { Source } from '../model/source.ts';
import { quoted } from '../model/text.ts';
import { readFile } from './file.ts';
import { complaintAboutFile, entryAt, fileProblem, listFiles } from './folder.ts';
import type { Problem } from './problem.ts';
import { readRecord } from './record.ts';

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
  const sources = readRecords(Source, pathOf('sources'), complaintAboutId, problems);
  const countries = readRecords(Country, pathOf('countries'), complaintAboutCode, problems);
  return {
    sources: sources.records,
    sectors: sectors ?? [],
    countries: new Map([...countries.records].map(([code, data]) => [code.toUpperCase(), data])),
    ids: {
      sources: sources.ids,
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

/** Reads a folder of records, whose ids are the files' names without ".yml". */
function readRecords<T extends z.ZodType>(
  schema: T,
  folder: string,
  complaintAboutName: (id: string) => string | undefined,
  problems: Problem[],
) {
  const records = new Map<string, z.infer<T>>();
  const ids = new Set<string>();
  const listing = listFiles(folder, '.yml');
  problems.push(...listing.problems);
  for (const file of listing.files) {
    const path = `${folder}/${file}`;
    const id = basename(file, '.yml');
    const complaint = ids.has(id)
      ? `There is another file of the name "${id}.yml"; rename one of the two.`
      : complaintAboutName(id);
    if (complaint !== undefined) problems.push(fileProblem(path, 'file-name', complaint));
    ids.add(id);
    const data = readRecordFile(schema, path, problems);
    if (data !== undefined) records.set(id, data);
  }
  return { records, ids };
}

function complaintAboutId(id: string): string | undefined {
  if (/^[a-z0-9][a-z0-9_-]*$/.test(id)) return undefined;
  return `A source's id is its file's name; ${quoted(id)} may hold only lower-case letters, digits, "-" and "_".`;
}

function complaintAboutCode(name: string): string | undefined {
  const known = CountryCode.safeParse(name.toUpperCase()).success;
  if (known && name === name.toLowerCase()) return undefined;
  const suggestion = didYouMean(suggestCountryCode(name)?.toLowerCase());
  return `The file's name is ${quoted(name)}, expected an ISO 3166-1 alpha-2 code in lower case.${suggestion}`;
}
