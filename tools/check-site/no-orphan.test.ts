import { expect, test } from 'vitest';
import { linksTo, siteOf } from '../../tests/fixtures/built-site.ts';
import { noOrphan } from './no-orphan.ts';

test('noOrphan accepts pages that readers get to, those that are shown in place of others, and that for editors', () => {
  const files = {
    'index.html': linksTo('/news/a/'),
    'a/index.html': linksTo('../b/'),
    'b/index.html': '',
    '404.html': '',
    'offline/index.html': '',
    'admin/index.html': '',
  };
  expect(noOrphan(siteOf(files))).toEqual([]);
});

test('noOrphan refuses pages that only orphans, pictures or programs know', () => {
  const files = {
    'index.html': '<img src="/news/a/" alt=""><link rel="alternate" href="/news/a/">',
    'a/index.html': linksTo('/news/b/'),
    'b/index.html': linksTo('/news/a/'),
  };
  const message = 'No way leads here from the home page; link to the page, or remove it.';
  expect(noOrphan(siteOf(files))).toEqual(
    ['a/index.html', 'b/index.html'].map((path) => ({
      ...{ path, line: 1, column: 1 },
      ...{ rule: 'no-orphan', message },
    })),
  );
});
