import { expect, test } from 'vitest';
import { linksTo, siteOf } from '../../tests/fixtures/built-site.ts';
import { fourClicks } from './four-clicks.ts';

const way = {
  'index.html': linksTo('/news/archive/'),
  'archive/index.html': linksTo('2026/'),
  'archive/2026/index.html': linksTo('/news/archive/2026/2/'),
  'archive/2026/2/index.html': linksTo('/news/briefings/a/'),
};

test('fourClicks accepts a briefing four links from the home page, and other pages further away', () => {
  const files = { ...way, 'briefings/a/index.html': linksTo('/news/b/'), 'b/index.html': '' };
  expect(fourClicks(siteOf(files))).toEqual([]);
});

test('fourClicks refuses a briefing that is further away, and tells the shortest way', () => {
  const files = {
    ...way,
    'briefings/a/index.html': linksTo('/news/briefings/b/'),
    'briefings/b/index.html': '',
  };
  expect(fourClicks(siteOf(files))).toEqual([
    {
      path: 'briefings/b/index.html',
      line: 1,
      column: 1,
      rule: 'four-clicks',
      message:
        'The briefing is 5 clicks from the home page, at most 4 may be: index.html > archive/index.html > archive/2026/index.html > archive/2026/2/index.html > briefings/a/index.html > briefings/b/index.html.',
    },
  ]);
});
