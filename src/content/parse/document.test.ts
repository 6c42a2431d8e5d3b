import { expect, test } from 'vitest';
import { StateOfPlay } from '../../model/state-of-play.ts';
import { MarkdownDocument, parseDocument } from './document.ts';

const parse = (text: string | Uint8Array) => {
  const document = new MarkdownDocument(Buffer.from(text as string));
  const { problems, ...parsed } = parseDocument(StateOfPlay, document, {
    advice: 'say what it is about',
  });
  const positions = problems.map(({ line, column, rule }) => [line, column, rule]);
  return { document, problems, positions, ...parsed };
};

test('parses the frontmatter by its schema, and the Markdown', () => {
  const { document, ...parsed } = parse('---\nasOf: 2026-02-06\n---\n\nSee [a](/briefings/a/).\n');
  expect(parsed).toMatchObject({
    data: { asOf: '2026-02-06' },
    links: [{ url: '/briefings/a/', line: 5, column: 5 }],
    problems: [],
  });
  expect(document.body).toMatchObject({ text: '\nSee [a](/briefings/a/).\n', line: 4 });
  expect(document.positions).toMatchObject({ asOf: [2, 7] });
});

test('finds the problems of YAML, schema and body at once, each in its place', () => {
  const { data, positions } = parse('---\nasOf: 2026-02\nnote: "x\n---\n\nText <b>\n');
  expect(data).toBeUndefined();
  expect(positions).toEqual([
    [3, 7, 'yaml'],
    [3, 1, 'known-key'],
    [2, 7, 'full-day'],
    [6, 6, 'no-raw-html'],
  ]);
});

test('says what to do where the body is empty', () => {
  const { problems } = parse('---\nasOf: 2026-02-06\n---\n');
  expect(problems).toMatchObject([
    { line: 4, rule: 'not-empty', message: 'The body is empty; say what it is about.' },
  ]);
});

test.each([
  ['nothing', '', [1, 1, 'not-empty']],
  ['no frontmatter', 'Text\n', [1, 1, 'frontmatter']],
  ['frontmatter without an end', '---\nasOf: 2026-02-06\n', [1, 1, 'frontmatter']],
  ['another encoding', Buffer.from('---\nasOf: é\n---\n', 'latin1'), [2, 7, 'utf-8']],
])('finds nothing else in a file with %s', (_, text, problem) => {
  const { document, positions, links } = parse(text);
  expect([positions, links, document.positions, document.body.text]).toEqual([
    [problem],
    [],
    {},
    '',
  ]);
});
