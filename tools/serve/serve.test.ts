import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serveSite } from './serve.ts';

let folder: string;
const servers: Server[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-serve-'));
  mkdirSync(join(folder, 'about'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'about/index.html'), 'about');
  writeFileSync(join(folder, '404.html'), 'not here');
});
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

async function serve(basePath = '/', port = 0): Promise<string> {
  const { server, address } = await serveSite(folder, { port, basePath });
  servers.push(server);
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

  test.each([
    ['feed.xml', /\/xml/],
    ['feed.json', /\/json/],
    ['feeds.opml', /^text\/x-opml/],
    ['robots.txt', /^text\/plain/],
  ])('says what %s is', async (name, type) => {
    writeFileSync(join(folder, name), '');
    const response = await fetch(`${await serve()}${name}`);
    expect(response.headers.get('content-type')).toMatch(type);
  });

  test('serves below a path, and leads there from the root', async () => {
    const address = await serve('/news/');
    expect(address).toMatch(/\/news\/$/);
    expect(await get(`${address}about/`)).toEqual([200, 'about']);
    for (const path of ['/', '/?a', '/news']) {
      expect(await get(new URL(path, address).href)).toEqual([200, 'home']);
    }
    expect(await get(new URL('/about/', address).href)).toEqual([404, 'not here']);
  });

  test('sends compressed copies to who takes them', async () => {
    writeFileSync(join(folder, 'about/index.html.br'), brotliCompressSync('about, packed'));
    const address = await serve();
    const asked = async (accepted: string) => {
      const response = await fetch(`${address}about/`, {
        headers: { 'accept-encoding': accepted },
      });
      return [response.headers.get('content-encoding'), await response.text()];
    };
    expect(await asked('gzip, br')).toEqual(['br', 'about, packed']);
    expect(await asked('identity')).toEqual([null, 'about']);
  });

  test('says what to do about a port in use and a missing site', async () => {
    const port = Number(new URL(await serve()).port);
    await expect(serve('/', port)).rejects.toThrow(`Port ${port} is in use; stop the other server`);
    rmSync(join(folder, 'index.html'));
    await expect(serve()).rejects.toThrow('run "npm run build" first');
  });
});
