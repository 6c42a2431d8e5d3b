import {
  appendFileSync,
  existsSync,
  lstatSync,
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
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  isSame,
  isUntouched,
  openTree,
  sweep,
  type SiteTree,
  type Stock,
} from './staging-folder.ts';

const file = 'pairs/la-vn/index.html';

let folder: string;
let last: string;
let tree: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-tree-'));
  last = join(folder, 'last');
  tree = join(folder, 'tree');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A stock of one file that was printed by a key. */
function stockOf(words: string, isSound = isUntouched): Stock {
  const known = openTree(last, []).put(file, Buffer.from(words), { key: 'k' });
  return { folder: last, record: new Map([[file, known]]), isSound };
}

const text = (below: string) => readFileSync(join(below, file), 'utf8');

function makeFolder(): void {
  rmSync(join(last, file));
  mkdirSync(join(last, file));
}

describe('a tree', () => {
  test('keeps what was printed by the same key, the same file on disk', () => {
    const stock = stockOf('old');
    expect(openTree(tree, [stock]).keep(file, 'k')).toEqual(stock.record.get(file));
    expect(lstatSync(join(tree, file)).ino).toBe(lstatSync(join(last, file)).ino);
  });

  test('keeps nothing of another key', () => {
    expect(openTree(tree, [stockOf('old')]).keep(file, 'other')).toBeUndefined();
    expect(existsSync(tree)).toBe(false);
  });

  test.each([
    ['longer', () => appendFileSync(join(last, file), '!')],
    ['newer', () => utimesSync(join(last, file), 5, 5)],
    ['gone', () => rmSync(join(last, file))],
    ['a folder', makeFolder],
  ])('keeps no file that is %s than its record says', (_, harm) => {
    const stock = stockOf('old');
    harm();
    expect(openTree(tree, [stock]).keep(file, 'k')).toBeUndefined();
  });

  test('takes a file that was brought from elsewhere by its bytes, whatever its date', () => {
    const stock = stockOf('old', isSame);
    utimesSync(join(last, file), 5, 5);
    expect(openTree(tree, [stock]).keep(file, 'k')).toMatchObject({ written: 5000 });
    writeFileSync(join(last, file), 'odd');
    expect(openTree(tree, [stock]).keep(file, 'k')).toBeUndefined();
  });

  test('replaces what it holds itself when the last site has the right file', () => {
    const own = openTree(tree, []);
    own.put(file, Buffer.from('from the site before'));
    const stock = stockOf('old');
    openTree(tree, [{ ...stock, folder: tree }, stock]).keep(file, 'k');
    expect(text(tree)).toBe('old');
  });

  test.each([
    ['put', (grown: SiteTree) => grown.put(file, Buffer.from('new'))],
    ['keep', (grown: SiteTree) => grown.keep(file, 'k')],
  ])('%s makes a folder where an earlier site had a file', (_, into) => {
    const stock = stockOf('old');
    const own = openTree(tree, [{ ...stock, folder: tree }, stock]);
    own.put('pairs', Buffer.from('once a file'));
    into(own);
    expect(existsSync(join(tree, file))).toBe(true);
  });

  test('never writes through to the last site', () => {
    const stock = stockOf('old');
    const grown = openTree(tree, [stock]);
    grown.keep(file, 'k');
    grown.put(file, Buffer.from('new'));
    expect([text(tree), text(last)]).toEqual(['new', 'old']);
  });

  test('leaves a file in place, with its date, that was printed anew with the same bytes', () => {
    const stock = stockOf('old');
    const { written } = stock.record.get(file) ?? {};
    const known = openTree(tree, [stock]).put(file, Buffer.from('old'), { key: 'new' });
    expect(known).toMatchObject({ key: 'new', written });
    expect(lstatSync(join(tree, file)).ino).toBe(lstatSync(join(last, file)).ino);
  });
});

test('sweep leaves the files of a record and the folders that they are in', () => {
  const grown = openTree(tree, []);
  for (const name of ['a/b/c', 'a/d', 'e/f/g', 'h']) grown.put(name, Buffer.from(name));
  sweep(tree, new Map([['a/b/c', { digest: '', size: 1, written: 1 }]]));
  expect(readdirSync(tree, { recursive: true })).toEqual(['a', 'a/b', 'a/b/c']);
});
