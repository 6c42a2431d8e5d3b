import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginsWith, clearUnused, readCached, writeCached } from '../../cache/cached.ts';
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
import { isSame, type StagingFolder } from '../../output/staging-folder.ts';
import type { Vocabulary } from '../../site/site.ts';
import { languagePath } from '../../site/urls.ts';
import { vocabularyIn } from '../../site/words-in-language.ts';
import { inLanguage } from '../../text/in-language.ts';
import { indexFolder } from '../index-format.ts';
import { keepIndex } from './index-output.ts';
import { searchNames } from './names.ts';
import { hexDigest } from './packed-file.ts';
import { recordDocuments, recordsDigest } from './record-documents.ts';
import { briefingDocument } from './search-document.ts';
import {
  keyedDocuments,
  openSegment,
  segmentMaker,
  type KeyedDocument,
  type SegmentMaker,
} from './segment.ts';
import { keyOfIndex, writeIndex, type StoredSegment } from './write-index.ts';

/**
 * Makes the search index of a site in one language from segments, which are stored between builds: one for the
 * briefings of each quarter, and one for all other pages. After an edit only its segment is made again, and only the
 * documents that changed are analysed: the rest comes from the stored segment.
 * With segments of years that takes four times as long, which makes the whole build slower; those of
 * months save no more time, as all segments have to be joined.
 */
export interface Indexer {
  /** The names of all segments, which can be made at the same time. */
  segments: readonly string[];
  /** Makes a segment and stores it, unless it is stored. */
  makeSegment(name: string): void;
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

interface MadeSegment extends NamedSegment {
  /** Returns whether it was made before; it may have been damaged since. */
  isStored: () => boolean;
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
  let makeSegment: SegmentMaker | undefined;

  const segmentOf = (
    segment: string,
    madeOf: unknown,
    documents: () => readonly KeyedDocument[],
    fromShard?: (name: string, key: string) => Uint8Array,
  ): MadeSegment => {
    const name = nameOf(segment);
    const key = hexDigest(JSON.stringify([common, madeOf]));
    const head = Buffer.from(key);
    const store = (bytes: Uint8Array): Uint8Array => {
      try {
        writeCached(cache, name, common, Buffer.concat([head, bytes]));
      } catch {
        // It is made again when it is needed.
      }
      return bytes;
    };
    const read = () => {
      const stored = readCached(cache, name, common);
      const bytes = stored?.subarray(head.length);
      if (stored?.subarray(0, head.length).equals(head) && bytes) return bytes;
      if (fromShard) return store(fromShard(name, key));
      makeSegment ??= segmentMaker(names);
      const make = makeSegment;
      return store(inLanguage(language, () => make(documents(), bytes && openSegment(bytes))));
    };
    return { name, key, read, isStored: () => beginsWith(cache, name, head) };
  };
  const years = byPeriod(indexedBriefings(content, language), yearOf).map(([year, briefings]) => ({
    year,
    length: briefings.length,
    segments: byPeriod(briefings, quarterOf).map(([quarter, briefings]) => {
      const keys = briefings.map(({ key }) => key);
      const fromShard = (name: string, key: string) =>
        segmentInShard(year, join(shards ?? '', year), name, key);
      return segmentOf(
        quarter,
        keys,
        () => briefings,
        shards === undefined ? undefined : fromShard,
      );
    }),
  }));
  const pages = segmentOf('pages', recordsDigest(content, language), () =>
    keyedDocuments(recordDocuments(content)),
  );
  const segments = [...years.flatMap(({ segments }) => segments), pages];
  const source = { folder, code, years, pages, names, cache };
  return {
    segments: segments.map(({ name }) => name),
    makeSegment(name) {
      const segment = segments.find((segment) => segment.name === name);
      if (!segment?.isStored()) segment?.read();
    },
    segmentsOf: (year) => years.find((one) => one.year === year)?.segments ?? [],
    keep: () => keepIndex(staging, folder, keyOfIndex(source)),
    async write() {
      const files = await writeIndex(source, staging);
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

/** A briefing to index, which is read from its file. */
interface KeyedBriefing extends KeyedDocument {
  date: string;
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
      read: () =>
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
