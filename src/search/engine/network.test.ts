import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchTwice, LostLine, parsed, unpacked } from './network.ts';

const address = '/pagefind/search.json';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Gives one answer after the other. */
function lineGiving(...answers: (() => Response)[]) {
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
  const [result] = await Promise.allSettled([
    fetchTwice(address, readWords, init, get),
    vi.advanceTimersByTimeAsync(60_000),
  ]);
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}

describe('fetchTwice', () => {
  test('asks once for what arrives', async () => {
    const get = lineGiving(sound);
    expect(await fetchNow(get)).toBe('words');
    expect(get).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['fails', broken],
    ['is not there', notThere],
    ['is cut short', cutShort],
    ['is something else', otherwise],
  ])('asks again for what %s once', async (_, failure) => {
    const get = lineGiving(failure, sound);
    expect(await fetchNow(get)).toBe('words');
    expect(get.mock.calls.map(([asked]) => asked)).toEqual([address, address]);
  });

  test.each([
    ['fails', broken],
    ['is not there', notThere],
    ['is cut short', cutShort],
    ['is something else', otherwise],
  ])('says that the line is lost where it %s twice', async (_, failure) => {
    const get = lineGiving(failure, failure, sound);
    await expect(fetchNow(get)).rejects.toThrow(LostLine);
    expect(get).toHaveBeenCalledTimes(2);
  });

  test('names the file that is lost', async () => {
    await expect(fetchNow(lineGiving(broken, notThere))).rejects.toThrow(address);
  });

  test('gives a line that hangs up', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort());
    const hanging = vi.fn<typeof fetch>((_, init) =>
      init?.signal?.aborted ? Promise.reject(new Error('aborted')) : new Promise(() => undefined),
    );
    await expect(fetchNow(hanging)).rejects.toThrow(LostLine);
    expect(hanging).toHaveBeenCalledTimes(2);
  });

  test('asks as it is told to', async () => {
    const get = lineGiving(broken, sound);
    await fetchNow(get, { cache: 'reload' });
    for (const [, init] of get.mock.calls) expect(init).toMatchObject({ cache: 'reload' });
  });
});

describe('unpacked', () => {
  test('undoes gzip', async () => {
    const bytes = await unpacked(new Uint8Array(gzipSync('ລາວ'.repeat(1000))));
    expect(new TextDecoder().decode(bytes)).toBe('ລາວ'.repeat(1000));
  });

  test('fails on what is not gzip, or not all of it', async () => {
    await expect(unpacked('words')).rejects.toThrow();
    await expect(unpacked(new Uint8Array(gzipSync('words').subarray(0, -9)))).rejects.toThrow();
  });
});

test('parsed reads JSON', () => {
  expect(parsed(new TextEncoder().encode('{"a":"ລາວ"}').buffer)).toEqual({ a: 'ລາວ' });
  expect(() => parsed(new TextEncoder().encode('<p>').buffer)).toThrow(SyntaxError);
});
