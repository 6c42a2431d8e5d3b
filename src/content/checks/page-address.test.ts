import { expect, test } from 'vitest';
import { contentOf, foundBy } from '../../../tests/fixtures/broken/content.ts';
import { pageAddress } from './page-address.ts';

const pageOf = (id: string) => ({
  ...{
    path: `pages/${id}.md`,
    id,
    body: '',
    bodyLine: 1,
    digest: '',
    positions: {},
    links: [],
    problems: [],
  },
});

test('a page has no address of the software’s pages, of today or to come', () => {
  const ownPages = ['about', 'imprint', 'pairs', 'search', 'offline', 'editions', 'topics'].map(
    pageOf,
  );
  expect(foundBy(pageAddress, { ...contentOf({}), ownPages })).toEqual(
    ['pairs', 'search', 'offline', 'editions', 'topics'].map((id) => [
      ...[`pages/${id}.md`, 1, 1, 'page-address'],
    ]),
  );
});
