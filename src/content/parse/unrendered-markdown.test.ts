import { expect, test } from 'vitest';
import { checkBody } from './body.ts';
import { MarkdownBody } from './markdown-body.ts';

const problemsIn = (body: string) =>
  checkBody(new MarkdownBody(body)).problems.map(({ line, column, rule }) => [line, column, rule]);

test.each([
  ['a cell beyond the head of its table', '| a | b |\n|---|---|\n| 1 | 2 | 3 |\n', 3, 9],
  ['an address that no link uses', 'Text.\n\n[b]: https://example.org\n', 3, 1],
  ['an address given twice', '[a]\n\n[a]: /about/\n[A]: /pairs/\n', 4, 1],
  ['words behind the language of code', 'Text.\n\n~~~js and more\nx\n~~~\n', 3, 1],
  ['a note that no text asks for', 'Text.\n\n[^n]: Nobody asks.\n', 3, 1],
  ['a note given twice', 'Text.[^n]\n\n[^n]: One.\n\n[^n]: Two.\n', 5, 1],
  ['a note that only asks for itself', 'Text.\n\n[^n]: Myself.[^n]\n', 3, 1],
  ['notes that only ask for one another', 'Text.\n\n[^n]: One.[^m]\n\n[^m]: Two.[^n]\n', 3, 1],
])('finds %s', (_, body, line, column) => {
  expect(problemsIn(body)[0]).toEqual([line, column, 'left-out']);
});

test.each([
  ['a row as long as its head, or shorter', '| a | b |\n|---|---|\n| 1 | 2 |\n| 1 |\n'],
  ['the language of code', '```js\nx\n```\n'],
  ['an empty cell too many', '| a | b |\n|---|---|\n| 1 | 2 | |\n'],
  ['an address used in any spelling', '[a][ B] [b][] [B]\n\n[b]: /about/\n'],
  ['a note for which another asks', 'Text.[^n]\n\n[^n]: One.[^m]\n\n[^m]: Two.\n'],
  ['a note in a table', '| a[^n] |\n|---|\n| b |\n\n[^n]: Note.\n'],
])('leaves %s alone', (_, body) => {
  expect(problemsIn(body)).toEqual([]);
});

test('distinguishes a note from a link of the same name', () => {
  const body = 'Text.[^a]\n\n[^a]: Note.\n\n[a]: /about/\n';
  expect(problemsIn(body)).toEqual([[5, 1, 'left-out']]);
  expect(problemsIn('[a] and a note.[^a]\n\n[^a]: Note.\n\n[a]: /about/\n')).toEqual([]);
});
