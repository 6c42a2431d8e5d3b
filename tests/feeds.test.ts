import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { childrenOf, readXml, textsOf, type XmlElement } from '../src/site-checks/xml.ts';

const folder = inject('siteFolder');
const site = 'https://example.org/';
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const pages = files.filter((path) => path.endsWith('.html'));
const atoms = files.filter((path) => path.endsWith('feed.xml'));
const jsons = files.filter((path) => path.endsWith('feed.json'));

/** The attributes of every link of a page's head, by name. */
const linksOf = (path: string) =>
  [...read(path).matchAll(/<link ([^>]*)>/g)].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(
        ([, name = '', value = '']) => [name, value] as const,
      ),
    ),
  );
const alternatesOf = (path: string) =>
  linksOf(path)
    .filter(({ rel }) => rel === 'alternate')
    .map(({ href = '' }) => href);
const canonicalOf = (path: string) => linksOf(path).find(({ rel }) => rel === 'canonical')?.href;
const entryIn = (path: string, slug: string) =>
  childrenOf(readXml(read(path)), 'entry').find((entry) =>
    textsOf(entry, 'id').includes(`${site}briefings/${slug}/`),
  );

const dateTime = /^\d{4}-\d{2}-\d{2}T00:00:00(?:\.000)?Z$/;

/** What RFC 4287 asks for and an element lacks, as messages. */
function faultsOfAtom(element: XmlElement, kind: 'feed' | 'entry'): string[] {
  const once = ['id', 'title', 'updated'].filter((name) => childrenOf(element, name).length !== 1);
  const dates = [...textsOf(element, 'updated'), ...textsOf(element, 'published')];
  const links = childrenOf(element, 'link').map(({ attributes }) => attributes);
  const rel = kind === 'feed' ? 'self' : 'alternate';
  return [
    ...once.map((name) => `not one ${name}`),
    ...textsOf(element, 'id')
      .filter((id) => !id.startsWith(site))
      .map((id) => `id ${id}`),
    ...dates.filter((date) => !dateTime.test(date)).map((date) => `date ${date}`),
    ...(links.filter((link) => link['rel'] === rel).length === 1 ? [] : [`no link ${rel}`]),
  ];
}

describe('every Atom feed', () => {
  test('is there in both formats for every pair, country, sector and source, and for all', () => {
    for (const list of ['', 'pairs/la-vn/', 'countries/cn/', 'sectors/coal/', 'sources/wire/']) {
      expect(atoms).toContain(`${list}feed.xml`);
    }
    const lists = /^(?:pairs|countries|sectors|sources)\/[^/]+\/index\.html$/;
    const followed = pages.filter((path) => lists.test(path) || path === 'index.html').sort();
    expect(atoms.map((path) => path.replace('feed.xml', 'index.html')).sort()).toEqual(followed);
    expect(jsons.map((path) => path.replace('feed.json', 'index.html')).sort()).toEqual(followed);
  });

  test('is well-formed and has what RFC 4287 asks for', () => {
    const faults = atoms.flatMap((path) => {
      const feed = readXml(read(path));
      const entries = childrenOf(feed, 'entry');
      const ids = entries.flatMap((entry) => textsOf(entry, 'id'));
      const updates = entries.flatMap((entry) => textsOf(entry, 'updated'));
      const self = childrenOf(feed, 'link').find(({ attributes }) => attributes['rel'] === 'self');
      return [
        ...faultsOfAtom(feed, 'feed'),
        ...entries.flatMap((entry) => faultsOfAtom(entry, 'entry')),
        ...(feed.uri === 'http://www.w3.org/2005/Atom' ? [] : ['no Atom']),
        ...(childrenOf(feed, 'author').length === 1 ? [] : ['no author']),
        ...(self?.attributes['href'] === `${site}${path}` ? [] : ['another self']),
        ...(new Set(ids).size === ids.length ? [] : ['an id twice']),
        ...(updates.join() === updates.toSorted().reverse().join() ? [] : ['out of order']),
        ...(entries.length > 50 ? ['too long'] : []),
      ].map((fault) => `${path}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('shows a correction as an update, and says what it was', () => {
    const entry = entryIn('pairs/mm-th/feed.xml', 'dam-power-sold');
    expect(entry && [textsOf(entry, 'published'), textsOf(entry, 'updated')]).toEqual([
      ['2025-06-11T00:00:00.000Z'],
      ['2025-06-20T00:00:00.000Z'],
    ]);
    expect(entry && textsOf(entry, 'summary')[0]).toContain('Corrected on 20 June 2025: The');
  });

  test('prints hostile headlines as text, and makes up no day', () => {
    const hostile = entryIn('feed.xml', 'hostile-names');
    expect(hostile && textsOf(hostile, 'title')[0]).toBe(
      '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot; in a headline',
    );
    const old = entryIn('feed.xml', 'old-target');
    const summary = old && textsOf(old, 'summary')[0];
    expect(summary).toContain('2019. Only the year is known.');
    expect(summary).not.toContain('1 January');
    expect(old && textsOf(old, 'published')).toEqual([]);
  });
});

test('every JSON feed has what JSON Feed 1.1 asks for, and the entries of its Atom feed', () => {
  for (const path of jsons) {
    const feed = JSON.parse(read(path)) as { items: Record<string, unknown>[] };
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: expect.stringMatching(/^Bilateral/) as string,
      feed_url: `${site}${path}`,
    });
    for (const item of feed.items) {
      expect(item).toMatchObject({
        id: expect.stringContaining(site) as string,
        content_html: expect.stringContaining('Read the briefing') as string,
        date_modified: expect.stringMatching(dateTime) as string,
      });
      if ('date_published' in item) expect(item['date_published']).toMatch(dateTime);
    }
    const atom = readXml(read(path.replace('feed.json', 'feed.xml')));
    expect(feed.items.map(({ id }) => id)).toEqual(
      childrenOf(atom, 'entry').flatMap((entry) => textsOf(entry, 'id')),
    );
  }
});

describe('feeds are found', () => {
  test('in the OPML file, all of them', () => {
    const opml = readXml(read('feeds.opml'));
    expect([opml.name, opml.attributes['version']]).toEqual(['opml', '2.0']);
    const outlines = childrenOf(opml, 'body').flatMap(({ children }) =>
      children.flatMap((outline) => (outline.children.length > 0 ? outline.children : outline)),
    );
    for (const { attributes } of outlines) {
      expect(attributes).toMatchObject({ type: 'rss', text: expect.stringMatching(/./) as string });
    }
    const addresses = outlines.map(({ attributes }) => attributes['xmlUrl']).sort();
    expect(addresses).toEqual(atoms.map((path) => `${site}${path}`).sort());
  });

  test('from the page of all feeds', () => {
    const html = read('feeds/index.html');
    for (const path of [...atoms, ...jsons]) expect(html).toContain(`href="/${path}"`);
    expect(html).toContain('href="/feeds.opml"');
  });

  test.each([
    ['index.html'],
    ['about/index.html'],
    ['archive/2019/index.html'],
    ['pairs/la-vn/index.html', '/pairs/la-vn/'],
    ['pairs/kh-th/2/index.html', '/pairs/kh-th/'],
    ['pairs/kh-th/timeline/index.html', '/pairs/kh-th/'],
    ['pairs/kh-th/agreements/index.html', '/pairs/kh-th/'],
    ['figures/mm-th/index.html', '/pairs/mm-th/'],
    ['countries/vn/index.html', '/countries/vn/'],
    ['sectors/trade/2/index.html', '/sectors/trade/'],
    ['sources/wire/index.html', '/sources/wire/'],
    ['briefings/rubber-road/index.html', '/pairs/la-vn/'],
    ['briefings/hostile-names/index.html', '/countries/no/'],
    ['briefings/three-way-pipeline/index.html', '/countries/la/'],
  ])('from the head of %s, its own first', (path, ...lists) => {
    const feeds = [...lists, '/'].flatMap((list) => [`${list}feed.xml`, `${list}feed.json`]);
    expect(alternatesOf(path)).toEqual(feeds);
    for (const feed of feeds) expect(existsSync(join(folder, feed))).toBe(true);
  });

  test('from every page', () => {
    const without = pages.filter((path) => !alternatesOf(path).includes('/feed.xml'));
    expect(without).toEqual([]);
  });
});

describe('the sitemap', () => {
  const rows = readXml(read('sitemap.xml')).children;

  test('has every page that search engines may list, by its own address', () => {
    const indexed = pages.filter((path) => !read(path).includes('content="noindex"'));
    expect(pages.filter((path) => !indexed.includes(path))).toEqual(['404.html']);
    const own = indexed.map((path) => `${site}${path.replace(/index\.html$/, '')}`);
    expect(indexed.map(canonicalOf)).toEqual(own);
    expect(rows.flatMap((row) => textsOf(row, 'loc')).sort()).toEqual(own.toSorted());
  });

  test.each([
    ['briefings/dam-power-sold/', ['2025-06-20']],
    ['pairs/mm-th/', ['2026-01-20']],
    ['briefings/old-target/', []],
    ['sectors/coal/', []],
    ['about/', []],
  ])('says of %s that it changed on %j', (path, days) => {
    const row = rows.find((one) => textsOf(one, 'loc').includes(`${site}${path}`));
    expect(row && textsOf(row, 'lastmod')).toEqual(days);
  });

  test('is named in robots.txt', () => {
    expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`);
  });
});
