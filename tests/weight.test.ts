import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { folder, pages, read } from './site-files.ts';

/** Bytes on the wire, as a server sends what it compresses with gzip. */
function compressed(bytes: string | Buffer): number {
  return gzipSync(bytes, { level: 6 }).length;
}

function weightOf(path: string): number {
  return compressed(readFileSync(join(folder, path)));
}

/** The files that a page makes a browser ask for at once. */
function filesOf(page: string): string[] {
  const named = read(page).matchAll(
    /<(?:html data-scripts|script[^>]*\ssrc|link rel="(?:icon|stylesheet)"[^>]*\shref)="([^"]+)"/g,
  );
  return Array.from(named, ([, urls = '']) => urls.split(' '))
    .flat()
    .map((url) => url.slice(1))
    .flatMap((file) => [file, ...importsOf(file)]);
}

/** The modules that a module imports as soon as it is loaded, and theirs. */
function importsOf(file: string): string[] {
  if (!file.endsWith('.js')) return [];
  const imports = Array.from(
    read(file).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g),
    ([, name = '']) => `_astro/${name}`,
  );
  return imports.flatMap((found) => [found, ...importsOf(found)]);
}

function scriptsOf(page: string): string[] {
  return [...new Set(filesOf(page))].filter((file) => file.endsWith('.js'));
}

const sum = (files: readonly string[]) => files.reduce((bytes, file) => bytes + weightOf(file), 0);

describe('a first visit', () => {
  const long = 'briefings/three-way-pipeline/index.html';

  test('to a briefing of 350 words is readable after 14 KB, and done after 20', () => {
    const words = readFileSync(
      'tests/fixtures/content/briefings/2025/three-way-pipeline.md',
      'utf8',
    );
    expect(words.split(/\s+/).length).toBeGreaterThan(350);
    const blocking = filesOf(long).filter((file) => /first-script|\.css$/.test(file));
    expect(blocking).toHaveLength(2);
    expect(weightOf(long) + sum(blocking)).toBeLessThan(14_000);
    expect(weightOf(long) + sum(filesOf(long))).toBeLessThan(20_000);
  });

  test('to a briefing with a chart is readable after 14 KB', () => {
    const charted = pages.filter(
      (page) => page.startsWith('briefings/') && read(page).includes('<svg class="track"'),
    );
    expect(charted).not.toEqual([]);
    for (const page of charted) {
      const blocking = filesOf(page).filter((file) => /first-script|\.css$/.test(file));
      expect(weightOf(page) + sum(blocking)).toBeLessThan(14_000);
    }
  });

  test('to the home page is done after 20 KB', () => {
    expect(weightOf('index.html') + sum(filesOf('index.html'))).toBeLessThan(20_000);
  });

  test('to a briefing or home takes five requests', () => {
    for (const page of [long, 'index.html']) {
      expect([page, 1 + new Set(filesOf(page)).size]).toEqual([page, 5]);
    }
  });

  test('to the search page, and a search, takes eight requests and 60 KB besides the texts', () => {
    const page = 'search/index.html';
    const files = new Set(filesOf(page));
    const scripts = [...files].filter((file) => file.endsWith('.js'));
    const [worker = ''] = scripts.flatMap((file) =>
      Array.from(read(file).matchAll(/_astro\/worker-[\w-]+\.js/g), ([name]) => name),
    );
    expect(importsOf(worker)).toEqual([]);
    // The page, its files, the worker, and the index of a small archive.
    expect(1 + files.size + 1 + 1).toBeLessThanOrEqual(8);
    expect(weightOf(page) + sum([...files, worker])).toBeLessThan(54_000);
    // Gzipped; the copies that the build writes are a fifth smaller.
    expect(weightOf('pagefind/search.json')).toBeLessThan(17_000);
  });

  test('brings no more than 3 KB of script, but where one searches', () => {
    const heavy = pages.filter(
      (page) => page !== 'search/index.html' && sum(scriptsOf(page)) > 3072,
    );
    expect(heavy).toEqual([]);
    expect(sum(scriptsOf('index.html'))).toBeGreaterThan(500);
  });
});

test('no page is larger than 20 KB, and no map than 6', () => {
  expect(pages.filter((page) => weightOf(page) > 20_000)).toEqual([]);
  const maps = pages.flatMap((page) => [
    ...read(page).matchAll(/<svg [^>]*class="[^"]*\bmap\b.*?<\/svg>/gs),
  ]);
  expect(maps).not.toEqual([]);
  expect(maps.filter(([map]) => compressed(map) > 6_000)).toEqual([]);
});
