import { basename } from 'node:path';
import { StoredBriefingFile, type BriefingFile } from './briefing-file.ts';
import { parseBriefingFile, type ParsedBriefing } from './parse-briefing-file.ts';
import { pictureEndings } from './parse/file-type.ts';
import { fileProblem, listFiles } from './parse/folder.ts';
import type { ParseCache } from './parse/parse-cache.ts';
import type { Problem } from './parse/problem.ts';
import { inThreads } from './parse/threads.ts';

/** How many briefings were read, and how many there are. */
export interface ReadingProgress {
  read: number;
  all: number;
}

/** The fewest files to parse for which threads are started, each of which loads all parsers anew. */
const worthThreads = 300;

/** What is in a folder of briefings. */
interface BriefingFolder {
  briefings: BriefingFile[];
  /** The paths of the pictures beside them. */
  picturePaths: string[];
  problems: Problem[];
}

/** Reads a folder of briefings; those that are not in the cache are parsed in several threads. */
export async function readBriefings(
  folder: string,
  cache?: ParseCache,
  onProgress?: (progress: ReadingProgress) => void,
): Promise<BriefingFolder> {
  const { files: all, problems } = listFiles(
    folder,
    '.md',
    ...pictureEndings.map((ending) => `.${ending}`),
  );
  const files = all.filter((file) => file.endsWith('.md'));
  const pictures = all.filter((file) => !file.endsWith('.md'));
  if (files.length === 0 && problems.length === 0) {
    problems.push(fileProblem(folder, 'readable-folder', 'There are no briefings here; add one.'));
  }
  const paths = files.map((file) => `${folder}/${file}`);
  const parsed = paths.map((path): Parsed | undefined => cache?.get<ParsedBriefing>(path));
  const missing = [...paths.keys()].filter((index) => !parsed[index]);
  let read = paths.length - missing.length;
  const onParsed = (first: number, batch: Parsed[]) => {
    for (const [offset, file] of batch.entries()) {
      const index = missing[first + offset] ?? 0;
      parsed[index] = file;
      if (!('unreadable' in file)) cache?.set(paths[index] ?? '', file);
    }
    read += batch.length;
    onProgress?.({ read, all: paths.length });
  };
  const missingPaths = missing.map((index) => paths[index] ?? '');
  if (missing.length < worthThreads) onParsed(0, missingPaths.map(parseBriefingFile));
  else {
    const module = new URL('parse-worker.ts', import.meta.url);
    const batches = { module, paths: missingPaths, batchSize: 100 };
    await inThreads(batches, (first, batch) => onParsed(first, batch as Parsed[]));
  }

  const briefings = paths.flatMap((path, index): BriefingFile[] => {
    const file = parsed[index];
    if (!file) return [];
    if ('unreadable' in file) {
      problems.push(fileProblem(path, 'readable-file', file.unreadable));
      return [];
    }
    for (const problem of file.result.problems) problems.push({ path, ...problem });
    return [new StoredBriefingFile(path, basename(path, '.md'), file)];
  });
  const picturePaths = pictures.map((file) => `${folder}/${file}`);
  return { briefings, picturePaths, problems };
}

type Parsed = ReturnType<typeof parseBriefingFile>;
