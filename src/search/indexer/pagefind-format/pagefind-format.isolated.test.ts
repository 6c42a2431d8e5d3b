import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { smallLexicon } from '../../../../tests/fixtures/lexicon.ts';
import { readText } from '../../analysis/read-text.ts';
import type { GetPostings } from '../../engine/matches.ts';
import { openWordsAt } from '../../engine/pagefind.ts';
import {
  documentOf,
  indexFolder,
  pagefindSignature,
  termEnd,
  type Shard,
} from '../../index-format.ts';
import { pagefindFiles } from './index-files.ts';
import { postingsOf } from './postings.ts';
import { pagefindProgram, type PagefindProgram } from './program.ts';

// Our writer against Pagefind's own program: what a new version of Pagefind changes fails here.

/** The term at each position of a document, empty for none. */
type Positions = readonly string[];

let site: string;
let program: PagefindProgram;
beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'bilateral-pagefind-'));
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  program = await pagefindProgram();
  for (const { path, content } of program.files) put(path, content);
});
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  rmSync(site, { recursive: true });
});

function put(path: string, content: Uint8Array) {
  const file = join(site, indexFolder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The files of an index that Pagefind's format is about, unpacked, by their paths. */
type Index = Record<string, unknown>;

/** Writes an index of segments, each of some documents. */
function writeOurs(segments: readonly (readonly Positions[])[], folder: string) {
  const parts = segments.map((documents) => {
    const terms = [...new Set(documents.flat().filter(Boolean))];
    const placed = documents.map((own) => {
      const positions = own.flatMap((term, position) => (term === '' ? [] : [position]));
      const numbers = positions.map((position) => terms.indexOf(own[position] ?? ''));
      return { terms: Uint32Array.from(numbers), positions: Uint32Array.from(positions) };
    });
    return { postings: postingsOf({ terms, documents: placed }), documents: documents.length };
  });
  const { files, pageList } = pagefindFiles(parts, program.version, 200);
  const documents = segments.flat().length;
  const index: Index = {};
  for (const { path, pack } of files) {
    put(`${folder}/${path}`, pack());
    index[path] = unpacked(pack());
  }
  const entry = program.entry(pageList, documents);
  return { index, shard: { ...{ folder, documents, from: '', until: '' }, entry } };
}

/** Has Pagefind write an index. */
async function writeTheirs(documents: readonly Positions[], folder: string) {
  const { index: pagefind } = await createIndex();
  if (!pagefind) throw new Error('Pagefind does not start.');
  for (const [number, terms] of documents.entries()) {
    const content = terms.map((term) => (term === '' ? '-' : term + termEnd)).join(' ');
    await pagefind.addCustomRecord({ url: `${number}/`, content, language: 'unknown', meta: {} });
  }
  const { files } = await pagefind.getFiles();
  await close();
  const index: Index = {};
  let entry: unknown;
  for (const { path, content } of files) {
    if (path === 'pagefind-entry.json') entry = JSON.parse(Buffer.from(content).toString());
    if (!/\.pf_(?:meta|index)$/.test(path)) continue;
    put(`${folder}/${path}`, content);
    index[path] = unpacked(content);
  }
  return { index, shard: { folder, documents: documents.length, from: '', until: '', entry } };
}

/** Reads the arrays, texts and whole numbers of a Pagefind file (CBOR, RFC 8949). */
function unpacked(file: Uint8Array): unknown {
  const bytes = gunzipSync(file);
  expect(bytes.toString('latin1', 0, 12), 'Pagefind’s files begin otherwise').toBe(
    pagefindSignature,
  );
  let at = pagefindSignature.length;
  const item = (): unknown => {
    const head = bytes[at++] ?? 0;
    let value = head & 31;
    if (value >= 24) {
      const length = 1 << (value - 24);
      value = bytes.readUIntBE(at, length);
      at += length;
    }
    switch (head >> 5) {
      case 0:
        return value;
      case 1:
        return -1 - value;
      case 3:
        return bytes.toString('utf8', at, (at += value));
      case 4:
        return Array.from({ length: value }, item);
      default:
        throw new Error(
          `Pagefind's files hold CBOR of another kind, ${head >> 5}, which we never write.`,
        );
    }
  };
  return item();
}

const wordsOf = (index: Index) =>
  Object.entries(index).flatMap(([path, content]) =>
    path.endsWith('.pf_index') ? (content as unknown[][][])[0] : [],
  );
const pageListOf = (index: Index) =>
  Object.entries(index).find(([path]) => path.endsWith('.pf_meta'))?.[1] as [
    version: string,
    pages: [id: string, words: number, ...unknown[]][],
    chunks: [first: string, last: string, name: string][],
    ...rest: unknown[],
  ];

describe('the files of our writer and of Pagefind’s own', () => {
  const documents = ['coal road coal', 'road zebra', ' coal ລາວ þn5'].map((text) =>
    text.split(' '),
  );
  let ours: ReturnType<typeof writeOurs>;
  let theirs: Awaited<ReturnType<typeof writeTheirs>>;
  beforeAll(async () => {
    ours = writeOurs([documents.slice(0, 2), documents.slice(2)], 'ours');
    theirs = await writeTheirs(documents, 'theirs');
  });

  test('have the same words, with the same documents, weights and positions', () => {
    expect(wordsOf(ours.index), 'Pagefind writes the words of its chunks otherwise').toEqual(
      wordsOf(theirs.index),
    );
  });

  test('have the same lists of documents and chunks', () => {
    const [version, pages, chunks, ...rest] = pageListOf(ours.index);
    const [theirVersion, theirPages, theirChunks, ...theirRest] = pageListOf(theirs.index);
    expect([version, rest], 'Pagefind’s page list has other parts').toEqual([
      theirVersion,
      theirRest,
    ]);
    expect(pages.length).toBe(theirPages.length);
    for (const [id, words] of [...pages, ...theirPages]) {
      expect(id, 'Pagefind’s ids of documents have another form').toMatch(/^unknown_[0-9a-f]{7,}$/);
      expect(words, 'Pagefind says something else of a document after its id').toBeTypeOf('number');
    }
    const span = (list: typeof chunks) => [list[0]?.[0], list.at(-1)?.[1]];
    expect(span(chunks), 'Pagefind lists its chunks otherwise').toEqual(span(theirChunks));
    for (const [, , name] of theirChunks) {
      expect(Object.keys(theirs.index)).toContain(`index/${name}.pf_index`);
    }
  });
});

describe('an index of our writer', () => {
  let runs = 0;

  /** Opens indexes as a browser does, by Pagefind's JavaScript and WebAssembly. */
  function open(shards: readonly Shard[]): Promise<GetPostings[]> {
    const root = `/${runs}/`;
    const fileAt = (address: string) => join(site, address.slice(root.length));
    vi.stubGlobal('fetch', (input: RequestInfo | URL) => {
      const address = input instanceof Request ? input.url : input;
      const { pathname } = new URL(address, 'http://localhost');
      return Promise.resolve(new Response(readFileSync(fileAt(pathname))));
    });
    const load = (address: string) => import(`${pathToFileURL(fileAt(address)).href}?${runs}`);
    return Promise.all(shards.map(openWordsAt(root, load)));
  }

  /** Words that many documents have and words that few have, some of them in other scripts. */
  const word = fc.oneof(
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
  const document = fc.array(word, { maxLength: 60 }).map((words) => {
    const { occurrences } = readText(`coal ${words.join(' ')}`, smallLexicon);
    return ['', ...occurrences.map(({ term }) => term)];
  });
  const segment = fc.array(document, { minLength: 1, maxLength: 12 });

  test('is read by Pagefind as that of its own program is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(segment, { minLength: 1, maxLength: 3 }), async (segments) => {
        runs += 1;
        const documents = segments.flat();
        const ours = writeOurs(segments, `ours.${runs}`);
        const theirs = await writeTheirs(documents, `theirs.${runs}`);
        const ids = pageListOf(theirs.index)[1].map(([id]) => documentOf(id));
        const [ourPostings, theirPostings] = await open([ours.shard, theirs.shard]);
        const terms = new Set(documents.flat().filter(Boolean));
        for (const term of terms) {
          const found = documents.flatMap((positions, number): [number, number[]][] => {
            const at = positions.flatMap((one, position) => (one === term ? [position] : []));
            return at.length > 0 ? [[number, at]] : [];
          });
          expect(new Map(await ourPostings?.(term, false)), term).toEqual(new Map(found));
        }
        const prefixes = Array.from(terms, (term) => Array.from(term).slice(0, 2).join(''));
        for (const prefix of new Set([...prefixes, 'zzzz'])) {
          const found = [...((await ourPostings?.(prefix, true)) ?? [])];
          const byTheirIds = found.map(([number, positions]) => [ids[number], positions] as const);
          const byThem = new Map(await theirPostings?.(prefix, true));
          expect(byThem, prefix).toEqual(new Map(byTheirIds));
        }
      }),
      { numRuns: 6 },
    );
  }, 30_000);
});
