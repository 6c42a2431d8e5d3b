import { basename } from 'node:path';
import { LabelledQueries, type LabelledQuery } from '../model/labelled-query.ts';
import { readBriefing, type BriefingReading } from './briefing.ts';
import { partiesByName, readDossiers, type Dossiers, type NamedParties } from './dossiers.ts';
import { readFile } from './file.ts';
import { entryAt, fileProblem, listFiles } from './folder.ts';
import { readListFile, type ListFile } from './list-file.ts';
import { Memory } from './memory.ts';
import type { Problem } from './problem.ts';
import { strayFiles } from './stray.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** A briefing's file and what it says. */
export interface BriefingFile extends BriefingReading {
  /** As problems name it: "content/briefings/2026/x.md". */
  path: string;
  /** The file's name without ".md". */
  slug: string;
}

/** Everything in a content folder, good and bad. */
export interface Content extends Vocabulary, Dossiers {
  briefings: BriefingFile[];
  /** The queries by which search is judged; absent where there are none. */
  queries?: ListFile<LabelledQuery>;
  /** What is wrong with single files; rules that look across files are in `src/checks`. */
  problems: Problem[];
}

/** What briefings refer to, which is read before them. */
export type KnownNames = Vocabulary & NamedParties;

/** How many briefings were read, and how many there are. */
export interface ReadingProgress {
  read: number;
  all: number;
}

export interface ReadingOptions {
  /** Where readings are remembered between runs. */
  memory?: string;
  /** Called with every batch of briefings as soon as it is read. */
  onBatch?: (batch: BriefingFile[], names: KnownNames, progress: ReadingProgress) => void;
}

/** Reads a content folder: every file, and all problems of all files. */
export async function readContent(root: string, options: ReadingOptions = {}): Promise<Content> {
  const problems = strayFiles(root);
  const vocabulary = readVocabulary(root, problems);
  const dossiers = readDossiers(root, problems, options.memory && `${options.memory}-records`);
  const queries = readQueries(`${root}/queries.yml`, problems);
  const names = options.onBatch && { ...vocabulary, ...partiesByName(dossiers) };
  const briefings: BriefingFile[] = [];
  for await (const { batch, ...progress } of briefingBatches(
    `${root}/briefings`,
    problems,
    options,
  )) {
    briefings.push(...batch);
    if (names) options.onBatch?.(batch, names, progress);
  }
  return { ...vocabulary, ...dossiers, briefings, queries, problems };
}

function readQueries(path: string, problems: Problem[]): ListFile<LabelledQuery> | undefined {
  return entryAt(path) && readListFile(LabelledQueries, path, problems);
}

/** How many briefings are read in one go, before other work of the process has its turn. */
const batchSize = 200;

async function* briefingBatches(folder: string, problems: Problem[], options: ReadingOptions) {
  const { files, problems: odd } = listFiles(folder, '.md');
  for (const problem of odd) problems.push(problem);
  if (files.length === 0 && odd.length === 0) {
    problems.push(fileProblem(folder, 'readable-folder', 'There are no briefings here; add one.'));
  }
  const memory =
    options.memory === undefined ? undefined : new Memory<BriefingReading>(options.memory);
  const read = (bytes: Uint8Array) =>
    memory ? memory.recall(bytes, readBriefing) : readBriefing(bytes);
  for (let start = 0; start < files.length; start += batchSize) {
    const batch = files.slice(start, start + batchSize).flatMap((file): BriefingFile[] => {
      const path = `${folder}/${file}`;
      const reading = readFile(path, read, problems);
      return reading ? [{ ...reading, path, slug: basename(file, '.md') }] : [];
    });
    yield { batch, read: Math.min(start + batchSize, files.length), all: files.length };
    await new Promise(setImmediate);
  }
  memory?.save();
}
