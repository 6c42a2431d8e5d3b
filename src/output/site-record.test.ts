import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRecord, siteRecordOf, writeRecord } from './site-record.ts';

let path: string;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-record-'));
  path = join(folder, 'deep/record.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const record = new Map([['index.html', { key: 'k', digest: 'd', size: 3, written: 12.5 }]]);

test('readRecord returns what was written, and no file where that is damaged', () => {
  writeRecord(path, record);
  expect(readRecord(path)).toEqual(record);
  writeFileSync(path, readFileSync(path, 'latin1').replace('"size":3', '"size":4'), 'latin1');
  expect(readRecord(path)).toEqual(new Map());
  rmSync(path);
  expect(readRecord(path)).toEqual(new Map());
});

test('siteRecordOf refuses two pages at one address', () => {
  expect(() => siteRecordOf([...record, ...record])).toThrow('index.html');
});
