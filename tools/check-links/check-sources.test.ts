import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { answering, openHost, type Host } from '../../tests/fixtures/host.ts';
import { checkSources } from './check-sources.ts';
import { judgedLinks, mendable, summary } from './report.ts';
import { readVerdicts, writeVerdicts } from './verdicts.ts';

const manners = {
  ...{ userAgent: 'Test link check', timeout: 20_000 },
  ...{ pause: 0, hostsAtOnce: 4, longestWait: 0 },
};
let host: Host;

beforeAll(async () => {
  const moved = answering(301, { location: '/new' });
  host = await openHost({ '/here': answering(200), '/new': answering(200), '/old': moved });
});
afterAll(() => host.close());
afterEach(() => vi.unstubAllGlobals());

const linkTo = (url: string, line: number) => ({
  ...{ url, path: 'content/a.md' },
  place: () => ({ line, column: 6 }),
});
const linksTo = (...paths: string[]) =>
  paths.map((path, index) => linkTo(`${host.origin}${path}`, index + 1));
const check = (links: ReturnType<typeof linksTo>, today: string, before = new Map(), all = false) =>
  checkSources(links, before, { manners, today, all });

describe('checkSources', () => {
  test('tells what moved and, from the second day on, what died, by its place', async () => {
    const links = linksTo('/here', '/old', '/gone#part');
    const first = await check(links, '2026-11-20');
    expect(mendable(judgedLinks(links, first.verdicts)).map(({ rule }) => rule)).toEqual(['moved']);
    const second = await check(links, '2026-11-22', new Map(first.verdicts));
    expect(mendable(judgedLinks(links, second.verdicts))).toEqual([
      {
        ...{ path: 'content/a.md', line: 2, column: 6, rule: 'moved' },
        message: `"${host.origin}/old" has moved for good to "${host.origin}/new"; write that.`,
      },
      {
        ...{ path: 'content/a.md', line: 3, column: 6, rule: 'dead' },
        message: `"${host.origin}/gone#part" is dead: the host answers 404, first on 2026-11-20; look for the page elsewhere.`,
      },
    ]);
    expect(summary(second.verdicts, second.asked)).toBe(
      '3 addresses, 1 of them asked for now: 1 are there, 1 moved, 1 dead, 0 unclear.',
    );
  });

  test('asks again only for what is due, or for all', async () => {
    const links = linksTo('/here', '/old');
    const { verdicts } = await check(links, '2026-11-20');
    expect((await check(links, '2026-11-22', new Map(verdicts))).asked).toBe(0);
    expect((await check(links, '2026-11-22', new Map(verdicts), true)).asked).toBe(2);
  });

  test('forgets addresses that the content no longer names', async () => {
    const { verdicts } = await check(linksTo('/here'), '2026-11-20');
    const next = await check(linksTo('/new'), '2026-11-22', new Map(verdicts));
    expect([...next.verdicts.keys()]).toEqual([`${host.origin}/new`]);
  });

  test('tells a host that is missing from a missing network by an address that was here', async () => {
    const ask = globalThis.fetch;
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
      const { hostname } = new URL(url);
      const cause = { code: 'ENOTFOUND' };
      return hostname === 'gone.example'
        ? Promise.reject(new Error('', { cause }))
        : ask(url, init);
    });
    const { verdicts } = await check(linksTo('/here'), '2026-11-20');
    const links = [...linksTo('/here'), linkTo('https://gone.example/', 2)];
    const { isConnected, verdicts: after } = await check(links, '2026-11-22', new Map(verdicts));
    expect(isConnected).toBe(true);
    expect(after.get('https://gone.example/')).toMatchObject({ goneSince: '2026-11-22' });
  });

  test('learns nothing without a network', async () => {
    const before = new Map([
      ['http://127.0.0.1:1/', { state: 'here', asked: '2026-01-01' } as const],
    ]);
    const links = [linkTo('http://127.0.0.1:1/', 1), linkTo('http://127.0.0.1:1/b', 2)];
    expect(await check(links, '2026-11-22', before)).toEqual({
      ...{ verdicts: before, asked: 0, isConnected: false },
    });
  });
});

describe('verdicts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-verdicts-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'cache/verdicts.json');

  test('are kept between runs, in an order of their own', () => {
    const verdict = { state: 'here', asked: '2026-11-22' } as const;
    writeVerdicts(
      path,
      new Map([
        ['https://b.example/', verdict],
        ['https://a.example/', verdict],
      ]),
    );
    expect([...readVerdicts(path)]).toEqual([
      ['https://a.example/', verdict],
      ['https://b.example/', verdict],
    ]);
  });

  test('are none where the file is damaged or missing', () => {
    writeFileSync(path, readFileSync(path, 'utf8').replace('"here"', '"there"'));
    expect([...readVerdicts(path)]).toEqual([]);
    expect([...readVerdicts(join(folder, 'none.json'))]).toEqual([]);
  });
});
