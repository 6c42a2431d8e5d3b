import { expect, test } from 'vitest';
import { home, soundPage } from '../../tests/fixtures/built-site.ts';
import { readPage } from './page.ts';
import { validHtml } from './valid-html.ts';

const path = 'a/index.html';
const problemsOf = (body: string) => validHtml(readPage(path, soundPage(path, body)), home);

test('validHtml accepts a page by the standard', () => {
  expect(problemsOf('<h1>A</h1><p>Text</p>')).toEqual([]);
});

test('validHtml refuses what browsers would have to mend', () => {
  const [problem, ...more] = problemsOf('<ul><p>Text</p></ul>');
  expect(problem).toMatchObject({ path, line: 1, rule: 'valid-html' });
  expect(problem?.message).toMatch(/<p>.* not permitted .*\(element-permitted-content\)\.$/);
  expect(more).toEqual([]);
});
