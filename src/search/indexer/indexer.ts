import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached, clearUnused } from '../../cache/cached.ts';
import { codeKey } from '../../cache/code-key.ts';
import { checkedBody } from '../../content/briefing-file.ts';
import { isPublished } from '../../content/published.ts';
import { knownNames, type Content } from '../../content/read-content.ts';
import { firstDay, yearOf } from '../../model/partial-date.ts';
import { MissingShard, segmentFile, shardRecord } from '../../output/shard.ts';
import { readRecord, type WrittenFiles } from '../../output/site-record.ts';
import { isSame, sweep, type StagingFolder } from '../../output/staging-folder.ts';
import { indexFolder } from '../index-format.ts';
import { keepIndex } from './index-output.ts';
import { searchNames } from './names.ts';
import { hexDigest } from './packed-file.ts';
import { recordDocuments, recordsDigest } from './record-documents.ts';
import { briefingDocument, type SearchDocument } from './search-document.ts';
import { segmentMaker } from './segment.ts';
import { keyOfIndex, writeIndex, type StoredSegment } from './write-index.ts';

/**
 * Makes the search index of a site from segments, which are stored between builds: one for the
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
 * @param cacheDir where segments are stored, in a folder of their own.
 * @param shards where the shards are that are to be joined, which have the segments of briefings.
 */
export function openIndexer(
  content: Content,
  staging: StagingFolder,
  cacheDir: string,
  shards?: string,
): Indexer {
  const cache = join(cacheDir, 'segments');
  const names = searchNames(knownNames(content), content.briefings);
  const code = codeKey('src/search/indexer/indexer.ts');
  const common = hexDigest(JSON.stringify([code, names.named, names.synonyms]));
  let makeSegment: ReturnType<typeof segmentMaker> | undefined;
  const segmentWith = (documents: readonly SearchDocument[]) =>
    (makeSegment ??= segmentMaker(names))(documents);

  const segmentOf = (
    name: string,
    madeOf: unknown,
    make: (key: string) => Uint8Array,
  ): NamedSegment => {
    const key = hexDigest(JSON.stringify([common, madeOf]));
    return { name, key, read: () => cached(cache, name, key, () => make(key)) };
  };
  const years = byPeriod(indexedBriefings(content), yearOf).map(([year, briefings]) => ({
    year,
    length: briefings.length,
    segments: byPeriod(briefings, quarterOf).map(([name, briefings]) => {
      const keys = briefings.map(({ key }) => key);
      return segmentOf(name, keys, (key) =>
        shards === undefined
          ? segmentWith(briefings.map(({ document }) => document()))
          : segmentInShard(year, join(shards, year), name, key),
      );
    }),
  }));
  const pages = segmentOf('pages', recordsDigest(content), () =>
    segmentWith(recordDocuments(content)),
  );
  const segments = [...years.flatMap(({ segments }) => segments), pages];
  const source = { code, years, pages, names };
  return {
    segments: segments.map(({ name }) => name),
    async makeSegment(name) {
      await segments.find((segment) => segment.name === name)?.read();
    },
    segmentsOf: (year) => years.find((one) => one.year === year)?.segments ?? [],
    keep: () => keepIndex(staging, keyOfIndex(source)),
    async write() {
      const files = await writeIndex(source, staging);
      const record = new Map(files.map(([file, known]) => [file.slice(indexFolder.length), known]));
      sweep(join(staging.folder, indexFolder), record);
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

function indexedBriefings({ briefings, sectors, sources }: Content): KeyedBriefing[] {
  const labels = new Map(sectors.map(({ id, label }) => [id, label]));
  return briefings.filter(isPublished).map((file) => {
    const { slug, digest, data } = file;
    const names = {
      sourceName: sources.get(data.source)?.name ?? data.source,
      sectorLabels: data.sector.map((id) => labels.get(id) ?? id),
    };
    return {
      key: [slug, digest, names.sourceName, ...names.sectorLabels].join('\n'),
      date: data.date,
      document: () => briefingDocument({ ...data, slug }, checkedBody(file).plainText, names),
    };
  });
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
