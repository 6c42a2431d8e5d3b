import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepPage } from './page-response.ts';
import type { Stock } from './copies.ts';

const path = '/pairs/la-vn/';
const putPage = vi.fn((_path: string, response: Response) => response.text().then(() => []));
const dropPage = vi.fn(() => Promise.resolve());
const tidied = { tidy: () => Promise.resolve() };
const stock = { putPage, dropPage, pages: tidied, files: tidied } as unknown as Stock;

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('cut')));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const come = (html: string, init: ResponseInit = {}) =>
  keepPage(path, new Response(html, { headers: { 'content-type': 'text/html' }, ...init }), stock);
const page = '<title>Laos</title><main id="main">';

describe('a page that came over the line', () => {
  test('is kept, whole', async () => {
    await come(page);
    expect(putPage).toHaveBeenCalledExactlyOnceWith(path, expect.any(Response));
  });

  test.each([
    ['an error', page, { status: 500 }],
    ['no page', '{}', { headers: { 'content-type': 'application/json' } }],
    ['none of this site’s, which could not be marked as a copy', '<p>Log in', {}],
  ])('is not kept where it is %s', async (_, html, init) => {
    await come(html, init);
    expect([putPage.mock.calls, dropPage.mock.calls]).toEqual([[], []]);
  });

  test.each([404, 410])('is let go where it is no more: %i', async (status) => {
    await come(page, { status });
    expect(dropPage).toHaveBeenCalledExactlyOnceWith(path);
  });
});
