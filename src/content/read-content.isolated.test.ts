import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { exampleBriefing } from '../../tests/fixtures/broken/briefing.ts';
import { newFolder, placesIn } from '../../tests/fixtures/folder.ts';
import { checkedBody } from './briefing-file.ts';
import * as files from './parse/decode.ts';
import * as parsing from './parse-briefing-file.ts';
import { knownNames, readContent } from './read-content.ts';

const problemsIn = async (folder: string) => placesIn(folder, (await readContent(folder)).problems);

/** A topic of `synonyms.yml` with groups of English phrases. */
const topicWith = (...groups: string[]) =>
  `- topic: T\n  source: S\n  groups:\n${groups.map((en) => `    - { en: ${en} }\n`).join('')}`;

const briefing = { 'briefings/a.md': exampleBriefing() };

describe('readContent', () => {
  test('takes a folder’s own vocabulary, and only that', async () => {
    const { sources, sectors, countries } = await readContent(
      newFolder({
        ...briefing,
        'sources/abc.yml': 'name: ABC\nkind: agency\n',
        'sectors.yml': '- id: rice\n  label: Rice\n  mediaTopics: ["20000001"]\n',
        'countries/la.yml': 'demonym: Lao\n',
      }),
    );
    expect([...sources.keys(), ...sectors.map(({ id }) => id), ...countries.keys()]).toEqual([
      'abc',
      'rice',
      'LA',
    ]);
  });

  test('takes a folder’s own places and synonyms', async () => {
    const own = await readContent(
      newFolder({
        ...briefing,
        'places.yml': '- id: kazan\n  name: Kazan\n  country: RU\n',
        'synonyms.yml': topicWith('[rail, railway]'),
      }),
    );
    expect(own.problems).toEqual([]);
    expect(own.places.map(({ id }) => id)).toEqual(['kazan']);
    expect(own.synonyms).toEqual([{ en: ['rail', 'railway'] }]);
  });

  test('finds what is wrong with places and synonyms, and reads none of them', async () => {
    const folder = newFolder({
      ...briefing,
      'places.yml': '- id: kazan\n  name: Kazan\n  country: XX\n',
      'synonyms.yml': topicWith('[rail, railway]', '[coal]'),
    });
    const { places, synonyms } = await readContent(folder);
    expect([places, synonyms]).toEqual([[], []]);
    expect((await problemsIn(folder)).sort()).toEqual([
      ['places.yml', 3, 12, 'known-country'],
      ['synonyms.yml', 5, 7, 'empty-group'],
    ]);
  });

  test('reads the queries by which search is judged, where there are any', async () => {
    const queries = '- { q: rubber, relevant: [a] }\n';
    const folder = newFolder({ ...briefing, 'queries.yml': queries });
    expect((await readContent(folder)).queries?.path).toBe(`${folder}/queries.yml`);
    expect((await readContent(newFolder(briefing))).queries).toBeUndefined();
  });

  test('finds a folder where a list is expected', async () => {
    const folder = newFolder({ ...briefing, 'places.yml/hue.yml': 'id: hue\n' });
    const { places, spellings, problems } = await readContent(folder);
    expect([places, spellings.places]).toEqual([[], undefined]);
    expect(problems).toMatchObject([{ path: `${folder}/places.yml`, rule: 'readable-file' }]);
  });

  test('reads the reports behind briefings, where they are kept', async () => {
    const text = 'HUẾ — Talks began.\n\nThey ended.\n';
    const folder = newFolder({
      ...briefing,
      'clippings/a.yml': JSON.stringify({ text }),
      'clippings/b.yml': JSON.stringify({ text, draft: '' }),
    });
    const { sourceTexts, problems } = await readContent(folder);
    expect(sourceTexts.map(({ id, data }) => [id, data])).toEqual([
      ['a', { text }],
      ['b', undefined],
    ]);
    expect(problems).toMatchObject([{ path: `${folder}/clippings/b.yml` }]);
  });

  test('names every briefing by its path and slug', async () => {
    const folder = newFolder({ 'briefings/2026/b.md': exampleBriefing(), ...briefing });
    const { briefings } = await readContent(folder);
    expect(briefings.map(({ path, slug }) => [path, slug])).toEqual([
      [`${folder}/briefings/2026/b.md`, 'b'],
      [`${folder}/briefings/a.md`, 'a'],
    ]);
  });

  test('finds the problems of all files', async () => {
    const folder = newFolder({
      ...briefing,
      'briefings/b.md': exampleBriefing({ date: '2026-02-30' }),
      'briefings/c.txt': '',
      'briefings/d.md': '',
      'sources/vna.yml': 'name: VNA\n',
      'sectors.yml': 'trade',
      'countries/vn.yml': 'name: x\n',
    });
    expect((await problemsIn(folder)).sort()).toEqual([
      ['briefings/b.md', 4, 7, 'possible-date'],
      ['briefings/c.txt', 1, 1, 'readable-file'],
      ['briefings/d.md', 1, 1, 'not-empty'],
      ['countries/vn.yml', 1, 1, 'known-key'],
      ['sectors.yml', 1, 1, 'type'],
      ['sources/vna.yml', 1, 1, 'required'],
    ]);
  });

  test.each([
    ['sources/Bad_Id.yml', 'name: A\nkind: agency\n'],
    ['countries/xx.yml', 'demonym: A\n'],
    ['countries/LA.yml', 'demonym: A\n'],
    ['countries/laos.yml', 'demonym: A\n'],
  ])('finds that %s has no name for such a file', async (path, text) => {
    const folder = newFolder({ ...briefing, [path]: text });
    expect(await problemsIn(folder)).toEqual([[path, 1, 1, 'file-name']]);
  });

  test('follows no link to a vocabulary', async () => {
    const folder = newFolder(briefing);
    for (const name of ['sources', 'sectors.yml']) symlinkSync('/nowhere', join(folder, name));
    expect((await problemsIn(folder)).sort()).toEqual([
      ['sectors.yml', 1, 1, 'readable-file'],
      ['sources', 1, 1, 'readable-folder'],
    ]);
  });

  test('finds that there are no briefings', async () => {
    const empty = newFolder({});
    mkdirSync(join(empty, 'briefings'));
    expect(await problemsIn(empty)).toEqual([['briefings', 1, 1, 'readable-folder']]);
    for (const folder of [newFolder({}), '/nowhere', '/dev/null']) {
      expect(await problemsIn(folder)).toEqual([['', 1, 1, 'readable-folder']]);
    }
  });

  test('reads the same with a cache, new or full', async () => {
    const folder = newFolder({ ...briefing, 'briefings/b.md': exampleBriefing({ date: '2019' }) });
    const plain = JSON.stringify((await readContent(folder)).briefings);
    const withCache = async () =>
      JSON.stringify((await readContent(folder, { cache: `${folder}/.cache` })).briefings);
    expect(await withCache()).toBe(plain);
    const spy = vi.spyOn(parsing, 'parseBriefingFile');
    expect(await withCache()).toBe(plain);
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  });

  test('reads many briefings in threads, in order, and reports how far it is', async () => {
    const names = Array.from({ length: 350 }, (_, index) => `a${String(index).padStart(3, '0')}`);
    const folder = newFolder(
      Object.fromEntries(
        names.map((title) => [`briefings/${title}.md`, exampleBriefing({ title, date: '2019' })]),
      ),
    );
    chmodSync(join(folder, 'briefings/a007.md'), 0);
    const isRoot = process.getuid?.() === 0;
    const seen: number[] = [];
    const { briefings, problems } = await readContent(folder, {
      cache: `${folder}/.cache`,
      onProgress: ({ read, all }) => seen.push(read / all),
    });
    const readable = names.filter((name) => isRoot || name !== 'a007');
    expect(briefings.map(({ sound }) => sound?.title)).toEqual(readable);
    expect(problems.map(({ path }) => path)).toEqual(
      names.map((name) => `${folder}/briefings/${name}.md`),
    );
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toBe(1);
  });

  test('opens a briefing once, and keeps to what was checked', async () => {
    const folder = newFolder(briefing);
    const path = join(folder, 'briefings/a.md');
    const opened = vi.spyOn(files, 'readBytes');
    const timesOpened = () => opened.mock.calls.filter(([one]) => one === path).length;
    const file = (await readContent(folder)).briefings[0];
    expect(file?.positions).toMatchObject({ title: [2, 8] });
    expect(file?.document.body.plainText).toBe('The ministers met.');
    expect(timesOpened()).toBe(1);
    const again = (await readContent(folder, { cache: `${folder}/.cache` })).briefings[0];
    expect(again?.document.body.root).toBe(again?.document.body.root);
    expect(timesOpened()).toBe(2);
    writeFileSync(path, exampleBriefing({}, 'Changed.\n'));
    expect(again && checkedBody(again).plainText).toBe('The ministers met.');
    opened.mockRestore();
  });

  test('says why a briefing or a record cannot be read, and reads the others', async () => {
    const folder = newFolder({
      ...briefing,
      'briefings/b.md': exampleBriefing({ title: 'B' }),
      'sources/vna.yml': 'name: VNA\nkind: agency\n',
    });
    const { readBytes } = files;
    const spy = vi.spyOn(files, 'readBytes').mockImplementation((path) => {
      if (path.includes('/content/') || !/\/(?:a\.md|vna\.yml)$/.test(path)) return readBytes(path);
      throw new Error('EIO: i/o error');
    });
    const cache = `${folder}/.cache`;
    const { briefings, problems, ids } = await readContent(folder, { cache });
    spy.mockRestore();
    expect((await readContent(folder, { cache })).briefings).toHaveLength(2);
    expect(briefings.map(({ slug }) => slug)).toEqual(['b']);
    expect([...ids.sources]).toEqual(['vna']);
    const message = 'The file cannot be read: EIO: i/o error.';
    expect(problems).toMatchObject([
      { path: `${folder}/sources/vna.yml`, rule: 'readable-file', message },
      { path: `${folder}/briefings/a.md`, rule: 'readable-file', message },
    ]);
  });
});

test('a folder with settings has only what is its own', async () => {
  const content = await readContent(
    newFolder({ ...briefing, 'site.yml': '', 'sectors.yml': '[]' }),
  );
  expect([content.sources.size, content.sectors.length, content.places.length]).toEqual([0, 0, 0]);
  expect(knownNames(content)).toMatchObject({ people: [], organisations: [] });
});
