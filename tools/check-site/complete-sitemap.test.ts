import { expect, test } from 'vitest';
import { findingsIn, home } from '../../tests/fixtures/built-site.ts';
import { completeSitemap } from './complete-sitemap.ts';

const listing = (...paths: string[]) =>
  `<urlset>${paths.map((path) => `<url><loc>${home.href}${path}</loc></url>`).join('\n')}</urlset>`;
const pages = {
  'index.html': '',
  'a/index.html': '',
  '404.html': '<!doctype html><meta name="robots" content="noindex">',
};
const index = `<sitemapindex><sitemap><loc>${home.href}sitemap-1.xml</loc></sitemap></sitemapindex>`;

test.each<[string, Record<string, string>, RegExp[]]>([
  ['accepts all pages that may be listed', { 'sitemap.xml': listing('', 'a/') }, []],
  [
    'accepts several parts, of which it names each',
    { 'sitemap.xml': index, 'sitemap-1.xml': listing('', 'a/') },
    [],
  ],
  [
    'ignores a part that it does not name',
    { 'sitemap.xml': index, 'sitemap-1.xml': listing(''), 'sitemap-2.xml': listing('a/') },
    [/^a\/index\.html:1 .*lacks this page/],
  ],
  ['refuses a site without', {}, [/^sitemap\.xml:1 The sitemap is missing/]],
  ['misses a page', { 'sitemap.xml': listing('') }, [/^a\/index\.html:1 .*lacks this page/]],
  [
    'refuses what is no page',
    { 'sitemap.xml': listing('', 'a/', 'b/') },
    [/^sitemap\.xml:3 .*b\/"/],
  ],
  [
    'refuses a page listed twice',
    { 'sitemap.xml': listing('', 'a/', 'a/') },
    [/^sitemap\.xml:3 .*a\/"/],
  ],
  [
    'refuses what is not indexed',
    { 'sitemap.xml': listing('', 'a/', '404.html') },
    [/:3 .*404\.html"/],
  ],
])('completeSitemap %s', (_, files, findings) => {
  expect(findingsIn(completeSitemap, { ...pages, ...files })).toEqual(
    findings.map((finding) => expect.stringMatching(finding) as unknown),
  );
});
