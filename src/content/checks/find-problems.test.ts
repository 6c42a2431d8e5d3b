import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { briefingLinking, briefingWith, contentOf } from '../../../tests/fixtures/broken/content.ts';
import { byPosition } from '../parse/problem.ts';
import { findProblems, latestDay } from './find-problems.ts';

const today = '2026-11-21';
const problem = (path: string, line: number) => ({
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
    content.problems = [problem('b.md', 12), problem('b.md', 2), problem('a b.md', 3)];
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
      ...Array.from({ length: 200_000 }, (_, index) => problem('a.md', index + 1)),
      problem('b.md', 1),
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

describe('any content', () => {
  const id = fc.constantFrom(
    ...[
      'a',
      'b',
      'vna',
      'trade',
      'A',
      'a b',
      '',
      '__proto__',
      'constructor',
      'toString',
      'x'.repeat(1000),
    ],
  );
  const date = fc.constantFrom('2019', '2026-02-05', '2026-02-05~', '9999-12-31', '0001');
  const code = fc.constantFrom('VN', 'LA', 'RU');
  const briefing = fc.record(
    {
      date,
      source: id,
      countries: fc.uniqueArray(code, { minLength: 1 }),
      mentions: fc.array(code),
      sector: fc.array(id),
      event: fc.record({ date, kind: fc.constant('visit') }),
      events: fc.array(id),
      agreements: fc.array(id),
      organisations: fc.array(id),
      people: fc.array(fc.record({ person: id })),
      draft: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const url = fc.oneof(
    id.map((slug) => `/briefings/${slug}/`),
    fc.webUrl(),
    fc.string(),
    fc.constant('/pairs/'),
  );
  const contents = fc
    .array(fc.tuple(id, briefing, fc.array(url)), { maxLength: 4 })
    .map((files) =>
      contentOf(
        Object.fromEntries(
          files.map(([slug, sound, urls]) => [slug, { ...briefingLinking(...urls), sound }]),
        ) as Parameters<typeof contentOf>[0],
      ),
    );

  test('is checked to the end: every problem is of a file, in words, in one order', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const problems = findProblems(content, { today });
        const paths = new Set(content.briefings.map(({ path }) => path));
        for (const { path, message } of problems) {
          expect(paths.has(path)).toBe(true);
          expect(message).toMatch(/^\S.*[.?]$/);
        }
        expect(problems).toEqual(problems.toSorted(byPosition));
      }),
    );
  });

  test('has no record of a name that only JavaScript knows', () => {
    const names = fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty');
    fc.assert(
      fc.property(names, (name) => {
        const sound = { source: name, sector: [name], events: [name], agreements: [name] };
        const rules = findProblems(contentOf({ a: { sound } }), { today }).map(({ rule }) => rule);
        expect(rules).toEqual(['known-agreement', 'known-event', 'known-sector', 'known-source']);
      }),
    );
  });
});

describe('latestDay', () => {
  test('is the day on Kiritimati', () => {
    expect(latestDay(new Date('2026-11-21T09:59:59Z'))).toBe('2026-11-21');
    expect(latestDay(new Date('2026-11-21T10:00:00Z'))).toBe('2026-11-22');
  });
});
