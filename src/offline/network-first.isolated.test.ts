import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { networkFirst, networkTimeout } from './network-first.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const response = (status: number, after = 0) =>
  new Promise<Response>((resolve) =>
    setTimeout(() => resolve(new Response(null, { status })), after),
  );
const cut = (after = 0) =>
  new Promise<Response>((_, fail) => setTimeout(() => fail(new TypeError('cut')), after));

async function take(network: Promise<Response>, findCopy: () => Promise<string | undefined>) {
  const [outcome] = await Promise.all([
    networkFirst(network, findCopy),
    vi.advanceTimersByTimeAsync(60_000),
  ]);
  return outcome.from === 'network' ? outcome.response.status : outcome;
}

describe('with a copy', () => {
  const found = () => Promise.resolve('copy');

  test.each([200, 302, 404, 410])('takes an answer of %i in time', async (status) => {
    expect(await take(response(status, networkTimeout - 1), found)).toBe(status);
  });

  test.each([
    ['the network fails', () => cut(), 'offline'],
    ['the network fails late', () => cut(networkTimeout - 1), 'offline'],
    ['the answer is too slow', () => response(200, networkTimeout + 1), 'slow'],
    ['the network fails after the timeout', () => cut(networkTimeout + 1), 'slow'],
    ['the server has an error', () => response(503), 'error'],
  ])('takes the copy where %s', async (_, network, reason) => {
    expect(await take(network(), found)).toEqual({ from: 'cache', copy: 'copy', reason });
  });
});

describe('without a copy', () => {
  const missing = () => Promise.resolve(undefined);

  test('waits for the answer, also where the browser’s storage fails', async () => {
    expect(await take(response(200, 50_000), missing)).toBe(200);
    expect(await take(response(503), missing)).toBe(503);
    const failing = () => Promise.reject(new Error('Unexpected internal error.'));
    expect(await take(response(200, networkTimeout + 1), failing)).toBe(200);
  });

  test('has nothing where the network fails', async () => {
    expect(await take(cut(), missing)).toEqual({ from: 'nowhere' });
    expect(await take(cut(50_000), missing)).toEqual({ from: 'nowhere' });
  });
});
