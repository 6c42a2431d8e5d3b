import { describe, expect, test } from 'vitest';
import { findingsIn, linksTo } from '../../tests/fixtures/built-site.ts';
import { knownTarget as knownTargetUnless } from './known-target.ts';

const pairs = { 'pairs/index.html': '<h2 id="all">All</h2>' };
const gone = 'https://example.org/news/gone';
const calendar = [
  ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'URL;VALUE=URI:/news', ' /gone'],
  ...['END:VEVENT', 'END:VCALENDAR', ''],
].join('\r\n');

const office = 'https://example.org/office/';
const knownTarget = knownTargetUnless((address) => address === office);

describe('knownTarget', () => {
  test.each(['/news/pairs/', 'pairs/#all', '#', 'https://other.example/', '/news/a.js#x', office])(
    'accepts %s',
    (url) => {
      const files = { 'index.html': linksTo(url), 'a.js': '', ...pairs };
      expect(findingsIn(knownTarget, files)).toEqual([]);
    },
  );

  test.each([
    ['/news/nowhere/', 'no file "nowhere/index.html".'],
    ['/news/pairs', 'no file "pairs". End it with "/".'],
    ['/news/pairs/#none', '"pairs/index.html" has no element with the id "none".'],
    ['/pairs/', 'outside the site, which is below "/news/"; correct the address.'],
  ])('refuses %s', (url, reason) => {
    expect(findingsIn(knownTarget, { 'index.html': linksTo(url), ...pairs })).toEqual([
      expect.stringMatching(RegExp(`^index.html:1 "${url}" .*${reason}$`)),
    ]);
  });

  test.each([
    ['index.html', '<div data-scripts="/news/a.js /news/gone"></div>'],
    ['index.html', '<img src="/news/gone" alt="">'],
    ['index.html', '<p style="background: url(/news/gone)">A</p>'],
    ['index.html', '<form action="/news/gone"></form>'],
    ['index.html', '<meta property="og:image" content="/news/gone">'],
    ['index.html', '<script type="application/ld+json">{"url":"/news/gone"}</script>'],
    ['data/a.json', '[{"url":"/news/gone"}]'],
    ['data/a.csv', 'id,url\r\n1,/news/gone\r\n'],
    ['feed.xml', '<feed><link href="/news/gone"/></feed>'],
    [
      'feed.xml',
      '<feed><entry><summary type="html">&lt;a href="/news/gone"></summary></entry></feed>',
    ],
    ['feed.json', `{"home_page_url":"${gone}"}`],
    ['feeds.opml', '<opml><body><outline xmlUrl="/news/gone"/></body></opml>'],
    ['sitemap.xml', `<urlset><url><loc>${gone}</loc></url></urlset>`],
    ['calendar.ics', calendar],
  ])('looks into %s %s', (path, text) => {
    const files = { 'index.html': '', 'a.js': '', [path]: text };
    expect(findingsIn(knownTarget, files)).toEqual([
      expect.stringMatching(/^\S+ "\S*\/gone" .*no file "gone"\.$/),
    ]);
  });

  test('does not take the name of a thing for a place', () => {
    const script = '<script type="application/ld+json">{"@id":"/news/#site"}</script>';
    expect(findingsIn(knownTarget, { 'index.html': script })).toEqual([]);
  });
});
