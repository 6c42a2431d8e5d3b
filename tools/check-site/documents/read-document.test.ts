import { describe, expect, test } from 'vitest';
import { home } from '../../../tests/fixtures/built-site.ts';
import { addressOf } from '../links.ts';
import { readDocument } from './read-document.ts';

/** What is wrong with a document, by rule, line and message. */
const problemsIn = (path: string, text: string) =>
  readDocument(path, text, addressOf(path, home)).problems.map(
    ({ rule, line, message }) => `${rule} ${line} ${message}`,
  );

/** Any problem of a rule in a line that names all of this. */
const problem = (rule: string, line: number, ...named: string[]) =>
  expect.stringMatching(new RegExp(`^${rule} ${line} .*${named.join('.*')}`)) as string;

const atom = `<feed xmlns="http://www.w3.org/2005/Atom">
<id>https://example.org/news/feed.xml</id><title>News</title><updated>2026-02-06T00:00:00Z</updated>
<author><name>News</name></author>
<link rel="self" href="https://example.org/news/feed.xml"/>
<link rel="alternate" href="https://example.org/news/"/>
<entry><id>https://example.org/news/a/</id><title>A</title><updated>2026-02-06T00:00:00.000Z</updated>
<link rel="alternate" href="https://example.org/news/a/"/></entry>
</feed>`;
const entry = atom.slice(atom.indexOf('<entry>'), atom.indexOf('</feed>'));

const item = {
  id: 'https://example.org/news/a/',
  url: 'https://example.org/news/a/',
  title: 'A',
  content_html: '<p>A</p>',
  date_modified: '2026-02-06T00:00:00.000Z',
};
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  home_page_url: 'https://example.org/news/',
  feed_url: 'https://example.org/news/feed.json',
  language: 'en-GB',
  authors: [{ name: 'News' }],
  items: [item],
};
const jsonFeed = (changed: object) => JSON.stringify({ ...feed, ...changed });

const opml = `<opml version="2.0">
<head><title>Feeds</title></head>
<body><outline text="Pairs">
<outline text="Laos–Vietnam" type="rss" xmlUrl="https://example.org/news/pairs/la-vn/feed.xml"/>
</outline></body></opml>`;

const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/news/</loc><lastmod>2026-02-06</lastmod></url>
</urlset>`;

const event = [
  ...['BEGIN:VEVENT', 'UID:a@example.org', 'DTSTAMP:20260206T000000Z'],
  ...['DTSTART;VALUE=DATE:20260205', 'SUMMARY:Visit', 'END:VEVENT'],
];
const calendar = (...events: string[]) =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//News//EN'],
    ...[...events, 'END:VCALENDAR', ''],
  ].join('\r\n');

test.each([
  ['feed.xml', atom],
  ['feed.json', jsonFeed({})],
  ['feeds.opml', opml],
  ['sitemap.xml', sitemap],
  ['a.ics', calendar(...event)],
  ['a.csv', 'id,title\r\n1,"a, ""b""\r\nc"\r\n2,\r\n'],
  ['data/a.json', '[{"url":"/news/"}]'],
])('readDocument accepts a sound %s', (path, text) => {
  expect(problemsIn(path, text)).toEqual([]);
});

describe('readDocument refuses, by rule and line,', () => {
  test.each([
    [atom.replace('http://www.w3.org/2005/Atom', ''), 1, ['<feed>']],
    [atom.replace(/<author>.*<\/author>/, ''), 1, ['author']],
    [atom.replace('"self" href="https://example.org/news/feed.xml"', '"self" href="/"'), 1, ['/']],
    [atom.replace('<title>A</title>', ''), 6, ['<entry>', '<title>']],
    [atom.replace('<title>News</title>', ''), 1, ['<feed>', '<title>']],
    [atom.replace('2026-02-06T00:00:00Z', '2026-02-06'), 2, ['"2026-02-06"']],
    [atom.replace('2026-02-06T', '2026-13-06T'), 2, ['"2026-13-06T00:00:00Z"']],
    [atom.replace(/<link rel="alternate" href="\S*a\/"\/>/, ''), 6, ['<entry>', 'alternate']],
    [atom.replace(entry, entry + entry), 8, ['https://example.org/news/a/']],
    [atom.replace('</title>', ''), 8, ['close tag']],
    ['', 1, ['root element']],
  ])('the Atom feed %j', (text, line, named) => {
    expect(problemsIn('feed.xml', text)).toContainEqual(problem('valid-atom', line, ...named));
  });

  test.each([
    [jsonFeed({ version: '1' }), 'version'],
    [jsonFeed({ title: undefined }), 'title'],
    [jsonFeed({ items: [{ ...item, id: undefined }] }), 'items.0.id'],
    [jsonFeed({ items: [{ ...item, date_modified: '2026-02-06' }] }), 'items.0.date_modified'],
    [jsonFeed({ items: [item, item] }), 'id is used twice'],
    [jsonFeed({ feed_url: 'https://example.org/' }), '"https://example.org/"'],
    ['{"title":}', 'Unexpected token'],
  ])('the JSON feed %j', (text, named) => {
    expect(problemsIn('feed.json', text)).toEqual([problem('valid-json-feed', 1, named)]);
  });

  test.each([
    ['feeds.opml', opml.replace('2.0', '1.0'), 'valid-opml', 1, 'version="2.0"'],
    ['feeds.opml', opml.replace('<title>Feeds</title>', ''), 'valid-opml', 1, 'title'],
    ['feeds.opml', opml.replace('text="Pairs"', ''), 'valid-opml', 3, '"text"'],
    ['feeds.opml', opml.replace(/xmlUrl="[^"]*"/, ''), 'valid-opml', 4, '"xmlUrl"'],
    ['sitemap.xml', sitemap.replaceAll('urlset', 'list'), 'valid-sitemap', 1, '<list>'],
    ['sitemap.xml', sitemap.replace('02-06', '02-60'), 'valid-sitemap', 2, '"2026-02-60"'],
    ['a.ics', calendar().replace('VERSION:2.0\r\n', ''), 'valid-calendar', 1, 'VERSION'],
    ['a.ics', calendar(...event.toSpliced(1, 1)), 'valid-calendar', 1, 'UID in VEVENT'],
    ['a.ics', calendar(...event, ...event), 'valid-calendar', 1, '"a@example.org"'],
    ['a.ics', calendar(...event).replace('Visit', 'ộ'.repeat(30)), 'valid-calendar', 8, '75'],
    ['a.ics', calendar(...event).replace('Visit\r\n', 'Visit\n'), 'valid-calendar', 8, 'CRLF'],
    ['a.ics', 'BEGIN:VCALENDAR\r\nnonsense\r\n', 'valid-calendar', 1, ''],
    ['a.csv', 'id,id\r\n1,2\r\n', 'valid-csv', 1, 'name'],
    ['a.csv', '', 'valid-csv', 1, 'name'],
    ['a.csv', 'id,title\r\n1,a,b\r\n', 'valid-csv', 2, 'expect 2, got 3'],
    ['a.csv', 'id,title\r\n1,"a\r\n', 'valid-csv', 3, 'Quote Not Closed'],
    ['data/a.json', '[1,]', 'valid-json', 1, 'Unexpected token'],
  ])('the %s %j', (path, text, rule, line, named) => {
    expect(problemsIn(path, text)).toEqual([problem(rule, line, named)]);
  });

  test('a sitemap of more than 50,000 addresses', () => {
    const long = sitemap.replace(/<url>.*<\/url>/, (url) => url.repeat(50_001));
    expect(problemsIn('sitemap.xml', long)).toEqual([problem('valid-sitemap', 1, '50001')]);
  });
});
