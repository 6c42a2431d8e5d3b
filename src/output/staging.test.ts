import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { digestOfBytes, readRecord, type FileRecord } from './site-record.ts';
import { openStaging, type Staging } from './staging.ts';

let folder: string;
let site: string;
beforeEach(() => {
  folder = newFolder();
  site = join(folder, 'site');
});

const open = (...precious: string[]) => openStaging(site, join(folder, 'cache'), precious);

/** Puts what every site has into the staging folder. */
function fill({ folder }: Staging, words: string): Map<string, FileRecord> {
  const files = ['index.html', '404.html', '_headers'].map((file): [string, FileRecord] => {
    rmSync(join(folder, file), { force: true });
    writeFileSync(join(folder, file), words);
    const digest = digestOfBytes(Buffer.from(words));
    return [file, { digest, size: words.length, written: 1 }];
  });
  return new Map(files);
}

function build(words: string): void {
  const staging = open();
  staging.finish(fill(staging, words));
  staging.close();
}

const home = () => readFileSync(join(site, 'index.html'), 'utf8');

test('replaces the last site, which is the staging folder of the next one', () => {
  build('first');
  build('second');
  expect(home()).toBe('second');
  const { folder, close } = open();
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('first');
  close();
});

test('knows the files of the last site', () => {
  build('first');
  const { kept, files, close } = open();
  for (const { record } of kept) {
    expect([...readRecord(record).keys()]).toEqual(['404.html', '_headers', 'index.html']);
  }
  expect(files).toBeGreaterThan(0);
  close();
});

test('keeps sites apart that share a cache', () => {
  build('first');
  site = join(folder, 'other');
  const { kept, close } = open();
  for (const { record } of kept) expect(readRecord(record)).toEqual(new Map());
  close();
});

test('removes what is not a file of the new site', () => {
  const staging = open();
  const files = fill(staging, 'first');
  mkdirSync(join(staging.folder, 'gone/far'), { recursive: true });
  writeFileSync(join(staging.folder, 'gone/far/index.html'), 'gone');
  staging.finish(files);
  staging.close();
  expect(readdirSync(site).sort()).toEqual(['404.html', '_headers', 'index.html']);
});

test('leaves the last site alone until the new one is finished', () => {
  build('first');
  const second = open();
  fill(second, 'unfinished');
  expect(home()).toBe('first');
  second.abandon();
  second.close();
  expect([existsSync(second.folder), home()]).toEqual([false, 'first']);
});

test('leaves nothing beside the site', () => {
  build('first');
  build('second');
  expect(readdirSync(folder).sort()).toEqual(['cache', 'site']);
});

test('brings back a site that was being replaced when its build was killed', () => {
  mkdirSync(join(folder, '.site.old'));
  writeFileSync(join(folder, '.site.old/index.html'), 'last good');
  open().close();
  expect(home()).toBe('last good');
  expect(existsSync(join(folder, '.site.old'))).toBe(false);
});

test('removes a site that was being replaced when the new one is in place', () => {
  build('first');
  mkdirSync(join(folder, '.site.old'));
  writeFileSync(join(folder, '.site.old/index.html'), 'before');
  open().close();
  expect(home()).toBe('first');
});

test('leaves the last site where it was when the new one cannot be put in place', () => {
  build('first');
  const second = open();
  rmSync(second.folder, { recursive: true });
  expect(() => second.finish(new Map())).toThrow();
  second.close();
  expect(home()).toBe('first');
});

test('replaces the folder that a link leads to, and leaves the link', () => {
  mkdirSync(join(folder, 'disk/site'), { recursive: true });
  symlinkSync('disk/site', site);
  build('first');
  build('second');
  expect(readlinkSync(site)).toBe('disk/site');
  expect(readFileSync(join(folder, 'disk/site/index.html'), 'utf8')).toBe('second');
  expect(readdirSync(join(folder, 'disk'))).toEqual(['site']);
});

test('knows a site by its place, whatever link leads there', () => {
  mkdirSync(join(folder, 'disk'));
  symlinkSync('disk', join(folder, 'link'));
  site = join(folder, 'link/site');
  build('first');
  build('second');
  site = join(folder, 'disk/site');
  build('third');
  expect(readdirSync(join(folder, 'cache/sites'))).toHaveLength(1);
});

test('leaves the last site where it was when the record of the new one cannot be written', () => {
  build('first');
  const second = open();
  const files = fill(second, 'second');
  const [{ record } = { record: '' }] = second.kept;
  rmSync(record);
  mkdirSync(join(record, 'in the way'), { recursive: true });
  expect(() => second.finish(files)).toThrow();
  second.close();
  expect(home()).toBe('first');
});

test('refuses a second build for the same site until the first is done', () => {
  const first = open();
  expect(() => open()).toThrow(`process ${process.pid}`);
  first.close();
  open().close();
});

test('refuses folders that hold something else than a site', () => {
  mkdirSync(site);
  open().close();
  writeFileSync(join(site, 'notes.txt'), 'mine');
  expect(() => open()).toThrow('not a built site');
  expect(() => open(join(site, 'content'))).toThrow('a folder of its own');
  expect(readdirSync(site)).toEqual(['notes.txt']);
});

test('refuses a cache in the site, and a site in the cache', () => {
  for (const cache of [site, join(site, '.cache'), folder]) {
    expect(() => openStaging(site, cache)).toThrow(/OUT_DIR|CACHE_DIR/);
  }
  expect(readdirSync(folder)).toEqual([]);
});

test('refuses to replace files that no build has put there', () => {
  build('first');
  mkdirSync(join(site, 'photographs'));
  writeFileSync(join(site, 'photographs/bridge.jpg'), 'mine');
  const staging = open();
  const files = fill(staging, 'second');
  expect(() => staging.finish(files)).toThrow('"photographs/bridge.jpg"');
  staging.close();
  expect(home()).toBe('first');
});

test('ignores files that other programs left in a site', () => {
  mkdirSync(site);
  writeFileSync(join(site, '.DS_Store'), '');
  build('first');
  for (const name of ['.DS_Store', 'Thumbs.db', 'index.html~']) writeFileSync(join(site, name), '');
  build('second');
  expect(home()).toBe('second');
});

test('replaces the last site without a record where it has no other files than the new one', () => {
  build('first');
  rmSync(join(folder, 'cache'), { recursive: true });
  build('second');
  rmSync(join(folder, 'cache'), { recursive: true });
  mkdirSync(join(site, '_astro'));
  writeFileSync(join(site, '_astro/page.4f2a.css'), '');
  for (const ending of ['br', 'gz']) writeFileSync(join(site, `index.html.${ending}`), '');
  build('third');
  expect(home()).toBe('third');
});

test('refuses the site of another program', () => {
  mkdirSync(site);
  for (const file of ['index.html', '404.html']) writeFileSync(join(site, file), 'other');
  expect(() => open()).toThrow(/OUT_DIR/);
  expect(home()).toBe('other');
});

test('replaces the last site where its 404 page was removed', () => {
  build('first');
  rmSync(join(site, '404.html'));
  build('second');
  expect(home()).toBe('second');
});

test('refuses a link to a folder that does not exist, or that holds the content', () => {
  symlinkSync('project', site);
  expect(() => open()).toThrow('is a link');
  mkdirSync(join(folder, 'project/content'), { recursive: true });
  expect(() => open(join(site, 'content'))).toThrow(/OUT_DIR/);
  expect(readlinkSync(site)).toBe('project');
});
