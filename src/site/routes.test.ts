import { expect, test } from 'vitest';
import { contentOf } from '../../tests/fixtures/broken/content.ts';
import { publishedWith } from '../../tests/fixtures/sound/records.ts';
import { addressesOf, pageAt } from './routes.ts';
import { pageSize } from './limits.ts';
import { siteOf } from './site.ts';

/** A site with one briefing more than a page of a list holds, and a draft. */
const slugs = Array.from({ length: pageSize + 1 }, (_, number) => `report-${number}`);
const files = Object.fromEntries(
  [...slugs, 'draft'].map((slug) => [
    slug,
    { data: publishedWith({ slug, draft: slug === 'draft', date: '2026-02-05' }) },
  ]),
);
const site = siteOf({ content: contentOf(files) });

test.each(['/pairs/la-vn/2/', '/archive/2026/2/', '/sectors/trade/2/', '/countries/la/2/'])(
  '%s is the second page of a list',
  (url) => {
    expect(pageAt(site, url)).toEqual(pageAt(site, url.replace(/2\/$/, '')));
  },
);

test.each([
  '/pairs/la-vn/1/',
  '/pairs/la-vn/3/',
  '/pairs/la-vn/02/',
  '/briefings/draft/',
  '/briefings/report-1/2/',
  '/people/2/',
  '/archive/2/',
  '/pairs/la-vn',
])('there is no %s', (url) => {
  expect(pageAt(site, url)).toBeUndefined();
});

test('every address is that of one page, and is found', () => {
  const addresses = addressesOf(site);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.filter((url) => !pageAt(site, url))).toEqual([]);
});

test.each([
  ['/editions/', true],
  ['/editions/2026-02/', true],
  ['/editions/2026-03/', false],
  ['/pairs/la-vn/editions/', true],
  ['/pairs/la-vn/2026-02/', true],
  ['/editions/feed.xml', true],
  ['/pairs/la-vn/editions/feed.xml', true],
])('%s is there only where the site makes editions: %s', (url, isThere) => {
  expect(pageAt(site, url) !== undefined).toBe(isThere);
  const content = contentOf(files);
  const without = { ...content, settings: { ...content.settings, editions: 'none' as const } };
  expect(pageAt(siteOf({ content: without }), url)).toBeUndefined();
});
