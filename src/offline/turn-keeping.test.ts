import { afterEach, expect, test, vi } from 'vitest';
import type { Stock } from './copies.ts';
import { turnKeeping } from './turn-keeping.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test.each([
  ['https://example.org/news/', 1],
  ['https://example.org/', 0],
])('turned off at /news/, the worker of %s is ended so often: %i', async (scope, times) => {
  const unregister = vi.fn(() => Promise.resolve(true));
  const getRegistration = () => Promise.resolve({ scope, unregister });
  vi.stubEnv('BASE_URL', '/news/');
  vi.stubGlobal('location', new URL('https://example.org/news/about/'));
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration } });
  const close = vi.fn(() => Promise.resolve());
  await turnKeeping(false, { close } as unknown as Stock);
  expect(unregister).toHaveBeenCalledTimes(times);
  expect(close).toHaveBeenCalledOnce();
});
