import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hurried } from '../../../tests/fixtures/hurried.ts';
import { pagefindId, pagefindSignature, termEnd, type Shard } from '../index-format.ts';
import { NetworkError } from './network.ts';
import { openWordsAt } from './pagefind.ts';

const root = '/site/';
const shard = (folder: string): Shard => ({
  ...{ folder, documents: 2, from: '2026', until: '2026', entry: { of: folder } },
});
const newest = shard('2026.a');
const older = shard('2019.b');

/** Every address that was requested. */
let requested: string[];
/** What the server does not have. */
let lost: RegExp;
/** What a proxy answers in its place. */
let answered: { file: RegExp; body: BodyInit } | undefined;

const packed = (text: string) => new Uint8Array(gzipSync(text));

function serve(input: RequestInfo | URL): Promise<Response> {
  const address = input instanceof Request ? input.url : String(input);
  requested.push(address);
  if (lost.test(address)) return Promise.reject(new TypeError('fetch failed'));
  if (answered?.file.test(address)) return Promise.resolve(new Response(answered.body));
  return Promise.resolve(new Response(packed(`${pagefindSignature}…`)));
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
        const found = [
          { id: pagefindId(17), words: [1, 5] },
          { id: pagefindId(0), words: [term.length] },
        ];
        return { results: chunk ? found : [] };
      },
    };
  },
};

const load = vi.fn<(address: string) => Promise<unknown>>();
const filesRequested = (pattern: RegExp) => requested.filter((address) => pattern.test(address));

beforeEach(() => {
  requested = [];
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

describe('the words of shards', () => {
  test('are the positions of a term by document', async () => {
    const postingsOf = await openWordsAt(root, load)(newest);
    expect(Object.fromEntries(await postingsOf('coal', true))).toEqual({ 17: [1, 5], 0: [4] });
    const withEnd = `coal${termEnd}`.length;
    expect((await postingsOf('coal', false)).get(0)).toEqual([withEnd]);
  });

  test('come without an entry, and with one program for all, from where they share it', async () => {
    const open = openWordsAt(root, load);
    await Promise.all([open(newest), open(older)]);
    expect(filesRequested(/pagefind-entry/)).toEqual([]);
    expect(filesRequested(/wasm/)).toEqual(['/site/pagefind/wasm.unknown.pagefind']);
    expect(filesRequested(/pf_meta/)).toHaveLength(2);
    expect(load.mock.calls).toEqual([['/site/pagefind/pagefind.js']]);
  });

  test('leave alone what is fetched elsewhere, and what is not Pagefind’s', async () => {
    await openWordsAt(root, load)(newest);
    lost = /elsewhere|pack/;
    for (const address of ['/site/elsewhere/', '/site/pagefind/2026.a/rows.pack']) {
      await expect(fetch(address)).rejects.toThrow(TypeError);
    }
    expect(filesRequested(lost)).toHaveLength(2);
  });

  test.each([
    ['cut short', packed(`${pagefindSignature}…`).subarray(0, 30)],
    ['another page', '<p>Log in to use this network.</p>'],
    ['packed, but none of Pagefind', packed('…')],
  ])('fail where a chunk is %s', async (_, body) => {
    const postingsOf = await openWordsAt(root, load)(newest);
    answered = { file: /pf_index/, body };
    await expect(hurried(postingsOf('coal', false))).rejects.toThrow(NetworkError);
    expect(filesRequested(/pf_index/)).toHaveLength(2);
  });

  test.each([/wasm/, /pf_meta/])('do not open while %s is lost, but after', async (file) => {
    const open = openWordsAt(root, load);
    lost = file;
    const outcomes = await hurried(Promise.allSettled([newest, older].map(open)));
    for (const outcome of outcomes) {
      const reason = expect.any(NetworkError) as Error;
      expect(outcome).toMatchObject({ status: 'rejected', reason });
    }
    lost = /^$/;
    for (const shard of [older, newest]) {
      expect(await (await open(shard))('coal', false)).toHaveProperty('size', 2);
    }
  });

  test('import Pagefind again where it does not arrive, and fail where it does not arrive then', async () => {
    const open = openWordsAt(root, load);
    const inTime = vi.spyOn(AbortSignal, 'timeout');
    inTime.mockImplementationOnce(() => AbortSignal.abort());
    load.mockReturnValueOnce(new Promise(() => undefined));
    await hurried(open(newest));
    const [first = '', second = ''] = load.mock.calls.flat();
    // Browsers remember that an address could not be imported.
    expect(second.startsWith(`${first}?`)).toBe(true);
    inTime.mockImplementation(() => AbortSignal.abort());
    load.mockReturnValue(new Promise(() => undefined));
    await expect(hurried(openWordsAt(root, load)(newest))).rejects.toThrow(NetworkError);
  });
});
