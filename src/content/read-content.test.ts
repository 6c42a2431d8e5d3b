import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { exampleBriefing } from '../../tests/fixtures/broken/briefing.ts';
import * as bytes from './parse/bytes.ts';
import { knownNames, readContent } from './read-content.ts';
import * as unread from './parse-briefing-file.ts';

const root = mkdtempSync(join(tmpdir(), 'bilateral-content-'));
afterAll(() => rmSync(root, { recursive: true }));

let folders = 0;
/** A new content folder with these files, by path. */
function contentOf(files: Record<string, string>): string {
  const folder = join(root, String(folders++));
  mkdirSync(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const problemsIn = async (folder: string) =>
  (await readContent(folder)).problems.map(({ path, line, column, rule }) => [
    path.slice(folder.length + 1),
    line,
    column,
    rule,
  ]);

const briefing = { 'briefings/a.md': exampleBriefing() };

describe('readContent', () => {
  test('reads the project’s own content', async () => {
    const { briefings, sources, sectors, countries, problems } = await readContent('content');
    expect(problems).toEqual([]);
    expect(briefings.length).toBeGreaterThanOrEqual(5);
    expect([sources.has('vna'), countries.has('VN'), sectors.length > 0]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('takes the project’s vocabulary where a folder brings none', async () => {
    const { sources, ids, problems } = await readContent(contentOf(briefing));
    expect(problems).toEqual([]);
    expect(sources.has('vna') && ids.sources.has('vna') && ids.sectors?.has('trade')).toBe(true);
  });

  test('takes a folder’s own vocabulary, and only that', async () => {
    const { sources, sectors, countries } = await readContent(
      contentOf({
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

  test('takes a folder’s own places and synonyms, else the project’s', async () => {
    const own = await readContent(
      contentOf({
        ...briefing,
        'places.yml': '- id: kazan\n  name: Kazan\n  country: RU\n',
        'synonyms.yml': '- [rail, railway]\n',
      }),
    );
    expect(own.problems).toEqual([]);
    expect(own.places.map(({ id }) => id)).toEqual(['kazan']);
    expect(own.synonyms).toEqual([['rail', 'railway']]);
    const others = await readContent(contentOf(briefing));
    expect(others.places.some(({ id }) => id === 'hanoi')).toBe(true);
    expect(others.synonyms.length).toBeGreaterThan(0);
  });

  test('tells what is wrong with places and synonyms, and reads none of them', async () => {
    const folder = contentOf({
      ...briefing,
      'places.yml': '- id: kazan\n  name: Kazan\n  country: XX\n',
      'synonyms.yml': '- [rail, railway]\n- [coal]\n',
    });
    const { places, synonyms } = await readContent(folder);
    expect([places, synonyms]).toEqual([[], []]);
    expect((await problemsIn(folder)).sort()).toEqual([
      ['places.yml', 3, 12, 'known-country'],
      ['synonyms.yml', 2, 3, 'length'],
    ]);
  });

  test('reads the queries by which search is judged, where there are any', async () => {
    const queries = '- { q: rubber, relevant: [a] }\n';
    const folder = contentOf({ ...briefing, 'queries.yml': queries });
    expect((await readContent(folder)).queries?.path).toBe(`${folder}/queries.yml`);
    expect((await readContent(contentOf(briefing))).queries).toBeUndefined();
  });

  test('tells that a folder stands where a list is expected', async () => {
    const folder = contentOf({ ...briefing, 'places.yml/hue.yml': 'id: hue\n' });
    const { places, spellings, problems } = await readContent(folder);
    expect([places, spellings.places]).toEqual([[], undefined]);
    expect(problems).toMatchObject([{ path: `${folder}/places.yml`, rule: 'readable-file' }]);
  });

  test('reads the reports behind briefings, where they are kept', async () => {
    const text = 'HUẾ — Talks began.\n\nThey ended.\n';
    // Older files have it, too.
    const found = { field: 'dateline', value: 'Huế', line: 1, words: 'HUẾ —' };
    const folder = contentOf({
      ...briefing,
      'clippings/a.yml': JSON.stringify({ found: [found], text }),
      'clippings/b.yml': JSON.stringify({ report: text }),
    });
    const { sourceTexts, problems } = await readContent(folder);
    expect(sourceTexts.map(({ id, data }) => [id, data])).toEqual([
      ['a', { found: [found], text }],
      ['b', undefined],
    ]);
    expect(problems).toMatchObject([{ path: `${folder}/clippings/b.yml` }]);
  });

  test('names every briefing by its path and slug', async () => {
    const folder = contentOf({ 'briefings/2026/b.md': exampleBriefing(), ...briefing });
    const { briefings } = await readContent(folder);
    expect(briefings.map(({ path, slug }) => [path, slug])).toEqual([
      [`${folder}/briefings/2026/b.md`, 'b'],
      [`${folder}/briefings/a.md`, 'a'],
    ]);
  });

  test('tells the problems of all files', async () => {
    const folder = contentOf({
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
    const folder = contentOf({ ...briefing, [path]: text });
    expect(await problemsIn(folder)).toEqual([[path, 1, 1, 'file-name']]);
  });

  test.each([
    ['xx', ''],
    ['LA', ' Did you mean "la"?'],
    ['laos', ' Did you mean "la"?'],
  ])('says of countries/%s.yml how it is called', async (name, suggestion) => {
    const folder = contentOf({ ...briefing, [`countries/${name}.yml`]: 'demonym: A\n' });
    const { problems } = await readContent(folder);
    expect(problems.map(({ message }) => message)).toEqual([
      `The file's name is "${name}", expected an ISO 3166-1 alpha-2 code in lower case.${suggestion}`,
    ]);
  });

  test('finds two sources of one id', async () => {
    const source = 'name: A\nkind: agency\n';
    const folder = contentOf({ ...briefing, 'sources/a.yml': source, 'sources/b/a.yml': source });
    expect(await problemsIn(folder)).toEqual([['sources/b/a.yml', 1, 1, 'file-name']]);
  });

  test('follows no link to a vocabulary', async () => {
    const folder = contentOf(briefing);
    for (const name of ['sources', 'sectors.yml']) symlinkSync('/nowhere', join(folder, name));
    expect((await problemsIn(folder)).sort()).toEqual([
      ['sectors.yml', 1, 1, 'readable-file'],
      ['sources', 1, 1, 'readable-folder'],
    ]);
  });

  test('finds that there are no briefings', async () => {
    const empty = contentOf({});
    mkdirSync(join(empty, 'briefings'));
    expect(await problemsIn(empty)).toEqual([['briefings', 1, 1, 'readable-folder']]);
    expect((await readContent(empty)).problems[0]?.message).toBe(
      'There are no briefings here; add one.',
    );
    for (const folder of [contentOf({}), '/nowhere', '/dev/null']) {
      expect(await problemsIn(folder)).toEqual([['briefings', 1, 1, 'readable-folder']]);
    }
  });

  test('reads the same with a memory, new or full', async () => {
    const folder = contentOf({ ...briefing, 'briefings/b.md': exampleBriefing({ date: '2019' }) });
    const memory = join(root, 'readings');
    const plain = JSON.stringify((await readContent(folder)).briefings);
    const withMemory = async () =>
      JSON.stringify((await readContent(folder, { memory })).briefings);
    expect(await withMemory()).toBe(plain);
    const spy = vi.spyOn(unread, 'parseBriefingFile');
    expect(await withMemory()).toBe(plain);
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  });

  test('reads many briefings in threads, in order, and tells how far it is', async () => {
    const names = Array.from({ length: 350 }, (_, index) => `a${String(index).padStart(3, '0')}`);
    const folder = contentOf(
      Object.fromEntries(
        names.map((title) => [`briefings/${title}.md`, exampleBriefing({ title, date: '2019' })]),
      ),
    );
    chmodSync(join(folder, 'briefings/a007.md'), 0);
    const isRoot = process.getuid?.() === 0;
    const seen: number[] = [];
    const { briefings, problems } = await readContent(folder, {
      memory: join(root, 'readings-of-many'),
      onProgress: ({ read, all }) => seen.push(read / all),
    });
    const readable = names.filter((name) => isRoot || name !== 'a007');
    expect(briefings.map(({ sound }) => sound?.title)).toEqual(readable);
    expect(problems.map(({ path }) => path)).toEqual(
      names.map((name) => `${folder}/briefings/${name}.md`),
    );
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toBe(1);
  }, 30_000);

  test('knows where the fields of a briefing stand, as long as it is the one that was read', async () => {
    const folder = contentOf(briefing);
    const read = async () => (await readContent(folder)).briefings[0];
    expect((await read())?.places).toMatchObject({ title: [2, 8] });
    const changed = await read();
    writeFileSync(join(folder, 'briefings/a.md'), exampleBriefing({ title: 'b' }));
    expect(changed?.places).toEqual({});
    const gone = await read();
    rmSync(join(folder, 'briefings/a.md'));
    expect(gone?.places).toEqual({});
  });

  test('tells why a briefing or a record cannot be read, and reads the others', async () => {
    const folder = contentOf({
      ...briefing,
      'briefings/b.md': exampleBriefing({ title: 'B' }),
      'sources/vna.yml': 'name: VNA\nkind: agency\n',
    });
    const { readBytes } = bytes;
    const spy = vi.spyOn(bytes, 'readBytes').mockImplementation((path) => {
      if (path.includes('/content/') || !/\/(?:a\.md|vna\.yml)$/.test(path)) return readBytes(path);
      throw new Error('EIO: i/o error');
    });
    const memory = `${folder}.memory`;
    const { briefings, problems, ids } = await readContent(folder, { memory });
    spy.mockRestore();
    expect((await readContent(folder, { memory })).briefings).toHaveLength(2);
    expect(briefings.map(({ slug }) => slug)).toEqual(['b']);
    expect([...ids.sources]).toEqual(['vna']);
    const reason = 'The file cannot be read: EIO: i/o error.';
    expect(problems).toEqual(
      ['sources/vna.yml', 'briefings/a.md'].map((path) => ({
        path: `${folder}/${path}`,
        line: 1,
        column: 1,
        rule: 'readable-file',
        message: reason,
      })),
    );
  });

  test('gives briefings of the same bytes the same digest', async () => {
    const same = { 'briefings/a.md': exampleBriefing(), 'briefings/b.md': exampleBriefing() };
    const other = { 'briefings/c.md': exampleBriefing({ date: '2019' }) };
    const { briefings } = await readContent(contentOf({ ...same, ...other }));
    const [a, b, c] = briefings.map(({ digest }) => digest);
    expect(a).toMatch(/^[\w-]{22}$/);
    expect([b === a, c === a]).toEqual([true, false]);
  });
});

describe('knownNames', () => {
  test('are a folder’s own, or the project’s where it names nobody', async () => {
    const own = await readContent(contentOf({ ...briefing, 'people/a.yml': 'name: A\n' }));
    expect(knownNames(own)).toMatchObject({ people: [{ id: 'a' }], organisations: [] });
    const { people, sources } = knownNames(await readContent(contentOf(briefing)));
    expect(people.some(({ id }) => id === 'to-lam')).toBe(true);
    expect(sources.has('vna')).toBe(true);
  });
});
