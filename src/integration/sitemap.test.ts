import { describe, expect, test } from 'vitest';
import { childrenOf, readXml, textsOf } from '../../tools/check-site/xml.ts';
import type { FileRecord } from '../output/site-record.ts';
import { contentOf } from '../../tests/fixtures/broken/content.ts';
import {
  agreementWith,
  fileOf,
  figureWith,
  projectWith,
  publishedWith,
} from '../../tests/fixtures/sound/records.ts';
import type { PublishedBriefing } from '../model/archive.ts';
import { siteOf } from '../site/site.ts';
import { newsSitemapOf, pageChanges, sitemapFiles, sitemapOf } from './sitemap.ts';

const home = new URL('https://example.org/news/');
const rowsOf = (xml = '') =>
  readXml(xml).children.map((row) => [...textsOf(row, 'loc'), ...textsOf(row, 'lastmod')]);

test('sitemapOf lists the pages that have a canonical address, by that address', () => {
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

describe('newsSitemapOf', () => {
  const settings = { title: 'News & more', language: 'en-GB' };
  const rowsWith = (...dates: (string | undefined)[]) => {
    const briefings = dates.map((published, index) =>
      publishedWith({ slug: `b${index}`, title: 'A <b>', published }),
    );
    const xml = newsSitemapOf(briefings, settings, home).get('sitemap-news.xml');
    return xml === undefined ? [] : readXml(xml).children;
  };

  test('has what went online in the two days up to the newest briefing, latest first', () => {
    const rows = rowsWith(
      '2026-03-01',
      undefined,
      '2026-02-26',
      '2026-03-01T14:05+07:00',
      '2026-02-27',
    );
    expect(rows.flatMap((row) => textsOf(row, 'loc'))).toEqual(
      ['b3', 'b0'].map((slug) => `https://example.org/news/briefings/${slug}/`),
    );
    const [news] = rows.flatMap((row) => childrenOf(row, 'news'));
    const [publication] = news ? childrenOf(news, 'publication') : [];
    expect(publication?.children.map(({ text }) => text)).toEqual(['News & more', 'en']);
    expect(news?.children.slice(1).map(({ text }) => text)).toEqual([
      '2026-03-01T14:05+07:00',
      'A <b>',
    ]);
  });

  test('is not there where no briefing says when it went online', () => {
    expect(rowsWith(undefined)).toEqual([]);
  });
});

const corrections: PublishedBriefing['corrections'] = [
  { date: '2026-03-01', note: 'It was 5.', fields: ['figures'] },
];

const briefings = [
  { slug: 'talks', date: '2026-02-05', agreements: ['coal'], mentions: ['CN'] },
  { slug: 'Old', date: '2018-05-01', source: 'kpl', sector: ['power'], corrections },
  { slug: 'plan', date: '2019', countries: ['TH'], sector: ['rail'] },
  { slug: 'sums', date: '2025-01-01', figures: [figureWith()] },
  { slug: 'inferred', date: '2025-06-02~', source: 'tass', sector: ['wind'] },
  { slug: 'before', date: '2025-06-01', source: 'tass', sector: ['wind'] },
  { slug: 'after', date: '2025-06-02', sector: ['wind'] },
  { slug: 'unfinished', date: '2027-01-01', draft: true },
].map(publishedWith);
const content = {
  ...contentOf(
    Object.fromEntries(briefings.map((briefing) => [briefing.slug, { data: briefing }])),
    {
      agreements: [
        fileOf('coal', agreementWith()),
        fileOf(
          'rice',
          agreementWith({ history: [{ status: 'signed', date: '2025', briefing: 'none' }] }),
        ),
      ],
      projects: [fileOf('monsoon', projectWith())],
      organisations: [
        fileOf('customs-vn', { name: 'Customs', names: [], kind: 'statistics_office' }),
      ],
    },
  ),
  sectors: ['trade', 'wind', 'coal'].map((id) => ({ id, label: id, mediaTopics: [] })),
  sources: new Map(['kpl', 'tass'].map((id) => [id, { name: id, kind: 'agency' as const }])),
};
const changeOf = pageChanges(siteOf({ content }));

describe('pageChanges', () => {
  test.each([
    ['', '2026-03-01'],
    ['briefings/talks/', '2026-02-05'],
    ['briefings/Old/', '2026-03-01'],
    ['pairs/la-vn/', '2026-03-01'],
    ['pairs/la-vn/2/', '2026-03-01'],
    ['figures/la-vn/', '2025-01-01'],
    ['sources/kpl/', '2026-03-01'],
    ['archive/2018/', '2026-03-01'],
    ['agreements/coal/', '2026-02-05'],
    ['projects/monsoon/', '2026-02-05'],
    ['projects/', '2026-02-05'],
    ['corrections/2/', '2026-03-01'],
    ['organisations/customs-vn/', '2025-01-01'],
    ['sectors/wind/', '2025-06-02'],
  ])('%s changed last on %s', (path, day) => {
    expect(changeOf(path)).toBe(day);
  });

  test.each([
    ['briefings/plan/', 'only its year is known'],
    ['sources/tass/', 'its newest briefing may be later than the latest day that is known'],
    ['sectors/coal/', 'it has no briefing'],
    ['agreements/rice/', 'no briefing mentions it'],
    ['about/', 'it shows no briefing'],
    ['briefings/unfinished/', 'it is a draft'],
  ])('%s has no such day: %s', (path) => {
    expect(changeOf(path)).toBeUndefined();
  });
});
