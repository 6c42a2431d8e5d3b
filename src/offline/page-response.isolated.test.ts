import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Copies } from './copies.ts';
import { isSitePage } from './copy-notice.ts';
import { storePage } from './page-response.ts';

const site = 'https://example.org';
const path = '/news/pairs/la-vn/';
const pageOf = (address: string) => `<main id="main">Laos<p class="address">${address}</p>`;

beforeEach(() => {
  vi.stubEnv('SITE', site);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test.each([
  ['the page itself', pageOf(site + path), true],
  ['another page of the site', pageOf(`${site}/news/`), false],
  ['a page that is made like ours', pageOf('https://log-in.example/'), false],
  ['a page of another program', '<p>Log in', false],
  ['the beginning of the page', '<main id="main">Laos', false],
])('%s is the page of its path or not', (_, html, expected) => {
  expect(isSitePage(html, path)).toBe(expected);
});

test.each([
  ['the site', 404, pageOf(`${site}/news/404/`), 200, 1],
  ['a site of which all is gone for a moment', 404, pageOf(`${site}/news/404/`), 404, 0],
  ['a host that has no site for a moment', 404, '<h1>Not Found', 200, 0],
  ['a site that withdrew it', 410, pageOf(site + path), 404, 1],
  ['a host that answers all with 410', 410, '<h1>Gone', 200, 0],
  ['a host that answers all with 200', 200, pageOf(`${site}/news/404/`), 200, 0],
])('the copy of a page that %s says is gone is deleted or kept', async (...facts) => {
  const [, status, html, statusOfHome, times] = facts;
  vi.stubGlobal('fetch', (address: string) => {
    expect(address).toBe('/news/');
    return Promise.resolve(new Response('', { status: statusOfHome }));
  });
  const deletePage = vi.fn(() => Promise.resolve());
  const putPage = () => Promise.resolve(undefined);
  const copies = { putPage, deletePage } as unknown as Copies;
  await storePage(path, new Response(html, { status }), copies, '/news/');
  expect(deletePage).toHaveBeenCalledTimes(times);
});
