import { basename } from 'node:path';
import { LazyBriefingFile, type BriefingFile } from './briefing-file.ts';
import type { ParsedBriefing } from './parse-briefing-file.ts';
import { fileProblem, listFiles } from './parse/folder.ts';
import type { Memory } from './parse/parse-cache.ts';
import type { Problem } from './parse/problem.ts';
import { readInThreads } from './parse-threads.ts';
import { parseBriefingFile, type Answer } from './parse-briefing-file.ts';

/** How many briefings were read, and how many there are. */
export interface ReadingProgress {
  read: number;
  all: number;
}

/** How many unread files are worth starting threads for, in which all parsers are loaded anew. */
const worthThreads = 300;

/** Reads a folder of briefings: those that the memory does not know in several threads. */
export async function readBriefings(
  folder: string,
  memory?: Memory,
  onProgress?: (progress: ReadingProgress) => void,
): Promise<{ briefings: BriefingFile[]; problems: Problem[] }> {
  const { files, problems } = listFiles(folder, '.md');
  if (files.length === 0 && problems.length === 0) {
    problems.push(fileProblem(folder, 'readable-folder', 'There are no briefings here; add one.'));
  }
  const paths = files.map((file) => `${folder}/${file}`);
  const answers = paths.map((path): Answer | undefined => memory?.recall<ParsedBriefing>(path));
  const unread = [...paths.keys()].filter((index) => !answers[index]);
  let read = paths.length - unread.length;
  const onAnswers = (first: number, batch: Answer[]) => {
    for (const [offset, answer] of batch.entries()) {
      const index = unread[first + offset] ?? 0;
      answers[index] = answer;
      if (!('unreadable' in answer)) memory?.keep(paths[index] ?? '', answer);
    }
    read += batch.length;
    onProgress?.({ read, all: paths.length });
  };
  const unreadPaths = unread.map((index) => paths[index] ?? '');
  if (unread.length < worthThreads) onAnswers(0, unreadPaths.map(parseBriefingFile));
  else await readInThreads(unreadPaths, onAnswers);

  const briefings = paths.flatMap((path, index): BriefingFile[] => {
    const answer = answers[index];
    if (!answer) return [];
    if ('unreadable' in answer) {
      problems.push(fileProblem(path, 'readable-file', answer.unreadable));
      return [];
    }
    for (const problem of answer.reading.problems) problems.push({ path, ...problem });
    return [new LazyBriefingFile(path, basename(path, '.md'), answer)];
  });
  return { briefings, problems };
}
