import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { hurried } from '../fixtures/hurried.ts';
import { briefingDocument, type SearchDocument } from '../../src/search/indexer/search-document.ts';
import type { RecordKind } from '../../src/search/index-format.ts';
import type { ShardSizes } from '../../src/search/indexer/shards-of-years.ts';
import type { SearchRequest, SearchResponse } from '../../src/search/engine/protocol.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { openEngine, type Engine } from '../../src/search/engine/engine.ts';
import { NetworkError } from '../../src/search/engine/network.ts';
import { noConditions, type Conditions } from '../../src/search/engine/facets.ts';
import { writeIndexOf } from '../fixtures/index-of.ts';
import { smallNames } from '../fixtures/lexicon.ts';
import { published } from '../fixtures/published.ts';

/** The briefings, the newest first: slug, date, countries, sector and source; title; summary; body. */
const archive = `
xekong-dam 2026-03-04 LA,VN power vns
A dam on the Xekong
The hydroelectric dam cost US$1,381.5 million.
Hà Nội lends 66 per cent of it. Work began on 5 September 2025.

coal-road 2026-02-05 LA,VN trade vns
A road for coal
Lorries carry coal to the sea.
It is said that the bridge at Salavan comes later.

nuclear-talks 2026-01-10 RU,VN power vns
Talks on a nuclear power plant
Tô Lâm spoke in Москва.
Zarubezhneft was there; coal was not spoken of.

oil-block 2025-12-01 RU,VN oil kpl
Oil from block 12
Zarubezhneft drills for petroleum.
A third of the fleet sails for the sea.

rail-line 2025-11-11 LA,TH,VN rail vns
Railways to the sea
The line ends at the port.
Coal is carried to Lào Cai.

market 2025-06-01 LA,VN trade vns
A market in Lào Cai
Traders from both sides of the border meet.
The plant of power serves the seaside, they say.

ferry 2024-05-05 LA,TH trade vns
A ferry for lorries
The ferry crosses the Mekong.
It cost 227 million US dollars.

school 2024-04-04 LA,VN power kpl
A school for engineers
They learn of turbines and coal.
The school stands by the sea.

treaty 2019-09-05 LA,VN trade vns
A treaty of 1962 is kept
It was signed on September 5, 1962.
The Lao PDR and Vietnam keep it.
`;

const briefings = archive
  .trim()
  .split('\n\n')
  .map((paragraph) => {
    const [facets = '', title = '', summary = '', body = ''] = paragraph.split('\n');
    const [slug = '', date = '', countries = '', sector = '', source] = facets.split(' ');
    const fields = { title, summary, countries: countries.split(','), sector, source };
    const names = { sourceName: 'Việt Nam News', sectorLabels: [sector] };
    return briefingDocument(published(slug, date, fields), body, names);
  });

/** A page of another kind about Laos and Vietnam. */
function record(source: RecordKind, title: string, summary = ''): SearchDocument {
  return {
    result: { ...{ url: `${title}/`, title, date: '', source }, pairs: 'Laos–Vietnam' },
    ...{ summary, body: '', aside: 'Laos. Vietnam', order: title },
    facets: { country: ['la', 'vn'], sector: ['trade'], source: [source], date: '' },
  };
}

const records = [
  record('Dossier', 'Laos–Vietnam'),
  record('Agreement', 'Coal plan', 'A plan for coal.'),
  record('Agreement', 'Plan for a bridge and a school'),
  record('Agreement', 'Memorandum on bridges'),
  record('Agreement', 'Memorandum on a wharf'),
  record('Project', 'Bridge at Lào Cai'),
  record('Project', 'New wharf of the port', 'A wharf far from Lào Cai.'),
];

const folder = mkdtempSync(join(tmpdir(), 'bilateral-search-engine-'));
const nothing = /^$/;
/** Every address that was requested. */
let requested: string[] = [];
/** What the connection loses. */
let lost = nothing;
/** What the connection loses once. */
let slow: Set<string> | undefined;

function isLost(address: string): boolean {
  const { pathname } = new URL(address, 'http://localhost');
  const first = slow !== undefined && !slow.has(pathname);
  slow?.add(pathname);
  return first || lost.test(pathname);
}

const makeIndex = (name: string, shards?: ShardSizes) =>
  writeIndexOf(join(folder, name), briefings, smallNames, shards, records);

function fetchFromDisk(input: RequestInfo | URL): Promise<Response> {
  const address = input instanceof Request ? input.url : String(input);
  requested.push(address);
  if (isLost(address)) return Promise.reject(new TypeError('fetch failed'));
  try {
    return Promise.resolve(new Response(readFileSync(fileAt(address))));
  } catch {
    return Promise.resolve(new Response('Not found', { status: 404 }));
  }
}

/** The file at an address, of which the first folder also has the number of its engine: "/whole.3/…". */
function fileAt(address: string): string {
  const { pathname } = new URL(address, 'http://localhost');
  return join(folder, pathname.replace(/^(\/\w+)\.\d+/, '$1'));
}

let engines = 0;

/** An engine of its own. */
function engineOver(name: string): Engine {
  return openEngine(`/${name}.${engines++}/`);
}

const requestFor = (q: string, change: Partial<SearchRequest> = {}): SearchRequest => ({
  ...parseQuery(q),
  ...{ conditions: noConditions, sort: 'relevance', typing: false, ...change },
});

/** Every response to a line. */
async function responsesTo(q: string, change: Partial<SearchRequest> = {}, engine = whole) {
  const responses: SearchResponse[] = [];
  await hurried(engine.search(requestFor(q, change), (response) => responses.push(response)));
  return responses;
}

/** The last response to a line. */
async function responseTo(...search: Parameters<typeof responsesTo>): Promise<SearchResponse> {
  const response = (await responsesTo(...search)).at(-1);
  if (!response) throw new Error(`There was no response to “${search[0]}”.`);
  return response;
}

const where = (conditions: Partial<Conditions>) => ({
  conditions: { ...noConditions, ...conditions },
});
const slugsIn = ({ results }: Pick<SearchResponse, 'results'>) =>
  results.map(({ url }) => url.split('/')[1]);
const markedIn = ({ results }: SearchResponse) =>
  results.flatMap(({ excerpt }) => excerpt.flatMap(({ text, isMatch }) => (isMatch ? [text] : [])));

let whole: Engine;
let several: Engine;

beforeAll(async () => {
  await makeIndex('whole');
  // Of the same, but not sent as a whole.
  await makeIndex('one', { whole: 99, newest: 99, older: 99 });
  await makeIndex('several', { whole: 3, newest: 3, older: 4 });
  vi.stubGlobal('fetch', fetchFromDisk);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  whole = engineOver('whole');
  several = engineOver('several');
});
beforeEach(() => {
  lost = nothing;
  slow = undefined;
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterAll(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
});

describe('a search', () => {
  test.each([
    ['moskva', ['nuclear-talks']],
    ['to lam', ['nuclear-talks']],
    ['lao cai', ['market', 'rail-line']],
    ['hydropower', ['xekong-dam']],
    ['1.3815 billion', ['xekong-dam']],
    ['66%', ['xekong-dam']],
    ['$227 million', ['ferry']],
    ['1962-09-05', ['treaty']],
    ['NPP', ['nuclear-talks']],
    ['lorries ferry', ['ferry']],
    ['fleet coal', []],
  ])('finds for %j %j', async (q, slugs) => {
    const response = await responseTo(q);
    expect(slugsIn(response).sort()).toEqual(slugs);
    expect(response).toMatchObject({ total: slugs.length, complete: true, replaced: [] });
  });

  test('finds a country under any of its names, but not in the name of a place', async () => {
    for (const q of ['Laos', 'lao pdr', 'ລາວ', 'laotian']) {
      expect((await responseTo(q)).total).toBe(7);
      expect((await responseTo(q, where({ country: ['th'] }))).total).toBe(2);
    }
  });

  test('puts a match in the title first', async () => {
    expect(slugsIn(await responseTo('coal'))[0]).toBe('coal-road');
    expect(slugsIn(await responseTo('sea'))[0]).toBe('rail-line');
  });

  test('shows what a result is', async () => {
    const [result] = (await responseTo('moskva')).results;
    expect(result).toMatchObject({
      url: 'briefings/nuclear-talks/',
      title: 'Talks on a nuclear power plant',
      date: '10 January 2026',
      source: 'Việt Nam News',
      pairs: 'Russia–Vietnam',
    });
    expect(result?.excerpt).toContainEqual({ text: 'Москва', isMatch: true });
  });

  test.each([
    ['lorreis', 'lorries', ['coal-road', 'ferry']],
    ['turbnes', 'turbines', ['school']],
  ])('finds in place of %s what has %s, and reports that', async (q, instead, slugs) => {
    const response = await responseTo(q);
    expect(response.replaced).toEqual([{ text: q, replacements: [instead] }]);
    expect(slugsIn(response).sort()).toEqual(slugs);
    expect(response.absent).toEqual([]);
  });

  test('finds nothing for nonsense, and names it', async () => {
    expect(await responseTo('qwzxyv')).toMatchObject({
      ...{ total: 0, results: [], records: [], absent: ['qwzxyv'], replaced: [], relaxations: [] },
    });
  });

  test('counts what would be found without each of several words', async () => {
    const response = await responseTo('coal fleet');
    expect(response).toMatchObject({ total: 0, absent: [] });
    expect(response.relaxations).toEqual([
      { omitted: 'fleet', total: 4 },
      { omitted: 'coal', total: 1 },
    ]);
    expect(await responseTo('coal qwzxyv sector:trade')).toMatchObject({
      absent: ['qwzxyv'],
      relaxations: [{ omitted: 'qwzxyv', total: 4 }],
    });
  });

  test('takes a name that is being typed for itself, so that “Lao” is not the beginning of Lào Cai', async () => {
    const typed = await responseTo('lao', { typing: true });
    expect(typed).toEqual(await responseTo('lao'));
    expect(markedIn(typed)).not.toContain('Lào');
  });

  test('corrects nothing in quotation marks', async () => {
    for (const q of ['"lorreis"', '"coal power"', '"lao cia"']) {
      expect(await responseTo(q)).toMatchObject({ total: 0, replaced: [] });
    }
  });

  test.each([
    ['"power plant"', ['nuclear-talks']],
    ['"plant of power"', ['market']],
    ['"power coal"', []],
    ['coal -moskva', ['coal-road', 'rail-line', 'school']],
    ['coal -"lorries carry"', ['nuclear-talks', 'rail-line', 'school']],
    ['coal -"carry lorries"', ['coal-road', 'nuclear-talks', 'rail-line', 'school']],
    ['-coal -sea -lorries', ['market', 'treaty', 'xekong-dam']],
  ])('takes quotation marks and signs in %s into account', async (q, slugs) => {
    expect(slugsIn(await responseTo(q)).sort()).toEqual(slugs);
  });

  test('reports words that are too common, and finds nothing for them', async () => {
    expect(await responseTo('of the')).toMatchObject({ total: 0, tooCommon: true });
    expect(await hurried(whole.results(0, 10))).toEqual([]);
  });

  test('takes the last word for the beginning of one, at once while it is being typed', async () => {
    expect(slugsIn(await responseTo('turb', { typing: true }))).toEqual(['school']);
    expect(slugsIn(await responseTo('turb'))).toEqual(['school']);
    expect(slugsIn(await responseTo('turb school', { typing: true }))).toEqual([]);
  });

  test('takes more letters than a stem has for the beginning of a word', async () => {
    const response = await responseTo('hydroelectri', { typing: true });
    expect(slugsIn(response)).toContain('xekong-dam');
    expect(response.replaced).toEqual([{ text: 'hydroelectri', replacements: ['hydroelectric'] }]);
  });

  test('gives more results of the last search', async () => {
    const response = await responseTo('', { sort: 'date' });
    expect(response.total).toBe(briefings.length);
    const more = await hurried(whole.results(2, 5));
    expect(slugsIn({ results: more })).toEqual(slugsIn(response).slice(2, 5));
    expect(await hurried(whole.results(9, 19))).toEqual([]);
  });

  test('names other pages that fit', async () => {
    const response = await responseTo('coal');
    expect(response.records.map(({ title }) => title)).toEqual(['Coal plan']);
    expect((await responseTo('moskva')).records).toEqual([]);
  });

  test.each([
    ['the dossier of two countries, whatever else is said', 'trade lao vietnamese', 'Laos–Vietnam'],
    ['no dossier for one country', 'laos', undefined],
    ['no dossier for another pair', 'laos thailand', undefined],
    ['the only agreement with a word in its title', 'coal', 'Coal plan'],
    ['no agreement for a word that several have', 'plan', undefined],
    [
      'an agreement that has all words in its title',
      'school plan laos',
      'Plan for a bridge and a school',
    ],
    ['a project rather than an agreement', 'wharf', 'New wharf of the port'],
    [
      'the only project with a name in its title, though others have it',
      'lao cai',
      'Bridge at Lào Cai',
    ],
  ])('puts first, as named: %s', async (_, q, title) => {
    const { records } = await responseTo(q);
    expect(records.filter(({ isNamed }) => isNamed).map(({ title }) => title)).toEqual(
      title === undefined ? [] : [title],
    );
    expect(records.findIndex(({ isNamed }) => isNamed)).toBe(title === undefined ? -1 : 0);
  });
});

describe('conditions', () => {
  test('narrow what is found, and count what each choice would leave', async () => {
    const response = await responseTo(
      'coal',
      where({ sector: ['trade', 'power'], year: ['2026'] }),
    );
    expect(slugsIn(response).sort()).toEqual(['coal-road', 'nuclear-talks']);
    const counts = Object.entries(response.counts ?? {});
    expect(counts.map(([key, values]) => [key, Object.fromEntries(values)])).toEqual([
      ['pair', { 'la-vn': 1, 'ru-vn': 1 }],
      ['country', { la: 1, vn: 2, ru: 1 }],
      ['sector', { trade: 1, power: 1 }],
      ['source', { vns: 2 }],
      ['year', { 2026: 2, 2024: 1 }],
    ]);
  });

  test('alone find all that meets them, the newest first', async () => {
    const response = await responseTo('', where({ pair: ['la-vn'], sector: ['trade'] }));
    expect(slugsIn(response)).toEqual(['coal-road', 'market', 'treaty']);
    expect((await responseTo('', where({ country: ['xx'] }))).total).toBe(0);
  });
});

test('sorting by date puts the newest first, whatever says most', async () => {
  const coal = ['coal-road', 'nuclear-talks', 'rail-line', 'school'];
  expect(slugsIn(await responseTo('coal', { sort: 'date' }))).toEqual(coal);
  expect(slugsIn(await responseTo('sea', { sort: 'date' }))[0]).toBe('coal-road');
});

describe('several shards', () => {
  test.each([
    ['coal', {}],
    ['sea', {}],
    ['coal -moskva', where({ pair: ['la-vn'] })],
    ['lorreis', {}],
    ['coal fleet', {}],
    ['', {}],
  ])('find for %j with %j the same as one', async (q, change) => {
    expect(await responseTo(q, change, several)).toEqual(await responseTo(q, change));
  });

  test('respond first from the newest, then from all', async () => {
    const responses = await responsesTo('sea', {}, several);
    expect(responses.map(({ complete, total }) => [complete, total])).toEqual([
      [false, 1],
      [true, 4],
    ]);
    expect(responses[0]?.counts).toBeUndefined();
  });

  test('respond once where the newest has nothing', async () => {
    expect(await responsesTo('ferry', {}, several)).toHaveLength(1);
  });

  test('respond to a later search only', async () => {
    const totals: string[] = [];
    const ask = (q: string) =>
      several.search(requestFor(q), ({ total }) => totals.push(`${q}: ${total}`));
    await hurried(Promise.all([ask('sea'), ask('of'), ask('coal'), ask('ferry')]));
    expect(totals).toEqual(['ferry: 1']);
  });
});

test('an engine that has prepared itself knows whether it has the whole index', async () => {
  expect(await Promise.all([whole.prepare(), several.prepare()])).toEqual([true, false]);
});

test.each(['coal', 'coal -road', '"coal road"', 'turbnes', 'Hanoi', '5 September 1962', 'ferr'])(
  'the same is found for %s in an index that is sent as a whole and in one that is not',
  async (q) => {
    const typing = q === 'ferr';
    const [one, other] = [engineOver('one'), engineOver('several')];
    expect(await responseTo(q, { typing }, one)).toEqual(await responseTo(q, { typing }));
    expect(await responseTo(q, { typing }, other)).toEqual(await responseTo(q, { typing }));
  },
);

describe('if the site was published again and all changed parts of the old index are gone,', () => {
  const indexOf = (name: string) => join(folder, name, 'pagefind');
  const publish = (name: string) => {
    rmSync(indexOf('again'), { recursive: true, force: true });
    cpSync(indexOf(name), indexOf('again'), { recursive: true });
  };
  const names = { sourceName: 'Việt Nam News', sectorLabels: ['trade'] };
  const briefing = (slug: string, date: string) =>
    briefingDocument(published(slug, date), 'A ferry.', names);
  const newer = briefing('newer', '2026-03-05');
  const older = Array.from({ length: 9 }, (_, at) => briefing(`older-${at}`, `2018-01-0${9 - at}`));
  const sizes = { whole: 3, newest: 3, older: 4 };
  const makeIndexOf = (name: string, documents: SearchDocument[]) =>
    writeIndexOf(join(folder, name), documents, smallNames, sizes, records);
  beforeAll(async () => {
    await makeIndexOf('former', [...briefings, ...older]);
    await makeIndexOf('renewed', [newer, ...briefings, ...older.slice(0, 8)]);
  });

  test.each([
    ['a word', 'sea'],
    ['a mistyped word', 'turbnes'],
    ['a word in another script', 'вьетнам дамба'],
    ['a word of older years', 'ferry'],
  ])('%s is searched for in the new index', async (_, line) => {
    publish('former');
    const engine = engineOver('again');
    await responseTo('coal', {}, engine);
    publish('renewed');
    const expected = await responseTo(line, {}, engineOver('renewed'));
    expect(await responseTo(line, {}, engine)).toEqual(expected);
  });

  test('more results of the previous search are from the new index', async () => {
    publish('former');
    const engine = engineOver('again');
    await responseTo('', { sort: 'date' }, engine);
    publish('renewed');
    const [, result] = await hurried(engine.results(16, 18));
    expect(result?.title).toBe('older-7');
  });
});

describe('a connection that breaks', () => {
  test.each([/search\.json$/, /\.pf_index$/])(
    'is an error where nothing arrives of %s, and the next search finds',
    async (files) => {
      const engine = engineOver('several');
      lost = files;
      await expect(responsesTo('coal', {}, engine)).rejects.toThrow(NetworkError);
      lost = nothing;
      expect(await responseTo('coal', {}, engine)).toEqual(await responseTo('coal'));
    },
  );

  test.each(['[0-9a-f]{10}\\.pack$', '.*\\.pf_index$'])(
    'leaves years out of which %s is lost, and names them',
    async (file) => {
      const engine = engineOver('several');
      lost = new RegExp(`/2019-2024/${file}`);
      const response = await responseTo('coal', {}, engine);
      expect(response).toMatchObject({ total: 3, complete: true, unsearchedYears: ['2019–2024'] });
      // No word is reported as absent while years were not searched.
      expect(await responseTo('turbnes', {}, engine)).toMatchObject({
        ...{ total: 0, absent: [], replaced: [], unsearchedYears: ['2019–2024'] },
      });
      lost = nothing;
      expect(await responseTo('coal', {}, engine)).toEqual(await responseTo('coal'));
    },
  );

  test.each([/search\.json$/])(
    'while the engine prepares itself spoils no search after it: %s',
    async (files) => {
      const engine = engineOver('several');
      lost = files;
      await expect(hurried(engine.prepare())).rejects.toThrow(NetworkError);
      lost = nothing;
      expect(await responseTo('coal', {}, engine)).toEqual(await responseTo('coal'));
    },
  );

  test('is tried again for every file before it is said to be lost', async () => {
    const engine = engineOver('several');
    slow = new Set();
    expect(await responseTo('coal', {}, engine)).toEqual(await responseTo('coal'));
    expect(slow.size).toBeGreaterThan(10);
  });

  test('costs a result no more than two requests, and the words of its shard nothing', async () => {
    const engine = engineOver('one');
    lost = /\/fragment\//;
    requested = [];
    await expect(responsesTo('ferry', {}, engine)).rejects.toThrow(NetworkError);
    expect(requested.filter((address) => address.includes('/fragment/'))).toHaveLength(2);
    lost = nothing;
    expect(await responseTo('ferry', {}, engine)).toEqual(await responseTo('ferry'));
  });

  test('leaves the results of the newest years where one of the others is lost', async () => {
    const engine = engineOver('several');
    lost = /\/2019-2024\/fragment\//;
    const response = await responseTo('coal', {}, engine);
    expect(response).toMatchObject({ complete: true, unsearchedYears: ['2025', '2019–2024'] });
    expect(slugsIn(response)).toEqual(['coal-road', 'nuclear-talks']);
    lost = nothing;
    expect(await responseTo('coal', {}, engine)).toEqual(await responseTo('coal'));
  });

  test('costs no more than corrections where lists of words are lost, and is reported', async () => {
    const engine = engineOver('several');
    lost = /\/words\./;
    const response = await responseTo('turbnes', {}, engine);
    expect(response).toMatchObject({ total: 0, absent: ['turbnes'], similarUnknown: true });
    expect(await responseTo('coal', {}, engine)).toMatchObject({ similarUnknown: false });
    lost = nothing;
    expect(await responseTo('turbnes', {}, engine)).toMatchObject({
      total: 1,
      similarUnknown: false,
    });
  });
});
