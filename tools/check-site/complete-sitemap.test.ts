import { describe, expect, test } from 'vitest';
import { siteOf } from '../../tests/fixtures/built-site.ts';
import { completeSitemap } from './complete-sitemap.ts';

const site = 'https://example.org/news/';
const listing = (...paths: string[]) =>
  `<urlset>${paths.map((path) => `<url><loc>${site}${path}</loc></url>`).join('\n')}</urlset>`;
const pages = {
  'index.html': '',
  'a/index.html': '',
  '404.html': '<!doctype html><meta name="robots" content="noindex">',
};
const problemsOf = (files: Record<string, string>) =>
  completeSitemap(siteOf({ ...pages, ...files })).map(
    ({ path, line, message }) => `${path}:${line} ${message}`,
  );

describe('completeSitemap', () => {
  test('accepts a sitemap of all pages that may be listed', () => {
    expect(problemsOf({ 'sitemap.xml': listing('', 'a/') })).toEqual([]);
  });

  test('accepts one in several parts, of which it names each', () => {
    const index = `<sitemapindex><sitemap><loc>${site}sitemap-1.xml</loc></sitemap></sitemapindex>`;
    const files = { 'sitemap.xml': index, 'sitemap-1.xml': listing('', 'a/') };
    expect(problemsOf(files)).toEqual([]);
    const rest = { 'sitemap-1.xml': listing(''), 'sitemap-2.xml': listing('a/') };
    expect(problemsOf({ ...files, ...rest })).toEqual([
      `a/index.html:1 The sitemap lacks this page; list "${site}a/".`,
    ]);
  });

  test.each([
    [listing(''), `a/index.html:1 The sitemap lacks this page; list "${site}a/".`],
    [listing('', 'a/', 'b/'), `sitemap.xml:3 "${site}b/" is no page of this site; leave it out.`],
    [listing('', 'a/', 'a/'), `sitemap.xml:3 "${site}a/" is listed already; list it once.`],
    [
      listing('', 'a/', '404.html'),
      `sitemap.xml:3 "${site}404.html" asks not to be listed; leave it out.`,
    ],
  ])('refuses %j', (sitemap, problem) => {
    expect(problemsOf({ 'sitemap.xml': sitemap })).toEqual([problem]);
  });

  test('refuses a site without', () => {
    expect(problemsOf({})).toEqual(['sitemap.xml:1 There is no sitemap; write one.']);
  });
});
