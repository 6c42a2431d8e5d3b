import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached, clearUnused } from '../../cache/cached.ts';
import { codeKey } from '../../cache/code-key.ts';
import { checkedBody } from '../../content/briefing-file.ts';
import { isPublished } from '../../content/published.ts';
import { knownNames, translationsInto, type Content } from '../../content/read-content.ts';
import type { Briefing } from '../../model/briefing.ts';
import { interfaceLanguageOf } from '../../model/interface-languages.ts';
import { firstDay, yearOf } from '../../model/partial-date.ts';
import { pageLanguages } from '../../model/site-settings.ts';
import { MissingShard, segmentFile, shardRecord } from '../../output/shard.ts';
import { readRecord, type WrittenFiles } from '../../output/site-record.ts';
import { isSame, sweep, type StagingFolder } from '../../output/staging-folder.ts';
import type { Vocabulary } from '../../site/site.ts';
import { languagePath } from '../../site/urls.ts';
import { vocabularyIn } from '../../site/words-in-language.ts';
import { inLanguage } from '../../text/in-language.ts';
import { indexFolder } from '../index-format.ts';
import { keepIndex } from './index-output.ts';
import { searchNames } from './names.ts';
import { hexDigest } from './packed-file.ts';
import { recordDocuments, recordsDigest } from './record-documents.ts';
import { briefingDocument, type SearchDocument } from './search-document.ts';
import { segmentMaker } from './segment.ts';
import { keyOfIndex, writeIndex, type StoredSegment } from './write-index.ts';

/**
 * Makes the search index of a site in one language from segments, which are stored between builds: one for the
 * briefings of each quarter, and one for all other pages. After an edit only its segment is made again.
 * With segments of years that takes four times as long, which makes the whole build slower; those of
 * months save no more time, as all segments have to be joined.
 */
export interface Indexer {
  /** The names of all segments, which can be made at the same time. */
  segments: readonly string[];
  /** Makes a segment and stores it, unless it is stored. */
  makeSegment(name: string): Promise<void>;
  /** Returns the segments of a year, for its shard. */
  segmentsOf(year: string): readonly NamedSegment[];
  /** Keeps the last index, where nothing changed of what it is made of. */
  keep(): WrittenFiles | undefined;
  /** Writes the index of all segments. */
  write(): Promise<WrittenFiles>;
}

/** A segment with the name under which it is stored. */
interface NamedSegment extends StoredSegment {
  name: string;
}

/**
 * Opens the indexers of a site by the languages of its pages, the main one first. The names of the segments of
 * the others, and the folders of their indexes, begin with the language.
 *
 * @param cacheDir where segments are stored, in a folder of their own.
 * @param shards where the shards are that are to be joined, which have the segments of briefings.
 */
export function openIndexers(
  content: Content,
  staging: StagingFolder,
  cacheDir: string,
  shards?: string,
): ReadonlyMap<string, Indexer> {
  return new Map(
    pageLanguages(content.settings).map((language) => [
      language,
      openIndexer({ content, language, staging, cacheDir, shards }),
    ]),
  );
}

interface IndexerOptions {
  content: Content;
  /** One of `pageLanguages`. */
  language: string;
  staging: StagingFolder;
  cacheDir: string;
  shards: string | undefined;
}

function openIndexer({ content, language, staging, cacheDir, shards }: IndexerOptions): Indexer {
  const isMain = language === content.settings.language;
  const folder = languagePath(language) + indexFolder;
  const nameOf = (segment: string) => (isMain ? segment : `${language}-${segment}`);
  const cache = join(cacheDir, 'segments');
  const names = searchNames(knownNames(content), content.briefings, interfaceLanguageOf(language));
  const code = codeKey('src/search/indexer/indexer.ts');
  const languages = [language, content.settings.language];
  const common = hexDigest(JSON.stringify([code, names.named, names.synonyms, ...languages]));
  let makeSegment: ReturnType<typeof segmentMaker> | undefined;
  const segmentWith = (documents: () => readonly SearchDocument[]) =>
    (makeSegment ??= segmentMaker(names))(inLanguage(language, documents));

  const segmentOf = (
    segment: string,
    madeOf: unknown,
    make: (key: string) => Uint8Array,
  ): NamedSegment => {
    const name = nameOf(segment);
    const key = hexDigest(JSON.stringify([common, madeOf]));
    return { name, key, read: () => cached(cache, name, key, () => make(key)) };
  };
  const years = byPeriod(indexedBriefings(content, language), yearOf).map(([year, briefings]) => ({
    year,
    length: briefings.length,
    segments: byPeriod(briefings, quarterOf).map(([quarter, briefings]) => {
      const keys = briefings.map(({ key }) => key);
      return segmentOf(quarter, keys, (key) =>
        shards === undefined
          ? segmentWith(() => briefings.map(({ document }) => document()))
          : segmentInShard(year, join(shards, year), nameOf(quarter), key),
      );
    }),
  }));
  const pages = segmentOf('pages', recordsDigest(content, language), () =>
    segmentWith(() => recordDocuments(content)),
  );
  const segments = [...years.flatMap(({ segments }) => segments), pages];
  const source = { folder, code, years, pages, names };
  return {
    segments: segments.map(({ name }) => name),
    async makeSegment(name) {
      await segments.find((segment) => segment.name === name)?.read();
    },
    segmentsOf: (year) => years.find((one) => one.year === year)?.segments ?? [],
    keep: () => keepIndex(staging, folder, keyOfIndex(source)),
    async write() {
      const files = await writeIndex(source, staging);
      const record = new Map(files.map(([file, known]) => [file.slice(folder.length), known]));
      sweep(join(staging.folder, folder), record);
      clearUnused(cache);
      return files;
    },
  };
}

/**
 * Reads a segment of a shard.
 *
 * @throws where the shard is missing, or has another.
 */
function segmentInShard(year: string, folder: string, name: string, key: string): Uint8Array {
  const file = segmentFile(name);
  const known = readRecord(join(folder, shardRecord)).get(file);
  const path = join(folder, file);
  if (known?.key !== key || !isSame(path, known)) throw new MissingShard(year);
  return readFileSync(path);
}

/** A briefing to index, with a key that changes with all that is indexed of it. */
interface KeyedBriefing {
  key: string;
  date: string;
  /** Reads the briefing's file. */
  document: () => SearchDocument;
}

/** What is not translated is found by its own words, and by the names that readers of the language know. */
function indexedBriefings(content: Content, language: string): KeyedBriefing[] {
  const { language: main } = content.settings;
  const translations = translationsInto(language, content);
  const vocabulary = vocabularyIn(content, language);
  const mainVocabulary = vocabularyIn(content, main);
  return content.briefings.filter(isPublished).map((file) => {
    const { slug, digest, data } = file;
    const names = namesOf(data, vocabulary);
    const mainNames = namesOf(data, mainVocabulary);
    const own = [names.sourceName, ...names.sectorLabels];
    const otherNames = [mainNames.sourceName, ...mainNames.sectorLabels].filter(
      (name) => !own.includes(name),
    );
    const translation = translations.get(slug);
    const { title, summary } = translation?.data ?? data;
    const isInMain = !translation && language !== main;
    return {
      key: [slug, digest, ...own, ...otherNames, translation?.digest].join('\n'),
      date: data.date,
      document: () =>
        briefingDocument(
          { ...data, slug, title, summary, ...(isInMain && { language: main }) },
          checkedBody(translation ?? file).plainText,
          { ...names, otherNames },
        ),
    };
  });
}

function namesOf({ source, sector }: Briefing, { sources, sectors }: Vocabulary) {
  return {
    sourceName: sources.get(source)?.name ?? source,
    sectorLabels: sector.map((id) => sectors.get(id)?.label ?? id),
  };
}

/** Groups briefings by a period of their dates, the newest first. */
function byPeriod(
  briefings: readonly KeyedBriefing[],
  periodOf: (date: string) => string,
): [period: string, briefings: KeyedBriefing[]][] {
  const groups = Map.groupBy(briefings, ({ date }) => periodOf(date));
  return [...groups].sort(([a], [b]) => (a < b ? 1 : -1));
}

/** Returns the quarter that a date belongs to in the order of all lists, e.g. "2026-Q2". */
function quarterOf(date: string): string {
  const [year = '', month] = firstDay(date).split('-');
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}
