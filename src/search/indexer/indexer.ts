import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../content/parse/files-below.ts';
import { digestOf } from '../../site/digest.ts';
import { yearOf } from '../../model/partial-date.ts';
import { checkedBody } from '../../content/briefing-file.ts';
import { isPublished } from '../../content/published.ts';
import { knownNames, type Content } from '../../content/read-content.ts';
import { indexFolder } from '../index-format.ts';
import { gazetteer } from './names.ts';
import { isCompressedCopy, isCompressible } from '../../output/compressed-copies.ts';
import { recordDocuments } from './record-documents.ts';
import { writeIndex } from './write-index.ts';
import { openPartMaker, type IndexedBriefing, type PartMaker } from './segment-builder.ts';
import type { Inventory } from './reuse-index.ts';
import { openKeptParts } from './segment-cache.ts';
import { MissingShard, shardPart, shardRecord } from '../../output/shard.ts';
import { readSealed, writeSealed } from '../../output/checksummed-json.ts';
import { digestOfBytes, readRecord, type WrittenFiles } from '../../output/site-record.ts';
import { isSame, sweep, type StagingFolder } from '../../output/staging-folder.ts';

/** The part of the index for all pages that are no briefings. */
const otherPages = 'pages';

/** Makes the search index, part by part. */
export interface IndexWork {
  /** The names of all parts: years, and the other pages. */
  parts: readonly string[];
  /** Makes a part, unless it is kept from an earlier build. */
  part(of: string): void;
  /** Changes with everything that a part is made of. */
  keyOf(of: string): string;
  /** A part that was made. */
  made(of: string): Uint8Array;
  /** The last index, where all parts are what they were. */
  kept(): WrittenFiles | undefined;
  /** Writes the index out of all parts, each of which was made. */
  index(): Promise<WrittenFiles>;
}

/** What an index is made with. */
export interface IndexJob {
  /** Changes with the code, the versions of all packages and the site's settings. */
  code: string;
  /** Where parts of the index are kept between builds. */
  parts: string;
  /** The path of what is known of the index of the last site; absent where no index is written. */
  inventories?: string;
  /** Where the shards are that are to be joined. */
  shards?: string;
}

export function openIndexWork(
  content: Content,
  { code, parts, inventories, shards }: IndexJob,
  output: StagingFolder,
): IndexWork {
  const names = gazetteer(knownNames(content));
  const indexed = indexedBriefings(content);
  const years = Map.groupBy(indexed, ({ briefing }) => yearOf(briefing.date));
  const common = digestOf([code, names]);
  const keys = new Map(
    Array.from(years, ([year, briefings]) => [
      year,
      digestOf([common, briefings.map(({ briefing, digest }) => [briefing.slug, digest])]),
    ]),
  );
  keys.set(
    otherPages,
    digestOf([common, content.briefings.map(({ digest }) => digest), recordsDigest(content)]),
  );
  let maker: PartMaker | undefined;

  const keyOf = (of: string) => keys.get(of) ?? '';
  const keptParts = openKeptParts(parts);
  const find = (of: string) => keptParts.find(of, keyOf(of));
  const make = (of: string, kept?: Uint8Array) => {
    maker ??= openPartMaker(names);
    if (of === otherPages) return maker.ofPages(recordDocuments(content), kept);
    return maker.ofBriefings(years.get(of) ?? [], kept);
  };
  const wholeKey = digestOf([...keys].sort());
  const recordedFiles = () =>
    output.recorded(indexFolder).filter(([file]) => !isCompressedCopy(file));
  const keptFiles = () => recordedFiles().map(([file, { key = '' }]) => output.keep(file, key));
  const made = (of: string) => find(of) ?? make(of);
  const ofShard = (year: string) => {
    const folder = join(shards ?? '', year);
    const known = readRecord(join(folder, shardRecord)).get(shardPart);
    const path = join(folder, shardPart);
    if (known?.key !== keyOf(year) || !isSame(path, known)) throw new MissingShard(year);
    return readFileSync(path);
  };
  return {
    parts: [...keys.keys()],
    part(of) {
      if (find(of)) return;
      const isOwn = shards === undefined || of === otherPages;
      keptParts.keep(of, keyOf(of), isOwn ? make(of, keptParts.similar(of)) : ofShard(of));
    },
    keyOf,
    made,
    kept() {
      const recorded = recordedFiles();
      if (recorded.length === 0 || recorded.some(([, { key }]) => key !== wholeKey))
        return undefined;
      const kept = keptFiles();
      return kept.every((files) => files !== undefined) ? kept.flat() : undefined;
    },
    async index() {
      const kept = keptFiles().flatMap((files = []) => files);
      const folder = join(output.folder, indexFolder);
      mkdirSync(folder, { recursive: true });
      sweep(folder, new Map(kept.map(([file, known]) => [file.slice(indexFolder.length), known])));
      const aside = join(output.folder, '.index');
      rmSync(aside, { recursive: true, force: true });
      const before = ((inventories && readSealed(inventories)) ?? []) as Inventory[];
      const written = await writeIndex(
        { briefings: [...years.keys()].sort().map(made), pages: made(otherPages) },
        names,
        aside,
        { kept: { folder, inventories: before } },
      );
      if (inventories) writeSealed(inventories, written);
      rmSync(folder, { recursive: true });
      renameSync(aside, folder);
      return filesBelow(folder).flatMap((file) => {
        const path = join(folder, file);
        const { size, mtimeMs } = lstatSync(path);
        const digest = isCompressible(file, size) ? digestOfBytes(readFileSync(path)) : '';
        const known = { key: wholeKey, digest, size, written: mtimeMs };
        return output.withCopies(`${indexFolder}${file}`, known);
      });
    },
  };
}

/** Returns a digest of the records that have pages of their own. */
function recordsDigest({ agreements, people, organisations, sectors, sources }: Content): string {
  return digestOf([
    ...[agreements, people, organisations].map((files) => files.map(({ id, data }) => [id, data])),
    sectors,
    sources,
  ]);
}

/** The published briefings with the names by which they are found. */
function indexedBriefings({ briefings, sectors, sources }: Content): IndexedBriefing[] {
  const labels = new Map(sectors.map(({ id, label }) => [id, label]));
  return briefings.filter(isPublished).map((file) => {
    const { slug, digest, data } = file;
    const text = () => checkedBody(file).plainText;
    const sourceName = sources.get(data.source)?.name ?? data.source;
    const sectorLabels = data.sector.map((id) => labels.get(id) ?? id);
    const all = [digest, sourceName, ...sectorLabels].join('\n');
    return { text, briefing: { ...data, slug }, sourceName, sectorLabels, digest: all };
  });
}
