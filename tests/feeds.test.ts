import { describe, expect, test } from 'vitest';
import { text } from '../src/text/text.ts';
import { childrenOf, readXml, textsOf, type XmlElement } from '../tools/check-site/xml.ts';
import { entriesByPrograms } from './feed-programs.ts';
import { files, pages, read } from './site-files.ts';

const site = 'https://example.org/';
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
const feedsOf = (path: string) =>
  linksOf(path)
    .filter(({ rel, href = '' }) => rel === 'alternate' && /\/feed\.\w+$/.test(href))
    .map(({ href = '' }) => href);
/** The addresses of the pages of a feed or an entry. */
const addressesOf = (element: XmlElement) =>
  childrenOf(element, 'link').flatMap(({ attributes: { rel, href = '' } }) =>
    rel === 'alternate' ? href : [],
  );
/** The words of HTML. */
const wordsOf = (html = 'no text') =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const entryIn = (path: string, slug: string) =>
  childrenOf(readXml(read(path)), 'entry').find((entry) =>
    addressesOf(entry).includes(`${site}briefings/${slug}/`),
  );

describe('every Atom feed', () => {
  test('is there for every list, agreements, projects and corrections, most of them in both formats', () => {
    for (const list of ['', 'pairs/la-vn/', 'countries/cn/', 'sectors/coal/', 'sources/wire/']) {
      expect(atoms).toContain(`${list}feed.xml`);
    }
    const pagesLike = (...paths: RegExp[]) =>
      pages.filter((page) => paths.some((path) => path.test(page))).sort();
    const inBoth = /^(?:(?:pairs|countries|sectors|sources)\/[^/]+\/)?index\.html$/;
    const inAtom =
      /^(?:(?:people|organisations)\/[^/]+|agreements|projects|corrections|(?:pairs\/[^/]+\/)?editions)\/index\.html$/;
    const pagesOf = (feeds: string[]) =>
      feeds.map((path) => path.replace(/feed\.\w+$/, 'index.html')).sort();
    expect(pagesOf(atoms)).toEqual(pagesLike(inBoth, inAtom));
    expect(pagesOf(jsons)).toEqual(pagesLike(inBoth));
  });

  test('has the latest changes first, 20 at most and 50 of all briefings, each under the address of its page', () => {
    for (const path of atoms) {
      const entries = childrenOf(readXml(read(path)), 'entry');
      const updates = entries.flatMap((entry) => textsOf(entry, 'updated'));
      expect(updates).toEqual(updates.toSorted().reverse());
      for (const date of updates) expect(date).toMatch(/T00:00:00(?:\.000)?Z$/);
      expect(entries.length).toBeLessThanOrEqual(path === 'feed.xml' ? 50 : 20);
      for (const address of entries.flatMap(addressesOf)) {
        expect(address).toMatch(
          /^https:\/\/example\.org\/(?:briefings\/[^/]+\/(?:#corrections)?|(?:agreements|projects|editions)\/[^/]+\/|pairs\/[^/]+\/\d{4}-\d\d\/)$/,
        );
      }
    }
  });

  test('is read by three programs, which find the same ids, titles, days and texts in it', async () => {
    for (const path of atoms) {
      const [found = [], ...others] = await entriesByPrograms(read(path));
      for (const other of others) expect([path, other]).toEqual([path, found]);
      const entries = childrenOf(readXml(read(path)), 'entry');
      expect(found.map(({ id }) => id)).toEqual(entries.flatMap((entry) => textsOf(entry, 'id')));
    }
  });

  test('has the whole text of each briefing', () => {
    const entries = atoms.flatMap((path) => childrenOf(readXml(read(path)), 'entry'));
    const briefings = entries.flatMap((entry) => {
      const [page = ''] = addressesOf(entry).map((address) => address.slice(site.length));
      return /^briefings\/[^#]*$/.test(page) ? [{ page, entry }] : [];
    });
    expect(briefings.length).toBeGreaterThan(100);
    for (const { page, entry } of briefings) {
      const [, prose] = /<div class="prose">(.*?)<\/div>/s.exec(read(`${page}index.html`)) ?? [];
      expect(wordsOf(textsOf(entry, 'content')[0])).toContain(wordsOf(prose));
    }
  });

  test('of editions has the newest, all but that of the month which is not over', () => {
    const months = pages.flatMap((page) => /^editions\/(\d{4}-\d\d)\//.exec(page)?.[1] ?? []);
    const [newest, ...others] = months.sort().reverse();
    const entries = childrenOf(readXml(read('editions/feed.xml')), 'entry');
    const addresses = entries.flatMap(addressesOf);
    expect(addresses).not.toContain(`${site}editions/${newest}/`);
    expect(addresses.sort().reverse()).toEqual(
      others.slice(0, 12).map((month) => `${site}editions/${month}/`),
    );
    expect(read(`editions/${newest}/index.html`)).toContain(text.editions.isOpen);
  });

  test('shows a correction as an update, and says what it was', () => {
    const entry = entryIn('pairs/mm-th/feed.xml', 'dam-power-sold');
    expect(entry && [textsOf(entry, 'published'), textsOf(entry, 'updated')]).toEqual([
      ['2025-06-12T00:00:00.000Z'],
      ['2025-06-20T00:00:00.000Z'],
    ]);
    expect(entry && textsOf(entry, 'content')[0]).toContain(
      text.feeds.corrected({ date: '20 June 2025', note: 'The' }),
    );
  });

  test('prints hostile headlines as text, and makes up no day', () => {
    const hostile = entryIn('feed.xml', 'hostile-names');
    expect(hostile && textsOf(hostile, 'title')[0]).toBe(
      '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot; in a headline',
    );
    const old = entryIn('feed.xml', 'old-target');
    const content = old && textsOf(old, 'content')[0];
    expect(content).toContain('2019. Only the year is known.');
    expect(content).not.toContain('1 January');
    expect(old && textsOf(old, 'published')).toEqual([]);
  });
});

test('every JSON feed has the entries of its Atom feed, each with its text', () => {
  for (const path of jsons) {
    const { items } = JSON.parse(read(path)) as { items: Record<string, unknown>[] };
    for (const { content_html: html } of items) expect(html).toContain(text.feeds.readBriefing);
    const atom = readXml(read(path.replace('feed.json', 'feed.xml')));
    expect(items.map(({ id }) => id)).toEqual(
      childrenOf(atom, 'entry').flatMap((entry) => textsOf(entry, 'id')),
    );
  }
});

describe('feeds are found', () => {
  const ofLists = atoms.filter(
    (path) => !/^(?:(?:people|organisations)\/|pairs\/.*\/editions\/)/.test(path),
  );

  test('in the OPML file, all but those of people, organisations and the editions of pairs', () => {
    const opml = readXml(read('feeds.opml'));
    expect([opml.name, opml.attributes['version']]).toEqual(['opml', '2.0']);
    const outlines = childrenOf(opml, 'body').flatMap(({ children }) =>
      children.flatMap((outline) => (outline.children.length > 0 ? outline.children : outline)),
    );
    for (const { attributes } of outlines) {
      expect(attributes).toMatchObject({ type: 'rss', text: expect.stringMatching(/./) as string });
    }
    const addresses = outlines.map(({ attributes }) => attributes['xmlUrl']).sort();
    expect(addresses).toEqual(ofLists.map((path) => `${site}${path}`).sort());
  });

  test('from the page of all feeds', () => {
    const html = read('feeds/index.html');
    for (const path of [...ofLists, ...jsons]) expect(html).toContain(`href="/${path}"`);
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
    ['agreements/index.html', '/agreements/'],
    ['organisations/power-office/index.html', '/organisations/power-office/'],
    ['corrections/index.html', '/corrections/'],
    ['editions/2025-06/index.html', '/editions/'],
    ['pairs/mm-th/2025-06/index.html', '/pairs/mm-th/editions/'],
    ['figures/mm-th/index.html', '/pairs/mm-th/'],
    ['countries/vn/index.html', '/countries/vn/'],
    ['sectors/trade/2/index.html', '/sectors/trade/'],
    ['sources/wire/index.html', '/sources/wire/'],
    ['briefings/rubber-road/index.html', '/pairs/la-vn/'],
    ['briefings/hostile-names/index.html', '/countries/no/'],
    ['briefings/three-way-pipeline/index.html', '/countries/la/'],
  ])('from the head of %s, its own first', (path, ...lists) => {
    const feeds = [...lists, '/'].flatMap((list) =>
      [`${list}feed.xml`, `${list}feed.json`].filter((feed) => files.includes(feed.slice(1))),
    );
    expect(feedsOf(path)).toEqual(feeds);
  });

  test('from every page', () => {
    const without = pages.filter((path) => !feedsOf(path).includes('/feed.xml'));
    expect(without).toEqual([]);
  });
});

describe('the sitemap', () => {
  const rows = readXml(read('sitemap.xml')).children;

  test('leaves out what search engines should', () => {
    const hidden = pages.filter((path) => read(path).includes('content="noindex"'));
    expect(hidden).toEqual(['404.html', 'briefings/recalled/index.html', 'offline/index.html']);
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

  test('is named in robots.txt, and so is that of news', () => {
    expect(read('robots.txt')).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\nSitemap: ${site}sitemap-news.xml\n`,
    );
  });
});
