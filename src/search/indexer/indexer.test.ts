import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../content/read-content.ts';
import { openStagingFolder } from '../../output/staging-folder.ts';
import { provideSite } from '../../site/provide-site.ts';
import type { SmallManifest } from '../index-format.ts';
import { openIndexers, type Indexer } from './indexer.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-indexer-'));
  cpSync('tests/fixtures/content', join(folder, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const cache = () => join(folder, 'cache/segments');
const openAll = async () => {
  const staging = openStagingFolder(join(folder, 'site'), [], false);
  const content = await readContent(join(folder, 'content'));
  provideSite(content);
  return [...openIndexers(content, staging, join(folder, 'cache')).values()];
};
const open = async () => (await openAll())[0] as Indexer;
const makeAll = (indexer: Indexer) => {
  for (const name of indexer.segments) indexer.makeSegment(name);
};
const stored = () =>
  Object.fromEntries(
    readdirSync(cache())
      .filter((name) => name !== 'CACHEDIR.TAG')
      .map((name) => [name, readFileSync(join(cache(), name), 'base64')]),
  );
const changed = (before: Record<string, string>) =>
  Object.entries(stored()).flatMap(([name, bytes]) => (bytes === before[name] ? [] : [name]));

function edit(file: string, change: (text: string) => string) {
  const path = join(folder, 'content', file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

describe('an indexer', () => {
  test('stores a segment for each quarter with briefings, and one for other pages', async () => {
    const indexer = await open();
    makeAll(indexer);
    expect(Object.keys(stored()).sort()).toEqual([...indexer.segments].sort());
    expect(indexer.segments).toEqual(expect.arrayContaining(['2026-Q1', 'pages']));
  });

  test.each([
    [
      'a briefing',
      'briefings/2026/rubber-road.md',
      (text: string) => `${text}\nMore.\n`,
      ['2026-Q1'],
    ],
    [
      'a record',
      'agreements/dam-power-purchase.yml',
      (text: string) => text.replace(/^title: /m, 'title: New '),
      ['pages'],
    ],
  ])('makes only the segment of %s again that changed', async (_, file, change, names) => {
    makeAll(await open());
    const before = stored();
    edit(file, change);
    makeAll(await open());
    expect(changed(before)).toEqual(names);
  });

  test('makes all segments again in another main language, in which it shows dates and countries', async () => {
    makeAll(await open());
    const before = stored();
    edit('site.yml', (text) => text.replace('language: en-GB', 'language: vi'));
    makeAll(await open());
    expect(changed(before).length).toBe(Object.keys(before).length);
  });

  test('makes all segments again for another name, under which texts are found', async () => {
    makeAll(await open());
    const before = stored();
    const places = '- { id: bokeo, name: Bokeo, names: [], country: LA }\n';
    writeFileSync(join(folder, 'content/places.yml'), places);
    makeAll(await open());
    expect(changed(before).length).toBe(Object.keys(before).length);
  });

  test('makes a damaged segment again when the index is written', async () => {
    const good = await open();
    makeAll(good);
    const files = await good.write();
    for (const name of readdirSync(cache())) writeFileSync(join(cache(), name), 'damaged');
    const again = (await (await open()).write()).map(([path, { digest }]) => [path, digest]);
    expect(again).toEqual(files.map(([path, { digest }]) => [path, digest]));
  });
});

describe('the indexers of a site in two languages', () => {
  const translation = `---
original: "000000000000"
title: Mở đường chở cao su
summary: Hai bộ mở một con đường.
---

Con đường chở than đá.
`;
  const inTwoLanguages = () => {
    edit('site.yml', (text) => `${text}languages: [en, vi]\n`);
    edit('sectors.yml', (text) => text.replace('label: Trade', '$&\n  labels: { vi: Thương mại }'));
    writeFileSync(join(folder, 'content/briefings/2026/rubber-road.vi.md'), translation);
  };
  const manifestIn = (below: string) =>
    JSON.parse(
      readFileSync(join(folder, 'site', below, 'pagefind/search.json'), 'utf8'),
    ) as SmallManifest;

  test('store the segments of the other one beside those of the main one, which stay the same', async () => {
    makeAll(await open());
    const before = stored();
    inTwoLanguages();
    const [main, other] = await openAll();
    if (main && other) [main, other].forEach(makeAll);
    expect(changed(before).sort()).toEqual(other?.segments.toSorted());
    expect(other?.segments).toEqual(main?.segments.map((name) => `vi-${name}`));
    const both = stored();
    edit('briefings/2026/rubber-road.vi.md', (text) => text.replace('than đá', 'gỗ'));
    for (const indexer of await openAll()) makeAll(indexer);
    expect(changed(both)).toEqual(['vi-2026-Q1']);
  });

  test('index what is translated in its words, and what is not by names in both languages', async () => {
    inTwoLanguages();
    const paths: string[] = [];
    for (const indexer of await openAll()) {
      paths.push(...(await indexer.write()).map(([path]) => path));
    }
    expect(paths.filter((path) => path.endsWith('search.json'))).toEqual([
      'pagefind/search.json',
      'vi/pagefind/search.json',
    ]);
    const [main, other] = ['', 'vi'].map((below) => manifestIn(below).briefings);
    const { url = [], title = [], language = [], date = [] } = other?.results ?? {};
    const translated = url.indexOf('briefings/rubber-road/');
    expect([title[translated], language[translated], date[translated]]).toEqual([
      'Mở đường chở cao su',
      '',
      '4 tháng 3 năm 2026',
    ]);
    const original = url.indexOf('briefings/ferry-talks/');
    expect([title[original], language[original]]).toEqual([main?.results.title[original], 'en-GB']);
    expect(other?.asides[translated]).toContain('Lào');
    expect(other?.asides[translated]).toContain('Thương mại');
    expect(other?.asides[translated]).toContain('Trade');
    expect(main?.results.language).toBeUndefined();
  });
});
