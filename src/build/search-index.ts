import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import {
  cardFile,
  manifestFile,
  rowsFile,
  type Card,
  type Manifest,
  type Shard,
  type WordFile,
} from '../search/index-format.ts';
import { bookData } from '../words/books.ts';
import { rowTable } from './row-table.ts';
import type { SearchDocument } from './search-document.ts';
import type { Gazetteer } from './search-part.ts';
import { shardsOf, type ShardSizes } from './search-shards.ts';
import { listWords, type ListedWords } from './word-lists.ts';

/** The parts that make an index, each as a `PartMaker` gave it. */
export interface IndexParts {
  /** A part for every year with published briefings, in any order. */
  briefings: readonly Uint8Array[];
  pages: Uint8Array;
}

/** How an index is written, where it is not as usual. */
export interface WriteOptions {
  /** The folder of an index that was written before; what did not change is linked, not made again. */
  kept?: string;
  shards?: ShardSizes;
}

/** A document, and what Pagefind is given to index of it. */
interface ReadDocument extends SearchDocument {
  content: string;
  words: string[];
}

/** Of Pagefind's files, those that every shard shares; they are written once, beside the shards. */
const shared = /^(?:pagefind\.js|wasm\.unknown\.pagefind)$/;
const chunks = /^(?:index\/.*|pagefind\..*\.pf_meta)$/;

/**
 * Writes all files of the search index to a folder. The same parts make the same bytes, whatever is
 * kept.
 *
 * @param folder one that is missing or empty.
 * @throws where a file cannot be written.
 */
export async function writeIndex(
  parts: IndexParts,
  { named, synonyms }: Gazetteer,
  folder: string,
  { shards: sizes }: WriteOptions = {},
): Promise<void> {
  const write = writerTo(folder);
  const documentsOf = (part: Uint8Array) =>
    JSON.parse(Buffer.from(part).toString()) as ReadDocument[];
  const briefings = parts.briefings.flatMap(documentsOf).sort(inOrder);
  const pages = documentsOf(parts.pages).sort(inOrder);
  const shards: Shard[] = [];
  for (const documents of shardsOf(briefings, sizes)) {
    shards.push(await writeShard(documents, write));
  }
  const lists = listWords([...briefings, ...pages].flatMap(({ words }) => words));
  const manifest: Manifest = {
    books: write.named('books', bookData(named, synonyms)),
    words: {
      forward: lists.forward.map((list) => writeWords(list, write)),
      backward: lists.backward.map((list) => writeWords(list, write)),
    },
    shards,
    pages: await writeShard(pages, write),
  };
  write.file(manifestFile, JSON.stringify(manifest));
  await close();
}

function inOrder(a: SearchDocument, b: SearchDocument): number {
  return a.order < b.order ? -1 : 1;
}

interface Writer {
  file(path: string, content: string | Uint8Array): void;
  /** Writes a packed file whose name tells its contents apart, and gives the name. */
  named(stem: string, value: unknown): string;
}

function writerTo(folder: string): Writer {
  const file = (path: string, content: string | Uint8Array) => {
    const destination = join(folder, path);
    mkdirSync(dirname(destination), { recursive: true });
    writeFileSync(destination, content);
  };
  return {
    file,
    named(stem, value) {
      const content = packed(value);
      const name = `${stem}.${digest([content])}.pack`;
      file(name, content);
      return name;
    },
  };
}

function writeWords({ first, words }: ListedWords, write: Writer): WordFile {
  return { first, file: write.named('words', words) };
}

/** Indexes documents, in the order of their rows, and writes the shard that they make. */
async function writeShard(documents: readonly ReadDocument[], write: Writer): Promise<Shard> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The search index cannot be made: ${errors.join(' ')}`);
  const answers = documents.map(({ card, content }) =>
    index.addCustomRecord({ url: card.url, content, language: 'unknown', meta: {} }),
  );
  for (const [row, { errors }] of (await Promise.all(answers)).entries()) {
    if (errors.length > 0) throw new Error(`${documents[row]?.card.url}: ${errors.join(' ')}`);
  }
  const { files, errors: refused } = await index.getFiles();
  if (refused.length > 0) throw new Error(refused.join(' '));
  await index.deleteIndex();

  const own: { path: string; content: Uint8Array }[] = [];
  let entry: unknown;
  for (const { path, content } of files) {
    if (shared.test(path)) write.file(path, content);
    else if (path === 'pagefind-entry.json') entry = JSON.parse(Buffer.from(content).toString());
    else if (chunks.test(path)) own.push({ path, content });
  }
  own.push({ path: rowsFile, content: packed(rowTable(documents.map(({ facets }) => facets))) });
  for (const [row, { card, summary, body }] of documents.entries()) {
    const shown: Card = { ...card, text: [summary, body].filter(Boolean).join('\n') };
    own.push({ path: cardFile(row), content: packed(shown) });
  }
  // Pagefind gives its files in any order.
  own.sort((a, b) => (a.path < b.path ? -1 : 1));
  const years = documents.flatMap(({ facets }) => facets.year).sort();
  const [from = '', until = ''] = [years[0], years.at(-1)];
  const folder = [from || 'pages', digest(own.flatMap(({ path, content }) => [path, content]))];
  for (const { path, content } of own) write.file(`${folder.join('.')}/${path}`, content);
  return { folder: folder.join('.'), documents: documents.length, from, until, entry };
}

function packed(value: unknown): Uint8Array {
  return gzipSync(JSON.stringify(value), { level: 9 });
}

/** Tells contents apart in names of files. */
function digest(contents: readonly (string | Uint8Array)[]): string {
  const parts = contents.map((content) => hash('sha256', content));
  return hash('sha256', parts.join('')).slice(0, 10);
}
