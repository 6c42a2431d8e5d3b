import { pagefindId, pagefindSignature } from '../../index-format.ts';
import { packedContent, type PackedFile } from '../packed-file.ts';
import { CborWriter } from './cbor.ts';
import { joinPostings, type PostingsOfDocuments } from './postings.ts';
import { chunkEnds } from './word-chunks.ts';

/**
 * Returns the files of an index, its word chunks and its page list, and the name of the page list.
 *
 * @param segments in the order of their documents.
 * @param version that of Pagefind.
 * @param chunkSize see `usualChunkSize`.
 */
export function pagefindFiles(
  segments: readonly PostingsOfDocuments[],
  version: string,
  chunkSize: number,
): { files: PackedFile[]; pageList: string } {
  const documents = segments.reduce((sum, segment) => sum + segment.documents, 0);
  const chunks = wordChunks(segments, chunkSize);
  const content = packedContent(pageListOf(version, documents, chunks));
  const pageList = `unknown_${content.digest.slice(0, 10)}`;
  const list = { path: `pagefind.${pageList}.pf_meta`, ...content };
  return { files: [...chunks.map(({ file }) => file), list], pageList };
}

/** Returns the name of the page list of which this is the file; undefined for other files. */
export function pageListIn(file: string): string | undefined {
  return /pagefind\.([^/]+)\.pf_meta$/.exec(file)?.[1];
}

/** A chunk with its first and last word. */
interface WordChunk {
  first: string;
  last: string;
  /** Its file is `index/<name>.pf_index`. */
  name: string;
  file: PackedFile;
}

/** Cuts words into chunks, which are named by their contents: `[[word…]]`. */
function wordChunks(segments: readonly PostingsOfDocuments[], size: number): WordChunk[] {
  const { words, sizes, write } = joinPostings(segments);
  const writer = new CborWriter(
    segments.reduce((room, { postings }) => room + postings.bytes.length, 0),
  );
  const names = new Set<string>();
  let from = 0;
  return chunkEnds(words, sizes, size).map((until) => {
    const start = writer.length;
    writer.bytes(signature);
    writer.array(1);
    writer.array(until - from);
    const [first = '', last = ''] = [words[from], words[until - 1]];
    while (from < until) write(writer, from++);
    const content = packedContent(writer.written(start));
    let length = 7;
    while (names.has(content.digest.slice(0, length))) length++;
    const name = content.digest.slice(0, length);
    names.add(name);
    return { first, last, name, file: { path: `index/${name}.pf_index`, ...content } };
  });
}

const signature = Buffer.from(pagefindSignature);

/**
 * Returns the page list before packing: `[version, [[id, words]…], [[from, to, chunk]…], filters,
 * sorts, metadata]`, the last three empty. All documents are said to have one word, as the number is
 * not used: that packs to a tenth.
 */
function pageListOf(version: string, documents: number, chunks: readonly WordChunk[]): Uint8Array {
  const writer = new CborWriter(32 * (documents + chunks.length));
  writer.bytes(signature);
  writer.array(6);
  writer.text(version);
  writer.array(documents);
  for (let document = 0; document < documents; document++) {
    writer.array(2);
    writer.text(pagefindId(document));
    writer.uint(1);
  }
  writer.array(chunks.length);
  for (const [index, { first, last, name }] of chunks.entries()) {
    const before = chunks[index - 1];
    const after = chunks[index + 1];
    writer.array(3);
    writer.text(before ? shortest(first, before.last) : first);
    writer.text(after ? shortest(last, after.first) : last);
    writer.text(name);
  }
  for (let empty = 0; empty < 3; empty++) writer.array(0);
  return writer.written();
}

/** Returns the beginning of a word up to the letter in which it differs from its neighbour. */
function shortest(word: string, neighbour: string): string {
  const letters = Array.from(word);
  const others = Array.from(neighbour);
  const same = letters.findIndex((letter, index) => letter !== others[index]);
  return letters.slice(0, same + 1).join('');
}
