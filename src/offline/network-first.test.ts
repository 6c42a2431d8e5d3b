import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lineFirst, patience } from './network-first.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const answer = (status: number, after = 0) =>
  new Promise<Response>((resolve) =>
    setTimeout(() => resolve(new Response(null, { status })), after),
  );
const cut = (after = 0) =>
  new Promise<Response>((_, fail) => setTimeout(() => fail(new TypeError('cut')), after));

async function take(line: Promise<Response>, copy?: string) {
  const [outcome] = await Promise.all([
    lineFirst(line, () => Promise.resolve(copy)),
    vi.advanceTimersByTimeAsync(60_000),
  ]);
  return outcome.from === 'line' ? outcome.response.status : outcome;
}

describe('where there is a copy', () => {
  const shown = (reason: string) => ({ from: 'stock', copy: 'copy', reason });

  test.each([200, 302, 404, 410])('an answer with %i comes before it', async (status) => {
    expect(await take(answer(status, patience - 1), 'copy')).toBe(status);
  });

  test('it is shown where the line is cut, however late', async () => {
    expect(await take(cut(), 'copy')).toEqual(shown('cut'));
    expect(await take(cut(patience - 1), 'copy')).toEqual(shown('cut'));
  });

  test('it is shown where the answer takes too long', async () => {
    expect(await take(answer(200, patience + 1), 'copy')).toEqual(shown('slow'));
    expect(await take(cut(patience + 1), 'copy')).toEqual(shown('slow'));
  });

  test('it is shown where the server has a fault', async () => {
    expect(await take(answer(503), 'copy')).toEqual(shown('fault'));
  });
});

test('an answer is waited for where the browser cannot look for copies', async () => {
  const failing = () => Promise.reject(new Error('Unexpected internal error.'));
  const [outcome] = await Promise.all([
    lineFirst(answer(200, patience + 1), failing),
    vi.advanceTimersByTimeAsync(60_000),
  ]);
  expect(outcome).toMatchObject({ from: 'line', response: { status: 200 } });
});

describe('where there is no copy', () => {
  test('an answer is waited for', async () => {
    expect(await take(answer(200, 50_000))).toBe(200);
    expect(await take(answer(503))).toBe(503);
  });

  test('nothing comes over a line that is cut', async () => {
    expect(await take(cut())).toEqual({ from: 'nowhere' });
    expect(await take(cut(50_000))).toEqual({ from: 'nowhere' });
  });
});
