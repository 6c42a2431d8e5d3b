import { basename } from 'node:path';
import { readBriefing, type BriefingReading } from './briefing.ts';
import { readFile } from './file.ts';
import { fileProblem, listFiles } from './folder.ts';
import { Memory } from './memory.ts';
import type { Problem } from './problem.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** A briefing's file and what it says. */
export interface BriefingFile extends BriefingReading {
  /** As problems name it: "content/briefings/2026/x.md". */
  path: string;
  /** The file's name without ".md". */
  slug: string;
}

/** Everything in a content folder, good and bad. */
export interface Content extends Vocabulary {
  briefings: BriefingFile[];
  /** What is wrong with single files; rules that look across files are in `src/checks`. */
  problems: Problem[];
}

export interface ReadingOptions {
  /** Where readings are remembered between runs. */
  memory?: string;
  /** Called now and then with the number of briefings read. */
  onProgress?: (read: number, all: number) => void;
}

/** Reads a content folder: every file, and all problems of all files. */
export async function readContent(root: string, options: ReadingOptions = {}): Promise<Content> {
  const problems: Problem[] = [];
  const vocabulary = readVocabulary(root, problems);
  const briefings = await readBriefings(`${root}/briefings`, problems, options);
  return { ...vocabulary, briefings, problems };
}

async function readBriefings(folder: string, problems: Problem[], options: ReadingOptions) {
  const briefings: BriefingFile[] = [];
  const listing = listFiles(folder, '.md');
  for (const problem of listing.problems) problems.push(problem);
  if (listing.files.length === 0 && listing.problems.length === 0) {
    problems.push(fileProblem(folder, 'readable-folder', 'There are no briefings here; add one.'));
  }
  const memory =
    options.memory === undefined ? undefined : new Memory<BriefingReading>(options.memory);
  const read = (bytes: Uint8Array) =>
    memory ? memory.recall(bytes, readBriefing) : readBriefing(bytes);
  for (const [index, file] of listing.files.entries()) {
    const path = `${folder}/${file}`;
    const reading = readFile(path, read, problems);
    if (reading) briefings.push({ ...reading, path, slug: basename(file, '.md') });
    if (index % 250 === 249) {
      options.onProgress?.(index + 1, listing.files.length);
      await new Promise(setImmediate);
    }
  }
  memory?.save();
  return briefings;
}
