import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../content/read-content.ts';
import { openStagingFolder } from '../../output/staging-folder.ts';
import { openIndexer, type Indexer } from './indexer.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-indexer-'));
  cpSync('tests/fixtures/content', join(folder, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const cache = () => join(folder, 'cache/segments');
const open = async () => {
  const staging = openStagingFolder(join(folder, 'site'), [], false);
  const content = await readContent(join(folder, 'content'));
  return openIndexer(content, staging, join(folder, 'cache'));
};
const makeAll = (indexer: Indexer) =>
  Promise.all(indexer.segments.map((name) => indexer.makeSegment(name)));
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
    await makeAll(indexer);
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
    await makeAll(await open());
    const before = stored();
    edit(file, change);
    await makeAll(await open());
    expect(changed(before)).toEqual(names);
  });

  test('makes all segments again for another name, under which texts are found', async () => {
    await makeAll(await open());
    const before = stored();
    const places = '- { id: bokeo, name: Bokeo, names: [], country: LA }\n';
    writeFileSync(join(folder, 'content/places.yml'), places);
    await makeAll(await open());
    expect(changed(before).length).toBe(Object.keys(before).length);
  });

  test('makes a damaged segment again when the index is written', async () => {
    const good = await open();
    await makeAll(good);
    const files = await good.write();
    for (const name of readdirSync(cache())) writeFileSync(join(cache(), name), 'damaged');
    const again = (await (await open()).write()).map(([path, { digest }]) => [path, digest]);
    expect(again).toEqual(files.map(([path, { digest }]) => [path, digest]));
  });
});
