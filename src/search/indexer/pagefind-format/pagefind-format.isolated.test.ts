import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeIndexOf } from '../../../../tests/fixtures/index-of.ts';
import { smallNames } from '../../../../tests/fixtures/lexicon.ts';
import { published } from '../../../../tests/fixtures/published.ts';
import { postingsReader } from '../../engine/pagefind-reader.ts';
import { indexFolder, namesIn, pagefindSignature } from '../../index-format.ts';
import { briefingDocument } from '../search-document.ts';
import { pagefindFiles, type ListedDocument } from './index-files.ts';
import { postingsOf } from './postings.ts';

// Our writer against Pagefind's own program: what a new version of Pagefind changes fails here.

/** The term at each position of a document, empty for none. */
type Positions = readonly string[];

/** The contents of an index by the kinds of its files, names of files aside. */
interface Index {
  words: unknown[];
  pageList: unknown[];
  filters: unknown[];
}

const filters: ListedDocument['filters'] = {
  ...{ pair: [], country: ['la', 'vn'], sector: ['rail'], source: [], year: ['2026'] },
};

/** Writes an index of segments, each of some documents. */
function filesOf(segments: readonly (readonly Positions[])[]) {
  const parts = segments.map((documents) => {
    const terms = [...new Set(documents.flat().filter(Boolean))];
    const placed = documents.map((own) => {
      const positions = own.flatMap((term, position) => (term === '' ? [] : [position]));
      const numbers = positions.map((position) => terms.indexOf(own[position] ?? ''));
      return { terms: Uint32Array.from(numbers), positions: Uint32Array.from(positions) };
    });
    return { postings: postingsOf({ terms, documents: placed }), documents: documents.length };
  });
  const listed = segments.flat().map(({ length }) => ({ name: '', length, filters }));
  return pagefindFiles(parts, listed, '1.6.0', 200);
}

/** Has Pagefind write an index. */
async function theirFiles(documents: readonly Positions[]) {
  const { index } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error('Pagefind does not start.');
  for (const [number, terms] of documents.entries()) {
    const content = terms.map((term) => (term === '' ? '-' : term)).join(' ');
    const own = Object.fromEntries(
      Object.entries(filters).flatMap(([key, values]) =>
        values.length ? [[key, [...values]]] : [],
      ),
    );
    const record = { url: `${number}/`, content, language: 'unknown', filters: own };
    await index.addCustomRecord({ ...record, meta: { title: '' } });
  }
  const { files } = await index.getFiles();
  await close();
  return files.filter(({ path }) => /\.pf_(?:meta|index|filter)$/.test(path));
}

function indexIn(files: readonly { path: string; content: Uint8Array }[]): Index {
  const unpacked = (ending: string) =>
    files.flatMap(({ path, content }) => (path.endsWith(ending) ? [unpack(content)] : []));
  return {
    words: unpacked('.pf_index').flatMap((chunk) => (chunk as unknown[][])[0]),
    pageList: unpacked('.pf_meta')[0] as unknown[],
    filters: unpacked('.pf_filter').sort(),
  };
}

/** Reads the arrays, texts and whole numbers of a Pagefind file (CBOR, RFC 8949). */
function unpack(file: Uint8Array): unknown {
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
        throw new Error(`Pagefind's files hold CBOR of another kind, ${head >> 5}.`);
    }
  };
  return item();
}

describe('the files of our writer and of Pagefind’s own', () => {
  const documents = ['coal road coal', 'road zebra', ' coal ລາວ þn5'].map((text) =>
    text.split(' '),
  );
  let ours: Index;
  let theirs: Index;
  beforeAll(async () => {
    const { files } = filesOf([documents.slice(0, 2), documents.slice(2)]);
    ours = indexIn(files('0123456789').map(({ path, pack }) => ({ path, content: pack() })));
    theirs = indexIn(await theirFiles(documents));
  });

  test('have the same words, with the same documents, weights and positions', () => {
    expect(ours.words, 'Pagefind writes the words of its chunks otherwise').toEqual(theirs.words);
  });

  test('have the same filters, with the same documents', () => {
    expect(ours.filters, 'Pagefind writes its filters otherwise').toEqual(theirs.filters);
  });

  test('have the same lists of documents, chunks and filters, names aside', () => {
    const withoutNames = ([version, pages, chunks, filters, ...rest]: unknown[]) => [
      version,
      (pages as [string, number][]).map(([, words]) => words),
      [(chunks as string[][])[0]?.[0], (chunks as string[][]).at(-1)?.[1]],
      (filters as string[][]).map(([key]) => key).sort(),
      ...rest,
    ];
    const [, ourPages] = ours.pageList as [string, [string, number][]];
    expect(ourPages.map(([, words]) => words)).toEqual(documents.map(({ length }) => length));
    const message = 'Pagefind’s page list has other parts';
    expect(withoutNames(ours.pageList).toSpliced(1, 1), message).toEqual(
      withoutNames(theirs.pageList).toSpliced(1, 1),
    );
  });
});

describe('our reader', () => {
  const word = fc.oneof(
    fc.stringMatching(/^x[a-d]{1,3}$/),
    fc.stringMatching(/^[x-zđ]{2,7}$/),
    fc.constantFrom('한국', 'ລາວ', 'москв', '𐐨𐐩', '\ufb00x', '५', 'þd20260505'),
  );
  const document = fc.array(word, { maxLength: 60 }).map((words) => ['coal', '', ...words]);
  const segment = fc.array(document, { minLength: 1, maxLength: 12 });

  test('finds in an index of our writer where each term is, and each beginning of one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(segment, { minLength: 1, maxLength: 3 }), async (segments) => {
        const documents = segments.flat();
        const { chunks, chunkNames, files } = filesOf(segments);
        const contents = new Map(files('id').map(({ path, pack }) => [path, pack]));
        const paths = namesIn(chunkNames).map((name) => `index/${name}.pf_index`);
        const postingsIn = postingsReader(chunks, paths, (file, read) =>
          Promise.resolve(read(gunzipSync(contents.get(file)?.() ?? ''))),
        );
        const found = (isWanted: (term: string) => boolean) =>
          documents.flatMap((positions, number): [number, number[]][] => {
            const at = positions.flatMap((one, position) =>
              one !== '' && isWanted(one) ? [position] : [],
            );
            return at.length > 0 ? [[number, at]] : [];
          });
        const terms = new Set(documents.flat().filter(Boolean));
        for (const term of [...terms, 'zzzz', '\u{10ffff}', ' ']) {
          const one = found((other) => other === term);
          expect(new Map(await postingsIn(term, false)), term).toEqual(new Map(one));
          const prefix = Array.from(term).slice(0, 2).join('');
          const all = found((other) => other.startsWith(prefix));
          expect(new Map(await postingsIn(prefix, true)), prefix).toEqual(new Map(all));
        }
      }),
      { numRuns: 30 },
    );
  });
});

/** Pagefind's interface for browsers (https://pagefind.app/docs/api/). */
interface Pagefind {
  options(options: object): Promise<void>;
  mergeIndex(path: string, options: object): Promise<void>;
  search(
    query: string | null,
    options?: { filters: Record<string, unknown> },
  ): Promise<{ results: { data(): Promise<PagefindResult> }[] }>;
}
interface PagefindResult {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

describe('Pagefind in a browser', () => {
  const archive: [slug: string, date: string, sector: string, title: string, text: string][] = [
    ['metro', '2026-03-04', 'rail', 'A metro for Hà Nội', 'The first railway under the river.'],
    ['coal', '2026-01-02', 'trade', 'Coal by rail', 'Coal goes to Vũng Áng, 1,500 tonnes a day.'],
    ['lam', '2025-05-05', 'trade', 'Tô Lâm in Vientiane', 'He spoke of railways and of coal.'],
    ['dams', '2019-02-03', 'power', 'A dam', 'Railways were not built; dams were.'],
  ];
  const briefings = archive.map(([slug, date, sector, title, summary]) =>
    briefingDocument(published(slug, date, { title, summary, sector, source: 'vns' }), '', {
      ...{ sourceName: 'Việt Nam News', sectorLabels: [sector] },
    }),
  );
  const site = mkdtempSync(join(tmpdir(), 'bilateral-stock-pagefind-'));
  afterAll(() => {
    vi.unstubAllGlobals();
    rmSync(site, { recursive: true });
  });

  /** Opens an index as a page with Pagefind's own interface does. */
  async function open(name: string, merged: readonly string[]): Promise<Pagefind> {
    const root = `/${name}/${indexFolder}`;
    vi.stubGlobal('fetch', (input: RequestInfo | URL) => {
      const address = input instanceof Request ? input.url : input;
      const { pathname } = new URL(address, 'http://localhost');
      return Promise.resolve(new Response(readFileSync(join(site, pathname))));
    });
    const script = pathToFileURL(join(site, root, 'pagefind.js'));
    const pagefind = (await import(script.href)) as Pagefind;
    await pagefind.options({ basePath: root, baseUrl: '/' });
    for (const folder of merged) await pagefind.mergeIndex(`${root}${folder}`, { baseUrl: '/' });
    return pagefind;
  }

  const slugsFound = async (pagefind: Pagefind, ...query: Parameters<Pagefind['search']>) => {
    const { results } = await pagefind.search(...query);
    const found = await Promise.all(results.map((result) => result.data()));
    return found.map(({ url }) => url.split('/').at(-2)).sort();
  };

  describe.each([
    ['one shard', undefined, [], ['lam']],
    // Of merged indexes, Pagefind leaves out words that one of them lacks.
    [
      'several shards',
      { whole: 0, newest: 2, older: 1 },
      ['2025-2025/', '2019-2019/'],
      ['dams', 'lam'],
    ],
  ])('with %s', (name, sizes, folders, withBoth) => {
    let pagefind: Pagefind;
    beforeAll(async () => {
      const folder = name.replace(' ', '-');
      await writeIndexOf(join(site, folder), briefings, smallNames, sizes);
      pagefind = await open(folder, folders);
    });

    test.each([
      ['railway', ['dams', 'lam', 'metro']],
      ['railways', ['dams', 'lam', 'metro']],
      ['Hà Nội', ['metro']],
      ['Lâm spoke', ['lam']],
      ['xylophone', []],
    ])('finds “%s” in %j', async (query, slugs) => {
      expect(await slugsFound(pagefind, query)).toEqual(slugs);
    });

    test('finds what has every word', async () => {
      expect(await slugsFound(pagefind, 'coal railways')).toEqual(withBoth);
    });

    test('filters', async () => {
      const trade = { filters: { sector: 'trade' } };
      expect(await slugsFound(pagefind, 'coal', trade)).toEqual(['coal', 'lam']);
      expect(await slugsFound(pagefind, null, trade)).toEqual(['coal', 'lam']);
      expect(await slugsFound(pagefind, 'coal', { filters: { year: '2025' } })).toEqual(['lam']);
    });

    test('shows what a result is', async () => {
      const { results } = await pagefind.search('Vientiane');
      const result = await results[0]?.data();
      expect(result).toMatchObject({
        url: '/briefings/lam/',
        content: 'He spoke of railways and of coal.',
        meta: { title: 'Tô Lâm in Vientiane', source: 'Việt Nam News', date: '5 May 2025' },
        filters: { sector: ['trade'], year: ['2025'] },
      });
    });
  });
});
