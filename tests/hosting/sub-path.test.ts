import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { filesBelow } from '../../src/content/parse/files-below.ts';
import { caching, headers } from '../../src/security/headers.ts';
import { notLoaded as notLoadedInEnglish } from '../../src/text/en/client/start.ts';
import { en } from '../../src/text/en/index.ts';
import { notice } from '../../src/text/vi/client/offline.ts';
import { notLoaded } from '../../src/text/vi/client/start.ts';
import { vi as vietnamese } from '../../src/text/vi/index.ts';
import { openProject, siteSettings, type TestProject } from '../project.ts';
import { phrases, saidOn } from '../said-on-pages.ts';
import { ask } from './ask.ts';
import { serveByNginx } from './serve-by-nginx.ts';

vi.setConfig({ testTimeout: 120_000 });

let project: TestProject;
let server: Awaited<ReturnType<typeof serveByNginx>>;
let site: string;

const variables = { BASE_PATH: '/news/', CORRECTIONS_TO: 'https://desk.example/report' };

/** A server that has its own home page, and the site in a folder as docs/deploying.md puts it there. */
beforeAll(async () => {
  project = openProject(siteSettings);
  project.edit('site.yml', (text) => text.replace('language: en-GB', 'language: vi'));
  const root = join(project.folder, 'www');
  site = join(root, 'news');
  mkdirSync(root);
  writeFileSync(join(root, 'index.html'), 'another home');
  const built = await project.build([], { ...variables, OUT_DIR: site });
  expect(built).toMatchObject({ code: 0 });
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

const read = (file: string) => readFileSync(join(site, file), 'utf8');

describe('a site whose only language is Vietnamese, with a form for mistakes elsewhere', () => {
  test('has its own words in it, on every page and in feeds', () => {
    const english = new Set(phrases(en, vietnamese));
    const pages = filesBelow(site).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(50);
    const left = pages.flatMap((file) =>
      saidOn(read(file))
        .filter(({ text }) => english.has(text))
        .map(({ text }) => `${file}: ${text}`),
    );
    expect(left).toEqual([]);
    expect(pages.filter((file) => !read(file).includes(' lang="vi">'))).toEqual([]);
    expect(read('feed.xml')).toContain('xml:lang="vi"');
  });

  test('is sound', async () => {
    const check = project.start(['tools/check-site/command.ts', site], variables);
    expect(await check.ended).toMatchObject({ code: 0, stdout: '' });
    const page = read('briefings/rubber-road/index.html');
    expect(page).toContain('href="/news/pairs/la-vn/"');
    expect(page).toContain('href="https://desk.example/report?');
  });

  test('has no pages and no words of scripts in other languages', () => {
    const files = filesBelow(site);
    expect(files.filter((file) => /^(?:vi|ru|lo)\//.test(file))).toEqual([]);
    expect(read('index.html')).not.toMatch(/hreflang|data-path/);
    const scripts = files
      .filter((file) => file.endsWith('.js'))
      .map(read)
      .join('\n');
    const known = [notLoaded, notice.reload].filter((words) => scripts.includes(words));
    expect(known).toEqual([notLoaded, notice.reload]);
    expect(scripts).not.toContain(notLoadedInEnglish);
  });
});

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

  test('hides files of which the name begins with a dot, and what is below such folders', async () => {
    writeFileSync(join(site, '.secret'), 'between ourselves');
    mkdirSync(join(site, '.git'));
    writeFileSync(join(site, '.git/index.html'), 'between ourselves');
    for (const path of ['/news/.secret', '/news/.git/', '/news/.git/index.html']) {
      const { status, body } = await get(path);
      expect([path, status, body.includes('between ourselves')]).toEqual([path, 404, false]);
    }
  });

  test('leaves the rest of the server as it is', async () => {
    const { body, headers: sent } = await get('/');
    expect(body.toString()).toBe('another home');
    expect(sent).not.toHaveProperty('content-security-policy');
  });
});
