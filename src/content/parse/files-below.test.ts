import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../../../tests/fixtures/folder.ts';
import { filesBelow } from './files-below.ts';

test('gives every file by its path below the folder, in an order that no machine changes', () => {
  const names = ['b/far/x.css', 'a.html', 'b/é.html', 'B.html', 'b.html'];
  const folder = newFolder(Object.fromEntries(names.map((name) => [name, ''])));
  const paths = ['B.html', 'a.html', 'b.html', 'b/far/x.css', 'b/é.html'];
  expect(filesBelow(folder)).toEqual(paths);
  expect(filesBelow(`${folder}/`)).toEqual(paths);
});

test('follows no links', () => {
  const folder = newFolder({ 'a.html': '' });
  symlinkSync('.', join(folder, 'round'));
  symlinkSync('a.html', join(folder, 'b.html'));
  expect(filesBelow(folder)).toEqual(['a.html']);
});

test('gives none of an empty folder', () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'empty'));
  expect(filesBelow(folder)).toEqual([]);
});
