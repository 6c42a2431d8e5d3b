import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readRecord, writeRecord } from './site-record.ts';

let path: string;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-record-'));
  path = join(folder, 'deep/record.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const record = new Map([['index.html', { key: 'k', digest: 'd', size: 3, written: 12.5 }]]);

describe('readRecord', () => {
  test('reads what was written', () => {
    writeRecord(path, record);
    expect(readRecord(path)).toEqual(record);
  });

  test.each([
    ['missing', () => rmSync(folder, { recursive: true })],
    ['cut off', (text: string) => writeFileSync(path, text.slice(0, -4))],
    ['changed', (text: string) => writeFileSync(path, text.replace('"size":3', '"size":4'))],
    ['empty', () => writeFileSync(path, '')],
  ])('knows of no file where it is %s', (_, harm) => {
    writeRecord(path, record);
    harm(readFileSync(path, 'utf8'));
    expect(readRecord(path)).toEqual(new Map());
  });
});
