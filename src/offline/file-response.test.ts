import { afterEach, describe, expect, test, vi } from 'vitest';
import { answerConstant } from './file-response.ts';
import { copyOf } from './copy.ts';
import type { Stock } from './copies.ts';
import type { FileWay } from './strategy.ts';

afterEach(() => vi.unstubAllGlobals());

const request = new Request('https://example.org/_astro/a.js');
const way: FileWay = { kind: 'constant', of: 'files', path: '/_astro/a.js' };
const day = 24 * 60 * 60 * 1000;

/** A stock that finds one copy, or fails, and notes what becomes of it. */
function stockWith(find: () => Promise<Response | undefined>) {
  const put = vi.fn(() => Promise.resolve());
  const touch = vi.fn(() => Promise.resolve());
  const shelf = { get: find, put, touch };
  return { stock: { find, files: shelf, index: shelf } as unknown as Stock, put, touch };
}

/** Has the line answer, and counts how often. */
function lineWith(words: string) {
  const line = vi.fn(() => Promise.resolve(new Response(words)));
  vi.stubGlobal('fetch', line);
  return line;
}

async function answered({ stock }: { stock: Stock }, { of }: { of: FileWay['of'] } = way) {
  const { response, kept } = answerConstant(request, { ...way, of }, stock);
  const text = await (await response).text();
  await kept;
  return text;
}

describe('a file that never changes', () => {
  const copy = (read: number) => copyOf(new Response('copy'), way.path, read);

  test('comes from its copy, without a line', async () => {
    const line = lineWith('line');
    expect(await answered(stockWith(() => copy(Date.now())))).toBe('copy');
    expect(line).not.toHaveBeenCalled();
  });

  test('comes over the line where there is no copy, and is kept', async () => {
    lineWith('line');
    const kept = stockWith(() => Promise.resolve(undefined));
    expect(await answered(kept)).toBe('line');
    expect(kept.put).toHaveBeenCalledOnce();
  });

  test('comes over the line where the browser cannot look for copies', async () => {
    lineWith('line');
    const failing = stockWith(() => Promise.reject(new Error('Unexpected internal error.')));
    expect(await answered(failing)).toBe('line');
  });

  test.each(['files', 'index'] as const)('is noted as read once a day: %s', async (of) => {
    const today = stockWith(() => copy(Date.now()));
    await answered(today, { of });
    expect(today.touch).not.toHaveBeenCalled();
    const yesterday = stockWith(() => copy(Date.now() - day));
    await answered(yesterday, { of });
    expect(yesterday.touch).toHaveBeenCalledWith(way.path);
  });
});
