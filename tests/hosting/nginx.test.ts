import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { isCompressedCopy } from '../../src/output/compressed-copies.ts';
import { caching, headers, strictTransportSecurity } from '../../src/security/headers.ts';
import { openProject } from '../project.ts';
import { files as allFiles, folder } from '../site-files.ts';
import { ask, type Answer } from './ask.ts';
import { serveByNginx } from './serve-by-nginx.ts';

const files = allFiles.filter((file) => !isCompressedCopy(file));

let site: Awaited<ReturnType<typeof serveByNginx>>;
beforeAll(async () => {
  site = await serveByNginx(folder);
});
afterAll(() => site.stop());

const get = (path: string, asked?: Record<string, string>, method?: string): Promise<Answer> =>
  ask(site.address.slice(0, -1) + path, asked, method);
const hidden = ['_headers', '_redirects', '_moved.map'];
const oneOf = (pattern: RegExp) => `/${files.find((file) => pattern.test(file)) ?? 'none'}`;
const unpacked: Record<string, typeof gunzipSync> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};
const any = { 'accept-encoding': 'gzip, deflate, br' };

describe('every answer', () => {
  const expected = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );

  test.each<[what: string, path: string, status: number, asked?: Record<string, string>]>([
    ['a page', '/', 200],
    ['a compressed page', '/about/', 200, any],
    ['data', '/data/briefings.json', 200],
    ['a script', oneOf(/^_astro\/.*\.js$/), 200],
    ['a missing page', '/nowhere/', 404],
    ['a redirect', '/about', 301],
    ['a page that has moved', '/sources/old-wire/', 301],
    ['a page that was withdrawn', '/briefings/recalled/', 410],
    ['a part of a file, which is sent whole', '/', 200, { range: 'bytes=0-9' }],
    ['a part that is not in the file', '/', 200, { range: 'bytes=5-2' }],
  ])('carries the headers: %s', async (_, path, status, asked) => {
    const answer = await get(path, asked);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(expected);
  });

  test('carries them where nothing changed', async () => {
    const { etag = '' } = (await get('/')).headers;
    const answer = await get('/', { 'if-none-match': etag });
    expect(answer.status).toBe(304);
    expect(answer.headers).toMatchObject(expected);
  });

  test('carries them where a method is refused, and no encoding that it does not have', async () => {
    const { status, headers: sent, body } = await get('/', any, 'POST');
    expect(status).toBe(405);
    expect(sent).toMatchObject(expected);
    expect(sent['content-encoding']).toBeUndefined();
    expect(body.toString()).toContain('<html>');
  });

  test('asks for HTTPS from then on where it came that way, and only there', async () => {
    const name = 'strict-transport-security';
    expect((await get('/', { 'x-forwarded-proto': 'https' })).headers[name]).toBe(
      strictTransportSecurity,
    );
    expect((await get('/')).headers).not.toHaveProperty(name);
  });

  test('names no version of the server', async () => {
    expect((await get('/nowhere/')).headers.server).toBe('nginx');
  });
});

/** What a file is, by the end of its path. */
const types = {
  'feed.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.opml': 'text/x-opml; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.pack': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
  '.pagefind': 'application/octet-stream',
};

describe('a file', () => {
  const endings = new Map(
    files
      .filter((file) => !hidden.includes(file))
      .map((file) => [/(?:^|\/)(feed\.\w+)$/.exec(file)?.[1] ?? extname(file), file]),
  );

  test.each([...endings])(
    'of the kind %s is told to be that, whole and compressed',
    async (kind, file) => {
      const type = new Map(Object.entries(types)).get(kind);
      const bytes = readFileSync(join(folder, file));
      const [plain, packed] = [await get(`/${file}`), await get(`/${file}`, any)];
      expect(type, file).toBeDefined();
      const typeOf = ({ headers: sent }: Answer) => sent['content-type']?.replace(';c', '; c');
      expect(typeOf(plain)).toBe(type);
      // Of copies, nginx names the charset also where JSON needs none.
      expect([type, `${type ?? ''}; charset=utf-8`]).toContain(typeOf(packed));
      expect(plain.headers).not.toHaveProperty('content-encoding');
      expect(plain.body.equals(bytes)).toBe(true);
    },
  );

  test.each([
    ['index.html', 'br'],
    ['pagefind/pagefind.js', 'br'],
    ['pagefind/search.json', 'br'],
    ['data/briefings.json', 'gzip'],
    ['feed.xml', 'gzip'],
    ['feeds.opml', 'gzip'],
    ['sitemap.xml', 'gzip'],
  ])('%s is compressed as the browser takes it, by %s where it can', async (file, best) => {
    const bytes = readFileSync(join(folder, file));
    const asked = async (accepted: string) => {
      const { headers: sent, body } = await get(`/${file}`, { 'accept-encoding': accepted });
      expect(sent.vary).toBe('Accept-Encoding');
      const plain = unpacked[sent['content-encoding'] ?? '']?.(body) ?? body;
      expect(plain.equals(bytes)).toBe(true);
      return sent['content-encoding'];
    };
    expect(await asked('gzip, deflate, br, zstd')).toBe(best);
    expect(await asked('gzip, deflate')).toBe('gzip');
    expect(await asked('identity')).toBeUndefined();
  });

  test.each([
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.000', undefined],
    ['br;q=0.5', 'br'],
    ['BR', 'br'],
    ['vibrant', undefined],
  ])('is sent to who accepts "%s" as %s', async (accepted, encoding) => {
    const { headers: sent } = await get('/', { 'accept-encoding': accepted });
    expect(sent['content-encoding']).toBe(encoding);
  });

  test('of the search index comes as it is, and is not said to be packed', async () => {
    const pack = oneOf(/\.pack$/);
    const { headers: sent, body } = await get(pack, any);
    expect(sent).not.toHaveProperty('content-encoding');
    expect(body.equals(readFileSync(join(folder, pack)))).toBe(true);
  });

  test('comes to a proxy compressed, too', async () => {
    const { headers: sent } = await get('/', { 'accept-encoding': 'gzip', via: '1.1 proxy' });
    expect(sent['content-encoding']).toBe('gzip');
  });
});

describe('a cache', () => {
  const hashed = (file: string) =>
    /^_(?:astro|pictures)\/|^pagefind\/.*\.(?:pack|pf_\w+)$/.test(file);
  const asksFor = async (path: string) => (await get(path)).headers['cache-control'];

  test('keeps files whose names change with their bytes', async () => {
    for (const file of files.filter(hashed)) {
      expect(await asksFor(`/${file}`), file).toBe(caching.immutable);
    }
  });

  test.each([
    ['/', '/briefings/rubber-road/', '/feed.xml', '/data/briefings.json', '/picture.png'],
    ['/pagefind/pagefind.js', '/pagefind/search.json', '/pagefind/wasm.en.pagefind'],
    ['/favicon.svg', '/nowhere/', '/about', '/_astro/gone.js', '/pagefind/gone.pack'],
  ])('asks again for %s and others', async (...paths) => {
    for (const path of paths) expect(await asksFor(path), path).toBe(caching.revalidated);
  });

  test.each([['br'], ['gzip'], ['identity']])(
    'is told that nothing changed, %s',
    async (accepted) => {
      const asked = { 'accept-encoding': accepted };
      const { etag = '' } = (await get('/', asked)).headers;
      const answer = await get('/', { ...asked, 'if-none-match': etag });
      expect([answer.status, answer.body.length]).toEqual([304, 0]);
      // That of a file that nginx compresses itself is weak: another may have the same content.
      expect(answer.headers.etag).toBe(etag.replace('W/', ''));
      expect((await get('/', { ...asked, 'if-none-match': '"another"' })).status).toBe(200);
    },
  );

  test('tells the copies of a page apart', async () => {
    const tags = ['br', 'gzip', 'identity'].map(
      async (accepted) => (await get('/', { 'accept-encoding': accepted })).headers.etag,
    );
    expect(new Set(await Promise.all(tags)).size).toBe(3);
  });
});

describe('an address', () => {
  const missing = readFileSync(join(folder, '404.html'));

  test.each([
    ['of nothing', '/nowhere'],
    ['of a folder without a page', '/_astro/'],
    ['of a folder in the index', '/pagefind/'],
    ['of a compressed copy', '/index.html.br'],
    ...hidden.map((file) => ['of what is for hosts', `/${file}`]),
    ['outside of the site', '/..%2f..%2fetc/passwd'],
    ['with a zero byte', '/index.html%00.png'],
  ])('%s is answered with the page for what is missing', async (_, path) => {
    const { status, body } = await get(path);
    expect(status).toBe(path.includes('%00') || path.includes('..') ? 400 : 404);
    if (status === 404) expect(body.equals(missing)).toBe(true);
  });

  test.each([
    ['/about', '/about/'],
    ['/about?q=//example.org', '/about/?q=//example.org'],
    ['/search?q=dam', '/search/?q=dam'],
    ['//about', '/about/'],
    ['/%2fabout', '/about/'],
  ])('%s leads to the page of the folder, on the same host', async (path, location) => {
    const answer = await get(path, { host: 'example.org' });
    expect([answer.status, answer.headers.location]).toEqual([301, location]);
  });

  test.each([
    ['/sources/old-wire/', '/sources/wire/'],
    ['/sources/old-wire/feed.xml', '/sources/wire/feed.xml'],
    ['/briefings/Mistaken-Name/?a=b', '/briefings/rubber-road/?a=b'],
  ])('%s redirects, as the page has moved', async (path, location) => {
    const { status, headers: sent } = await get(path);
    expect([status, sent.location]).toEqual([301, location]);
  });

  test.each([{}, any])('of a page that was withdrawn shows when and why', async (asked) => {
    const { status, headers: sent, body } = await get('/briefings/recalled/', asked);
    const page = readFileSync(join(folder, 'briefings/recalled/index.html'));
    const isPacked = sent['content-encoding'] === 'br';
    expect([status, isPacked]).toEqual([410, asked === any]);
    expect((isPacked ? brotliDecompressSync(body) : body).equals(page)).toBe(true);
  });

  test.each([
    '//example.org',
    '//example.org/..',
    '/\\example.org',
    '/%5cexample.org',
    '/%0d%0aa:b',
  ])('%s leads nowhere else', async (path) => {
    expect((await get(path)).headers.location ?? '/').toMatch(/^\/(?![/\\])/);
  });
});

test('the site is that of the build, in each way in which it is sent', async () => {
  const project = openProject({ OUT_DIR: folder });
  onTestFinished(() => project.remove());
  const { code, stdout } = await project.start(['tools/verify/command.ts', site.address]).ended;
  expect([code, stdout]).toEqual([0, expect.stringContaining(hidden.toSorted().join(', '))]);
});
