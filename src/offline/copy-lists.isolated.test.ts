import { afterEach, expect, test, vi } from 'vitest';
import type { Copies } from './copies.ts';
import { setKeeping } from './copy-lists.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test.each([
  ['https://example.org/news/', 1],
  ['https://example.org/', 0],
])('to turn copies off at /news/ ends the worker of %s: %i', async (scope, times) => {
  const unregister = vi.fn(() => Promise.resolve(true));
  const getRegistration = () => Promise.resolve({ scope, unregister });
  vi.stubEnv('BASE_URL', '/news/');
  vi.stubGlobal('location', new URL('https://example.org/news/about/'));
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration } });
  const remove = vi.fn(() => Promise.resolve());
  await setKeeping(false, { remove } as unknown as Copies);
  expect(unregister).toHaveBeenCalledTimes(times);
  expect(remove).toHaveBeenCalledOnce();
});
