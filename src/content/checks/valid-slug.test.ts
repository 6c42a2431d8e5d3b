import { expect, test } from 'vitest';
import { contentOf, foundBy } from '../../../tests/fixtures/broken/content.ts';
import { validSlug } from './valid-slug.ts';

test.each(['café', 'a b', 'a.b', '-a', '😀', 'a\nb', 'con', 'NUL'])('refuses %j', (slug) => {
  expect(foundBy(validSlug, contentOf({ [slug]: {} }))).toEqual([
    [`${slug}.md`, 1, 1, 'slug-form'],
  ]);
});

test('accepts words joined by hyphens', () => {
  expect(foundBy(validSlug, contentOf({ 'russia-laos-2026': {} }))).toEqual([]);
});
