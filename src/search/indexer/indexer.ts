import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached, clearUnused } from '../../cache/cached.ts';
import { codeKey } from '../../cache/code-key.ts';
import { checkedBody } from '../../content/briefing-file.ts';
import { isPublished } from '../../content/published.ts';
import { knownNames, type Content } from '../../content/read-content.ts';
import { firstDay, yearOf } from '../../model/partial-date.ts';
import { MissingShard, shardRecord, shardSegment } from '../../output/shard.ts';
import { readRecord, type WrittenFiles } from '../../output/site-record.ts';
import { isSame, sweep, type StagingFolder } from '../../output/staging-folder.ts';
import { indexFolder } from '../index-format.ts';
import { keepIndex } from './index-output.ts';
import { searchNames } from './names.ts';
import { hexDigest } from './packed-file.ts';
import { recordDocuments, recordsDigest } from './record-documents.ts';
import { openSegmentBuilder, type IndexedBriefing, type SegmentBuilder } from './segment.ts';
import { keyOfIndex, writeIndex, type StoredSegment } from './write-index.ts';

/**
 * Makes the search index of a site from segments, which are stored between builds: one for the
 * briefings of each quarter, and one for all other pages. Segments of years would make the build after
 * an edit slower by a fifth at 10,000 briefings; those of months would save no more time, as they
 * have to be joined.
 */
export interface Indexer {
  /** The names of the segments, which can be made at the same time. */
  segments: readonly string[];
  /** Makes a segment and stores it, unless it is stored. */
  makeSegment(name: string): Promise<void>;
  /** Returns the one segment of a year that its shard has. */
  segmentOfYear(year: string): StoredSegment;
  /** Keeps the last index, where nothing changed of what it is made of. */
  keep(): WrittenFiles | undefined;
  /** Writes the index of all segments. */
  write(): Promise<WrittenFiles>;
}

/** A segment that can be made. */
interface Source {
  name: string;
  key: string;
  make: () => Uint8Array;
}

/**
 * @param cacheDir where segments are stored, in a folder of their own.
 * @param shards where the shards are that are to be joined, each with the segment of its year.
 */
export function openIndexer(
  content: Content,
  staging: StagingFolder,
  cacheDir: string,
  shards?: string,
): Indexer {
  const cache = join(cacheDir, 'segments');
  const names = searchNames(knownNames(content));
  const code = codeKey('src/search/indexer/indexer.ts');
  const common = digestOf([code, names]);
  let opened: SegmentBuilder | undefined;
  const builder = () => (opened ??= openSegmentBuilder(names));
  const sourceOf = ([name, briefings]: [string, KeyedBriefing[]]): Source => ({
    name,
    key: digestOf([common, briefings.map(({ key, briefing }) => [briefing.slug, key])]),
    make: () => builder().ofBriefings(briefings),
  });
  const years = byPeriod(indexedBriefings(content), yearOf);
  const quarters = years.map(([, briefings]) => byPeriod(briefings, quarterOf).map(sourceOf));
  const otherPages: Source = {
    name: 'pages',
    key: digestOf([common, recordsDigest(content)]),
    make: () => builder().ofPages(recordDocuments(content)),
  };
  const sources = [...(shards === undefined ? quarters.flat() : []), otherPages];

  const stored = ({ name, key, make }: Source): StoredSegment => ({
    key,
    read: () => cached(cache, name, key, make),
  });
  const source = {
    ...{ code, names, pages: stored(otherPages) },
    years: years.map(([year, briefings], index) => ({
      length: briefings.length,
      segments:
        shards === undefined
          ? (quarters[index] ?? []).map(stored)
          : [segmentInShard(sourceOf([year, briefings]), join(shards, year))],
    })),
  };
  return {
    segments: sources.map(({ name }) => name),
    async makeSegment(name) {
      const source = sources.find((one) => one.name === name);
      if (source) await stored(source).read();
    },
    segmentOfYear(year) {
      const { key, make } = sourceOf(years.find(([other]) => other === year) ?? [year, []]);
      return { key, read: make };
    },
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

/** Groups briefings by a period of their dates, the newest first. */
function byPeriod(
  briefings: readonly KeyedBriefing[],
  periodOf: (date: string) => string,
): [period: string, briefings: KeyedBriefing[]][] {
  const groups = Map.groupBy(briefings, ({ briefing }) => periodOf(briefing.date));
  return [...groups].sort(([a], [b]) => (a < b ? 1 : -1));
}

/** Returns the quarter in which a date is first in the order of all lists, e.g. "2026-Q2". */
function quarterOf(date: string): string {
  const [year = '', month] = firstDay(date).split('-');
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

function digestOf(value: unknown): string {
  return hexDigest(JSON.stringify(value));
}

/** Returns the segment of a shard, which throws when it is read where it is missing or another. */
function segmentInShard({ name, key }: Source, folder: string): StoredSegment {
  return {
    key,
    read() {
      const path = join(folder, shardSegment);
      const known = readRecord(join(folder, shardRecord)).get(shardSegment);
      if (known?.key !== key || !isSame(path, known)) throw new MissingShard(name);
      return readFileSync(path);
    },
  };
}

/** A briefing to index, with a key that changes with its file and its names. */
type KeyedBriefing = IndexedBriefing & { key: string };

function indexedBriefings({ briefings, sectors, sources }: Content): KeyedBriefing[] {
  const labels = new Map(sectors.map(({ id, label }) => [id, label]));
  return briefings.filter(isPublished).map((file) => {
    const { slug, digest, data } = file;
    const text = () => checkedBody(file).plainText;
    const sourceName = sources.get(data.source)?.name ?? data.source;
    const sectorLabels = data.sector.map((id) => labels.get(id) ?? id);
    const key = [digest, sourceName, ...sectorLabels].join('\n');
    return { text, briefing: { ...data, slug }, sourceName, sectorLabels, key };
  });
}
