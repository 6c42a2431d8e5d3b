import { describe, expect, test } from 'vitest';
import { publishedWith } from '../../tests/fixtures/sound/records.ts';
import { childrenOf, readXml, textsOf } from '../../tools/check-site/xml.ts';
import type { PublishedBriefing } from '../model/archive.ts';
import { atomOf } from './atom.ts';
import { feedEntry } from './feed-entry.ts';
import { feedOf, type FollowedList } from './feed.ts';
import { jsonFeedOf } from './json-feed.ts';
import { opmlOf } from './opml.ts';

const home = new URL('https://example.org/');
const names = {
  sectors: new Map([['trade', { id: 'trade', label: 'Trade & aid', mediaTopics: [] }]]),
  sources: new Map([['vna', { name: 'VNA "News" <1> ]]>', kind: 'agency' as const }]]),
};
const hostile = `</script><b>A & "B"</b> ]]> 'C' ]]> &amp; <![CDATA[ <!-- &#39; Lào 👍`;

const listOf = (...briefings: PublishedBriefing[]): FollowedList => ({
  name: 'Laos–Vietnam',
  url: '/pairs/la-vn/',
  briefings,
});
const feedWith = (...briefings: PublishedBriefing[]) =>
  feedOf(listOf(...briefings), (briefing) => feedEntry(briefing, names, home));
const atomWith = (...briefings: PublishedBriefing[]) =>
  readXml(atomOf(feedWith(...briefings), home));
const jsonWith = (...briefings: PublishedBriefing[]) =>
  JSON.parse(jsonFeedOf(feedWith(...briefings), home)) as {
    items: {
      id: string;
      title: string;
      content_html: string;
      tags: string[];
      date_published?: string;
    }[];
  };

const corrected = publishedWith({
  slug: 'corrected',
  date: '2019~',
  corrections: [
    { date: '2026-01-02', note: 'The <b>place</b> & day were wrong.', fields: ['event'] },
    { date: '2026-03-01', note: 'The headline was wrong.', fields: ['title'] },
  ],
});

/** HTML as a browser shows it. */
const shown = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: 'lt' | 'gt' | 'quot' | 'amp') => {
      return { lt: '<', gt: '>', quot: '"', amp: '&' }[name];
    })
    .replace(/\s+/g, ' ')
    .trim();

describe('a feed', () => {
  test('has what changed last first, and its own date is that of the latest change', () => {
    const old = publishedWith({ slug: 'old', date: '2018-01-01' });
    const { entries, updated } = feedWith(publishedWith({ date: '2026-02-05' }), corrected, old);
    expect(entries.map(({ url }) => url.split('/').at(-2))).toEqual(['corrected', 'talks', 'old']);
    expect(updated).toEqual(new Date('2026-03-01'));
  });

  test('holds 50 entries, among them an old one that was corrected', () => {
    const briefings = Array.from({ length: 60 }, (_, index) =>
      publishedWith({ slug: `b${index}`, date: '2025-05-01' }),
    );
    const { entries } = feedWith(...briefings, corrected);
    expect(entries).toHaveLength(50);
    expect(entries[0]?.url).toBe('https://example.org/briefings/corrected/');
  });

  test('keeps the order of the list where briefings changed on one day', () => {
    const { entries } = feedWith(publishedWith({ slug: 'b' }), publishedWith({ slug: 'a' }));
    expect(entries.map(({ url }) => url.at(-2))).toEqual(['b', 'a']);
  });
});

describe('atomOf', () => {
  test('has what RFC 4287 asks for', () => {
    const feed = atomWith(publishedWith({ url: 'https://paper.example/?a=1&b=2' }));
    expect([feed.name, feed.uri]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    expect(feed.attributes['xml:lang']).toBe('en-GB');
    expect(textsOf(feed, 'id')).toEqual(['https://example.org/pairs/la-vn/feed.xml']);
    expect(textsOf(feed, 'title')).toEqual(['Bilateral: Laos–Vietnam']);
    expect(textsOf(feed, 'updated')).toEqual(['2026-02-05T00:00:00.000Z']);
    expect(childrenOf(feed, 'author').flatMap((one) => textsOf(one, 'name'))).toEqual([
      'Bilateral',
    ]);
    const [entry] = childrenOf(feed, 'entry');
    if (!entry) throw new Error('The feed has no entry.');
    expect(textsOf(entry, 'id')).toEqual(['https://example.org/briefings/talks/']);
    expect(childrenOf(entry, 'link').map(({ attributes }) => attributes)).toEqual([
      { rel: 'alternate', type: 'text/html', href: 'https://example.org/briefings/talks/' },
      { rel: 'via', href: 'https://paper.example/?a=1&b=2' },
    ]);
  });

  test('gives a corrected briefing two dates: its own, and its latest correction', () => {
    const dated = publishedWith({ ...corrected, date: '2025-12-31' });
    const [entry] = childrenOf(atomWith(dated), 'entry');
    expect(entry && [textsOf(entry, 'published'), textsOf(entry, 'updated')]).toEqual([
      ['2025-12-31T00:00:00.000Z'],
      ['2026-03-01T00:00:00.000Z'],
    ]);
  });

  test.each([
    ['2019', '2019-01-01'],
    ['2025-10', '2025-10-01'],
    ['2025-10-16~', '2025-10-16'],
  ])('makes up no day of publication for %s', (date, first) => {
    const [entry] = childrenOf(atomWith(publishedWith({ date })), 'entry');
    expect(entry && [textsOf(entry, 'published'), textsOf(entry, 'updated')]).toEqual([
      [],
      [`${first}T00:00:00.000Z`],
    ]);
    expect(jsonWith(publishedWith({ date })).items[0]).not.toHaveProperty('date_published');
  });

  test('prints whatever a headline, a summary, a source or a label holds as text', () => {
    const [entry] = childrenOf(
      atomWith(publishedWith({ title: hostile, summary: hostile })),
      'entry',
    );
    if (!entry) throw new Error('The feed has no entry.');
    expect(textsOf(entry, 'title').map(shown)).toEqual([hostile]);
    expect(textsOf(entry, 'summary').map(shown)).toEqual([
      `${hostile} VNA "News" <1> ]]>, 5 February 2026. Read the briefing`,
    ]);
    expect(childrenOf(entry, 'category').map(({ attributes }) => attributes['label'])).toEqual([
      'Laos–Vietnam',
      'Laos',
      'Vietnam',
      'Trade & aid',
    ]);
  });

  test('of a list without briefings is whole, with a date that stays', () => {
    const feed = atomWith();
    expect(textsOf(feed, 'updated')).toEqual(['1970-01-01T00:00:00.000Z']);
    expect(childrenOf(feed, 'entry')).toEqual([]);
  });
});

describe('jsonFeedOf', () => {
  test('has what JSON Feed 1.1 asks for', () => {
    expect(jsonWith({ ...corrected, date: '2019-05-06' })).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Bilateral: Laos–Vietnam',
      home_page_url: 'https://example.org/pairs/la-vn/',
      feed_url: 'https://example.org/pairs/la-vn/feed.json',
      language: 'en-GB',
      authors: [{ name: 'Bilateral', url: 'https://example.org/' }],
      items: [
        {
          id: 'https://example.org/briefings/corrected/',
          url: 'https://example.org/briefings/corrected/',
          date_modified: '2026-03-01T00:00:00.000Z',
          tags: ['Laos–Vietnam', 'Laos', 'Vietnam', 'Trade & aid'],
        },
      ],
    });
  });

  test('has a day of publication where it is known', () => {
    const [known, unknown] = jsonWith(publishedWith({ date: '2026-02-05' }), corrected).items;
    expect([known, unknown].map((item) => item?.date_published).sort()).toEqual([
      '2026-02-05T00:00:00.000Z',
      undefined,
    ]);
  });

  test('tells the corrections, the latest first, and the date as far as it is known', () => {
    const [item] = jsonWith(corrected).items;
    expect(shown(item?.content_html ?? '')).toBe(
      'Two ministers met. Corrected on 1 March 2026: The headline was wrong. ' +
        'Corrected on 2 January 2026: The <b>place</b> & day were wrong. ' +
        'VNA "News" <1> ]]>, 2019, inferred. Only the year is known. Read the briefing',
    );
  });

  test('prints a headline as it is, as titles are plain text there', () => {
    expect(jsonWith(publishedWith({ title: hostile })).items[0]?.title).toBe(hostile);
  });

  test('of a list without briefings has an empty list of items', () => {
    expect(jsonWith().items).toEqual([]);
  });
});

describe('opmlOf', () => {
  test('names every feed by kind', () => {
    const everything = { name: 'Bilateral', url: '/', briefings: [] };
    const groups = [
      { label: 'Pairs', lists: [listOf()] },
      { label: 'Sources', lists: [{ ...listOf(), name: hostile }] },
      { label: 'Sectors', lists: [] },
    ];
    const opml = readXml(opmlOf(everything, groups, home));
    expect([opml.name, opml.attributes]).toEqual(['opml', { version: '2.0' }]);
    const [body] = childrenOf(opml, 'body');
    const [all, pairs, sources, ...others] = body?.children ?? [];
    expect(all?.attributes).toEqual({
      text: 'Bilateral',
      title: 'Bilateral',
      type: 'rss',
      xmlUrl: 'https://example.org/feed.xml',
      htmlUrl: 'https://example.org/',
    });
    expect(pairs?.children[0]?.attributes['xmlUrl']).toBe(
      'https://example.org/pairs/la-vn/feed.xml',
    );
    expect(sources?.children[0]?.attributes['text']).toBe(`Bilateral: ${hostile}`);
    expect(others).toEqual([]);
  });
});
