import { describe, expect, test } from 'vitest';
import { quoted } from '../../model/text.ts';
import { contentOf } from '../../../tests/fixtures/broken/content.ts';
import { validSlug } from './valid-slug.ts';

const today = '2026-11-21';

describe('validSlug', () => {
  test('accepts ASCII words joined by hyphens', () => {
    expect(validSlug(contentOf({ 'russia-laos-2026': {} }), { today })).toEqual([]);
  });

  test.each(['café', 'a b', 'a.b', '-a', '😀', 'a\nb'])('refuses %j', (slug) => {
    expect(validSlug(contentOf({ [slug]: {} }), { today })).toMatchObject([
      {
        path: `${slug}.md`,
        line: 1,
        column: 1,
        rule: 'slug-form',
        message: `The file's name becomes the address; ${quoted(slug)} may hold only the letters a to z, digits, "-" and "_", and begin with a letter or digit.`,
      },
    ]);
  });

  test.each(['con', 'NUL'])('refuses %j, which no file can be called on Windows', (slug) => {
    const [problem] = validSlug(contentOf({ [slug]: {} }), { today });
    expect(problem?.message).toBe(`No file can be called ${quoted(slug)} on Windows; rename it.`);
  });
});
