import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchWithRetry, gunzip, loadOnce, NetworkError } from './network.ts';

const address = '/pagefind/search.json';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Returns a `fetch` that gives one response after the other. */
function fetching(...answers: (() => Response)[]) {
  return vi.fn<typeof fetch>(async () => {
    const answer = answers.shift();
    if (answer === undefined) throw new Error('Asked too often.');
    return Promise.resolve(answer());
  });
}

const sound = () => new Response('words');
const otherwise = () => new Response('<p>Log in to use this network.</p>');
const notThere = () => new Response('Not found', { status: 404 });
const broken = (): Response => {
  throw new TypeError('fetch failed');
};
const cutShort = () => {
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => stream.enqueue(new TextEncoder().encode('wo')),
    pull: (stream) => stream.error(new TypeError('terminated')),
  });
  return new Response(body);
};

function readWords(body: ArrayBuffer): string {
  const text = new TextDecoder().decode(body);
  if (text !== 'words') throw new Error('Unreadable');
  return text;
}

/** Fetches without waiting for the pause between two attempts. */
async function fetchNow(get: typeof fetch, init?: RequestInit): Promise<string> {
  vi.stubGlobal('fetch', get);
  const [result] = await Promise.allSettled([
    fetchWithRetry(address, readWords, init),
    vi.advanceTimersByTimeAsync(60_000),
  ]);
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}

describe('fetchWithRetry', () => {
  test.each([
    ['fails', broken],
    ['is not there', notThere],
    ['is cut short', cutShort],
    ['is something else', otherwise],
  ])('asks twice for what %s', async (_, failure) => {
    const get = fetching(failure, sound);
    expect(await fetchNow(get, { cache: 'reload' })).toBe('words');
    expect(get.mock.calls.map(([asked, init]) => [asked, init?.cache])).toEqual([
      [address, 'reload'],
      [address, 'reload'],
    ]);
    await expect(fetchNow(fetching(failure, failure, sound))).rejects.toThrow(NetworkError);
  });

  test('gives up what never arrives', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort());
    const hanging = vi.fn<typeof fetch>((_, init) =>
      init?.signal?.aborted ? Promise.reject(new Error('aborted')) : new Promise(() => undefined),
    );
    await expect(fetchNow(hanging)).rejects.toThrow(NetworkError);
    expect(hanging).toHaveBeenCalledTimes(2);
  });
});

describe('gunzip', () => {
  test('unpacks gzip', async () => {
    const bytes = await gunzip(new Uint8Array(gzipSync('ລາວ'.repeat(1000))));
    expect(new TextDecoder().decode(bytes)).toBe('ລາວ'.repeat(1000));
  });

  test('fails on what is not gzip, or not all of it', async () => {
    await expect(gunzip('words')).rejects.toThrow();
    await expect(gunzip(new Uint8Array(gzipSync('words').subarray(0, -9)))).rejects.toThrow();
  });
});

test('loadOnce loads a file once, and again after a failure', async () => {
  const load = vi.fn((file: string) => Promise.resolve(file));
  const get = loadOnce(load);
  load.mockRejectedValueOnce(new NetworkError('lost'));
  await expect(get('a')).rejects.toThrow(NetworkError);
  expect(await Promise.all([get('a'), get('a'), get('b')])).toEqual(['a', 'a', 'b']);
  expect(load.mock.calls).toEqual([['a'], ['a'], ['b']]);
});
