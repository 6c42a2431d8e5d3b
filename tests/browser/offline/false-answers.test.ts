import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheNames } from '../../../src/offline/cache-names.ts';
import { answering, openHost, type Handler, type Host } from '../../fixtures/host.ts';
import { page, takeViolations } from '../page.ts';
import { openSearch, results } from '../search-page.ts';
import {
  answeringPage,
  copies,
  disconnect,
  host,
  notice,
  registrations,
  root,
  useBreakableSite,
  visit,
  visitFirst,
} from './breakable-site.ts';

useBreakableSite();

/** Another host, to which a network leads who has not logged in. */
let elsewhere: Host;
beforeAll(async () => {
  elsewhere = await openHost(() => answeringPage(200, 'Log in'));
});
afterAll(() => elsewhere.close());

const types: Record<string, string> = { js: 'text/javascript', css: 'text/css' };
const typeOf = (path: string) => types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
const isFile = (path: string) => /^\/(?:_astro|pagefind)\/|\.json$/.test(path);

/** What comes in place of a file, by what it is. */
const inPlaceOf: Record<string, (path: string) => Handler> = {
  'a page': () => answeringPage(200, 'Log in'),
  'a page that says it is the file': (path) => (to) =>
    to.writeHead(200, { 'content-type': typeOf(path) }).end('\n<!doctype html><p>Log in'),
  'a way to a page of this host': (path) =>
    path === '/log-in' ? answeringPage(200, 'Log in') : answering(302, { location: '/log-in' }),
  'a way to a page elsewhere': () => answering(302, { location: `${elsewhere.origin}/log-in` }),
};

const found = ['rubber-road'];

test.each(Object.keys(inPlaceOf))(
  'a file in whose place comes %s is asked for again, and its copy stays',
  async (what) => {
    const breakFiles = () => {
      host.faultOf = (path) =>
        isFile(path) || path === '/log-in' ? inPlaceOf[what]?.(path) : undefined;
    };
    await visitFirst('about/');
    breakFiles();
    await page.goto(`${root}search/?q=rubber`).catch(() => undefined);
    takeViolations();
    host.faultOf = () => undefined;
    await openSearch('?q=rubber', root);
    expect(await results()).toEqual(found);
    await expect.poll(() => copies('index')).toContain('/pagefind/search.json');
    breakFiles();
    await openSearch('?q=rubber', root);
    expect(await results()).toEqual(found);
    disconnect();
    await openSearch('?q=rubber', root);
    expect(await results()).toEqual(found);
  },
);

test('a script in whose place an earlier version kept a page is fetched again', async () => {
  await visitFirst('about/');
  await openSearch('?q=rubber', root);
  await expect.poll(async () => (await copies('files')).join()).toContain('/_astro/SearchPage');
  await page.evaluate(async (name) => {
    const cache = await caches.open(name);
    const headers = { 'content-type': 'text/html' };
    for (const key of await cache.keys()) {
      if (key.url.endsWith('.js')) await cache.put(key, new Response('<p>Log in', { headers }));
    }
  }, cacheNames('/').files);
  await openSearch('?q=rubber', root);
  expect(await results()).toEqual(found);
});

const briefing = '/briefings/rubber-road/';
const heading = () => page.locator('h1').textContent();

describe('the copy of a page is not replaced by', () => {
  const site = inject('siteFolder');
  const withMain = '<main id="main"><h1>Log in</h1></main>';
  const html =
    (text: string): Handler =>
    (to) =>
      to.writeHead(200, { 'content-type': 'text/html' }).end(text);
  test.each<[string, (path: string) => Handler]>([
    ['a page to log in, made like ours', () => html(`<html data-scripts="">${withMain}`)],
    ['the page for what is not there', () => html(readFileSync(join(site, '404.html'), 'utf8'))],
  ])('%s', async (_, inPlace) => {
    await visitFirst(briefing.slice(1));
    const title = await heading();
    host.faultOf = (path) => (path === briefing ? inPlace(path) : undefined);
    await page.goto(root + briefing.slice(1)).catch(() => undefined);
    await visit('about/');
    disconnect();
    await page.goto(root + briefing.slice(1));
    expect(await heading()).toBe(title);
    expect(await notice().count()).toBe(1);
  });
});

test('a moment in which every address answers 404 deletes no copy and does not end the worker', async () => {
  await visitFirst('pairs/mm-th/');
  await page.locator('.keep button').click();
  await expect.poll(() => copies('kept mm-th')).not.toEqual([]);
  await expect
    .poll(() => page.locator('.keep [role="status"]').getAttribute('aria-busy'))
    .toBe('false');
  const kept = await copies('kept mm-th');
  for (const status of [404, 410]) {
    host.faultOf = () => (to) =>
      to.writeHead(status).end('<html data-scripts=""><h1>Not Found</h1>');
    for (const path of ['pairs/mm-th/', '']) await page.goto(root + path);
  }
  host.faultOf = () => undefined;
  await visit('about/');
  expect(await registrations()).toBe(1);
  expect(await copies('kept mm-th')).toEqual(kept);
  expect(await copies('pages')).toContain('/pairs/mm-th/');
});
