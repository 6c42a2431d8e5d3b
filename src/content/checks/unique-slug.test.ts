import { expect, test } from 'vitest';
import { contentOf, foundBy } from '../../../tests/fixtures/broken/content.ts';
import { uniqueSlug } from './unique-slug.ts';

test('finds one name in two folders, and names that differ in capitals only', () => {
  const content = contentOf({
    first: { slug: 'a', path: '2025/a.md' },
    second: { slug: 'a', path: '2026/a.md' },
    third: { slug: 'A', path: 'A.md' },
    fourth: { slug: 'b', path: 'b.md' },
  });
  expect(foundBy(uniqueSlug, content)).toEqual([
    ['2026/a.md', 1, 1, 'unique-slug'],
    ['A.md', 1, 1, 'unique-slug'],
  ]);
});
