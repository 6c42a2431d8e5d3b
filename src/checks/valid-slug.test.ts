import { describe, expect, test } from 'vitest';
import { contentOf } from '../../tests/fixtures/broken/content.ts';
import { validSlug } from './valid-slug.ts';

const today = '2026-11-21';

describe('validSlug', () => {
  test('accepts ASCII words joined by hyphens', () => {
    expect(validSlug(contentOf({ 'russia-laos-2026': {} }), { today })).toEqual([]);
  });

  test.each(['café', 'a b', 'a.b', '-a', '😀', 'a\nb', 'con', 'NUL'])('refuses %j', (slug) => {
    expect(validSlug(contentOf({ [slug]: {} }), { today })).toMatchObject([
      { path: `${slug}.md`, line: 1, column: 1, rule: 'slug-form' },
    ]);
  });
});
