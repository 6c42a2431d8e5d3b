import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { cachedFolder } from './cached-folder.ts';

let store: string;
let folder: string;
beforeEach(() => {
  store = newFolder();
  folder = join(store, 'key');
});

const make = (text: string) =>
  cachedFolder(folder, (into) => {
    mkdirSync(join(into, 'below'));
    writeFileSync(join(into, 'below/file'), text);
    return Promise.resolve();
  });

const text = () => readFileSync(join(folder, 'below/file'), 'utf8');

test('makes a folder once, and leaves nothing beside it', async () => {
  await make('first');
  await make('second');
  expect(text()).toBe('first');
  expect(readdirSync(store)).toEqual(['key']);
});

test.each([
  ['changed', () => writeFileSync(join(folder, 'below/file'), 'other')],
  ['gone', () => rmSync(join(folder, 'below/file'))],
  ['new', () => writeFileSync(join(folder, 'more'), '')],
])('makes a folder again in which a file is %s', async (_, damage) => {
  await make('first');
  damage();
  await make('second');
  expect(text()).toBe('second');
  expect(readdirSync(store)).toEqual(['key']);
});

test('leaves a sound folder alone that another process has put there meanwhile', async () => {
  let ino = 0;
  await cachedFolder(folder, async (into) => {
    rmSync(into, { recursive: true });
    await make('of the other');
    ({ ino } = statSync(folder));
    mkdirSync(into);
    writeFileSync(join(into, 'file'), 'of this one');
  });
  expect(statSync(folder).ino).toBe(ino);
  expect(readdirSync(store)).toEqual(['key']);
});

test('leaves nothing of a folder that could not be made', async () => {
  await expect(
    cachedFolder(folder, (into) => {
      writeFileSync(join(into, 'half'), '');
      return Promise.reject(new Error('The disk is full.'));
    }),
  ).rejects.toThrow('The disk is full.');
  expect(readdirSync(store)).toEqual([]);
});
