import { describe, expect, test } from 'vitest';
import { linksTo, siteOf } from '../../tests/fixtures/built-site.ts';
import { knownTarget } from './known-target.ts';

const messagesOf = (files: Record<string, string>) =>
  knownTarget(siteOf(files)).map(({ path, message }) => `${path}: ${message}`);

const pairs = { 'pairs/index.html': '<h2 id="all">All</h2>' };

describe('knownTarget', () => {
  test('accepts what leads to a file, or to a place in one', () => {
    const body = linksTo(
      '/news/pairs/',
      'pairs/#all',
      '#',
      'https://other.example/',
      '/news/a.js#x',
    );
    expect(messagesOf({ 'index.html': body, 'a.js': '', ...pairs })).toEqual([]);
  });

  test.each([
    ['/news/nowhere/', 'leads nowhere: there is no file "nowhere/index.html".'],
    ['/news/pairs', 'leads nowhere: there is no file "pairs". End it with "/".'],
    [
      '/news/pairs/#none',
      'leads to no place: "pairs/index.html" has no element with the id "none".',
    ],
    ['/pairs/', 'leads out of the site, which is served below "/news/".'],
  ])('refuses %s', (url, complaint) => {
    expect(messagesOf({ 'index.html': linksTo(url), ...pairs })).toEqual([
      `index.html: "${url}" ${complaint}`,
    ]);
  });

  test.each([
    ['a script', 'index.html', '<div data-scripts="/news/a.js /news/gone"></div>'],
    ['a picture', 'index.html', '<img src="/news/gone" alt="">'],
    ['a style', 'index.html', '<p style="background: url(/news/gone)">A</p>'],
    ['a form', 'index.html', '<form action="/news/gone"></form>'],
    ['a tag for sharing', 'index.html', '<meta property="og:image" content="/news/gone">'],
    [
      'linked data',
      'index.html',
      '<script type="application/ld+json">{"url":"/news/gone"}</script>',
    ],
    ['data', 'data/a.json', '[{"url":"/news/gone"}]'],
    ['a table', 'data/a.csv', 'id,url\r\n1,/news/gone\r\n'],
    ['a feed', 'feed.xml', '<feed><link href="/news/gone"/></feed>'],
    [
      'a summary in a feed',
      'feed.xml',
      '<feed><entry><summary type="html">&lt;a href="/news/gone"></summary></entry></feed>',
    ],
    ['a JSON feed', 'feed.json', '{"home_page_url":"https://example.org/news/gone"}'],
    ['a list of feeds', 'feeds.opml', '<opml><body><outline xmlUrl="/news/gone"/></body></opml>'],
    [
      'the sitemap',
      'sitemap.xml',
      '<urlset><url><loc>https://example.org/news/gone</loc></url></urlset>',
    ],
    [
      'a calendar, folded',
      'calendar.ics',
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nURL;VALUE=URI:/news\r\n /gone\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    ],
  ])('looks into %s', (_, path, text) => {
    const files = { 'index.html': '', 'a.js': '', [path]: text };
    expect(messagesOf(files)).toEqual([
      expect.stringMatching(/^\S+: "\S*\/gone" leads nowhere: there is no file "gone"\.$/),
    ]);
  });

  test('takes the name of a thing for no place', () => {
    const script = '<script type="application/ld+json">{"@id":"/news/#site"}</script>';
    expect(messagesOf({ 'index.html': script })).toEqual([]);
  });
});
