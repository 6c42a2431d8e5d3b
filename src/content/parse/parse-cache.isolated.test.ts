import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newFolder } from '../../../tests/fixtures/folder.ts';
import * as cached from '../../cache/cached.ts';
import * as codeKeys from '../../cache/code-key.ts';
import * as files from './decode.ts';
import { ParseCache } from './parse-cache.ts';

let content: string;
let path: string;
beforeEach(() => {
  content = newFolder({ 'a.md': 'a' });
  path = join(content, 'a.md');
  read();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const open = () => new ParseCache(`${content}/.cache`, content);

/** Reads the file with a new cache, and returns what was stored, or else "anew". */
function read(): string {
  const cache = open();
  const known = cache.get<string>(path);
  if (!known) {
    const bytes = readFileSync(path);
    cache.set(path, { digest: files.fileDigest(bytes), result: bytes.toString() });
  }
  cache.save();
  return known?.result ?? 'anew';
}

/** Lets some time pass, so that all files are older than any tick of the clock. */
const later = () => vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });

test('knows a file by its bytes when it was touched', () => {
  utimesSync(path, 1, 1);
  expect(read()).toBe('a');
});

test('does not know a file that holds other bytes', () => {
  writeFileSync(path, 'b');
  expect(read()).toBe('anew');
});

test('opens a file that was just written, and one with the same stamp no more', () => {
  const opened = vi.spyOn(files, 'readBytes');
  expect(read()).toBe('a');
  later();
  expect(read()).toBe('a');
  expect(opened).toHaveBeenCalledTimes(2);
  expect(read()).toBe('a');
  expect(opened).toHaveBeenCalledTimes(2);
  utimesSync(path, 1, 1);
  expect(read()).toBe('a');
  expect(opened).toHaveBeenCalledTimes(3);
});

test('trusts no stamp of the future', () => {
  later();
  utimesSync(path, 4e9, 4e9);
  const opened = vi.spyOn(files, 'readBytes');
  expect([read(), read()]).toEqual(['a', 'a']);
  expect(opened).toHaveBeenCalledTimes(2);
});

test('forgets what was not asked for', () => {
  open().save();
  expect(read()).toBe('anew');
});

test('writes nothing where nothing changed', () => {
  later();
  read();
  const written = vi.spyOn(cached, 'writeCached');
  read();
  expect(written).not.toHaveBeenCalled();
});

test('knows nothing of a file that is gone', () => {
  rmSync(path);
  expect(open().get(path)).toBeUndefined();
});

test('knows nothing that other code parsed', () => {
  vi.spyOn(codeKeys, 'codeKey').mockReturnValue('other');
  expect([read(), read()]).toEqual(['anew', 'a']);
});

test('goes on where it cannot be written', () => {
  const cache = new ParseCache('/dev/null/parsed', content);
  cache.set(path, { digest: 'a', result: 'a' });
  expect(() => cache.save()).not.toThrow();
});
