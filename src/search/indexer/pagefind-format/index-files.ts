import { close, createIndex } from 'pagefind';
import { pagefindId, pagefindSignature } from '../../index-format.ts';
import { CborWriter } from './cbor.ts';

/** What files begin with once they are unpacked. */
const signature = Buffer.from(pagefindSignature);

/** Begins a file of Pagefind's. */
export function beginPagefindFile(writer: CborWriter): void {
  writer.bytes(signature);
}

/** A chunk in the page list. */
export interface ListedChunk {
  first: string;
  last: string;
  /** Its file is `index/<name>.pf_index`. */
  name: string;
}

/**
 * Pagefind's page list before packing, as version 1.5 reads it: `[version, [[id, words]…], [[from, to, chunk]…],
 * filters, sorts, metadata]`, the last three empty. The ids number the documents by their rows, and
 * all are said to have one word, as nothing asks for more: that packs to a tenth.
 */
export function pageList(
  version: string,
  documents: number,
  chunks: readonly ListedChunk[],
): Buffer {
  const writer = new CborWriter(32 * (documents + chunks.length));
  beginPagefindFile(writer);
  writer.array(6);
  writer.text(version);
  writer.array(documents);
  for (let row = 0; row < documents; row++) {
    writer.array(2);
    writer.text(pagefindId(row));
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

/** The beginning of a word that tells it from its neighbour. */
function shortest(word: string, neighbour: string): string {
  const letters = Array.from(word);
  const others = Array.from(neighbour);
  const same = letters.findIndex((letter, index) => letter !== others[index]);
  return letters.slice(0, same + 1).join('');
}

/** What is taken from Pagefind's own program: what reads the index in the browser. */
export interface PagefindProgram {
  files: { path: string; content: Uint8Array }[];
  version: string;
  /** What it asks of its `pagefind-entry.json`, for an index with this page list. */
  entry(pageList: string, documents: number): unknown;
}

const reading = /^(?:pagefind\.js|wasm\.unknown\.pagefind)$/;

/**
 * Has Pagefind write an empty index, for the files that come with any.
 *
 * @throws where Pagefind's program does not run.
 */
export async function pagefindProgram(): Promise<PagefindProgram> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind does not start: ${errors.join(' ')}`);
  const { files, errors: refused } = await index.getFiles();
  await close();
  const entryFile = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entryFile) throw new Error(`Pagefind gives no files: ${refused.join(' ')}`);
  const entry = JSON.parse(Buffer.from(entryFile.content).toString()) as { version: string };
  return {
    files: files.filter(({ path }) => reading.test(path)),
    version: entry.version,
    entry: (hash, documents) => ({
      ...entry,
      languages: { unknown: { hash, wasm: null, page_count: documents } },
    }),
  };
}
