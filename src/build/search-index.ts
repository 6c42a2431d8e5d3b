import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Briefing } from '../model/briefing.ts';
import { bodyOf } from '../reading/briefing.ts';
import { plainText } from '../reading/plain-text.ts';
import {
  cardFile,
  manifestFile,
  rowsFile,
  type Card,
  type Manifest,
  type Shard,
  type WordFile,
} from '../search/index-format.ts';
import { bookData, openBooks, type Named } from '../words/books.ts';
import { rowTable } from './row-table.ts';
import { searchContent } from './search-content.ts';
import { briefingDocument, type FacetNames, type SearchDocument } from './search-document.ts';
import { shardsOf, type ShardSizes } from './search-shards.ts';
import { listWords, type ListedWords } from './word-lists.ts';

/** A briefing that is to be found: plain data, as it travels to another thread. */
export interface IndexedBriefing extends FacetNames {
  /** Its file, whose body is read when its turn comes. */
  path: string;
  briefing: Briefing & { slug: string };
}

/** What readers call things. */
export interface Gazetteer {
  named: Named[];
  synonyms: string[][];
}

/** A search index that grows in memory until it is written. */
export interface SearchIndex {
  add(briefings: readonly IndexedBriefing[]): void;
  /** Adds pages that are no briefings. */
  addPages(documents: readonly SearchDocument[]): void;
  /**
   * Writes all files of the index to a folder.
   *
   * @throws where Pagefind refuses or a file cannot be written.
   */
  write(folder: string): Promise<void>;
}

/** A document, and what Pagefind is given to index of it. */
interface ReadDocument extends SearchDocument {
  content: string;
}

/** Of Pagefind's files, those that every shard shares; they are written once, beside the shards. */
const shared = /^(?:pagefind\.js|wasm\.unknown\.pagefind)$/;
const chunks = /^(?:index\/.*|pagefind\..*\.pf_meta)$/;

/**
 * Opens an empty index. It is made from the content itself, not from pages.
 *
 * @param sizes those of shards, where they are not as usual.
 */
export function openSearchIndex({ named, synonyms }: Gazetteer, sizes?: ShardSizes): SearchIndex {
  const data = bookData(named, synonyms);
  const books = openBooks(data);
  const words = new Set<string>();
  const briefings: ReadDocument[] = [];
  const pages: ReadDocument[] = [];
  const read = (document: SearchDocument): ReadDocument => {
    const { content, words: found } = searchContent(document, books);
    for (const word of found) words.add(word);
    return { ...document, content };
  };
  return {
    add(batch) {
      for (const { path, briefing, ...names } of batch) {
        const body = plainText(bodyOf(readFileSync(path)));
        briefings.push(read(briefingDocument(briefing, body, names)));
      }
    },
    addPages(documents) {
      pages.push(...documents.map(read));
    },
    async write(folder) {
      const write = writerTo(folder);
      const shards: Shard[] = [];
      for (const documents of shardsOf(briefings.sort(inOrder), sizes)) {
        shards.push(await writeShard(documents, write));
      }
      const lists = listWords(words);
      const manifest: Manifest = {
        books: write.named('books', data),
        words: {
          forward: lists.forward.map((list) => writeWords(list, write)),
          backward: lists.backward.map((list) => writeWords(list, write)),
        },
        shards,
        pages: await writeShard(pages.sort(inOrder), write),
      };
      write.file(manifestFile, JSON.stringify(manifest));
      await close();
    },
  };
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
