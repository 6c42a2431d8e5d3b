import { expect, test } from 'vitest';
import { failureInWords } from './failure.ts';

const folders = { outDir: 'www/dist', cacheDir: '/var/cache/site', shardsDir: 'shards' };
const refusal = (code: string, path: string, dest?: string) =>
  Object.assign(new Error(`${code}: ${path}`), {
    ...{ code, path, syscall: 'mkdir' },
    ...(dest && { dest }),
  });

test.each([
  ['EACCES', '/var/cache/site/sites/1/staging/a', undefined, ['CACHE_DIR']],
  ['EROFS', '/var/cache/site', undefined, ['CACHE_DIR']],
  ['EPERM', '/var/cache', undefined, ['CACHE_DIR']],
  // What Node says of a new folder in a new folder of a file system that is read-only.
  ['ENOENT', '/var/cache/site/sites/1', undefined, ['CACHE_DIR']],
  ['EACCES', 'www/dist/a/index.html', undefined, ['OUT_DIR']],
  ['EROFS', 'www/.dist.lock.12', undefined, ['OUT_DIR']],
  ['EACCES', '/var/cache/site/sites/1/staging', 'www/dist', ['OUT_DIR', 'CACHE_DIR']],
  ['EACCES', 'shards/.2026.lock', undefined, ['SHARDS_DIR']],
  ['ENOTDIR', 'shards/2026', undefined, ['SHARDS_DIR']],
  ['EACCES', '.astro/types.d.ts', undefined, []],
])('names the settings of what %s is said of: %s, %s', (code, path, dest, settings) => {
  const message = failureInWords(refusal(code, path, dest), folders);
  expect(message).toContain(path);
  expect(message.match(/[A-Z]+_DIR/g) ?? []).toEqual(settings);
});
