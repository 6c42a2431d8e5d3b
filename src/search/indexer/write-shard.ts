import { hash } from 'node:crypto';
import { resultFile, facetsFile, type Shard } from '../index-format.ts';
import { CborWriter } from './pagefind-format/cbor.ts';
import type { IndexFolder } from './index-folder.ts';
import { codeKey } from './analyser-key.ts';
import { joinPostings } from './join-postings.ts';
import type { Inventory, KeptIndex } from './reuse-index.ts';
import {
  beginPagefindFile,
  pageList,
  type ListedChunk,
  type PagefindProgram,
} from './pagefind-format/index-files.ts';
import type { OpenPart } from './segment.ts';
import { rowTable } from './facet-table.ts';
import { hexDigest, packed } from './packed-file.ts';
import { chunkEnds } from './pagefind-format/word-chunks.ts';

/** What shards are written with. */
export interface Workplace {
  folder: IndexFolder;
  kept: KeptIndex;
  program: PagefindProgram;
  /** The size of word chunks; see `usualChunkSize`. */
  chunk: number;
}

/** A file of a shard. */
interface ShardFile {
  /** Below the shard's folder. */
  path: string;
  /** Of its contents before packing. */
  digest: string;
  packed: () => Uint8Array;
}

/**
 * Writes a shard.
 *
 * @param parts in the order of their rows. A shard that was made of the same ones before is linked.
 * @throws where a file cannot be written.
 */
export function writeShard(parts: readonly OpenPart[], work: Workplace): Inventory {
  const marks = parts.map(({ mark }) => mark);
  const madeOf = hash('sha256', [codeKey(), work.chunk, ...marks].join(' '));
  const before = work.kept.shards.get(madeOf);
  if (before && isLinked(before, work)) return before;
  return { code: codeKey(), madeOf, ...makeShard(parts, work) };
}

/** Links all files of a shard; where one is lost, none. */
function isLinked({ shard, files }: Inventory, { folder, kept }: Workplace): boolean {
  const linked = Object.entries(files).every(([path, digest]) =>
    folder.link(`${shard.folder}/${path}`, kept.files.get(digest)),
  );
  if (!linked) folder.remove(shard.folder);
  return linked;
}

function makeShard(
  parts: readonly OpenPart[],
  { folder, kept, program, chunk }: Workplace,
): Omit<Inventory, 'code' | 'madeOf'> {
  const facets = parts.flatMap((part) => part.facets());
  const documents = facets.length;
  const chunks = chunkFiles(parts, chunk);
  const list = pageList(program.version, documents, chunks);
  const listName = `unknown_${hexDigest(list).slice(0, 10)}`;
  const files: ShardFile[] = [
    ...chunks,
    fileOf(`pagefind.${listName}.pf_meta`, list),
    fileOf(facetsFile, Buffer.from(JSON.stringify(rowTable(facets)))),
    ...cardFiles(parts),
  ];
  const name = hexDigest(files.map(({ path, digest }) => `${path} ${digest}`).join('\n'));
  const years = facets.flatMap(({ year }) => year).sort();
  const [from = '', until = ''] = [years[0], years.at(-1)];
  const shard: Shard = {
    folder: `${from || 'pages'}.${name.slice(0, 10)}`,
    ...{ documents, from, until, entry: program.entry(listName, documents) },
  };
  for (const { path, digest, packed } of files) {
    const place = `${shard.folder}/${path}`;
    if (!folder.link(place, kept.files.get(digest))) folder.write(place, packed());
  }
  return { shard, files: Object.fromEntries(files.map(({ path, digest }) => [path, digest])) };
}

function fileOf(path: string, content: Buffer): ShardFile {
  return { path, digest: hexDigest(content), packed: () => packed(content) };
}

/** The words of parts, cut into chunks that are named by their contents. */
function chunkFiles(parts: readonly OpenPart[], size: number): (ShardFile & ListedChunk)[] {
  let rows = 0;
  const placed = parts.map((part) => {
    const firstRow = rows;
    rows += part.lengths().length;
    return { postings: part.postings(), firstRow };
  });
  const { words, sizes, write } = joinPostings(placed);
  const writer = new CborWriter(
    placed.reduce((room, { postings }) => room + postings.bytes.length, 0),
  );
  const names = new Set<string>();
  let from = 0;
  return chunkEnds(words, sizes, size).map((until) => {
    const start = writer.length;
    beginPagefindFile(writer);
    writer.array(1);
    writer.array(until - from);
    const [first = '', last = ''] = [words[from], words[until - 1]];
    while (from < until) write(writer, from++);
    const file = fileOf('', writer.written(start));
    let length = 7;
    while (names.has(file.digest.slice(0, length))) length++;
    const name = file.digest.slice(0, length);
    names.add(name);
    return { ...file, path: `index/${name}.pf_index`, first, last, name };
  });
}

function cardFiles(parts: readonly OpenPart[]): ShardFile[] {
  return parts
    .flatMap((part) => part.cards())
    .map(({ digest, bytes }, row) => ({ path: resultFile(row), digest, packed: () => bytes }));
}
