import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, pages, read } from './site-files.ts';

const site = 'https://example.org/';
const indexed = pages.filter((path) => !read(path).includes('content="noindex"'));

type Node = Record<string, unknown>;

/** The blocks of linked data of a page, as a browser finds them. */
function blocksIn(path: string): Node[] {
  const scripts = read(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script\s*>/gis);
  return Array.from(scripts, ([, text = '']) => JSON.parse(text) as Node);
}

/** Every object within, however deep. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
}

const nodesOf = (path: string, type: string) =>
  nodesIn(blocksIn(path)).filter((node) => node['@type'] === type);

/** What a page says of itself where it is shared, by property. */
function tagsIn(path: string): Map<string, string> {
  const tags = read(path).matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g);
  return new Map(Array.from(tags, ([, name = '', content = '']) => [name, content]));
}

describe('linked data', () => {
  test('is of types that this site knows, and each page has at most one block', () => {
    const types = new Set(pages.flatMap((path) => nodesIn(blocksIn(path)).map((n) => n['@type'])));
    types.delete(undefined);
    expect([...types].sort()).toEqual([
      'BreadcrumbList',
      'CorrectionComment',
      'Country',
      'CreativeWork',
      'DataDownload',
      'Dataset',
      'EntryPoint',
      'ImageObject',
      'ListItem',
      'NGO',
      'NewsArticle',
      'Organization',
      'Person',
      'PropertyValue',
      'SearchAction',
      'Thing',
      'WebSite',
    ]);
    for (const path of pages) {
      expect(blocksIn(path).length).toBeLessThanOrEqual(1);
      for (const block of blocksIn(path)) expect(block['@context']).toBe('https://schema.org');
    }
  });

  test('is on every briefing, under the address of its page', () => {
    for (const path of indexed.filter((page) => /^briefings\/[^/]+\/index/.test(page))) {
      const [article, ...more] = nodesOf(path, 'NewsArticle');
      expect(more).toEqual([]);
      expect(article?.['url']).toBe(tagsIn(path).get('og:url'));
    }
  });

  test.each([
    ['countries/la', 'Country', 'Q819'],
    ['people/aung-example', 'Person', 'Q9000000001'],
    ['organisations/power-office', 'Organization', 'Q9000000002'],
    ['agreements/river-treaty', 'CreativeWork', 'Q9000000003'],
    ['projects/upper-dam', 'Thing', 'Q9000000004'],
  ])('names on %s the item of Wikidata', (page, type, id) => {
    const path = `${page}/index.html`;
    const [subject] = nodesOf(path, type);
    expect(subject).toHaveProperty('sameAs', `http://www.wikidata.org/entity/${id}`);
    if (type !== 'Country') expect(subject).toHaveProperty('url', tagsIn(path).get('og:url'));
  });

  test('gives absolute addresses only', () => {
    const keys = ['@id', 'url', 'item', 'image', 'logo', 'contentUrl', 'mainEntityOfPage'];
    const policies = ['publishingPrinciples', 'correctionsPolicy'];
    const relative = pages.flatMap((path) =>
      nodesIn(blocksIn(path))
        .flatMap((node) => [...keys, ...policies].map((key) => node[key]))
        .filter((address) => typeof address === 'string')
        .filter((address) => !/^https?:\/\//.test(address))
        .map((address) => `${path}: ${address}`),
    );
    expect(relative).toEqual([]);
  });

  test('claims no policy that the page about the site does not have', () => {
    const [publisher] = nodesOf('index.html', 'NGO');
    const about = read('about/index.html');
    for (const key of ['publishingPrinciples', 'correctionsPolicy']) {
      const section = String(publisher?.[key]).split('#')[1] ?? '';
      expect(about).toContain(`id="${section}"`);
    }
  });

  test('keeps a hostile headline and a hostile correction inside', () => {
    const path = 'briefings/hostile-names/index.html';
    const [article] = nodesOf(path, 'NewsArticle');
    expect(article).toMatchObject({
      headline: '<script>alert(1)</script> & "quotes" in a headline',
      dateModified: '2024-03-01',
      correction: [{ text: '</script><b>Bold</b> & "quotes" were forgotten.' }],
      isBasedOn: { author: { name: '<i>Agency</i>' } },
    });
    const [block = ''] = /<script type="application\/ld\+json">.*/s.exec(read(path)) ?? [];
    expect(block).not.toMatch(/<script>alert|<b>Bold/);
  });

  test('has of a date what is known', () => {
    const reportOf = (slug: string) => {
      const [report] = nodesOf(`briefings/${slug}/index.html`, 'CreativeWork');
      return report?.['datePublished'];
    };
    expect(reportOf('rubber-road')).toBe('2026-03-04');
    expect(reportOf('old-target')).toBe('2019');
    expect(reportOf('ferry-talks')).toBeUndefined();
  });

  test('has for each dataset what Google requires of one', () => {
    const datasets = ['about/index.html', 'figures/mm-th/index.html'].flatMap((path) =>
      nodesOf(path, 'Dataset'),
    );
    expect(datasets.length).toBeGreaterThanOrEqual(5);
    for (const { name, description, license } of datasets) {
      expect(name).toEqual(expect.any(String));
      expect(license).toEqual(expect.any(String));
      expect(String(description).length).toBeGreaterThanOrEqual(50);
      expect(String(description).length).toBeLessThanOrEqual(5000);
    }
  });
});

describe('a page that is shared', () => {
  test('says what it is', () => {
    for (const path of indexed) {
      const tags = tagsIn(path);
      for (const name of [
        'og:title',
        'og:description',
        'og:type',
        'og:site_name',
        'og:image:alt',
      ]) {
        expect(tags.get(name), `${path}: ${name}`).toMatch(/\S/);
      }
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(read(path))?.[1];
      expect(tags.get('og:url')).toBe(canonical);
      expect(canonical).toMatch(/^https:\/\/example\.org\//);
      expect(tags.get('twitter:card')).toBe('summary_large_image');
    }
  });

  test('has a picture of 1200 by 630 that is there and light', () => {
    const pictures = new Set(indexed.map((path) => tagsIn(path).get('og:image') ?? ''));
    expect(pictures.size).toBeGreaterThan(4);
    for (const picture of pictures) {
      const png = readFileSync(join(folder, picture.slice(site.length)));
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(36_000);
    }
  });

  test('has the picture of its pair, or else that of the site', () => {
    const pictureOf = (path: string) => tagsIn(path).get('og:image')?.slice(site.length);
    expect(pictureOf('briefings/rubber-road/index.html')).toBe('pairs/la-vn/picture.png');
    expect(pictureOf('figures/mm-th/index.html')).toBe('pairs/mm-th/picture.png');
    expect(pictureOf('pairs/kh-th/timeline/index.html')).toBe('pairs/kh-th/picture.png');
    expect(pictureOf('briefings/hostile-names/index.html')).toBe('picture.png');
    expect(pictureOf('index.html')).toBe('picture.png');
  });

  test('says when it was corrected, if it was', () => {
    const correctedOf = (slug: string) =>
      tagsIn(`briefings/${slug}/index.html`).get('article:modified_time');
    expect(correctedOf('hostile-names')).toBe('2024-03-01');
    expect(correctedOf('rubber-road')).toBeUndefined();
  });
});
