import { describe, expect, test } from 'vitest';
import { childrenOf, readXml, textsOf } from '../../tools/check-site/xml.ts';
import type { FileRecord } from '../output/site-record.ts';
import { latest, sitemapFiles, sitemapOf } from './sitemap.ts';

const home = new URL('https://example.org/news/');
const rowsOf = (xml = '') =>
  readXml(xml).children.map((row) => [...textsOf(row, 'loc'), ...textsOf(row, 'lastmod')]);

test('sitemapOf lists the pages that have a canonical address, by what they call themselves', () => {
  const about = { digest: '', size: 1, written: 1 };
  const site = new Map<string, FileRecord>([
    ['pairs/la-vn/index.html', { ...about, canonical: 'https://example.org/news/pairs/la-vn/' }],
    ['index.html', { ...about, canonical: 'https://example.org/news/?a=1&#38;b=2' }],
    ['hidden/index.html', about],
    ['feed.xml', { ...about, canonical: 'https://example.org/news/feed.xml' }],
  ]);
  const changeOf = (path: string) => (path === 'pairs/la-vn/' ? '2026-02-05' : undefined);
  expect(rowsOf(sitemapOf(site, home, changeOf).get('sitemap.xml'))).toEqual([
    ['https://example.org/news/?a=1&b=2'],
    ['https://example.org/news/pairs/la-vn/', '2026-02-05'],
  ]);
});

describe('sitemapFiles', () => {
  const pages = ['2026-01-01', undefined, '2025-01-01'].map((changed, index) => ({
    address: `https://example.org/news/${index}/`,
    changed,
  }));

  test('is one file for as many addresses as one may hold', () => {
    const files = sitemapFiles(pages, home, 3);
    expect([...files.keys()]).toEqual(['sitemap.xml']);
    expect(readXml(files.get('sitemap.xml') ?? '').name).toBe('urlset');
  });

  test('is an index of parts for more, each with the day of its latest change', () => {
    const files = sitemapFiles(pages, home, 2);
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    const index = readXml(files.get('sitemap.xml') ?? '');
    expect([index.name, childrenOf(index, 'sitemap').length]).toEqual(['sitemapindex', 2]);
    expect(rowsOf(files.get('sitemap.xml'))).toEqual([
      ['https://example.org/news/sitemap-1.xml', '2026-01-01'],
      ['https://example.org/news/sitemap-2.xml', '2025-01-01'],
    ]);
    expect(rowsOf(files.get('sitemap-2.xml'))).toEqual([
      ['https://example.org/news/2/', '2025-01-01'],
    ]);
  });
});

test.each([
  [[], undefined],
  [[undefined, undefined], undefined],
  [['2025-01-01', undefined, '2026-01-01', '2024-01-01'], '2026-01-01'],
])('latest of %j is %s', (days, day) => {
  expect(latest(days)).toBe(day);
});
