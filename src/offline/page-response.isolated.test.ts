import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Copies } from './copies.ts';
import { storePage } from './page-response.ts';

const path = '/pairs/la-vn/';
const putPage = vi.fn((_path: string, response: Response) => response.text().then(() => []));
const deletePage = vi.fn(() => Promise.resolve());
const cache = { evict: () => Promise.resolve() };
const copies = { putPage, deletePage, pages: cache, files: cache } as unknown as Copies;

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('cut')));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const store = (html: string, init: ResponseInit = {}) =>
  storePage(
    path,
    new Response(html, { headers: { 'content-type': 'text/html' }, ...init }),
    copies,
  );
const page = '<title>Laos</title><main id="main">';

test('a page is stored', async () => {
  await store(page);
  expect(putPage).toHaveBeenCalledExactlyOnceWith(path, expect.any(Response));
});

test.each([
  ['an error', page, { status: 500 }],
  ['other data', '{}', { headers: { 'content-type': 'application/json' } }],
  ['a page of another program, which can have no notice', '<p>Log in', {}],
])('%s is not stored', async (_, html, init) => {
  await store(html, init);
  expect([putPage.mock.calls, deletePage.mock.calls]).toEqual([[], []]);
});

test.each([404, 410])('the copy is deleted where the site answers %i', async (status) => {
  await store(page, { status });
  expect(deletePage).toHaveBeenCalledExactlyOnceWith(path);
});
