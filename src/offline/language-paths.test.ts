import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { languageOfPage, languagePathOf, offlinePaths } from './language-paths.ts';
import { strategyFor } from './strategy.ts';

beforeEach(() => {
  vi.stubEnv('PAGE_LANGUAGES', 'en-GB vi lo');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test('a page is below the path of its language, one in the main language below none', () => {
  const pages = ['', 'lo/', 'lo/pairs/la-vn/', 'pairs/la-vn/', 'local/'];
  expect(pages.map(languagePathOf)).toEqual(['', 'lo/', 'lo/', '', '']);
  expect(pages.map(languageOfPage)).toEqual(['en-GB', 'lo', 'lo', 'en-GB', 'en-GB']);
});

test('without a copy, readers see the offline page in the language of the page, or else another one', () => {
  const all = ['/news/offline/', '/news/vi/offline/', '/news/lo/offline/'];
  const [main, ...others] = all;
  expect(offlinePaths('/news/pairs/', '/news/')).toEqual(all);
  expect(offlinePaths('/news/lo/pairs/', '/news/')).toEqual([others[1], main, others[0]]);
});

test.each([
  ['lo/pagefind/4d6dc6a836.pack', 'cache-first', 'index'],
  ['lo/pagefind/search.json', 'network-first', 'index'],
  ['lo/search/suggestions.json', 'network-first', 'files'],
])(
  'files of search in another language are kept, too: %s %s, in the cache of %s',
  (file, kind, cache) => {
    const root = 'https://example.org/news/';
    const facts = {
      method: 'GET',
      mode: 'cors',
      headers: new Headers(),
      url: root + file,
    } as const;
    expect(strategyFor(facts, root)).toEqual({ kind, cache, path: `/news/${file}` });
  },
);
