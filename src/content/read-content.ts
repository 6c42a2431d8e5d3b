import { SourceText } from '../model/source-text.ts';
import { LabelledQueries, type LabelledQuery } from '../model/labelled-query.ts';
import type { BriefingFile, TranslationFile } from './briefing-file.ts';
import { problemWithContentFolder } from './content-folder.ts';
import { readBriefings, type ReadingProgress } from './briefings.ts';
import { readFormerAddresses, type FormerAddresses } from './former-addresses.ts';
import {
  partiesByName,
  readRecordFolders,
  type NamedParties,
  type RecordFolders,
} from './record-folders.ts';
import { readOwnPages, type OwnPages } from './own-pages.ts';
import { ParseCache } from './parse/parse-cache.ts';
import type { Problem } from './parse/problem.ts';
import { parseRecord } from './record.ts';
import { readSettings, type SettingsOfContent } from './site-settings.ts';
import { readStoredFiles, type StoredFiles } from './stored-files.ts';
import { readFolder, readOptionalList, type ListFile, type RecordFile } from './record-files.ts';
import { leftoversIn, unexpectedFiles } from './parse/unexpected-files.ts';
import { readTheme, type Theme } from './theme.ts';
import { readVocabulary, type ContentVocabulary } from './vocabulary.ts';

export type { BriefingFile, TranslationFile };

/** Everything in a content folder, good and bad. */
export interface Content
  extends
    ContentVocabulary,
    FormerAddresses,
    RecordFolders,
    OwnPages,
    SettingsOfContent,
    StoredFiles {
  briefings: BriefingFile[];
  /** The briefings in other languages. */
  translations: TranslationFile[];
  /** The colours and typefaces of the site. */
  theme: Theme;
  /** The reports behind briefings, by slug, as far as they are kept here; they are never published. */
  sourceTexts: RecordFile<SourceText>[];
  /** The queries by which search is judged; absent where there are none. */
  queries?: ListFile<LabelledQuery>;
  /** What is wrong with single files; rules that look across files are in `checks/`. */
  problems: Problem[];
  /** Warnings about files that other programs left; they are not read. */
  leftovers: Problem[];
}

/** The names and lists to which briefings refer. */
export type KnownNames = ContentVocabulary & NamedParties;

interface ReadingOptions {
  /** The folder in which parse results are kept between runs. */
  cache?: string;
  /** Called again and again while briefings are read. */
  onProgress?: (progress: ReadingProgress) => void;
}

/** The longest source text that is read, in UTF-16 code units. */
const longestSourceText = 200_000;

/** Reads a content folder: every file, and all problems of all files. */
export async function readContent(root: string, options: ReadingOptions = {}): Promise<Content> {
  const cache = options.cache === undefined ? undefined : new ParseCache(options.cache, root);
  const flaw = problemWithContentFolder(root);
  const problems = flaw ? [flaw] : unexpectedFiles(root);
  const reading = readBriefings(`${root}/briefings`, cache, options.onProgress);
  const settings = readSettings(root, problems, cache);
  const vocabulary = readVocabulary(root, problems, cache);
  const records = readRecordFolders(root, problems, cache);
  const pages = readOwnPages(root, problems, cache);
  const theme = readTheme(root, problems);
  const sourceTexts = readFolder(`${root}/clippings`, problems, {
    ending: '.yml',
    parse: (bytes) => parseRecord(SourceText, bytes, longestSourceText),
    problemWithName: () => undefined,
    cache,
  });
  const queries = readOptionalList(LabelledQueries, `${root}/queries.yml`, problems, cache);
  const former = readFormerAddresses(root, problems, cache);
  const { briefings, translations, picturePaths, problems: others } = await reading;
  // Without a content folder, that it has no briefings is not worth a line.
  if (!flaw) for (const problem of others) problems.push(problem);
  const stored = await readStoredFiles(root, picturePaths, problems, cache);
  cache?.save();
  return {
    ...{ ...settings, ...vocabulary, ...records, ...pages, ...stored, ...former },
    ...{ briefings, translations, theme, sourceTexts, queries, problems },
    leftovers: leftoversIn(root),
  };
}

/** Returns the names that a content folder defines; if it is not a whole site and has none, the project's. */
export function knownNames(content: Content): KnownNames {
  return content.settingsFile.instead === undefined
    ? content
    : { ...content, ...partiesByName(content) };
}

/** Returns the valid translations of briefings into a language, ISO 639, by the slugs of the briefings. */
export function translationsInto(
  language: string,
  { translations }: Content,
): ReadonlyMap<string, TranslationFile> {
  const valid = translations.filter((file) => file.data && file.language === language);
  return new Map(valid.map((file) => [file.slug, file]));
}

/** Returns every text of a content folder, translations included. */
export function allTexts(content: Content) {
  const { briefings, statesOfPlay, earlierStates, ownPages } = content;
  const { translations, stateTranslations, pageTranslations } = content;
  return [
    ...[...briefings, ...statesOfPlay, ...earlierStates, ...ownPages],
    ...[...translations, ...stateTranslations, ...pageTranslations],
  ];
}
