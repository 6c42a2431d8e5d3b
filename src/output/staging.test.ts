import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOfBytes, readRecord, type FileRecord } from './site-record.ts';
import { openWorkshop, type Workshop } from './staging.ts';

let folder: string;
let site: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-workshop-'));
  site = join(folder, 'site');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (...precious: string[]) => openWorkshop(site, join(folder, 'cache'), precious);

/** Puts a home page and a 404 page into the tree. */
function grow({ tree }: Workshop, words: string): Map<string, FileRecord> {
  const files = ['index.html', '404.html'].map((file): [string, FileRecord] => {
    rmSync(join(tree, file), { force: true });
    writeFileSync(join(tree, file), words);
    const digest = digestOfBytes(Buffer.from(words));
    return [file, { digest, size: words.length, written: 1 }];
  });
  return new Map(files);
}

function build(words: string): void {
  const workshop = open();
  workshop.finish(grow(workshop, words));
  workshop.close();
}

const home = () => readFileSync(join(site, 'index.html'), 'utf8');

describe('openWorkshop', () => {
  test('puts a tree in place of the last site, whose files the next tree begins with', () => {
    build('first');
    build('second');
    expect(home()).toBe('second');
    const { tree, close } = open();
    expect(readFileSync(join(tree, 'index.html'), 'utf8')).toBe('first');
    close();
  });

  test('knows the files of the last site', () => {
    build('first');
    const { record, files, close } = open();
    expect([...readRecord(record).keys()]).toEqual(['404.html', 'index.html']);
    expect(files).toBeGreaterThan(0);
    close();
  });

  test('knows of each site by itself, also where several share what is kept', () => {
    const here = open();
    site = join(folder, 'other');
    const there = open();
    expect(here.record).not.toBe(there.record);
    expect(here.inventories).not.toBe(there.inventories);
    for (const { close } of [here, there]) close();
  });

  test('removes from the tree what is no file of the new site', () => {
    const workshop = open();
    const files = grow(workshop, 'first');
    mkdirSync(join(workshop.tree, 'gone/far'), { recursive: true });
    writeFileSync(join(workshop.tree, 'gone/far/index.html'), 'gone');
    workshop.finish(files);
    workshop.close();
    expect(readdirSync(site).sort()).toEqual(['404.html', 'index.html']);
  });

  test('leaves the last site alone until it is finished', () => {
    build('first');
    const second = open();
    grow(second, 'unfinished');
    second.close();
    expect(home()).toBe('first');
  });

  test('gives back the room of a tree that is abandoned', () => {
    build('first');
    const second = open();
    grow(second, 'unfinished');
    second.abandon();
    second.close();
    expect([existsSync(second.tree), home()]).toEqual([false, 'first']);
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

  test('takes no site for the last one that came after it', () => {
    build('first');
    mkdirSync(join(folder, '.site.old'));
    writeFileSync(join(folder, '.site.old/index.html'), 'before');
    open().close();
    expect(home()).toBe('first');
  });

  test('leaves the last site where it was when the new one cannot be put in place', () => {
    build('first');
    const second = open();
    rmSync(second.tree, { recursive: true });
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

  test('knows a site again by its place, whatever link leads there', () => {
    mkdirSync(join(folder, 'disk'));
    symlinkSync('disk', join(folder, 'link'));
    site = join(folder, 'link/site');
    build('first');
    build('second');
    site = join(folder, 'disk/site');
    build('third');
    expect(readdirSync(join(folder, 'cache/sites'))).toHaveLength(1);
  });

  test('refuses a link to a folder that is not there', () => {
    symlinkSync('disk/site', site);
    expect(() => open()).toThrow('is a link to a folder that is not there; make that folder');
    expect(readlinkSync(site)).toBe('disk/site');
  });

  test('refuses a link to a folder that holds the content', () => {
    mkdirSync(join(folder, 'project/content'), { recursive: true });
    symlinkSync('project', site);
    expect(() => open(join(site, 'content'))).toThrow(/project holds .*content; set OUT_DIR/);
  });

  test('leaves the last site where it was when the record of the new one cannot be written', () => {
    build('first');
    const second = open();
    const files = grow(second, 'second');
    rmSync(second.record);
    mkdirSync(join(second.record, 'in the way'), { recursive: true });
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

  test('refuses a folder that holds something else', () => {
    mkdirSync(site);
    writeFileSync(join(site, 'notes.txt'), 'mine');
    expect(() => open()).toThrow('something else than a built site');
    expect(readdirSync(site)).toEqual(['notes.txt']);
  });

  test('refuses a folder that holds the content', () => {
    expect(() => open(join(site, 'content'))).toThrow('a folder of its own');
  });

  test('takes an empty folder', () => {
    mkdirSync(site);
    open().close();
  });
});
