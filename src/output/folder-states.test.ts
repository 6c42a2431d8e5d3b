import { lstatSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { lookThrough, namesByFolder, type FolderStates } from './folder-states.ts';

const files = ['index.html', 'pairs/la-vn/index.html', 'pairs/la-vn/index.json'];
const site = () => newFolder(Object.fromEntries(files.map((file) => [file, ''])));

/** Looks through a folder, as if an hour after it was last changed. */
function othersIn(root: string, known: FolderStates = new Map(), of: readonly string[] = files) {
  const others: string[] = [];
  const now = Date.now() + 3_600_000;
  const states = lookThrough(root, namesByFolder(of), known, (path) => others.push(path), now);
  return { others, states };
}

test('namesByFolder lists what each folder of a site has', () => {
  expect(namesByFolder(files)).toEqual(
    new Map([
      ['', new Set(['index.html', 'pairs/'])],
      ['pairs/', new Set(['la-vn/'])],
      ['pairs/la-vn/', new Set(['index.html', 'index.json'])],
    ]),
  );
});

test('lookThrough finds files and folders of other names, also since it was last called', async () => {
  const root = site();
  writeFileSync(join(root, 'pairs/stray'), '');
  const { others, states } = othersIn(root);
  expect(others).toEqual(['pairs/stray']);
  expect([...states.keys()]).toEqual(['', 'pairs/la-vn/']);
  // The clock of the file system moves on.
  await setTimeout(50);
  writeFileSync(join(root, 'pairs/la-vn/later'), '');
  expect(othersIn(root, states).others.sort()).toEqual(['pairs/la-vn/later', 'pairs/stray']);
  expect(othersIn(root, states, files.slice(0, 2)).others).toContain('pairs/la-vn/index.json');
});

test('lookThrough trusts no folder that has just changed', () => {
  const root = site();
  const now = lstatSync(root).ctimeMs + 1000;
  const states = lookThrough(root, namesByFolder(files), new Map(), () => undefined, now);
  expect(states.size).toBe(0);
});
