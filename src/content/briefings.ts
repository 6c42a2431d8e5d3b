import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  StoredBriefingFile,
  StoredTranslationFile,
  type BriefingFile,
  type TranslationFile,
} from './briefing-file.ts';
import {
  parseBriefingFile,
  type ParsedBriefing,
  type ParsedTranslation,
} from './parse-briefing-file.ts';
import { pictureEndings } from './parse/file-type.ts';
import { fileProblem, listFiles } from './parse/folder.ts';
import type { ParseCache, ParsedFile } from './parse/parse-cache.ts';
import type { Problem } from './parse/problem.ts';
import { inThreads } from './parse/threads.ts';
import { translationNameOf } from './translation-name.ts';

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
  /** The briefings in other languages, beside them. */
  translations: TranslationFile[];
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
  const parsed = paths.map((path): Parsed | undefined =>
    cache?.get<ParsedBriefing | ParsedTranslation>(path),
  );
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
    const module = pathToFileURL('src/content/parse-worker.ts');
    const batches = { module, paths: missingPaths, batchSize: 100 };
    await inThreads(batches, (first, batch) => onParsed(first, batch as Parsed[]));
  }

  const briefings: BriefingFile[] = [];
  const translations: TranslationFile[] = [];
  for (const [index, path] of paths.entries()) {
    const file = parsed[index];
    if (!file) continue;
    if ('unreadable' in file) {
      problems.push(fileProblem(path, 'readable-file', file.unreadable));
      continue;
    }
    for (const problem of file.result.problems) problems.push({ path, ...problem });
    const name = translationNameOf(path);
    if (name)
      translations.push(
        new StoredTranslationFile(path, name, file as ParsedFile<ParsedTranslation>),
      );
    else
      briefings.push(
        new StoredBriefingFile(path, basename(path, '.md'), file as ParsedFile<ParsedBriefing>),
      );
  }
  const picturePaths = pictures.map((file) => `${folder}/${file}`);
  return { briefings, translations, picturePaths, problems };
}

type Parsed = ReturnType<typeof parseBriefingFile>;
