import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { writeRecord, type WrittenFiles } from './site-record.ts';
import { openStagingFolder, type KeptFolder, type StagingFolder } from './staging-folder.ts';

const file = 'pairs/la-vn/index.html';

let folder: string;
let last: string;
let staging: string;
beforeEach(() => {
  folder = newFolder();
  last = join(folder, 'last');
  staging = join(folder, 'staging');
});

const open = (kept: KeptFolder[] = [], compresses = false) =>
  openStagingFolder(staging, kept, compresses);

/** Records files of a folder as those of an earlier site. */
function recorded(files: WrittenFiles, of = last, proof: KeptFolder['proof'] = 'date'): KeptFolder {
  const record = join(folder, 'record.json');
  writeRecord(record, new Map(files));
  return { folder: of, record, proof };
}

/** The last site: one file that was made with the key "k". */
function lastSite(proof?: KeptFolder['proof']): KeptFolder {
  const files = openStagingFolder(last, [], false).put(file, Buffer.from('old'), { key: 'k' });
  return recorded(files, last, proof);
}

const text = (below: string) => readFileSync(join(below, file), 'utf8');
const inode = (below: string) => lstatSync(join(below, file)).ino;
const names = (files: WrittenFiles | undefined) => files?.map(([name]) => name);

describe('a staging folder', () => {
  test('keeps what was made with the same key, the same file on disk', () => {
    const site = lastSite();
    expect(open([site]).keep(file, 'other')).toBeUndefined();
    expect(existsSync(staging)).toBe(false);
    expect(names(open([site]).keep(file, 'k'))).toEqual([file]);
    expect(inode(staging)).toBe(inode(last));
  });

  test.each([
    ['longer', () => appendFileSync(join(last, file), '!')],
    ['newer', () => utimesSync(join(last, file), 5, 5)],
    ['gone', () => rmSync(join(last, file))],
    [
      'a folder',
      () => {
        rmSync(join(last, file));
        mkdirSync(join(last, file));
      },
    ],
  ])('keeps no file that is %s than its record says', (_, harm) => {
    const site = lastSite();
    harm();
    expect(open([site]).keep(file, 'k')).toBeUndefined();
  });

  test('takes a file that was brought from elsewhere by its bytes, whatever its date', () => {
    const site = lastSite('digest');
    utimesSync(join(last, file), 5, 5);
    expect(open([site]).keep(file, 'k')?.[0]?.[1]).toMatchObject({ written: 5000 });
    writeFileSync(join(last, file), 'odd');
    expect(open([site]).keep(file, 'k')).toBeUndefined();
  });

  test('replaces what it holds itself when the last site has the right file', () => {
    open().put(file, Buffer.from('from the site before'));
    const site = lastSite();
    open([{ ...site, folder: staging }, site]).keep(file, 'k');
    expect(text(staging)).toBe('old');
  });

  test.each([
    ['put', (opened: StagingFolder) => opened.put(file, Buffer.from('new'))],
    ['keep', (opened: StagingFolder) => opened.keep(file, 'k')],
  ])('%s makes a folder where an earlier site had a file', (_, into) => {
    const opened = open([lastSite()]);
    opened.put('pairs', Buffer.from('once a file'));
    into(opened);
    expect(existsSync(join(staging, file))).toBe(true);
  });

  test('never writes through to the last site', () => {
    const opened = open([lastSite()]);
    opened.keep(file, 'k');
    opened.put(file, Buffer.from('new'));
    expect([text(staging), text(last)]).toEqual(['new', 'old']);
  });

  test('leaves a file in place, with its date, that was made again with the same bytes', () => {
    const site = lastSite();
    const { mtimeMs } = lstatSync(join(last, file));
    const [[, known] = []] = open([site]).put(file, Buffer.from('old'), { key: 'new' });
    expect(known).toMatchObject({ key: 'new', written: mtimeMs });
    expect(inode(staging)).toBe(inode(last));
  });
});

describe('compressed copies', () => {
  const page = Buffer.from('<p>Laos and Vietnam</p>'.repeat(100));
  const all = [file, `${file}.br`];
  const read = (name: string) => readFileSync(join(staging, name));

  test('are unpacked to the same bytes', () => {
    expect(names(open([], true).put(file, page))).toEqual(all);
    expect(brotliDecompressSync(read(`${file}.br`))).toEqual(page);
  });

  test('are not made where none are wanted, or would be no smaller', () => {
    expect(names(open().put(file, page))).toEqual([file]);
    expect(names(open([], true).put('noise.css', randomBytes(2000)))).toEqual(['noise.css']);
  });

  test('of the same bytes are kept, with their dates; those of other bytes are replaced', () => {
    const site = recorded(open([], true).put(file, page, { key: 'k' }), staging);
    const before = open([site], true).keep(file, 'k');
    expect(before).toEqual(open([site], true).put(file, page, { key: 'k' }));
    open([site], true).put(file, page.subarray(23));
    expect(brotliDecompressSync(read(`${file}.br`))).toEqual(page.subarray(23));
  });

  test('are made of a kept file that had none, and are not kept where none are wanted', () => {
    const without = recorded(open().put(file, page, { key: 'k' }), staging);
    const withCopies = open([without], true).keep(file, 'k') ?? [];
    expect(names(withCopies)).toEqual(all);
    expect(brotliDecompressSync(read(`${file}.br`))).toEqual(page);
    expect(names(open([recorded(withCopies, staging)]).keep(file, 'k'))).toEqual([file]);
  });

  test('are made again where somebody wrote to them', () => {
    const site = recorded(open([], true).put(file, page, { key: 'k' }), staging);
    appendFileSync(join(staging, `${file}.br`), 'x');
    open([site], true).keep(file, 'k');
    expect(brotliDecompressSync(read(`${file}.br`))).toEqual(page);
  });
});
