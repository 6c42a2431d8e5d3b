import { describe, expect, test } from 'vitest';
import { agreementWith, projectWith, publishedWith } from '../../tests/fixtures/sound/records.ts';
import { childrenOf, readXml, textsOf } from '../../tools/check-site/xml.ts';
import type { PublishedBriefing } from '../model/archive.ts';
import { correctionsIn } from '../model/correction.ts';
import type { Edition } from '../model/edition.ts';
import { atomOf } from './atom.ts';
import type { EntryContext, FollowedAgreement } from './feed-entry.ts';
import { feedOf, type FollowedList } from './feed.ts';
import { permanentId } from './ids.ts';
import { jsonFeedOf } from './json-feed.ts';
import { opmlOf } from './opml.ts';
import { bodyIs } from '../site/body-html.ts';
import { publisherName, settings } from '../site/settings.ts';
import { text } from '../text/text.ts';

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
const contextAt = (home: URL): EntryContext => ({
  ...names,
  home,
  firstAddresses: new Map([['/briefings/talks/', '/briefings/first-talks/']]),
  made: new WeakMap(),
});
const feedWith = (...briefings: PublishedBriefing[]) =>
  feedOf(listOf(...briefings), contextAt(home));
const atomWith = (...briefings: PublishedBriefing[]) =>
  readXml(atomOf(feedWith(...briefings), home));
const jsonWith = (...briefings: PublishedBriefing[]) =>
  JSON.parse(jsonFeedOf(feedWith(...briefings), home)) as {
    items: {
      title: string;
      image?: string;
      summary: string;
      content_html: string;
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

/** Returns the text that a browser shows of HTML. */
const shown = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: 'lt' | 'gt' | 'quot' | 'amp') => {
      return { lt: '<', gt: '>', quot: '"', amp: '&' }[name];
    })
    .replace(/\s+/g, ' ')
    .trim();

describe('a feed', () => {
  test('has the language of an entry where that is another than its own', () => {
    const feed = feedWith(publishedWith({ language: 'vi' }), publishedWith({ slug: 'other' }));
    expect(jsonFeedOf(feed, home).match(/"language": ?"vi"/g)).toHaveLength(1);
    expect(atomOf(feed, home).match(/<entry xml:lang="vi">/g)).toHaveLength(1);
  });

  test('has what changed last first, and the date of the latest change', () => {
    const old = publishedWith({ slug: 'old', date: '2018-01-01' });
    const { entries, updated } = feedWith(publishedWith({ date: '2026-02-05' }), corrected, old);
    expect(entries.map(({ url }) => url.split('/').at(-2))).toEqual(['corrected', 'talks', 'old']);
    expect(updated).toEqual(new Date('2026-03-01'));
  });

  test('has the whole text, in which all addresses are absolute and nothing has an id', () => {
    const picture = {
      ...{ digest: 'abc', width: 700, height: 350, address: 'a.jpg' },
      ...{ description: 'A "class" > id', credit: 'Photo: A & B' },
    };
    const briefing = publishedWith({ pictures: [picture] });
    const words = '[a](/pairs/la-vn/) [b](#part) [c](https://a.la/?a=1&b=2) `<a href="/x" id="y">`';
    const image = '![A "class" > id](a.jpg "Photo: A & B")';
    bodyIs(briefing, `## Part\n\n${words}[^1]\n\n${image}\n\n[^1]: Note.\n`);
    const [item] = jsonWith(briefing).items;
    expect(item?.image).toBe('https://example.org/_pictures/abc-700.webp');
    const html = item?.content_html ?? '';
    const page = 'https://example.org/briefings/talks/';
    expect(Array.from(html.matchAll(/<[^>]*(?:href|src)="([^"]*)"/g), ([, url]) => url)).toEqual([
      ...['https://example.org/pairs/la-vn/', `${page}#part`, 'https://a.la/?a=1&amp;b=2'],
      ...[`${page}#user-content-fn-1`, 'https://example.org/_pictures/abc-700.webp'],
      ...[`${page}#user-content-fnref-1`, page],
    ]);
    expect(html).toContain('<h2>Part</h2>');
    expect(html).toContain('<code>&lt;a href="/x" id="y"&gt;</code>');
    expect(html).toMatch(/<img src="[^"]*" width="\d+" height="\d+" alt="[^"]*class[^"]*> id">/);
    expect(html).not.toMatch(/<[^>"]* (?:id|class|srcset)=/);
  });

  test('has 20 entries, among them an old one that was corrected', () => {
    const briefings = Array.from({ length: 30 }, (_, index) =>
      publishedWith({ slug: `b${index}`, date: '2025-05-01' }),
    );
    const { entries } = feedWith(...briefings, corrected);
    const slugs = ['corrected', ...briefings.slice(0, 19).map(({ slug }) => slug)];
    expect(entries.map(({ url }) => url.split('/').at(-2))).toEqual(slugs);
  });
});

describe('the feed of agreements', () => {
  const entriesOf = (...agreements: FollowedAgreement[]) =>
    feedOf({ name: 'Agreements', url: '/agreements/', agreements }, contextAt(home)).entries;
  const step = { status: 'signed' as const, date: '2025-07-09', note: 'In <Vientiane>.' };
  const coal = { id: 'coal', agreement: agreementWith(), step };

  test('has the latest step of each, with the days of the briefing that reports it', () => {
    const [entry] = entriesOf({ ...coal, report: corrected });
    expect(entry).toMatchObject({
      url: 'https://example.org/agreements/coal/',
      title: 'Signed: Protocol on coal',
      summary: 'Signed, 9 July 2025',
      updated: new Date('2026-03-01'),
    });
    expect(entry?.html).toContain('<p>In &lt;Vientiane&gt;.</p>');
    expect(entry?.html).toContain('href="https://example.org/briefings/corrected/"');
  });

  test('has another entry for the next step, the latest first', () => {
    const next = { ...coal, step: { ...step, status: 'in_force' as const, date: '2026-01-01' } };
    const [first, second] = entriesOf(coal, next);
    expect([first, second].map((entry) => entry?.updated)).toEqual([
      new Date('2026-01-01'),
      new Date('2025-07-09'),
    ]);
    expect(first?.id).not.toBe(second?.id);
  });
});

test('the feed of projects has the latest step of each', () => {
  const step = { status: 'operating', date: '2025-08-22', briefing: 'talks' } as const;
  const project = { id: 'monsoon', project: projectWith(), step, report: corrected };
  const list = { name: 'Projects', url: '/projects/', projects: [project] };
  const [entry] = feedOf(list, contextAt(home)).entries;
  expect(entry).toMatchObject({
    url: 'https://example.org/projects/monsoon/',
    title: `${text.kinds.projectStatus.operating}: Monsoon wind farm`,
    updated: new Date('2026-03-01'),
  });
  expect(entry?.subjects.map(({ id }) => id)).toEqual(['la-vn', 'LA', 'VN', 'wind']);
});

test('the feed of corrections has each, with an id of its own', () => {
  const again = { date: '2026-03-01', note: 'It was wrong again.', fields: ['body' as const] };
  const briefing = { ...corrected, corrections: [...corrected.corrections, again] };
  const list = { name: 'Corrections', url: '/corrections/' };
  const corrections = correctionsIn([briefing]);
  const { entries } = feedOf({ ...list, corrections }, contextAt(home));
  expect(entries.map(({ summary }) => summary)).toEqual(corrections.map(({ note }) => note));
  expect(new Set(entries.map(({ id }) => id)).size).toBe(3);
  expect(entries[0]?.url).toBe('https://example.org/briefings/corrected/#corrections');
});

describe('atomOf', () => {
  const entryOf = (briefing: PublishedBriefing) => {
    const [entry] = childrenOf(atomWith(briefing), 'entry');
    if (!entry) throw new Error('The feed has no entry.');
    return entry;
  };

  test('has what RFC 4287 requires', () => {
    const url = 'https://paper.example/?a=1&b=2';
    const feed = atomWith(publishedWith({ url }));
    expect([feed.name, feed.uri]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    expect(textsOf(feed, 'id')).toEqual([permanentId('/pairs/la-vn/', new Map())]);
    expect(textsOf(feed, 'title')).toEqual([`${settings().title}: Laos–Vietnam`]);
    expect(textsOf(feed, 'updated')).toEqual(['2026-02-05T00:00:00.000Z']);
    const authors = childrenOf(feed, 'author').flatMap((author) => textsOf(author, 'name'));
    expect(authors).toEqual([publisherName()]);
    const briefing = 'https://example.org/briefings/talks/';
    const entry = entryOf(publishedWith({ url }));
    expect(textsOf(entry, 'id')).toEqual([permanentId('/briefings/first-talks/', new Map())]);
    expect(childrenOf(entry, 'link').map(({ attributes }) => attributes)).toEqual([
      { rel: 'alternate', type: 'text/html', href: briefing },
      { rel: 'via', href: url },
    ]);
  });

  test.each([
    ['2025-12-31', ['2025-12-31'], '2025-12-31'],
    ['2019', [], '2019-01-01'],
    ['2025-10', [], '2025-10-01'],
    ['2025-10-16~', [], '2025-10-16'],
  ])('has for %s the day of publication %j, and of the last change %s', (date, days, updated) => {
    const entry = entryOf(publishedWith({ date }));
    const times = (...dates: string[]) => dates.map((day) => `${day}T00:00:00.000Z`);
    expect(textsOf(entry, 'published')).toEqual(times(...days));
    expect(textsOf(entry, 'updated')).toEqual(times(updated));
    const [item] = jsonWith(publishedWith({ date })).items;
    expect(item?.date_published).toBe(times(...days)[0]);
  });

  test('has whatever a headline, a summary, a source or a label holds as text', () => {
    const entry = entryOf(publishedWith({ title: hostile, summary: hostile }));
    expect(textsOf(entry, 'title').map(shown)).toEqual([hostile]);
    expect(textsOf(entry, 'summary')).toEqual([hostile]);
    expect(textsOf(entry, 'content').map(shown)).toEqual([
      'VNA "News" <1> ]]>, 5 February 2026. Read the briefing',
    ]);
    const labels = childrenOf(entry, 'category').map(({ attributes }) => attributes['label']);
    expect(labels).toEqual(['Laos–Vietnam', 'Laos', 'Vietnam', 'Trade & aid']);
  });

  test('of a list without briefings is complete, with a constant date', () => {
    const feed = atomWith();
    expect(textsOf(feed, 'updated')).toEqual(['1970-01-01T00:00:00.000Z']);
    expect(childrenOf(feed, 'entry')).toEqual([]);
  });
});

describe('jsonFeedOf', () => {
  test('has what JSON Feed 1.1 requires', () => {
    const url = 'https://example.org/briefings/corrected/';
    expect(jsonWith(corrected)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: `${settings().title}: Laos–Vietnam`,
      home_page_url: 'https://example.org/pairs/la-vn/',
      feed_url: 'https://example.org/pairs/la-vn/feed.json',
      items: [
        {
          id: permanentId('/briefings/corrected/', new Map()),
          url,
          date_modified: '2026-03-01T00:00:00.000Z',
        },
      ],
    });
    expect(jsonWith().items).toEqual([]);
  });

  test('has the corrections, the latest first, and the date as far as it is known', () => {
    const [item] = jsonWith(corrected).items;
    expect(shown(item?.content_html ?? '')).toBe(
      'Corrected on 1 March 2026: The headline was wrong. ' +
        'Corrected on 2 January 2026: The <b>place</b> & day were wrong. ' +
        'VNA "News" <1> ]]>, 2019, inferred. Only the year is known. Read the briefing',
    );
  });

  test('has headlines and summaries as plain text', () => {
    const [item] = jsonWith(publishedWith({ title: hostile, summary: hostile })).items;
    expect([item?.title, item?.summary]).toEqual([hostile, hostile]);
  });
});

describe('a feed of editions', () => {
  const edition: Edition = {
    ...{ month: '2026-02', isClosed: true, steps: [], events: [], projects: [] },
    reports: [publishedWith({ title: hostile, summary: hostile, published: '2026-03-04' })],
    added: [publishedWith({ slug: 'old', date: '2019' })],
    ...{ statesOfPlay: [], corrections: [] },
  };
  const list = { name: 'Editions', url: '/editions/', editions: [edition] };
  const [entry] = feedOf(list, contextAt(home)).entries;

  test('has the latest month first, whatever changed last, and no summary in place of the text', () => {
    const later = { ...edition, month: '2026-03', reports: [] };
    const changed = { ...edition, added: [publishedWith({ published: '2026-05-01' })] };
    const feed = feedOf({ ...list, editions: [later, changed] }, contextAt(home));
    expect(feed.entries.map(({ url }) => url.split('/').at(-2))).toEqual(['2026-03', '2026-02']);
    expect(feed.updated).toEqual(new Date('2026-05-01'));
    expect(atomOf(feed, home)).not.toContain('<summary>');
  });

  test('dates an edition the day after its month, and its change by that of a briefing', () => {
    expect(entry).toMatchObject({
      id: permanentId('/editions/2026-02/', new Map()),
      url: 'https://example.org/editions/2026-02/',
      published: new Date('2026-03-01'),
      updated: new Date('2026-03-04'),
    });
  });

  test('has all of it as well-formed HTML, with what anybody wrote as text', () => {
    const html = entry?.html ?? '';
    expect(readXml(`<body>${html}</body>`).children.map(({ name }) => name)).toEqual([
      ...['p', 'h2', 'ul', 'h2', 'p', 'ul', 'p', 'p'],
    ]);
    expect(html).not.toMatch(/<[^>"]* (?:id|class)=|href="\//);
    const words = shown(html);
    expect(words.split(hostile)).toHaveLength(3);
    expect(words).toContain('5 February 2026 · VNA "News" <1> ]]> · Laos–Vietnam');
  });
});

test('opmlOf has every feed by kind, without kinds that have no list', () => {
  const groups = [
    { label: 'Pairs', lists: [listOf()] },
    { label: 'Sources', lists: [{ ...listOf(), name: hostile }] },
    { label: 'Sectors', lists: [] },
  ];
  const opml = readXml(opmlOf({ name: settings().title, url: '/', briefings: [] }, groups, home));
  expect([opml.name, opml.attributes]).toEqual(['opml', { version: '2.0' }]);
  const [all, pairs, sources, ...others] = childrenOf(opml, 'body')[0]?.children ?? [];
  expect(all?.attributes).toEqual({
    ...{ text: settings().title, title: settings().title, type: 'rss' },
    ...{ xmlUrl: 'https://example.org/feed.xml', htmlUrl: 'https://example.org/' },
  });
  const pairFeed = 'https://example.org/pairs/la-vn/feed.xml';
  expect(pairs?.children[0]?.attributes['xmlUrl']).toBe(pairFeed);
  expect(sources?.children[0]?.attributes['text']).toBe(`${settings().title}: ${hostile}`);
  expect(others).toEqual([]);
});
