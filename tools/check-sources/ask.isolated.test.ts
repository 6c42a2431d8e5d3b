import { lookup } from 'node:dns/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { answering, openHost, type Host, type Handler } from '../../tests/fixtures/host.ts';
import { askPolitely, type Manners } from './ask.ts';

vi.mock(import('node:dns/promises'), { spy: true });

const manners: Manners = {
  ...{ userAgent: 'Test link check (+https://example.org/)', timeout: 20_000 },
  ...{ pause: 0, hostsAtOnce: 4, longestWait: 1000 },
};
const to = (status: number, location: string) => answering(status, { location });
const busy = (seconds: string) => answering(429, { 'retry-after': seconds });
const here = { said: 'here', isReached: true };
let rests = 0;
const pages: Record<string, Handler> = {
  '/here': answering(200),
  '/get-only': (response, { method }) => response.writeHead(method === 'GET' ? 200 : 405).end(),
  '/shy': (response, { method }) => response.writeHead(method === 'GET' ? 200 : 404).end(),
  '/moved': to(301, '/here'),
  '/moved-twice': to(308, '/moved'),
  '/elsewhere-today': to(302, '/here'),
  '/moved-then-today': to(301, '/elsewhere-today'),
  '/moved-to-nothing': to(301, '/gone'),
  '/astray': to(301, 'mailto:desk@example.org'),
  '/loop': to(302, '/loop'),
  '/no-location': answering(301),
  '/gone': answering(410),
  '/forbidden': answering(403),
  '/busy': busy('3600'),
  '/resting': answering(503),
  '/soon': (...request) => (rests++ === 0 ? busy('0') : answering(200))(...request),
  '/since': (...request) =>
    (rests++ === 0 ? busy('Sun, 22 Nov 2020 12:00:00 GMT') : answering(200))(...request),
  '/slow': () => {},
  '/cut': (response) => response.socket?.destroy(),
};
let host: Host;
beforeAll(async () => (host = await openHost((path) => pages[path])));
afterAll(() => host.close());
afterEach(() => {
  rests = 0;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The answers of a host to requests for these paths. */
async function answersOf({ origin }: Host, paths: string[], options: Partial<Manners> = {}) {
  const urls = paths.map((path) => `${origin}${path}`);
  return [...(await askPolitely(urls, { ...manners, ...options })).values()];
}

/** Has every name of a host lead to these addresses. */
function resolveTo(...addresses: string[]) {
  const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  vi.mocked(lookup).mockResolvedValue(found as never);
}

describe('askPolitely', () => {
  test.each([
    ['/here', undefined],
    ['/get-only', undefined],
    ['/shy', undefined],
    ['/elsewhere-today', undefined],
    ['/moved', '/here'],
    ['/moved-twice', '/here'],
    ['/moved-then-today', '/elsewhere-today'],
    ['/soon', undefined],
    ['/since', undefined],
  ])('finds %s here, permanently at %s', async (path, moved) => {
    const movedTo = moved && `${host.origin}${moved}`;
    expect(await answersOf(host, [path])).toEqual([{ ...here, movedTo }]);
  });

  test.each([
    ['/nowhere', 'gone', 'the host answers with status 404'],
    ['/gone', 'gone', 'the host answers with status 410'],
    ['/moved-to-nothing', 'gone', 'the host answers with status 410'],
    ['/forbidden', 'unclear', 'the host answers with status 403'],
    ['/no-location', 'unclear', 'the host answers with status 301'],
    ['/loop', 'unclear', 'it redirects more than 8 times'],
    ['/astray', 'unclear', 'it redirects to "mailto:desk@example.org", which is not a web address'],
    ['/resting', 'later', 'the host answers with status 503'],
  ])('finds %s %s, as %s', async (path, said, reason) => {
    expect(await answersOf(host, [path])).toEqual([{ said, isReached: true, reason }]);
  });

  test.each([
    ['http://localhost/', []],
    ['http://[::ffff:127.0.0.1]/', []],
    ['http://2130706433/', []],
    ['http://paper.example/', ['127.0.0.1']],
    ['http://paper.example/', ['93.184.215.14', '10.1.2.3']],
    ['http://paper.example/', ['::1']],
    ['http://paper.example/', ['fe80::1']],
    ['http://paper.example/', ['::ffff:192.168.0.1']],
  ])('does not follow a redirect to %s at %j', async (address, resolved) => {
    resolveTo(...resolved);
    const asked = vi.spyOn(globalThis, 'fetch');
    const other = await openHost((path) => (path === '/away' ? to(301, address) : pages[path]));
    expect(await answersOf(other, ['/away', '/here'])).toMatchObject([{ said: 'unclear' }, here]);
    await other.close();
    expect(asked.mock.calls.map(([url]) => url)).not.toContain(address);
  });

  test('follows a redirect to a public host, and asks on where there is none', async () => {
    const pagesOf = (url: string) =>
      new Map([
        ['https://a.example/x', 'https://b.example/'],
        ['https://a.example/y', 'https://c.example/'],
      ]).get(url);
    vi.stubGlobal('fetch', (url: string) => {
      const location = pagesOf(url);
      return Promise.resolve(
        location === undefined
          ? new Response(null)
          : new Response(null, { status: 301, headers: { location } }),
      );
    });
    vi.mocked(lookup).mockImplementation((host) =>
      host === 'b.example'
        ? Promise.resolve([{ address: '93.184.215.14', family: 4 }] as never)
        : Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })),
    );
    const urls = ['https://a.example/x', 'https://a.example/y', 'https://a.example/z'];
    expect([...(await askPolitely(urls, manners)).values()]).toMatchObject([
      { ...here, movedTo: 'https://b.example/' },
      { said: 'gone', isReached: true },
      here,
    ]);
  });

  test('reads the beginning of what is there', async () => {
    const more: typeof pages = { '/text': (response) => response.end('{}') };
    const other = await openHost((path) => more[path]);
    const [answer] = await answersOf(other, ['/text'], { bytes: 100 });
    await other.close();
    expect(answer).toEqual({ ...here, text: '{}' });
    expect(other.asked).toEqual(['GET /robots.txt', 'GET /text']);
  });

  test('gives up what is slow, cut off or closed', async () => {
    const closed = { ...host, origin: 'http://127.0.0.1:1' };
    for (const answers of [
      await answersOf(host, ['/slow', '/here'], { timeout: 300 }),
      await answersOf(host, ['/cut', '/here']),
      await answersOf(closed, ['/a', '/here']),
    ]) {
      const unreached = expect.objectContaining({ said: 'unclear', isReached: false }) as unknown;
      expect(answers).toEqual([unreached, unreached]);
    }
  });

  test('finds a host that does not exist gone', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('', { cause: { code: 'ENOTFOUND' } })));
    expect(await answersOf(host, ['/'])).toMatchObject([{ said: 'gone', isReached: false }]);
  });

  test('asks nothing more of a host that wants more time', async () => {
    expect(await answersOf(host, ['/busy', '/here'])).toMatchObject([{ wait: 3_600_000 }]);
  });

  test('asks several hosts at once, each for one address at a time, with pauses', async () => {
    const open: string[] = [];
    const seen = new Set<string>();
    vi.stubGlobal('fetch', async (url: string, { headers }: { headers: object }) => {
      expect(headers).toMatchObject({ 'user-agent': manners.userAgent });
      open.push(new URL(url).host);
      seen.add(open.toSorted().join(' '));
      await new Promise((done) => setTimeout(done, 20));
      open.splice(open.indexOf(new URL(url).host), 1);
      return new Response(null);
    });
    const start = Date.now();
    const urls = ['http://a/', 'https://a/', 'http://b/', 'http://a/'];
    const answers = await askPolitely(urls, { ...manners, pause: 100 });
    expect([...answers.values()]).toEqual([here, here, here]);
    expect(seen).toContain('a b');
    expect(seen.isSubsetOf(new Set(['a', 'b', 'a b']))).toBe(true);
    expect(Date.now() - start).toBeGreaterThanOrEqual(200);
  });

  test.each([
    ['User-agent: *\nDisallow: /private\nCrawl-delay: 0.2\n', 200, ['/open'], 200],
    ['User-agent: *\nDisallow: /\n\nUser-agent: test\nDisallow: /private\n', 200, ['/open'], 0],
    ['', 404, ['/open', '/private'], 0],
    ['', 500, [], 0],
  ])('with the robots.txt %j (%i) asks for %j only', async (text, status, allowed, delay) => {
    const robots: Handler = (response) => response.writeHead(status).end(text);
    const more: typeof pages = { ...pages, '/robots.txt': robots, '/open': answering(200) };
    const other = await openHost((path) => more[path]);
    const start = Date.now();
    const answers = await answersOf(other, ['/open', '/private']);
    await other.close();
    expect(answers).toHaveLength(2);
    expect(other.asked.filter((request) => request.startsWith('HEAD'))).toEqual(
      allowed.map((path) => `HEAD ${path}`),
    );
    expect(Date.now() - start).toBeGreaterThanOrEqual(delay);
  });

  test.each([
    ['/rules', 'Disallow: /private', ['HEAD /open']],
    ['http://localhost/', '', ['HEAD /open', 'HEAD /private']],
    ['/robots.txt', '', ['HEAD /open', 'HEAD /private']],
  ])('follows a robots.txt to %s', async (location, rules, expected) => {
    const more: typeof pages = {
      ...{ '/robots.txt': to(301, location), '/open': answering(200) },
      '/rules': (response) => response.end(`User-agent: *\n${rules}\n`),
    };
    const other = await openHost((path) => more[path]);
    await answersOf(other, ['/open', '/private']);
    await other.close();
    expect(other.asked.filter((request) => request.startsWith('HEAD'))).toEqual(expected);
  });

  test('reads the beginning of a robots.txt without an end', async () => {
    const endless = function* () {
      yield 'User-agent: *\nDisallow: /private\n';
      for (;;) yield `#${' '.repeat(100_000)}\n`;
    };
    const more: typeof pages = {
      '/robots.txt': (response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' });
        return pipeline(endless, createGzip(), response).catch(() => {});
      },
      '/open': answering(200),
    };
    const other = await openHost((path) => more[path]);
    await answersOf(other, ['/open', '/private']);
    await other.close();
    expect(other.asked).toEqual(['GET /robots.txt', 'HEAD /open']);
  });
});
