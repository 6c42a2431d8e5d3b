import { describe, expect, test } from 'vitest';
import { briefingWith, contentOf } from '../../../tests/fixtures/broken/content.ts';
import { brokenFile } from '../../../tests/fixtures/sound/records.ts';
import type { Person } from '../../model/person.ts';
import type { BriefingFile } from '../read-content.ts';
import type { ProblemInFile } from '../parse/problem.ts';
import { checkContent } from './check-content.ts';

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
  test('lets a problem of a published briefing stop everything', () => {
    expect(verdictOn({ problems: [problem] })).toEqual({
      found: ['not-empty'],
      stopping: ['not-empty'],
    });
  });

  test('tells the problems of a draft, which stop nothing', () => {
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

  test.each([
    ['says that it is none', briefingWith({ draft: false })],
    ['cannot be read', {}],
  ])('takes a file that %s for no draft', (_, file) => {
    expect(verdictOn({ ...file, problems: [problem] }).stopping).toEqual(['not-empty']);
  });

  test('believes no file that says twice whether it is a draft', () => {
    const twice = { ...problem, rule: 'unique-key' };
    expect(verdictOn({ ...briefingWith({ draft: true }), problems: [twice] }).stopping).toEqual([
      'unique-key',
    ]);
  });

  test('blames the draft for an address that a published briefing has', () => {
    const content = contentOf({
      first: { slug: 'a', path: '2025/a.md', ...briefingWith({ draft: true }) },
      second: { slug: 'a', path: '2026/a.md' },
    });
    const { problems, stopping } = checkContent(content, { today });
    expect(problems.map(({ path, rule }) => [path, rule])).toEqual([['2025/a.md', 'unique-slug']]);
    expect(stopping).toEqual([]);
  });
});
