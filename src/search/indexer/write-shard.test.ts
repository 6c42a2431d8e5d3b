import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { smallLexicon } from '../../../tests/fixtures/lexicon.ts';
import { wordIndexesAt, type WordIndex } from '../engine/pagefind.ts';
import { documentOf, termEnd, type Shard } from '../index-format.ts';
import { openIndexFolder } from './index-folder.ts';
import { openKeptIndex } from './reuse-index.ts';
import { pagefindProgram } from './pagefind-format/index-files.ts';
import { encodePart, openPart, type OpenPart } from './segment.ts';
import { postingsOf } from './pagefind-format/postings.ts';
import { packedCard } from './packed-file.ts';
import { noTerm, searchContent } from './document-terms.ts';
import type { SearchDocument } from './search-document.ts';
import { writeShard } from './write-shard.ts';

/** A document's row of terms. */
type Row = readonly string[];

const folder = mkdtempSync(join(tmpdir(), 'bilateral-search-shard-'));
const indexFolder = join(folder, 'pagefind');
const facets = { country: [], sector: [], source: [], year: ['2026'] };
const card = { url: '', title: '', date: '', source: '', pairs: '' };
const told = (body: string): SearchDocument => ({
  ...{ card, summary: '', body, aside: '', facets, order: '' },
});

function partOf(rows: readonly Row[]): OpenPart {
  const terms = [...new Set([noTerm, ...rows.flat()])];
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const numbered = rows.map((row) => Uint32Array.from(row, (term) => numbers.get(term) ?? 0));
  const part = {
    keys: rows.map(() => ''),
    facets: rows.map(() => facets),
    orders: rows.map(() => ''),
    cards: rows.map(() => packedCard(told(''))),
    lengths: Uint32Array.from(rows, ({ length }) => length),
    postings: postingsOf({ terms, rows: numbered }),
    words: { words: [], rows: rows.map(() => new Uint32Array()) },
  };
  return openPart(encodePart(part, Buffer.alloc(32)));
}

/** Writes a shard by the build's own means. */
async function writeOurs(parts: readonly (readonly Row[])[], chunk: number): Promise<Shard> {
  const program = await pagefindProgram();
  for (const { path, content } of program.files) put(path, content);
  const work = { folder: openIndexFolder(indexFolder), kept: openKeptIndex('', []), program };
  return writeShard(parts.map(partOf), { ...work, chunk }).shard;
}

/** Has Pagefind's own program write the shard; its ids of documents are hashes, in their order. */
async function writeTheirs(rows: readonly Row[], name: string) {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind does not start.');
  for (const [number, row] of rows.entries()) {
    const content = row.map((term) => (term === noTerm ? '-' : term + termEnd)).join(' ');
    await index.addCustomRecord({ url: `${number}/`, content, language: 'unknown', meta: {} });
  }
  const { files } = await index.getFiles();
  await close();
  let entry: unknown;
  let ids: number[] = [];
  for (const { path, content } of files) {
    if (path === 'pagefind-entry.json') entry = JSON.parse(Buffer.from(content).toString());
    else if (/\.pf_(?:meta|index)$/.test(path)) put(`${name}/${path}`, content);
    if (!path.endsWith('.pf_meta')) continue;
    const list = gunzipSync(content)
      .toString('latin1')
      .matchAll(/unknown_[0-9a-f]{7,}/g);
    ids = Array.from(list.take(rows.length), ([id]) => documentOf(id));
  }
  const shard: Shard = {
    ...{ folder: name, documents: rows.length, from: '2026', until: '2026', entry },
  };
  return { shard, ids };
}

function put(path: string, content: Uint8Array) {
  mkdirSync(dirname(join(indexFolder, path)), { recursive: true });
  writeFileSync(join(indexFolder, path), content);
}

let readers = 0;

/** Reads shards as a browser does, by Pagefind's JavaScript and WebAssembly. */
async function read(shards: readonly Shard[]): Promise<WordIndex[]> {
  const root = `/${readers++}/`;
  const load = (address: string) =>
    import(`${pathToFileURL(join(folder, address.slice(root.length))).href}?of=${root}`);
  vi.stubGlobal('fetch', (input: RequestInfo | URL) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, 'http://localhost');
    return Promise.resolve(new Response(readFileSync(join(folder, pathname.slice(root.length)))));
  });
  const indexes = wordIndexesAt(root, load);
  return Promise.all(shards.map((shard) => indexes.open(shard)));
}

/** The documents that have a term, and its positions in them. */
const hitsIn = async (index: WordIndex | undefined, term: string, prefix: boolean) =>
  new Map(await index?.postingsOf(term, prefix));

async function expectRows(index: WordIndex | undefined, rows: readonly Row[], ids: number[]) {
  for (const term of new Set(rows.flat())) {
    if (term === noTerm) continue;
    const holders = rows.flatMap((row, number): [number, number[]][] => {
      const places = row.flatMap((found, place) => (found === term ? [place] : []));
      return places.length > 0 ? [[ids[number] ?? -1, places]] : [];
    });
    expect(await hitsIn(index, term, false), term).toEqual(new Map(holders));
  }
}

beforeAll(() => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

/** A row of a document with title and body, of some words that many have and some that few have. */
const words = fc.oneof(
  fc.stringMatching(/^[a-d]{1,3}$/),
  fc.stringMatching(/^[a-zđ]{2,7}$/),
  fc.constantFrom(
    'US$5.2 million',
    '한국',
    'ລາວ',
    'Москва',
    'Hà Nội',
    '𐐨𐐩',
    'ﬀ',
    '५',
    '5 May 2026',
  ),
);
const row = fc
  .array(words, { maxLength: 60 })
  .map((said) => searchContent(told(`coal ${said.join(' ')}`), smallLexicon).row);
const year = fc.array(row, { minLength: 1, maxLength: 12 });

describe('writeShard', () => {
  test('is read by Pagefind as the index is that its own program makes of the same rows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(year, { minLength: 1, maxLength: 3 }), async (years) => {
        const rows = years.flat();
        const { shard, ids } = await writeTheirs(rows, `theirs.${readers}`);
        const [ours, theirs] = await read([await writeOurs(years, 200), shard]);
        await expectRows(ours, rows, [...rows.keys()]);
        await expectRows(theirs, rows, ids);
        const beginnings = rows.flat().map((term) => Array.from(term).slice(0, 2).join(''));
        for (const beginning of new Set([...beginnings, 'zzzz'])) {
          if (beginning === '') continue;
          const found = await hitsIn(ours, beginning, true);
          const byTheirIds = Array.from(found, ([row, places]) => [ids[row], places] as const);
          expect(await hitsIn(theirs, beginning, true), beginning).toEqual(new Map(byTheirIds));
        }
      }),
      { numRuns: 6 },
    );
  }, 30_000);
});
