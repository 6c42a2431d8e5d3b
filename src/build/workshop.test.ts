import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkshop, type Workshop } from './workshop.ts';

let folder: string;
let site: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-workshop-'));
  site = join(folder, 'site');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function work({ pages, index }: Workshop, words: string) {
  for (const part of [pages, index]) mkdirSync(part, { recursive: true });
  for (const page of ['index.html', '404.html']) writeFileSync(join(pages, page), words);
  writeFileSync(join(index, 'pagefind.js'), words);
}

const home = () => readFileSync(join(site, 'index.html'), 'utf8');

describe('openWorkshop', () => {
  test('puts pages and index in place of the last site', () => {
    for (const words of ['first', 'second']) {
      const workshop = openWorkshop(site);
      work(workshop, words);
      workshop.finish();
      workshop.clear();
      expect(home()).toBe(words);
      expect(readFileSync(join(site, 'pagefind/pagefind.js'), 'utf8')).toBe(words);
    }
  });

  test('leaves the last site alone until it is finished', () => {
    const first = openWorkshop(site);
    work(first, 'first');
    first.finish();
    work(openWorkshop(site), 'unfinished');
    expect(home()).toBe('first');
  });

  test('brings back a site that was being replaced when its build was killed', () => {
    mkdirSync(join(folder, '.site.old'));
    writeFileSync(join(folder, '.site.old/index.html'), 'last good');
    openWorkshop(site);
    expect(home()).toBe('last good');
    expect(existsSync(join(folder, '.site.old'))).toBe(false);
  });

  test('leaves the last site where it was when the new one is not whole', () => {
    const first = openWorkshop(site);
    work(first, 'first');
    first.finish();
    const second = openWorkshop(site);
    work(second, 'second');
    rmSync(join(second.pages, '..', 'pagefind'), { recursive: true });
    expect(() => second.finish()).toThrow();
    expect(home()).toBe('first');
  });

  test('refuses a folder that holds something else', () => {
    mkdirSync(site);
    writeFileSync(join(site, 'notes.txt'), 'mine');
    expect(() => openWorkshop(site)).toThrow('something else than a built site');
    expect(readdirSync(site)).toEqual(['notes.txt']);
  });

  test('refuses a folder that holds the content', () => {
    expect(() => openWorkshop(folder, [join(folder, 'content')])).toThrow('a folder of its own');
  });

  test('takes an empty folder', () => {
    mkdirSync(site);
    expect(() => openWorkshop(site)).not.toThrow();
  });
});
