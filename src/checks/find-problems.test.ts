import { describe, expect, test } from 'vitest';
import { briefingLinking, briefingWith, contentOf } from '../../tests/fixtures/broken/content.ts';
import { findProblems, latestDay } from './find-problems.ts';

const today = '2026-11-21';
const finding = (path: string, line: number) => ({
  path,
  line,
  column: 1,
  rule: 'no-raw-html',
  message: 'x',
});

describe('findProblems', () => {
  test('gives all problems of all files at once, in order', () => {
    const content = contentOf({
      b: { ...briefingLinking('/briefings/x/'), sound: { source: 'abc', date: '2030-01-01' } },
      'a b': briefingWith({ sector: ['rice'] }),
      B: {},
    });
    content.problems = [finding('b.md', 12), finding('b.md', 2), finding('a b.md', 3)];
    const problems = findProblems(content, { today });
    expect(problems.map(({ path, line, rule }) => [path, line, rule])).toEqual([
      ['B.md', 1, 'unique-slug'],
      ['a b.md', 1, 'known-sector'],
      ['a b.md', 1, 'slug-form'],
      ['a b.md', 3, 'no-raw-html'],
      ['b.md', 1, 'known-source'],
      ['b.md', 1, 'not-in-the-future'],
      ['b.md', 2, 'no-raw-html'],
      ['b.md', 10, 'known-link'],
      ['b.md', 12, 'no-raw-html'],
    ]);
  });

  test('finds nothing in sound content', () => {
    expect(findProblems(contentOf({ a: briefingWith({ source: 'vna' }) }), { today })).toEqual([]);
  });

  test('sums up a file of thousands of problems, and drops no other file’s', () => {
    const content = contentOf({ a: {}, b: {} });
    content.problems = [
      ...Array.from({ length: 200_000 }, (_, index) => finding('a.md', index + 1)),
      finding('b.md', 1),
    ];
    const problems = findProblems(content, { today });
    expect(problems).toHaveLength(102);
    expect(problems[100]).toEqual({
      path: 'a.md',
      line: 101,
      column: 1,
      rule: 'and-more',
      message: '199900 more problems from here on; mend these first.',
    });
    expect(problems[101]).toMatchObject({ path: 'b.md' });
  });
});

describe('latestDay', () => {
  test('is the day on Kiritimati', () => {
    expect(latestDay(new Date('2026-11-21T09:59:59Z'))).toBe('2026-11-21');
    expect(latestDay(new Date('2026-11-21T10:00:00Z'))).toBe('2026-11-22');
  });
});
