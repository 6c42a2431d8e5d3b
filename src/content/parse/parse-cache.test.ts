import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { fileDigest } from './bytes.ts';
import { Memory } from './parse-cache.ts';
import * as stamps from './file-stamp.ts';

const root = mkdtempSync(join(tmpdir(), 'bilateral-memory-'));
afterAll(() => rmSync(root, { recursive: true }));

let folders = 0;
/** A content folder of one file, and a memory that has read it. */
function remembered(text = 'a') {
  const content = join(root, String(folders++));
  const folder = `${content}.memory`;
  const path = join(content, 'a.md');
  mkdirSync(content);
  writeFileSync(path, text);
  const open = () => new Memory(folder, content);
  /** Reads the file with a new memory, and says whether it was parsed or recalled. */
  const read = () => {
    const memory = open();
    const known = memory.recall<string>(path);
    if (!known) memory.keep(path, { digest: fileDigest(readFileSync(path)), reading: text });
    memory.save();
    return known?.reading ?? 'anew';
  };
  read();
  const bucket = () => join(folder, readdirSync(folder)[0] ?? '');
  return { path, folder, open, read, bucket };
}

/** Lets some time pass, so that all files are older than any tick of the clock. */
function later() {
  vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
}
afterAll(() => vi.useRealTimers());

describe('Memory', () => {
  test('recalls what a file said before', () => {
    expect(remembered('a').read()).toBe('a');
  });

  test('knows a file by its bytes when it was touched', () => {
    const { path, read } = remembered('a');
    utimesSync(path, 1, 1);
    expect(read()).toBe('a');
  });

  test('reads a file anew that holds other bytes', () => {
    const { path, read } = remembered('a');
    writeFileSync(path, 'b');
    expect(read()).toBe('anew');
  });

  test('does not open a file whose stamp is the same', () => {
    const { path, read } = remembered('a');
    later();
    read();
    const stamp = stamps.stampOf(path);
    writeFileSync(path, 'b');
    const spy = vi.spyOn(stamps, 'stampOf').mockReturnValue(stamp);
    expect(read()).toBe('a');
    spy.mockRestore();
    vi.useRealTimers();
    expect(read()).toBe('anew');
  });

  test('does not trust the stamp of a file that was just written', () => {
    const { path, read } = remembered('a');
    const stamp = stamps.stampOf(path);
    writeFileSync(path, 'b');
    const spy = vi.spyOn(stamps, 'stampOf').mockReturnValue(stamp);
    expect(read()).toBe('anew');
    spy.mockRestore();
  });

  test('forgets what was not asked for', () => {
    const { open, read } = remembered();
    open().save();
    expect(read()).toBe('anew');
  });

  test('writes nothing where nothing changed', () => {
    const { read, bucket } = remembered();
    later();
    read();
    utimesSync(bucket(), 1, 1);
    const before = stamps.stampOf(bucket());
    read();
    expect(stamps.stampOf(bucket())).toEqual(before);
    vi.useRealTimers();
  });

  test.each([
    ['empty', () => ''],
    ['cut short', (text: string) => text.slice(0, -9)],
    ['changed by a letter', (text: string) => text.replace('"reading":"a"', '"reading":"b"')],
    ['of another form', () => '[]\n[]'],
  ])('starts anew from a bucket that is %s', (_, change) => {
    const { read, bucket } = remembered('a');
    writeFileSync(bucket(), change(readFileSync(bucket(), 'utf8')));
    expect([read(), read()]).toEqual(['anew', 'a']);
  });

  test('starts anew from a bucket in the place of another', () => {
    const { folder, read, bucket } = remembered('a');
    const [from, to] = [bucket(), join(folder, '00.json')];
    copyFileSync(from, to);
    rmSync(from);
    expect(read()).toBe('anew');
  });

  test('knows nothing of a file that is gone', () => {
    const { path, open } = remembered('a');
    rmSync(path);
    expect(open().recall(path)).toBeUndefined();
  });

  test('starts anew from a bucket that cannot be read', () => {
    const { read, bucket } = remembered('a');
    const path = bucket();
    rmSync(path);
    mkdirSync(path);
    expect(read()).toBe('anew');
  });

  test('starts anew under another version of Node, which knows other countries and currencies', () => {
    const { read } = remembered('a');
    const own = process.version;
    Object.defineProperty(process, 'version', { value: 'v0.0.0' });
    const reads = [read(), read()];
    Object.defineProperty(process, 'version', { value: own });
    expect(reads).toEqual(['anew', 'a']);
  });

  test('leaves nothing beside its buckets', () => {
    const { folder } = remembered();
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{2}\.json$/)]);
  });

  test('goes on where it cannot be written', () => {
    const memory = new Memory('/dev/null/readings', root);
    memory.keep(join(root, 'a.md'), { digest: 'a', reading: 'a' });
    expect(() => memory.save()).not.toThrow();
  });
});
