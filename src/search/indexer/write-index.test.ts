import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { smallNames } from '../../../tests/fixtures/lexicon.ts';
import { readRecord, writeRecord } from '../../output/site-record.ts';
import { openStagingFolder } from '../../output/staging-folder.ts';
import { isNameOf, nameTerm, type Named } from '../analysis/lexicon.ts';
import { indexFolder, manifestFile, type LargeManifest } from '../index-format.ts';
import { keepIndex } from './index-output.ts';
import type { SearchDocument } from './search-document.ts';
import { keyedDocuments, segmentMaker } from './segment.ts';
import { keyOfIndex, writeIndex, type IndexSource, type StoredSegment } from './write-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'bilateral-search-index-'));
afterAll(() => rmSync(folder, { recursive: true }));

const makeSegment = segmentMaker(smallNames);

function documentOf(year: string, number: number, body: string): SearchDocument {
  const slug = `${year}-${number}`;
  return {
    result: { url: `briefings/${slug}/`, title: slug, date: year, source: '', pairs: '' },
    ...{ summary: '', body, aside: '', order: `${9999 - Number(year)}-${number} ${slug}` },
    facets: { country: ['la'], sector: ['trade'], source: ['vns'], date: year },
  };
}

function segmentOf(documents: readonly SearchDocument[], make = makeSegment): StoredSegment {
  return { key: JSON.stringify(documents), read: () => make(keyedDocuments(documents)) };
}

/** Three briefings for each year, one of which may have another body. */
function sourceOf(years: readonly string[], bodies: Record<string, string> = {}): IndexSource {
  return {
    ...{ folder: indexFolder, code: 'code', names: smallNames, pages: segmentOf([]) },
    years: years.map((year) => {
      const bodyOf = (n: number) => bodies[`${year}-${n}`] ?? `coal of ${year}`;
      const documents = [1, 2, 3].map((n) => documentOf(year, n, bodyOf(n)));
      // In two segments, as a year usually is in several.
      const segments = [documents.slice(0, 1), documents.slice(1)].map((some) => segmentOf(some));
      return { length: 3, segments };
    }),
  };
}

let sites = 0;
const recordOf = (site: string) => `${site}.json`;
const keptFrom = (last?: string) =>
  last === undefined ? [] : [{ folder: last, record: recordOf(last), proof: 'date' as const }];

/** Writes an index, for which files of the last one may be kept; returns its site. */
async function write(source: IndexSource, last?: string): Promise<string> {
  const site = join(folder, String(sites++));
  const sizes = { shards: { whole: 3, newest: 1, older: 6 }, chunk: 20, whole: 0 };
  const files = await writeIndex(source, openStagingFolder(site, keptFrom(last), false), sizes);
  writeRecord(recordOf(site), new Map(files));
  return site;
}

const filesIn = (site: string) =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(site, path)).isFile())
    .sort();
const contentsOf = (site: string) =>
  filesIn(site).map((path) => [path, readFileSync(join(site, path), 'base64')]);
const manifestOf = (site: string) =>
  JSON.parse(readFileSync(join(site, indexFolder, manifestFile), 'utf8')) as LargeManifest;
const inode = (site: string, path: string) => statSync(join(site, path)).ino;
/** The files of a site that are the same files on disk, under any name, as those of another. */
const keptIn = (site: string, last: string) => {
  const inodes = new Set(filesIn(last).map((path) => inode(last, path)));
  return filesIn(site).filter((path) => inodes.has(inode(site, path)));
};

const years = ['2026', '2025', '2024'];
const edited = { '2024-2': 'rubber for the road' };

describe('writeIndex', () => {
  test('writes the same bytes, whatever files are kept and however its segments are divided', async () => {
    const scratch = await write(sourceOf(years));
    const after = await write(sourceOf(years), await write(sourceOf(years, edited)));
    expect(contentsOf(after)).toEqual(contentsOf(scratch));
    const shifted = await write(sourceOf(years), await write(sourceOf(['2026', '2024'])));
    expect(contentsOf(shifted)).toEqual(contentsOf(scratch));
    // In one segment for each year, of which the documents come in another order.
    const whole = sourceOf(years);
    whole.years = years.map((year) => ({
      length: 3,
      segments: [segmentOf([3, 1, 2].map((n) => documentOf(year, n, `coal of ${year}`)))],
    }));
    expect(contentsOf(await write(whole))).toEqual(contentsOf(scratch));
  });

  test('keeps shards that did not change, and what is the same in others', async () => {
    const last = await write(sourceOf(years));
    const after = await write(sourceOf(years, edited), last);
    const kept = keptIn(after, last);
    const [newest, older] = manifestOf(after).shards.map(({ id }) => id);
    const isOfOlder = (path: string) => path.includes('/2024-2025/');
    const ofNewest = filesIn(after).filter((path) => path.includes(newest ?? ''));
    expect(kept).toEqual(expect.arrayContaining(ofNewest));
    const keptOf = (part: string) =>
      kept.filter((path) => isOfOlder(path) && path.includes(`/${part}/`));
    expect(keptOf('fragment')).toHaveLength(5);
    expect(keptOf('index').length).toBeGreaterThan(0);
    expect(manifestOf(last).shards[1]?.id).not.toBe(older);
  });

  test('keeps nothing that other code has packed', async () => {
    const last = await write({ ...sourceOf(years), code: 'other' });
    const scratch = contentsOf(last);
    const files = Array.from(readRecord(recordOf(last)), ([path, known]) => {
      writeFileSync(join(last, path), 'packed otherwise');
      const { size, mtimeMs: written } = statSync(join(last, path));
      return [path, { ...known, digest: '', size, written }] as const;
    });
    writeRecord(recordOf(last), new Map(files));
    expect(contentsOf(await write(sourceOf(years), last))).toEqual(scratch);
  });

  test.each([
    ['fragments', /\.pf_fragment$/],
    ['chunks', /\.pf_index$/],
    ['tables', /[0-9a-f]{10}\.pack$/],
  ])('writes again what is missing: %s', async (_, isMissing) => {
    const last = await write(sourceOf(years));
    const scratch = contentsOf(last);
    for (const path of filesIn(last)) if (isMissing.test(path)) rmSync(join(last, path));
    expect(contentsOf(await write(sourceOf(years), last))).toEqual(scratch);
  });

  test('sends the names of countries that documents name, and those of which they have all words', async () => {
    const named: Named[] = [
      { kind: 'country', id: 'FR', names: ['France', 'French'] },
      { kind: 'country', id: 'KE', names: ['Kenya', 'Republic of Kenya'] },
      { kind: 'country', id: 'US', names: ['United States', 'America'] },
    ];
    const names = { named, synonyms: { groups: [], narrower: [] } };
    const document = documentOf('2026', 1, 'a French road, united in all states');
    const pages = segmentOf([document], segmentMaker(names));
    const site = await write({ folder: indexFolder, code: 'code', names, years: [], pages });
    expect(manifestOf(site).lexicon.names.filter(([term]) => isNameOf('country', term))).toEqual([
      [nameTerm('country', 'FR'), 'France', 'French'],
      [nameTerm('country', 'US'), 'United States'],
    ]);
  });

  test('writes an index of nothing', async () => {
    const { shards } = manifestOf(await write(sourceOf([])));
    expect(shards).toMatchObject([{ documents: 0, from: '', until: '' }]);
  });
});

describe('keepIndex', () => {
  const source = sourceOf(years);
  const keep = (last: string, key: string) => {
    const site = join(folder, String(sites++));
    const staging = openStagingFolder(site, keptFrom(last), false);
    return [site, keepIndex(staging, indexFolder, key)] as const;
  };

  test('keeps the index that was made of the same', async () => {
    const last = await write(source);
    const [site, files] = keep(last, keyOfIndex(source));
    expect(files?.map(([path]) => path).sort()).toEqual(filesIn(last));
    expect(contentsOf(site)).toEqual(contentsOf(last));
  });

  test('keeps nothing where anything changed, or a file is another', async () => {
    const last = await write(source);
    expect(keep(last, keyOfIndex(sourceOf(years, edited)))[1]).toBeUndefined();
    expect(keep(last, keyOfIndex({ ...source, code: 'other' }))[1]).toBeUndefined();
    writeFileSync(join(last, indexFolder, manifestOf(last).others), 'damaged');
    expect(keep(last, keyOfIndex(source))[1]).toBeUndefined();
  });
});
