import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  briefingLinking,
  briefingWith,
  contentOf,
} from '../../../tests/fixtures/broken/content.ts';
import { brokenFile } from '../../../tests/fixtures/sound/records.ts';
import type { Person } from '../../model/person.ts';
import { byPosition, type ProblemInFile } from '../parse/problem.ts';
import type { BriefingFile } from '../read-content.ts';
import { checkContent, findProblems } from './check-content.ts';

const today = '2026-11-21';
const problem: ProblemInFile = { line: 2, column: 8, rule: 'not-empty', message: 'x' };

/** Which problems are found in one file, and which of them stop a build. */
function verdictOn(file: Partial<BriefingFile>) {
  const content = contentOf({ a: file });
  content.problems = (file.problems ?? []).map((found) => ({ path: 'a.md', ...found }));
  const { problems, stopping } = checkContent(content, { today });
  return { found: problems.map(({ rule }) => rule), stopping: stopping.map(({ rule }) => rule) };
}

describe('checkContent', () => {
  test.each([
    ['cannot be read', {}],
    ['says that it is no draft', briefingWith({ draft: false })],
  ])('lets a problem of a briefing that %s stop everything', (_, file) => {
    expect(verdictOn({ ...file, problems: [problem] })).toEqual({
      found: ['not-empty'],
      stopping: ['not-empty'],
    });
  });

  test('reports the problems of a draft, which stop nothing', () => {
    const draft = briefingWith({ draft: true, source: 'abc' });
    expect(verdictOn({ ...draft, problems: [problem] })).toEqual({
      found: ['known-source', 'not-empty'],
      stopping: [],
    });
  });

  test('lets no draft of a record stop anything', () => {
    const content = contentOf({}, { people: [brokenFile<Person>('x', { draft: true })] });
    content.problems = [{ path: 'x.yml', ...problem }];
    expect(checkContent(content, { today })).toMatchObject({ problems: [{}], stopping: [] });
  });

  test('gives an address that two briefings have to the published one', () => {
    const content = contentOf({
      first: { slug: 'a', path: '2025/a.md', ...briefingWith({ draft: true }) },
      second: { slug: 'a', path: '2026/a.md' },
    });
    const { problems, stopping } = checkContent(content, { today });
    expect(problems.map(({ path, rule }) => [path, rule])).toEqual([['2025/a.md', 'unique-slug']]);
    expect(stopping).toEqual([]);
  });
});

describe('findProblems', () => {
  test('returns all problems of all files at once, in order', () => {
    const content = contentOf({
      b: { ...briefingLinking('/briefings/x/'), sound: { source: 'abc', date: '2030-01-01' } },
      'a b': briefingWith({ sector: ['rice'] }),
      B: {},
    });
    content.problems = [
      { path: 'b.md', ...problem, line: 12 },
      { path: 'b.md', ...problem },
      { path: 'a b.md', ...problem },
    ];
    const problems = findProblems(content, { today });
    expect(problems.map(({ path, line, rule }) => [path, line, rule])).toEqual([
      ['B.md', 1, 'unique-slug'],
      ['a b.md', 1, 'known-sector'],
      ['a b.md', 1, 'slug-form'],
      ['a b.md', 2, 'not-empty'],
      ['b.md', 1, 'known-source'],
      ['b.md', 1, 'not-in-the-future'],
      ['b.md', 2, 'not-empty'],
      ['b.md', 10, 'known-link'],
      ['b.md', 12, 'not-empty'],
    ]);
  });

  test('sums up a file of thousands of problems, and drops no other file’s', () => {
    const content = contentOf({ a: {}, b: {} });
    content.problems = [
      ...Array.from({ length: 200_000 }, (_, line) => ({ path: 'a.md', ...problem, line })),
      { path: 'b.md', ...problem },
    ];
    const problems = findProblems(content, { today });
    expect(problems).toHaveLength(102);
    expect(problems[100]).toMatchObject({ path: 'a.md', line: 100, rule: 'and-more' });
    expect(problems[100]?.message).toContain('199900 more problems');
    expect(problems[101]).toMatchObject({ path: 'b.md' });
  });

  const id = fc.constantFrom(
    ...['a', 'b', 'vna', 'trade', 'A', 'a b', '', '__proto__', 'constructor', 'x'.repeat(1000)],
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

  test('checks any content to the end: every problem is of a file, in words, in one order', () => {
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

  test.each(['__proto__', 'constructor', 'toString'])('knows no record of the name %s', (name) => {
    const sound = { source: name, sector: [name], events: [name], agreements: [name] };
    const rules = findProblems(contentOf({ a: { sound } }), { today }).map(({ rule }) => rule);
    expect(rules).toEqual(['known-agreement', 'known-event', 'known-sector', 'known-source']);
  });
});
