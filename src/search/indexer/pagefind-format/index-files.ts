import { namesIn, pagefindSignature, type FilterKey, type ShardTable } from '../../index-format.ts';
import { groupNames } from '../name-groups.ts';
import { hexDigest, packedContent, type PackedFile } from '../packed-file.ts';
import { CborWriter } from './cbor.ts';
import { joinPostings, type PostingsOfDocuments } from './postings.ts';
import { chunkEnds } from './word-chunks.ts';

/** A document as Pagefind lists it. */
export interface ListedDocument {
  /** The name of its fragment. */
  name: string;
  /** How many words it has. */
  length: number;
  filters: Readonly<Record<FilterKey, readonly string[]>>;
}

/** The files of a Pagefind index but its fragments, below its folder. */
interface PagefindFiles extends Pick<ShardTable, 'chunks' | 'chunkNames'> {
  /** Returns the files of an index with an id. */
  files: (id: string) => PackedFile[];
  /** Changes with what is in the files. */
  digest: string;
}

/**
 * Returns the files of a Pagefind index.
 *
 * @param segments in the order of their documents.
 * @param documents of all segments.
 * @param version that of Pagefind.
 * @param chunkSize see `usualChunkSize`.
 */
export function pagefindFiles(
  segments: readonly PostingsOfDocuments[],
  documents: readonly ListedDocument[],
  version: string,
  chunkSize: number,
): PagefindFiles {
  const withoutNames = wordChunks(segments, chunkSize);
  const chunkNames = groupNames(
    withoutNames.map(({ file }) => file.digest),
    chunksPerGroup,
  );
  const names = namesIn(chunkNames);
  const chunks = withoutNames.map((chunk, index) => ({ ...chunk, name: names[index] ?? '' }));
  const filters = filterFiles(documents);
  const lengths = documents.map(({ length }) => length);
  const digests = [...chunks, ...filters].map(({ file }) => file.digest);
  return {
    chunks: chunks.map(({ first }) => first),
    chunkNames,
    digest: hexDigest(JSON.stringify([version, digests, lengths])),
    files: (id) => [
      ...chunks.map(({ name, file }) => ({ path: `index/${name}.pf_index`, ...file })),
      ...filters.map(({ key, file }) => ({ path: `filter/${id}_${key}.pf_filter`, ...file })),
      {
        path: `pagefind.${id}.pf_meta`,
        ...packedContent(pageList(id, version, documents, chunks, filters)),
      },
    ],
  };
}

/** Fewer than of fragments: the chunks that an edit changes are far from each other. */
const chunksPerGroup = 16;

type NamelessFile = Omit<PackedFile, 'path'>;

/** A chunk, and with what its words begin: as much as distinguishes them from those of the neighbours. */
interface WordChunk {
  first: string;
  last: string;
  file: NamelessFile;
}

/** Cuts words into chunks: `[[word…]]`. */
function wordChunks(segments: readonly PostingsOfDocuments[], size: number): WordChunk[] {
  const { words, sizes, write } = joinPostings(segments);
  const writer = new CborWriter(
    segments.reduce((room, { postings }) => room + postings.bytes.length, 0),
  );
  let from = 0;
  return chunkEnds(words, sizes, size).map((until) => {
    const start = writer.length;
    writer.bytes(signature);
    writer.array(1);
    writer.array(until - from);
    const [before, first = ''] = [words[from - 1], words[from]];
    const [last = '', after] = [words[until - 1], words[until]];
    while (from < until) write(writer, from++);
    return {
      first: before === undefined ? first : shortest(first, before),
      last: after === undefined ? last : shortest(last, after),
      file: packedContent(writer.written(start)),
    };
  });
}

const signature = Buffer.from(pagefindSignature);

/** A filter with its file. */
interface FilterFile {
  key: string;
  file: NamelessFile;
}

/** Lists the documents by what they are filtered by: `[name, [[value, [documents…]]…]]`. */
function filterFiles(documents: readonly ListedDocument[]): FilterFile[] {
  const keys = Object.keys(documents[0]?.filters ?? {}) as FilterKey[];
  return keys.flatMap((key) => {
    const byValue = new Map<string, number[]>();
    for (const [document, { filters }] of documents.entries()) {
      for (const value of filters[key]) {
        const known = byValue.get(value);
        if (known) known.push(document);
        else byValue.set(value, [document]);
      }
    }
    if (byValue.size === 0) return [];
    const writer = new CborWriter();
    writer.bytes(signature);
    writer.array(2);
    writer.text(key);
    writer.array(byValue.size);
    for (const [value, found] of [...byValue].sort(([a], [b]) => (a < b ? -1 : 1))) {
      writer.array(2);
      writer.text(value);
      writer.array(found.length);
      for (const document of found) writer.uint(document);
    }
    return [{ key, file: packedContent(writer.written()) }];
  });
}

/** What Pagefind calls the metadata that all results have. */
const metadata = ['title'];

/**
 * Returns the page list before packing: `[version, [[id, words]…], [[from, to, chunk]…],
 * [[filter, file]…], sorts, metadata]`.
 */
function pageList(
  id: string,
  version: string,
  documents: readonly ListedDocument[],
  chunks: readonly (WordChunk & { name: string })[],
  filters: readonly FilterFile[],
): Uint8Array {
  const writer = new CborWriter(32 * (documents.length + chunks.length));
  writer.bytes(signature);
  writer.array(6);
  writer.text(version);
  writer.array(documents.length);
  for (const { name, length } of documents) {
    writer.array(2);
    writer.text(name);
    writer.uint(length);
  }
  writer.array(chunks.length);
  for (const { first, last, name } of chunks) {
    writer.array(3);
    writer.text(first);
    writer.text(last);
    writer.text(name);
  }
  writer.array(filters.length);
  for (const { key } of filters) {
    writer.array(2);
    writer.text(key);
    writer.text(`${id}_${key}`);
  }
  writer.array(0);
  writer.array(metadata.length);
  for (const name of metadata) writer.text(name);
  return writer.written();
}

/** Returns the beginning of a word up to the letter in which it differs from its neighbour. */
function shortest(word: string, neighbour: string): string {
  const letters = Array.from(word);
  const others = Array.from(neighbour);
  const same = letters.findIndex((letter, index) => letter !== others[index]);
  return letters.slice(0, same + 1).join('');
}
