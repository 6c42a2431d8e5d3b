import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { Country } from '../model/country.ts';
import { Sectors, type Sector } from '../model/sector.ts';
import { Source } from '../model/source.ts';
import { readBriefing, type BriefingReading } from './briefing.ts';
import { largestFile } from './decode.ts';
import { fileProblem, isFolder, listFiles } from './folder.ts';
import { Memory } from './memory.ts';
import type { Problem } from './problem.ts';
import { readRecord } from './record.ts';

/** A briefing's file and what it says. */
export interface BriefingFile extends BriefingReading {
  /** As problems name it: "content/briefings/2026/x.md". */
  path: string;
  /** The file's name without ".md". */
  slug: string;
}

/** Everything in a content folder, good and bad. */
export interface Content {
  briefings: BriefingFile[];
  sources: Map<string, Source>;
  sectors: Sector[];
  /** By upper-case ISO 3166-1 alpha-2 code. */
  countries: Map<string, Country>;
  /** What is wrong with single files; rules that look across files are in `src/checks`. */
  problems: Problem[];
}

export interface ReadingOptions {
  /** Where readings are remembered between runs. */
  memory?: string;
  /** Called now and then with the number of briefings read. */
  onProgress?: (read: number, all: number) => void;
}

/** Where the vocabulary comes from when a content folder brings none of its own. */
const defaultRoot = 'content';

/** Reads a content folder: every file, and all problems of all files. */
export async function readContent(root: string, options: ReadingOptions = {}): Promise<Content> {
  const content: Content = {
    briefings: [],
    sources: new Map(),
    sectors: [],
    countries: new Map(),
    problems: [],
  };
  readVocabulary(root, content);
  await readBriefings(root, content, options);
  return content;
}

async function readBriefings(root: string, content: Content, options: ReadingOptions) {
  const { problems } = content;
  const shown = `${root}/briefings`;
  if (!isFolder(shown)) {
    problems.push(fileProblem(shown, 'content-folder', 'There is no such folder; create it.'));
    return;
  }
  const listing = listFiles(shown, shown, '.md');
  problems.push(...listing.problems);
  if (listing.files.length === 0) {
    problems.push(fileProblem(shown, 'content-folder', 'There are no briefings here; add one.'));
  }
  const memory =
    options.memory === undefined ? undefined : new Memory<BriefingReading>(options.memory);
  for (const [index, file] of listing.files.entries()) {
    const path = `${shown}/${file}`;
    const bytes = readBytes(path, problems);
    if (!bytes) continue;
    const reading = memory ? memory.recall(bytes, readBriefing) : readBriefing(bytes);
    content.briefings.push({ ...reading, path, slug: basename(file, '.md') });
    problems.push(...reading.findings.map((finding) => ({ path, ...finding })));
    if (index % 250 === 249) {
      options.onProgress?.(index + 1, listing.files.length);
      await new Promise(setImmediate);
    }
  }
  memory?.save();
}

function readVocabulary(root: string, content: Content) {
  const { problems } = content;
  const rootOf = (part: string) => (existsSync(join(root, part)) ? root : defaultRoot);
  const record = <T extends z.ZodType>(schema: T, path: string): z.infer<T> | undefined => {
    const bytes = readBytes(path, problems);
    if (!bytes) return undefined;
    const { data, findings } = readRecord(schema, bytes);
    problems.push(...findings.map((finding) => ({ path, ...finding })));
    return data;
  };
  const records = <T extends z.ZodType>(schema: T, part: string): [string, z.infer<T>][] => {
    const shown = `${rootOf(part)}/${part}`;
    const listing = listFiles(shown, shown, '.yml');
    problems.push(...listing.problems);
    return listing.files.flatMap((file) => {
      const data = record(schema, `${shown}/${file}`);
      return data === undefined ? [] : [[basename(file, '.yml'), data]];
    });
  };
  content.sources = new Map(records(Source, 'sources'));
  content.sectors = record(Sectors, `${rootOf('sectors.yml')}/sectors.yml`) ?? [];
  content.countries = new Map(
    records(Country, 'countries').map(([code, country]) => [code.toUpperCase(), country]),
  );
}

/** A file's bytes, or its first MiB and a little where it is larger than any file may be. */
function readBytes(path: string, problems: Problem[]): Uint8Array | undefined {
  try {
    if (statSync(path).size <= largestFile) return readFileSync(path);
    const bytes = Buffer.alloc(largestFile + 1);
    const file = openSync(path, 'r');
    try {
      readSync(file, bytes, 0, bytes.length, 0);
    } finally {
      closeSync(file);
    }
    return bytes;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push(fileProblem(path, 'readable-file', `The file cannot be read: ${reason}.`));
    return undefined;
  }
}
