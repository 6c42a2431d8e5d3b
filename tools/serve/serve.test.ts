import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { assertFreePort, serveSite } from './serve.ts';

const site = { 'index.html': 'home', 'about/index.html': 'about', '404.html': 'not here' };

/** Serves a small site with some files more. */
async function serve(
  { basePath = '/', port = 0 } = {},
  files: Record<string, string | Uint8Array> = {},
): Promise<string> {
  const folder = newFolder({ ...site, ...files });
  const { server, address } = await serveSite(folder, { port, basePath });
  onTestFinished(() => server.close().closeAllConnections());
  return address;
}

async function get(address: string): Promise<[number, string]> {
  const response = await fetch(address);
  return [response.status, await response.text()];
}

describe('serveSite', () => {
  test('serves folders by their index page', async () => {
    const address = await serve();
    expect(await get(address)).toEqual([200, 'home']);
    expect(await get(`${address}about/`)).toEqual([200, 'about']);
  });

  test('answers unknown addresses with the site’s own page, and out of the folder with none', async () => {
    const address = await serve();
    expect(await get(`${address}nowhere/`)).toEqual([404, 'not here']);
    expect(await get(`${address}..%2f..%2fetc/passwd`)).toEqual([404, 'not here']);
  });

  test('serves no hidden files but those below /.well-known/', async () => {
    const files = ['.env', 'a/.git', '.well-known/security.txt'];
    const address = await serve({}, Object.fromEntries(files.map((file) => [file, 'text'])));
    const codes = files.map(async (file) => (await get(`${address}${file}`))[0]);
    expect(await Promise.all(codes)).toEqual([404, 404, 200]);
    expect((await get(`${address}%2eenv`))[0]).toBe(404);
    expect((await get(`${address}about/?q=/.env`))[0]).toBe(200);
  });

  test.each([
    ['feed.xml', /^application\/atom\+xml/],
    ['feed.json', /^application\/feed\+json/],
    ['sitemap.xml', /^application\/xml/],
    ['feeds.opml', /^text\/x-opml/],
    ['index.md', /^text\/markdown; charset=utf-8$/],
    ['robots.txt', /^text\/plain/],
  ])('says what %s is', async (name, type) => {
    const response = await fetch(`${await serve({}, { [name]: '' })}${name}`);
    expect(response.headers.get('content-type')).toMatch(type);
  });

  test('serves below a path, and leads there from the root', async () => {
    const address = await serve({ basePath: '/news/' });
    expect(address).toMatch(/\/news\/$/);
    expect(await get(`${address}about/`)).toEqual([200, 'about']);
    for (const path of ['/', '/?a', '/news']) {
      expect(await get(new URL(path, address).href)).toEqual([200, 'home']);
    }
    expect(await get(new URL('/about/', address).href)).toEqual([404, 'not here']);
  });

  test('sends compressed copies to who takes them', async () => {
    const packed = brotliCompressSync('about, packed');
    const address = await serve({}, { 'about/index.html.br': packed });
    const asked = async (accepted: string) => {
      const response = await fetch(`${address}about/`, {
        headers: { 'accept-encoding': accepted },
      });
      return [response.headers.get('content-encoding'), await response.text()];
    };
    expect(await asked('gzip, br')).toEqual(['br', 'about, packed']);
    expect(await asked('identity')).toEqual([null, 'about']);
  });

  test('answers a range that ends before it begins with the whole file', async () => {
    const response = await fetch(await serve(), { headers: { range: 'bytes=5-2' } });
    expect([response.status, await response.text()]).toEqual([200, 'home']);
  });

  test('continues when a file is removed between the request and its reading', async () => {
    const folder = newFolder({ ...site });
    const { server, address } = await serveSite(folder, { port: 0, basePath: '/' });
    onTestFinished(() => server.close().closeAllConnections());
    server.once('request', () => rmSync(join(folder, 'about/index.html')));
    await expect(get(`${address}about/`)).rejects.toThrow();
    expect(await get(address)).toEqual([200, 'home']);
  });

  test('says what to do about a port in use and a missing site', async () => {
    const port = Number(new URL(await serve()).port);
    await expect(serve({ port })).rejects.toThrow(`Port ${port} is in use.`);
    await expect(assertFreePort(port)).rejects.toThrow(`Port ${port} is in use.`);
    await assertFreePort(0);
    const missing = serveSite(newFolder(), { port: 0, basePath: '/' });
    await expect(missing).rejects.toThrow('run "npm run build" first');
  });
});
