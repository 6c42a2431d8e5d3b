import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFinishing, type Finishing } from './output-files.ts';
import { isUntouched, openTree } from './staging-folder.ts';
import type { Outcome } from './build-job.ts';

const file = 'pairs/la-vn/index.html';
const page = Buffer.from('<p>Laos and Vietnam</p>'.repeat(100));
const all = [file, `${file}.br`, `${file}.gz`];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-finishing-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function finishing(compresses = true, last: Outcome = []): Finishing {
  const stock = { folder, record: new Map(last), isSound: isUntouched };
  return openFinishing(openTree(folder, [stock]), compresses);
}

const read = (name: string) => readFileSync(join(folder, name));
const names = (outcome: Outcome | undefined) => outcome?.map(([name]) => name);

describe('put', () => {
  test('puts a file and copies that are unpacked to the same bytes', () => {
    expect(names(finishing().put(file, page))).toEqual(all);
    expect(read(file)).toEqual(page);
    expect(brotliDecompressSync(read(`${file}.br`))).toEqual(page);
    expect(gunzipSync(read(`${file}.gz`))).toEqual(page);
  });

  test('makes no copy where none is wanted', () => {
    expect(names(finishing(false).put(file, page))).toEqual([file]);
  });

  test('makes no copy of what would be no smaller', () => {
    expect(names(finishing().put('noise.txt', randomBytes(2000)))).toEqual(['noise.txt']);
  });

  test('keeps the copies of the same bytes, with their dates', () => {
    const last = finishing().put(file, page);
    expect(finishing(true, last).put(file, page)).toEqual(last);
  });

  test('replaces the copies of other bytes', () => {
    const last = finishing().put(file, page);
    finishing(true, last).put(file, page.subarray(23));
    expect(gunzipSync(read(`${file}.gz`))).toEqual(page.subarray(23));
  });
});

describe('keep', () => {
  test('keeps a file with its copies', () => {
    const last = finishing().put(file, page, { key: 'k' });
    expect(finishing(true, last).keep(file, 'k')).toEqual(last);
    expect(finishing(true, last).keep(file, 'other')).toBeUndefined();
  });

  test('makes copies that the last site did not have', () => {
    const last = finishing(false).put(file, page, { key: 'k' });
    expect(names(finishing(true, last).keep(file, 'k'))).toEqual(all);
    expect(gunzipSync(read(`${file}.gz`))).toEqual(page);
  });

  test('makes a copy anew that was written to', () => {
    const last = finishing().put(file, page, { key: 'k' });
    const harmed = last.map(([name, known]): Outcome[number] => [name, { ...known, written: 5 }]);
    const only = [...last.slice(0, 2), ...harmed.slice(2)];
    const [, , gz] = finishing(true, only).keep(file, 'k') ?? [];
    expect(gz?.[1].written).toBeGreaterThan(5);
  });

  test('knows of no copies where none are wanted, so that they are swept away', () => {
    const last = finishing().put(file, page, { key: 'k' });
    expect(names(finishing(false, last).keep(file, 'k'))).toEqual([file]);
  });
});
