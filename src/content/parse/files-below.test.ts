import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesBelow } from './files-below.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bilateral-files-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('gives every file by its path below the folder, in an order that no machine changes', () => {
  for (const path of ['b/far/x.css', 'a.html', 'b/é.html', 'B.html', 'b.html']) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  const paths = ['B.html', 'a.html', 'b.html', 'b/far/x.css', 'b/é.html'];
  expect(filesBelow(folder)).toEqual(paths);
  expect(filesBelow(`${folder}/`)).toEqual(paths);
});

test('follows no links', () => {
  writeFileSync(join(folder, 'a.html'), '');
  symlinkSync('.', join(folder, 'round'));
  symlinkSync('a.html', join(folder, 'b.html'));
  expect(filesBelow(folder)).toEqual(['a.html']);
});

test('gives none of an empty folder', () => {
  mkdirSync(join(folder, 'empty'));
  expect(filesBelow(folder)).toEqual([]);
});
