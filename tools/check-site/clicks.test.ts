import { expect, test } from 'vitest';
import { findingsIn, linksTo } from '../../tests/fixtures/built-site.ts';
import { fourClicks } from './four-clicks.ts';
import { noOrphan } from './no-orphan.ts';

const way = {
  'index.html': linksTo('/news/archive/'),
  'archive/index.html': linksTo('2026/'),
  'archive/2026/index.html': linksTo('/news/archive/2026/2/'),
  'archive/2026/2/index.html': linksTo('/news/briefings/a/'),
};

test('fourClicks accepts a briefing four links from the home page, and other pages further away', () => {
  const files = { ...way, 'briefings/a/index.html': linksTo('/news/b/'), 'b/index.html': '' };
  expect(findingsIn(fourClicks, files)).toEqual([]);
});

test('fourClicks refuses a briefing that is further away, and prints the shortest way', () => {
  const files = {
    ...way,
    'briefings/a/index.html': linksTo('/news/briefings/b/'),
    'briefings/b/index.html': '',
  };
  expect(findingsIn(fourClicks, files)).toEqual([
    expect.stringMatching(
      /^briefings\/b\/index\.html:1 .*: index\.html > archive\/index\.html > .* > briefings\/b\/index\.html\.$/,
    ),
  ]);
});

test('noOrphan accepts pages that links lead to, and those that search engines do not list', () => {
  const unlisted = '<!doctype html><meta name="robots" content="noindex">';
  const files = { ...way, 'briefings/a/index.html': '', '404.html': unlisted };
  expect(findingsIn(noOrphan, files)).toEqual([]);
});

test('noOrphan refuses pages that only orphans, pictures or programs know', () => {
  const files = {
    'index.html': '<img src="/news/a/" alt=""><link rel="alternate" href="/news/a/">',
    'a/index.html': linksTo('/news/b/'),
    'b/index.html': linksTo('/news/a/'),
  };
  expect(findingsIn(noOrphan, files).map((finding) => finding.split(':')[0])).toEqual([
    ...['a/index.html', 'b/index.html'],
  ]);
});
