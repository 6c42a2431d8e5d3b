import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { smallGazetteer } from '../../../tests/fixtures/lexicon.ts';
import { manifestFile, type Manifest } from '../index-format.ts';
import { isNameOf, nameTerm, type LexiconData, type Named } from '../analysis/lexicon.ts';
import type { Inventory } from './reuse-index.ts';
import type { SearchDocument } from './search-document.ts';
import { writeIndex, type IndexParts } from './write-index.ts';
import { openPartMaker } from './segment-builder.ts';

const folder = mkdtempSync(join(tmpdir(), 'bilateral-search-index-'));
afterAll(() => rmSync(folder, { recursive: true }));

const maker = openPartMaker(smallGazetteer);
const shards = { whole: 3, newest: 1, older: 6 };

function told(year: string, number: number, body: string): SearchDocument {
  const slug = `${year}-${number}`;
  const age = String(9999 - Number(year));
  return {
    card: { url: `briefings/${slug}/`, title: slug, date: year, source: '', pairs: '' },
    ...{ summary: '', body, aside: '', order: `${age}-${String(number)} ${slug}` },
    facets: { country: ['la'], sector: ['trade'], source: ['vns'], year: [year] },
  };
}

/** Three briefings of each year, one of which says something else. */
function partsOf(years: readonly string[], said: Record<string, string> = {}): IndexParts {
  const briefings = years.map((year) =>
    maker.ofPages([1, 2, 3].map((n) => told(year, n, said[`${year}-${n}`] ?? `coal of ${year}`))),
  );
  return { briefings, pages: maker.ofPages([]) };
}

let indexes = 0;
/** What is said of an index that is gone. */
let known: Inventory[] = [];

const inventories = new Map<string, Inventory[]>();

async function write(parts: IndexParts, before?: string): Promise<string> {
  const place = join(folder, String(indexes++));
  const kept = before && { folder: before, inventories: inventories.get(before) ?? known };
  const written = await writeIndex(parts, smallGazetteer, place, {
    shards,
    chunk: 20,
    ...(kept && { kept }),
  });
  inventories.set(place, written);
  return place;
}

const filesIn = (place: string) =>
  readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(place, path)).isFile())
    .sort();
const contentsOf = (place: string) =>
  filesIn(place).map((path) => [path, readFileSync(join(place, path), 'base64')]);
const manifestOf = (place: string) =>
  JSON.parse(readFileSync(join(place, manifestFile), 'utf8')) as Manifest;
/** The files that are the same file, not only alike, in two indexes. */
const filesShared = (place: string, other: string) => {
  const inodes = new Set(filesIn(other).map((path) => statSync(join(other, path)).ino));
  return filesIn(place).filter((path) => inodes.has(statSync(join(place, path)).ino));
};

/** The terms and names of the countries that go to the browser. */
const countriesSent = (place: string) => {
  const file = join(place, manifestOf(place).books);
  const { names } = JSON.parse(gunzipSync(readFileSync(file)).toString()) as LexiconData;
  return names.filter(([term]) => isNameOf('country', term));
};

const years = ['2026', '2025', '2024'];

describe('writeIndex', () => {
  test('writes the same bytes, whatever was kept and in whatever order the years come', async () => {
    const before = await write(partsOf(years, { '2024-2': 'rubber for the road' }));
    const scratch = await write(partsOf(years));
    const again = await write(partsOf(years.toReversed()), before);
    expect(contentsOf(again)).toEqual(contentsOf(scratch));
  });

  test('sends the names of countries that a document names, and those whose words it has', async () => {
    const named: Named[] = [
      { kind: 'country', id: 'FR', names: ['France', 'French'] },
      { kind: 'country', id: 'KE', names: ['Kenya', 'Republic of Kenya'] },
      { kind: 'country', id: 'US', names: ['United States', 'America'] },
    ];
    const gazetteer = { named, synonyms: [] };
    const text = 'a French road, united in all states';
    const pages = openPartMaker(gazetteer).ofPages([told('2026', 1, text)]);
    const place = join(folder, 'names');
    await writeIndex({ briefings: [], pages }, gazetteer, place);
    expect(countriesSent(place)).toEqual([
      [nameTerm('country', 'FR'), 'French', 'France'],
      [nameTerm('country', 'US'), 'United States'],
    ]);
  });

  test('links what did not change', async () => {
    const before = await write(partsOf(years));
    const changed = partsOf(years, { '2024-2': 'rubber' });
    const after = await write(changed, before);
    const shared = filesShared(after, before);
    const [newest = '', older = ''] = manifestOf(after).shards.map(({ folder }) => folder);
    const cards = (shard: string) => shared.filter((path) => path.startsWith(`${shard}/cards/`));
    expect(cards(newest)).toHaveLength(3);
    expect(cards(older)).toHaveLength(5);
    expect(shared.some((path) => path.startsWith(`${older}/index/`))).toBe(true);
    expect(manifestOf(before).shards[0]).toEqual(manifestOf(after).shards[0]);
    expect(manifestOf(before).shards[1]?.folder).not.toBe(older);
  });

  test('writes nothing into the files of the last index, though two of its own are alike', async () => {
    const words = { briefings: [], pages: maker.ofPages([told('2026', 1, 'railway')]) };
    const before = await write(words);
    const paths = filesIn(before).map((path) => join(before, path));
    for (const path of paths) utimesSync(path, 1, 1);
    const { forward, backward } = manifestOf(await write(words, before)).words;
    expect(forward[0]?.file).toBe(backward[0]?.file);
    expect(paths.filter((path) => statSync(path).mtimeMs !== 1000)).toEqual([]);
  });

  test('gives cards that stand in other rows the names of those', async () => {
    const before = await write(partsOf(['2026', '2024']));
    const after = await write(partsOf(years), before);
    expect(contentsOf(after)).toEqual(contentsOf(await write(partsOf(years))));
  });

  test.each([
    ['is not there', () => join(folder, 'nowhere')],
    ['is empty', () => mkdtempSync(join(folder, 'empty-'))],
  ])('takes an index that %s for none', async (_, kept) => {
    const scratch = await write(partsOf(years));
    known = inventories.get(scratch) ?? [];
    expect(contentsOf(await write(partsOf(years), kept()))).toEqual(contentsOf(scratch));
  });

  test('links nothing that other code has packed', async () => {
    const before = await write(partsOf(years));
    const scratch = contentsOf(before);
    known = (inventories.get(before) ?? []).map((inventory) => ({ ...inventory, code: 'other' }));
    inventories.delete(before);
    for (const path of filesIn(before)) writeFileSync(join(before, path), 'packed otherwise');
    expect(contentsOf(await write(partsOf(years), before))).toEqual(scratch);
  });

  test.each(['cards/1.pack', 'rows.pack'])('makes anew what was lost: %s', async (path) => {
    const before = await write(partsOf(years));
    const scratch = contentsOf(before);
    for (const { folder } of manifestOf(before).shards) rmSync(join(before, folder, path));
    expect(contentsOf(await write(partsOf(years), before))).toEqual(scratch);
  });

  test('writes an index of nothing', async () => {
    const { shards } = manifestOf(await write({ briefings: [], pages: maker.ofPages([]) }));
    expect(shards).toMatchObject([{ documents: 0, from: '', until: '' }]);
  });
});
