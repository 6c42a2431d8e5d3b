import { SourceText } from '../model/source-text.ts';
import { LabelledQueries, type LabelledQuery } from '../model/labelled-query.ts';
import type { BriefingFile } from './briefing-file.ts';
import { readBriefings, type ReadingProgress } from './briefings.ts';
import { partiesByName, readRecordFolders, type RecordFolders, type NamedParties } from './record-folders.ts';
import { entryAt } from './parse/folder.ts';
import { readListFile, type ListFile } from './list-file.ts';
import { Memory } from './parse/parse-cache.ts';
import type { Problem } from './parse/problem.ts';
import { parseRecord } from './record.ts';
import { readFolder, type RecordFile } from './record-files.ts';
import { unexpectedFiles } from './parse/unexpected-files.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

export type { BriefingFile };

/** Everything in a content folder, good and bad. */
export interface Content extends Vocabulary, RecordFolders {
  briefings: BriefingFile[];
  /** The reports behind briefings, by slug, as far as they are kept here; they are never published. */
  sourceTexts: RecordFile<SourceText>[];
  /** The queries by which search is judged; absent where there are none. */
  queries?: ListFile<LabelledQuery>;
  /** What is wrong with single files; rules that look across files are in `checks/`. */
  problems: Problem[];
}

/** What briefings refer to, which is read before them. */
export type KnownNames = Vocabulary & NamedParties;

export interface ReadingOptions {
  /** The folder in which readings are remembered between runs. */
  memory?: string;
  /** Called again and again while briefings are read. */
  onProgress?: (progress: ReadingProgress) => void;
}

/** Reads a content folder: every file, and all problems of all files. */
export async function readContent(root: string, options: ReadingOptions = {}): Promise<Content> {
  const memory = options.memory === undefined ? undefined : new Memory(options.memory, root);
  const problems = unexpectedFiles(root);
  const reading = readBriefings(`${root}/briefings`, memory, options.onProgress);
  const vocabulary = readVocabulary(root, problems);
  const dossiers = readRecordFolders(root, problems, memory);
  const sourceTexts = readSourceTexts(`${root}/clippings`, problems);
  const queries = readQueries(`${root}/queries.yml`, problems);
  const { briefings, problems: others } = await reading;
  for (const problem of others) problems.push(problem);
  memory?.save();
  return { ...vocabulary, ...dossiers, briefings, sourceTexts, queries, problems };
}

/** What is known of the names in a content folder, or in the project's where it has none. */
export function knownNames(content: Content): KnownNames {
  return { ...content, ...partiesByName(content) };
}

function readQueries(path: string, problems: Problem[]): ListFile<LabelledQuery> | undefined {
  return entryAt(path) && readListFile(LabelledQueries, path, problems);
}

/** The longest sourceText that is read, in UTF-16 code units: a long report, and all that it says. */
const longestSourceText = 200_000;

function readSourceTexts(folder: string, problems: Problem[]): RecordFile<SourceText>[] {
  const anyName = () => undefined;
  return readFolder(folder, '.yml', problems, anyName, (bytes) =>
    parseRecord(SourceText, bytes, longestSourceText),
  );
}
