import { describe, expect, test } from 'vitest';
import { StateOfPlay } from '../../model/state-of-play.ts';
import { parseDocument } from './document.ts';

const read = (text: string | Uint8Array) =>
  parseDocument(StateOfPlay, Buffer.from(text as string), 'say what it is about');
const problemsIn = (text: string | Uint8Array) =>
  read(text).problems.map(({ line, column, rule }) => [line, column, rule]);

describe('parseDocument', () => {
  test('reads the frontmatter by its schema, the Markdown and its links', () => {
    expect(read('---\nasOf: 2026-02-06\n---\n\nSee [a](/briefings/a/).\n')).toMatchObject({
      data: { asOf: '2026-02-06' },
      body: '\nSee [a](/briefings/a/).\n',
      links: [{ url: '/briefings/a/', line: 5, column: 5 }],
      problems: [],
    });
  });

  test('tells the problems of YAML, schema and body at once, each in its place', () => {
    const { data, problems } = read('---\nasOf: 2026-02\nnote: "x\n---\n\nText <b>\n');
    expect(data).toBeUndefined();
    expect(problems.map(({ line, column, rule }) => [line, column, rule])).toEqual([
      [3, 7, 'yaml'],
      [3, 1, 'known-key'],
      [2, 7, 'full-day'],
      [6, 6, 'no-raw-html'],
    ]);
  });

  test('says what to do where the body is empty', () => {
    expect(read('---\nasOf: 2026-02-06\n---\n').problems).toEqual([
      {
        line: 4,
        column: 1,
        rule: 'not-empty',
        message: 'The body is empty; say what it is about.',
      },
    ]);
  });

  test.each([
    ['nothing', '', [1, 1, 'not-empty']],
    ['no frontmatter', 'Text\n', [1, 1, 'frontmatter']],
    ['frontmatter without an end', '---\nasOf: 2026-02-06\n', [1, 1, 'frontmatter']],
    ['another encoding', Buffer.from('---\nasOf: é\n---\n', 'latin1'), [2, 7, 'utf-8']],
  ])('reads nothing else of a file with %s', (_, text, problem) => {
    expect(problemsIn(text)).toEqual([problem]);
    expect(read(text)).toMatchObject({ body: '', links: [], places: {} });
  });
});
