import { describe, expect, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import type { Problem } from './parse/problem.ts';
import { parseOwnPage, readOwnPages } from './own-pages.ts';

const page = (frontmatter: string, body = 'Text.') =>
  parseOwnPage(
    Buffer.from(`---\ntitle: Team\ndescription: Who we are.\n${frontmatter}---\n${body}`),
  );

describe('a page of the site’s own', () => {
  test('is linked in the footer, after those with a place, and has no parts unless it says so', () => {
    expect(page('').data).toMatchObject({ menu: 'footer', order: 100, parts: [] });
    expect(page('menu: header\norder: 5\nparts: [data]\n').data).toMatchObject({
      ...{ menu: 'header', order: 5, parts: ['data'] },
    });
  });

  test('may be without text where it has parts', () => {
    expect(page('parts: [data]\n', '').problems).toEqual([]);
    expect(page('', '').problems).toMatchObject([{ line: 5, rule: 'not-empty' }]);
  });

  test('is checked as briefings are, at the place of each mistake', () => {
    const { problems, data } = page('parts: [dates]\n', '# Team\n\n<b>We</b>\n');
    expect(data).toBeUndefined();
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [4, 9],
      [6, 1],
      [8, 1],
    ]);
  });

  test.each([
    ['imprint', []],
    ['2-years', []],
    ['en', ['file-name']],
    ['2025', ['file-name']],
    ['Our_Team', ['file-name']],
    ['con', ['file-name']],
  ])('may be called %s.md: %j', (id, rules) => {
    const root = newFolder({ [`pages/${id}.md`]: '---\ntitle: A\ndescription: B\n---\nText.' });
    const problems: Problem[] = [];
    readOwnPages(root, problems);
    expect(problems.map(({ rule }) => rule)).toEqual(rules);
  });
});
