import { describe, expect, test } from 'vitest';
import { newFolder, placesIn } from '../../tests/fixtures/folder.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Person } from '../model/person.ts';
import { partiesByName, readRecordFolders } from './record-folders.ts';
import type { Problem } from './parse/problem.ts';
import type { RecordFile } from './record-files.ts';

/** Reads a new content folder of these files, by path, with the places of all problems. */
function read(files: Record<string, string>) {
  const folder = newFolder(files);
  const problems: Problem[] = [];
  const records = readRecordFolders(folder, problems);
  return { records, places: placesIn(folder, problems), problems };
}

const sound = {
  'agreements/coal-protocol.yml': `title: Protocol on coal
kind: protocol
parties: [LA, VN]
sectors: [coal]
history:
  - status: signed
    date: 2025-07-09
    briefing: talks
`,
  'events/visit.yml': 'title: Visit\nkind: state_visit\ndate: 2025\ncountries: [LA, VN]\n',
  'people/to-lam.yml': 'name: Tô Lâm\n',
  'organisations/evn.yml': 'name: EVN\nkind: company\n',
  'conflicts/trade.yml': `title: Trade in 2018
countries: [LA, VN]
claims:
  - { says: US$ 1 billion, by: VNA, briefing: talks }
  - { says: US$ 2 billion, by: KPL, url: "https://example.org/" }
why: Nobody says.
`,
  'pairs/la-vn.md': '---\nasOf: 2026-02-06\n---\n\nPower and [coal](/sectors/coal/).\n',
};

test('an agreement of digits only would take the address of a page of the list', () => {
  const text = sound['agreements/coal-protocol.yml'];
  expect(read({ 'agreements/2.yml': text, 'agreements/2-coal.yml': text }).places).toEqual([
    ['agreements/2.yml', 1, 1, 'file-name'],
  ]);
  expect(read({ 'people/2.yml': sound['people/to-lam.yml'] }).places).toEqual([]);
});

test('a record in the folder of another kind is in the wrong place, and nothing else', () => {
  expect(read({ 'agreements/visit.yml': sound['events/visit.yml'] }).places).toEqual([
    ['agreements/visit.yml', 1, 1, 'readable-file'],
  ]);
});

/** The places of the problems when one of the sound files is changed. */
const placesWith = (path: keyof typeof sound, from: string | RegExp, to: string) =>
  read({ ...sound, [path]: sound[path].replace(from, to) }).places;

describe('readRecordFolders', () => {
  test('reads all six parts', () => {
    const { records, places } = read(sound);
    expect(places).toEqual([]);
    const { agreements, events, people, organisations, conflicts, statesOfPlay } = records;
    const parts = [agreements, events, people, organisations, conflicts, statesOfPlay];
    expect(parts.map((files) => files[0])).toMatchObject([
      { id: 'coal-protocol', data: { kind: 'protocol', signatories: [] } },
      { id: 'visit', data: { kind: 'state_visit', people: [] } },
      { id: 'to-lam', data: { name: 'Tô Lâm' } },
      { id: 'evn', data: { kind: 'company' } },
      { id: 'trade', data: { title: 'Trade in 2018' } },
      { id: 'la-vn', data: { asOf: '2026-02-06' }, links: [{ url: '/sectors/coal/', line: 5 }] },
    ]);
  });

  test('lets any part be missing', () => {
    const { records, places } = read({});
    expect(places).toEqual([]);
    expect(Object.values(records).flat()).toEqual([]);
  });

  test.each([
    ['agreements/coal-protocol.yml', 'kind: protocol', 'kind: protocl', [2, 7, 'known-value']],
    ['events/visit.yml', 'date: 2025', 'date: 2025/2024', [3, 7, 'possible-period']],
    ['people/to-lam.yml', 'name: ', 'name: "', [1, 7, 'yaml']],
    ['organisations/evn.yml', 'kind', 'kinds', [2, 1, 'known-key']],
    ['conflicts/trade.yml', ', briefing: talks', '', [4, 5, 'one-reference']],
    ['pairs/la-vn.md', '2026-02-06', '2026-02', [2, 7, 'full-day']],
    ['pairs/la-vn.md', /Power.*/, '<b>', [5, 1, 'no-raw-html']],
  ] as const)('finds what is wrong in %s with %j made %j', (path, from, to, place) => {
    expect(placesWith(path, from, to)).toEqual([[path, ...place]]);
  });

  test.each(['vn-la-th', 'LA-VN', 'laos'])('finds that %s.md is the name of no pair', (id) => {
    const { places, records } = read({ [`pairs/${id}.md`]: sound['pairs/la-vn.md'] });
    expect(places).toEqual([[`pairs/${id}.md`, 1, 1, 'file-name']]);
    expect(records.statesOfPlay.map((file) => file.id)).toEqual([id]);
  });

  test('reads earlier texts of a pair by their days', () => {
    const { records, places } = read({
      ...sound,
      'pairs/la-vn/2026-02-01.md': '---\nasOf: 2026-01-06\n---\n\nCoal.\n',
      'pairs/la-th/2026-02-01.md': '---\nasOf: 2026-01-06\n---\n\n<b>Power.\n',
    });
    expect(places).toEqual([['pairs/la-th/2026-02-01.md', 5, 1, 'no-raw-html']]);
    expect(records.statesOfPlay.map(({ id }) => id)).toEqual(['la-vn']);
    expect(records.earlierStates.map(({ pair, day, body }) => [pair, day, body.trim()])).toEqual([
      ['la-th', '2026-02-01', '<b>Power.'],
      ['la-vn', '2026-02-01', 'Coal.'],
    ]);
  });

  test.each([
    'la-vn/november.md',
    'la-vn/2026-02-30.md',
    'la-vn/2026-02-01.vi.md',
    'old/2026-02-01.md',
  ])('finds that %s is not the name of an earlier text', (name) => {
    const path = `pairs/${name}`;
    expect(read({ [path]: sound['pairs/la-vn.md'] }).places).toEqual([[path, 1, 1, 'file-name']]);
  });

  test('finds other files beside earlier texts', () => {
    expect(read({ 'pairs/la-vn/notes.txt': 'Notes.' }).places).toEqual([
      ['pairs/la-vn/notes.txt', 1, 1, 'readable-file'],
    ]);
  });

  test('says how to begin an empty state of play', () => {
    expect(read({ 'pairs/la-vn.md': '---\nasOf: 2026-02-06\n---\n' }).problems).toMatchObject([
      { rule: 'not-empty', message: expect.stringContaining('five lines') as string },
    ]);
  });
});

describe('partiesByName', () => {
  const person: RecordFile<Person> = { path: 'a.yml', id: 'a', positions: {}, problems: [] };
  const body: RecordFile<Organisation> = { path: 'b.yml', id: 'b', positions: {}, problems: [] };

  test.each([
    [[person], []],
    [[], [body]],
  ])('are a folder’s own where it has any', (people, organisations) => {
    expect(partiesByName({ people, organisations })).toEqual({ people, organisations });
  });
});

test('a draft has no data to publish, and need not be complete', () => {
  const { records, places } = read({
    'people/a.yml': 'name: A\ndraft: true\n',
    'people/b.yml': 'name: B\ndraft: false\n',
    'organisations/c.yml': 'name: C\ndraft: true\n',
    'organisations/d.yml': 'name: D\n',
    'organisations/e.yml': 'name: E\nkind: shop\ndraft: true\n',
  });
  expect(records.people.map(({ data, sound }) => [data?.name, sound?.name])).toEqual([
    [undefined, 'A'],
    ['B', undefined],
  ]);
  expect(records.organisations[0]).toMatchObject({ sound: { name: 'C', draft: true } });
  expect(records.organisations[0]?.data).toBeUndefined();
  expect(places).toEqual([
    ['organisations/d.yml', 1, 1, 'required'],
    ['organisations/e.yml', 2, 7, 'known-value'],
  ]);
});
