import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hurried } from '../../../tests/fixtures/hurried.ts';
import { termEnd, type Shard } from '../index-format.ts';
import { LostLine } from './network.ts';
import { wordIndexesAt } from './pagefind.ts';

const root = '/site/';
const shard = (folder: string): Shard => ({
  ...{ folder, documents: 2, from: '2026', until: '2026', entry: { of: folder } },
});
const newest = shard('2026.a');
const older = shard('2019.b');

/** Everything that was asked of the server. */
let asked: string[];
/** What the server does not have. */
let lost: RegExp;
/** What something on the way answers in its place. */
let answered: { file: RegExp; body: BodyInit } | undefined;

// What looks like the id of a document after the last one means something else.
const ids = '…unknown_00000aa…unknown_00000bb…unknown_00000cc';
const packed = (text: string) => new Uint8Array(gzipSync(text));

function serve(input: RequestInfo | URL): Promise<Response> {
  const address = input instanceof Request ? input.url : String(input);
  asked.push(address);
  if (lost.test(address)) return Promise.reject(new TypeError('fetch failed'));
  if (answered?.file.test(address)) return Promise.resolve(new Response(answered.body));
  return Promise.resolve(new Response(packed(`pagefind_dcd${ids}`)));
}

/** As Pagefind does: it fetches what it needs, and takes what is lost for empty. */
const pagefind = {
  createInstance({ basePath }: { basePath: string }) {
    const fetched = new Map<string, Promise<unknown>>();
    const need = (file: string) => {
      const known = fetched.get(file) ?? fetch(`${basePath}${file}`).catch(() => undefined);
      fetched.set(file, known);
      return known;
    };
    return {
      async search(term: string) {
        await need('pagefind-entry.json?ts=1');
        await Promise.all([need('wasm.unknown.pagefind'), need('pagefind.x.pf_meta')]);
        if (term === '') return { results: [] };
        const chunk = await need(`index/${term.slice(0, 1)}.pf_index`);
        const results = chunk
          ? [
              { id: 'unknown_00000bb', words: [1, 5] },
              { id: 'unknown_00000aa', words: [term.length] },
            ]
          : [];
        return { results };
      },
    };
  },
};

const load = vi.fn<(address: string) => Promise<unknown>>();
const filesAsked = (pattern: RegExp) => asked.filter((address) => pattern.test(address));

beforeEach(() => {
  asked = [];
  lost = /^$/;
  answered = undefined;
  load.mockReset().mockResolvedValue(pagefind);
  vi.stubGlobal('fetch', serve);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('wordIndexesAt', () => {
  test('gives documents by their rows', async () => {
    const index = await wordIndexesAt(root, load).open(newest);
    expect(await index.hits('coal', true)).toEqual([
      { row: 1, places: [1, 5] },
      { row: 0, places: ['coal'.length] },
    ]);
  });

  test('asks for a term to its end, but for one that is open', async () => {
    const index = await wordIndexesAt(root, load).open(newest);
    const placesOf = async (open: boolean) => (await index.hits('coal', open))[1]?.places;
    expect(await placesOf(false)).toEqual([`coal${termEnd}`.length]);
    expect(await placesOf(true)).toEqual(['coal'.length]);
  });

  test('fetches no entry, and the program once for all shards, from where they share it', async () => {
    const indexes = wordIndexesAt(root, load);
    await Promise.all([indexes.open(newest), indexes.open(older)]);
    expect(filesAsked(/pagefind-entry/)).toEqual([]);
    expect(filesAsked(/wasm/)).toEqual(['/site/pagefind/wasm.unknown.pagefind']);
    expect(filesAsked(/pf_meta/)).toHaveLength(2);
    expect(load.mock.calls).toEqual([['/site/pagefind/pagefind.js']]);
  });

  test('leaves alone what is fetched elsewhere, and what is none of Pagefind’s', async () => {
    await wordIndexesAt(root, load).open(newest);
    lost = /elsewhere|pack/;
    for (const address of ['/site/elsewhere/', '/site/pagefind/2026.a/rows.pack']) {
      await expect(fetch(address)).rejects.toThrow(TypeError);
    }
    expect(filesAsked(lost)).toHaveLength(2);
  });

  test('notes a chunk that is lost, which Pagefind takes for an empty one', async () => {
    const indexes = wordIndexesAt(root, load);
    const [index, other] = await Promise.all([indexes.open(newest), indexes.open(older)]);
    lost = /2026\.a\/index/;
    await expect(hurried(index.hits('coal', false))).rejects.toThrow(LostLine);
    expect(filesAsked(/pf_index/)).toHaveLength(2);
    expect(await other.hits('coal', false)).toHaveLength(2);
    lost = /^$/;
    const again = await indexes.open(newest);
    expect(await again.hits('coal', false)).toHaveLength(2);
  });

  test.each([
    ['cut short', packed(`pagefind_dcd${ids}`).subarray(0, 30)],
    ['another page', '<p>Log in to use this network.</p>'],
    ['packed, but none of Pagefind', packed(ids)],
  ])('does not take a chunk for empty that is %s', async (_, body) => {
    const index = await wordIndexesAt(root, load).open(newest);
    answered = { file: /pf_index/, body };
    await expect(hurried(index.hits('coal', false))).rejects.toThrow(LostLine);
    expect(filesAsked(/pf_index/)).toHaveLength(2);
  });

  test.each([/wasm/, /pf_meta/])('does not open while %s is lost, but after', async (file) => {
    const indexes = wordIndexesAt(root, load);
    lost = file;
    const opening = Promise.allSettled([newest, older].map((shard) => indexes.open(shard)));
    const outcomes = await hurried(opening);
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(LostLine) as Error });
    }
    lost = /^$/;
    expect(await (await indexes.open(older)).hits('coal', false)).toHaveLength(2);
    expect(await (await indexes.open(newest)).hits('coal', false)).toHaveLength(2);
  });

  test('imports Pagefind again under another address, as a failed import is remembered', async () => {
    load.mockRejectedValueOnce(new TypeError('import failed'));
    await wordIndexesAt(root, load).open(newest);
    const [first, second] = load.mock.calls.flat();
    expect(second).not.toBe(first);
    expect(second?.startsWith(`${first}?`)).toBe(true);
  });

  test('imports it again where it never comes, and says so where it does not come then', async () => {
    const indexes = wordIndexesAt(root, load);
    const inTime = vi.spyOn(AbortSignal, 'timeout');
    inTime.mockImplementationOnce(() => AbortSignal.abort());
    load.mockReturnValueOnce(new Promise(() => undefined));
    await hurried(indexes.open(newest));
    expect(load).toHaveBeenCalledTimes(2);
    inTime.mockImplementation(() => AbortSignal.abort());
    load.mockReturnValue(new Promise(() => undefined));
    await expect(hurried(wordIndexesAt(root, load).open(newest))).rejects.toThrow(LostLine);
  });

  test('says that the line is lost where Pagefind cannot be imported, for every shard', async () => {
    load.mockRejectedValue(new TypeError('import failed'));
    const indexes = wordIndexesAt(root, load);
    const outcomes = await Promise.allSettled([newest, older].map((shard) => indexes.open(shard)));
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(LostLine) as Error });
    }
    load.mockResolvedValue(pagefind);
    expect(await (await indexes.open(newest)).hits('coal', false)).toHaveLength(2);
  });
});
