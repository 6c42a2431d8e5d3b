import { hash } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { newFolder, writeFiles } from '../../tests/fixtures/folder.ts';
import { answering, openHost, type Handler } from '../../tests/fixtures/host.ts';
import type { SiteManifest } from '../../src/model/site-manifest.ts';
import { serveSite } from '../serve/serve.ts';
import { openFolder } from './folder.ts';
import { openOnline, redirectsIn } from './online.ts';
import { NoAnswer, type Place } from './place.ts';
import { compareWithBuild, parseManifest } from './verify-place.ts';

const long = 'The road is open. '.repeat(100);

/** A site with a page that has moved and one that was withdrawn. */
const files = {
  'index.html': 'home',
  'about/index.html': long,
  'old/index.html': 'moved',
  'gone/index.html': 'withdrawn',
  '404.html': 'not here',
  'data/a b.json': '{}',
  'data/c.csv': 'a',
  'data/d.csv': 'a',
  _headers: '/*',
  _redirects: '/old/ /about/ 301\n/gone/ /gone/index.html 410\n',
};

const copies = { 'about/index.html.br': brotliCompressSync(long) };

function manifestOf(all: Record<string, string>): SiteManifest {
  const hashes = Object.entries(all).map(([file, text]) => [file, hash('sha256', text)]);
  return {
    ...{ content: { digest: 'd' }, versions: {}, settings: {} },
    files: Object.fromEntries(hashes) as Record<string, string>,
  };
}

const here = manifestOf(files);
const asText = (manifest: SiteManifest) => JSON.stringify(manifest);
const whole = { ...files, ...copies, 'manifest.json': asText(here) };

/** Returns what is wrong with a place: "file: what". */
async function findingsAt(place: Place): Promise<string[]> {
  const there = parseManifest(await place.readManifest(), place.name);
  const { findings } = await compareWithBuild(newFolder(whole), here, there, place);
  return findings.map(({ file, what }) => `${file}: ${what}`);
}

describe('a folder', () => {
  test('with the same files is the build, with or without compressed copies', async () => {
    expect(await findingsAt(openFolder(newFolder(whole)))).toEqual([]);
    const others = { ...files, 'manifest.json': asText(here) };
    expect(await findingsAt(openFolder(newFolder(others)))).toEqual([]);
  });

  test('is compared byte by byte, and what compressed copies contain', async () => {
    const folder = newFolder({ ...whole, 'index.html': 'homE', 'new.html': 'new' });
    rmSync(join(folder, 'old/index.html'));
    mkdirSync(join(folder, 'old/index.html'));
    writeFiles(folder, {
      'about/index.html.br': brotliCompressSync(`${long}!`),
      'index.html.br': brotliCompressSync('home').subarray(0, -1),
      'old/index.html.br': brotliCompressSync('moved'),
    });
    symlinkSync('/etc', join(folder, 'link'));
    expect((await findingsAt(openFolder(folder))).sort()).toEqual([
      'about/index.html.br: changed',
      'index.html.br: changed',
      'index.html: changed',
      'link: added',
      'new.html: added',
      'old/index.html: missing',
    ]);
  });

  test('that has a manifest of other files is reported', async () => {
    const folder = newFolder(whole);
    writeFileSync(join(folder, 'manifest.json'), asText(manifestOf({ ...files, constructor: '' })));
    expect(await findingsAt(openFolder(folder))).toEqual(['manifest.json: changed']);
    writeFileSync(join(folder, 'manifest.json'), '{}');
    await expect(findingsAt(openFolder(folder))).rejects.toThrow('manifest.json');
    expect(() => openFolder(join(folder, 'nowhere'))).toThrow('no folder');
  });
});

/** Opens a site whose host answers some paths in its own way, and others from the folder of the build. */
async function openHosted(
  handlers: Record<string, Handler> = {},
  { basePath = '/', patience = 20_000 } = {},
) {
  const folder = newFolder(whole);
  const { server, address } = await serveSite(folder, { port: 0, basePath });
  onTestFinished(() => server.close().closeAllConnections());
  const host = await openHost((path) => {
    const own = handlers[path];
    if (own) return own;
    return async (response, { headers, url = '' }) => {
      const answer = await fetch(new URL(url, address), {
        headers: { 'accept-encoding': headers['accept-encoding'] ?? '' },
      });
      // Decoded.
      response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
    };
  });
  onTestFinished(() => host.close());
  const redirects = redirectsIn(files._redirects, '/');
  return { host, place: openOnline(new URL(basePath, host.origin), redirects, patience) };
}

/** Answers with a body, sent as if it were compressed in some way. */
const sending =
  (body: string | Uint8Array, headers: Record<string, string> = {}): Handler =>
  (response) =>
    response.writeHead(200, headers).end(body);

describe('a host', () => {
  test('that serves the files of the build is equal to it, also below a path', async () => {
    for (const basePath of ['/', '/news/']) {
      const { host, place } = await openHosted({}, { basePath });
      expect(await findingsAt(place)).toEqual([]);
      expect(host.asked).not.toContain(`GET ${basePath}_headers`);
      expect(host.asked).toContain(`GET ${basePath}data/a%20b.json`);
    }
  });

  test('may redirect from former addresses, and to others of its own addresses', async () => {
    const { place } = await openHosted({
      '/old/': answering(301, { location: '/about/' }),
      '/gone/': (response) => response.writeHead(410).end('withdrawn'),
      '/404.html': answering(308, { location: '/404' }),
      '/404': (response) => response.writeHead(404).end('not here'),
    });
    expect(await findingsAt(place)).toEqual([]);
  });

  test.each<[what: string, expected: string, path: string, handler: Handler]>([
    ['one changed byte', 'index.html: changed', '/', sending('homE')],
    ['more bytes', 'index.html: changed', '/', sending('homee')],
    ['no such file', 'data/a b.json: missing (404)', '/data/a%20b.json', answering(404)],
    ['an error', 'index.html: status 503', '/', answering(503)],
    ['a page instead of an error', '404.html: changed', '/404.html', sending('home')],
    [
      'another former address',
      'gone/index.html: changed',
      '/gone/',
      answering(301, { location: '/about/' }),
    ],
    [
      'another origin',
      'index.html: leads to https://other.example/',
      '/',
      answering(302, { location: 'https://other.example/' }),
    ],
    ['itself', 'index.html: leads to ', '/', answering(302, { location: '/' })],
    [
      'bytes that are not compressed as it says',
      'index.html: cannot be decoded',
      '/',
      sending('home', { 'content-encoding': 'gzip' }),
    ],
    [
      'an unknown encoding',
      'index.html: has the content encoding "secret"',
      '/',
      sending('home', { 'content-encoding': 'secret' }),
    ],
    [
      'a part',
      'index.html: no whole answer',
      '/',
      (response) => {
        response.writeHead(200, { 'content-length': '4' }).write('ho');
        setImmediate(() => response.destroy());
      },
    ],
    [
      'bytes that are wrong in one of the ways in which they are sent',
      'about/index.html: changed (sent as br)',
      '/about/',
      (response, { headers }) =>
        headers['accept-encoding'] === 'br'
          ? sending(brotliCompressSync(`${long}!`), { 'content-encoding': 'br' })(
              response,
              {} as never,
            )
          : response.writeHead(200).end(long),
    ],
  ])('that answers with %s: %s', async (_, expected, path, handler) => {
    const { place } = await openHosted({ [path]: handler });
    const findings = await findingsAt(place);
    expect(findings).toEqual([expect.stringContaining(expected)]);
  });

  test.each<[what: string, handler: Handler]>([
    ['nothing', () => undefined],
    ['a body without an end', (response) => response.writeHead(200).write('ho')],
  ])('is not waited for where it sends %s', async (_, handler) => {
    const { place } = await openHosted({ '/data/c.csv': handler }, { patience: 400 });
    expect(await place.check({ file: 'data/c.csv', sha256: '', size: 1 }).catch(String)).toContain(
      'no whole answer in 0.4 s',
    );
  });

  test('is asked again where it has closed the connection', async () => {
    let closed = 0;
    const { place } = await openHosted({
      '/': (response) =>
        closed++ === 0 ? response.destroy() : response.writeHead(200).end('home'),
    });
    expect(await findingsAt(place)).toEqual([]);
    expect(closed).toBe(2);
  });

  test('that asks to wait is asked again then, and not for long', async () => {
    let asked = 0;
    const busyFor = (times: number, wait: string): Handler => {
      return (response) =>
        asked++ < times
          ? response.writeHead(429, { 'retry-after': wait }).end('busy')
          : response.writeHead(200).end('home');
    };
    const inThePast = new Date(0).toUTCString();
    for (const [times, wait, expected, most] of [
      [2, '0', [], 3],
      [1, inThePast, [], 2],
      [100, '0', ['index.html: status 429'], 6],
      [100, '3600', ['index.html: status 429'], 1],
    ] as const) {
      asked = 0;
      const { place } = await openHosted({ '/': busyFor(times, wait) });
      expect(await findingsAt(place)).toEqual(expected);
      expect(asked).toBe(most);
    }
  });

  test('whose manifest names another file has that file more', async () => {
    const there = manifestOf({ ...files, constructor: 'x' });
    const { place } = await openHosted({ '/manifest.json': sending(asText(there)) });
    expect(await findingsAt(place)).toEqual(['constructor: added', 'manifest.json: changed']);
  });

  test('that has no manifest, or a hostile one, is not compared', async () => {
    const manifests = [
      answering(404),
      answering(301, { location: 'https://other.example/manifest.json' }),
      sending('<html>'),
      sending(asText({ ...here, settings: { SITE_URL: 'https://a.example/\u001B[2J' } })),
      sending(asText({ ...here, code: { commit: '$(rm -r .)' } })),
    ];
    for (const handler of manifests) {
      const { place } = await openHosted({ '/manifest.json': handler });
      await expect(findingsAt(place)).rejects.toThrow('manifest.json');
    }
  });

  test('that has stopped answering is not asked for the rest', async () => {
    const { host, place } = await openHosted();
    const there = parseManifest(await place.readManifest(), place.name);
    await host.close();
    const build = newFolder(whole);
    await expect(compareWithBuild(build, here, there, place)).rejects.toThrow(NoAnswer);
  });
});
