import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { readRecord, siteRecordOf, writeRecord } from './site-record.ts';

const record = new Map([['index.html', { key: 'k', digest: 'd', size: 3, written: 12.5 }]]);

test('readRecord returns what was written, and no file where that is damaged', () => {
  const path = join(newFolder(), 'deep/record.json');
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
