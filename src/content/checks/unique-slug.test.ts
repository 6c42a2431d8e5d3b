import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../tests/fixtures/broken/content.ts';
import { uniqueSlug } from './unique-slug.ts';

const today = '2026-11-21';

describe('uniqueSlug', () => {
  test('accepts names that differ', () => {
    expect(uniqueSlug(contentOf({ a: {}, b: {} }), { today })).toEqual([]);
  });

  test('finds one name in two folders, and names that differ in capitals only', () => {
    const content = contentOf({
      first: { slug: 'a', path: '2025/a.md' },
      second: { slug: 'a', path: '2026/a.md' },
      third: { slug: 'A', path: 'A.md' },
    });
    const problem = { line: 1, column: 1, rule: 'unique-slug' };
    expect(uniqueSlug(content, { today })).toMatchObject([
      { ...problem, path: '2026/a.md', message: expect.stringContaining('2025/a.md') as string },
      { ...problem, path: 'A.md', message: expect.stringContaining('2025/a.md') as string },
    ]);
  });
});
