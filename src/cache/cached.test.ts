import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { cached, clearUnused, readCached, writeCached } from './cached.ts';

let folder: string;
beforeEach(() => {
  folder = newFolder();
});

/** Asks for an entry; "made again" is what it is made of where it is not stored. */
const ask = async (key = 'key', name = 'name') =>
  Buffer.from(await cached(folder, name, key, () => Buffer.from('made again'))).toString();

describe('cached', () => {
  beforeEach(() => writeCached(folder, 'name', 'key', Buffer.from('stored')));

  test('returns what was stored, and nothing is left beside it', async () => {
    expect(await ask()).toBe('stored');
    expect(readdirSync(folder)).toEqual(['name']);
  });

  test.each([
    ['another key', () => ask('other')],
    ['another name', () => ask('key', 'other')],
  ])('makes what was stored with %s again, and stores it', async (_, askSo) => {
    expect(await askSo()).toBe('made again');
    expect(await askSo()).toBe('made again');
  });

  test.each([
    ['a changed byte', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('x')])],
    ['a missing end', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['nothing', () => Buffer.alloc(0)],
  ])('makes an entry with %s again', async (_, damage) => {
    const path = join(folder, 'name');
    writeFileSync(path, damage(readFileSync(path)));
    expect(await ask()).toBe('made again');
    expect(await ask()).toBe('made again');
  });

  test('does not take one entry for another that was renamed', async () => {
    writeFileSync(join(folder, 'other'), readFileSync(join(folder, 'name')));
    expect(await ask('key', 'other')).toBe('made again');
  });

  test('returns what cannot be stored', async () => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file where the folder should be');
    expect(await ask()).toBe('made again');
  });
});

describe('clearUnused', () => {
  const old = new Date(Date.now() - 61 * 24 * 60 * 60 * 1000);
  const age = (path: string) => utimesSync(path, old, old);

  test('removes entries that were not used for two months; reading one counts as use', () => {
    const cache = join(folder, 'cache');
    for (const name of ['read', 'unread']) {
      writeCached(cache, name, 'key', Buffer.from('stored'));
      age(join(cache, name));
    }
    age(join(cache, 'CACHEDIR.TAG'));
    readCached(cache, 'read', 'key');
    clearUnused(cache);
    clearUnused(cache);
    expect(readdirSync(cache)).toEqual(['CACHEDIR.TAG', 'read']);
  });

  test('removes nothing from a folder that was there before the cache', () => {
    writeFileSync(join(folder, 'holiday.jpg'), '');
    age(join(folder, 'holiday.jpg'));
    writeCached(folder, 'name', 'key', Buffer.from('stored'));
    clearUnused(folder);
    expect(readdirSync(folder)).toEqual(['holiday.jpg', 'name']);
  });
});
