import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { caching, headers } from '../../src/security/headers.ts';
import { openBuiltProject, type TestProject } from '../project.ts';
import { ask } from './ask.ts';
import { serveByNginx } from './serve-by-nginx.ts';

let project: TestProject;
let server: Awaited<ReturnType<typeof serveByNginx>>;
let site: string;

/** A server that has its own home page, and the site in a folder as docs/deploying.md puts it there. */
beforeAll(async () => {
  project = openBuiltProject(inject('builtProject'));
  const root = join(project.folder, 'www');
  site = join(root, 'news');
  mkdirSync(root);
  writeFileSync(join(root, 'index.html'), 'another home');
  const built = await project.build([], { BASE_PATH: '/news/', OUT_DIR: site });
  expect(built).toMatchObject({ code: 0 });
  writeFileSync(join(site, '.secret'), 'between ourselves');
  mkdirSync(join(site, '.git'));
  writeFileSync(join(site, '.git/index.html'), 'between ourselves');
  server = await serveByNginx(root, (configuration) =>
    configuration
      .replace('error_page 403 404 =404 /404.html;', 'absolute_redirect off;')
      .replace('../dist/_moved', '../dist/news/_moved')
      .replace(
        'include nginx/site.conf;',
        `location /news/ {
           error_page 403 404 =404 /news/404.html;
           include nginx/site.conf;
         }`,
      ),
  );
}, 120_000);
afterAll(async () => {
  await server.stop();
  project.remove();
});

const get = (path: string, asked?: Record<string, string>) =>
  ask(server.address.slice(0, -1) + path, asked);

describe('a site below a path', () => {
  test('is served there, compressed, with its headers', async () => {
    const { status, headers: sent } = await get('/news/', { 'accept-encoding': 'br' });
    expect([status, sent['content-encoding']]).toEqual([200, 'br']);
    expect(sent['content-security-policy']).toBe(headers['Content-Security-Policy']);
    expect(sent['cache-control']).toBe(caching.revalidated);
  });

  test('has its links, scripts and data below that path', async () => {
    const home = (await get('/news/')).body.toString();
    const addresses = [...home.matchAll(/(?:href|src)="(\/[^"#?]*)/g)].map(([, path = '']) => path);
    const scripts = /data-scripts="([^"]+)"/.exec(home)?.[1]?.split(' ') ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const path of new Set([...addresses, ...scripts])) {
      expect([path, (await get(path)).status]).toEqual([path, 200]);
    }
    for (const path of scripts) {
      expect((await get(path)).headers['cache-control']).toBe(caching.immutable);
    }
  });

  test('has its own page for what is missing', async () => {
    const { status, body } = await get('/news/nowhere/');
    expect([status, body.equals(readFileSync(join(site, '404.html')))]).toEqual([404, true]);
  });

  test('leads to folders below that path', async () => {
    expect((await get('/news/about')).headers.location).toBe('/news/about/');
  });

  test('redirects from former addresses', async () => {
    const { status, headers: sent } = await get('/news/sources/old-wire/feed.xml');
    expect([status, sent.location]).toEqual([301, '/news/sources/wire/feed.xml']);
    expect((await get('/news/briefings/recalled/')).status).toBe(410);
  });

  test.each(['/news/.secret', '/news/.git/', '/news/.git/index.html'])('hides %s', async (path) => {
    const { status, body } = await get(path);
    expect([status, body.includes('between ourselves')]).toEqual([404, false]);
  });

  test('leaves the rest of the server as it is', async () => {
    const { body, headers: sent } = await get('/');
    expect(body.toString()).toBe('another home');
    expect(sent).not.toHaveProperty('content-security-policy');
  });
});
