import { describe, expect, test } from 'vitest';
import { proseIn } from './markdown-body.ts';

const texts = (body: string) => proseIn(body, 1).map(({ text }) => text);

describe('proseIn', () => {
  test('gives paragraphs, headings and cells, each for itself', () => {
    expect(
      texts('## Roads\n\nOne *long*\nroad.\n\n- a\n- b\n\n| c | d |\n| - | - |\n| e | f |\n'),
    ).toEqual(['Roads', 'One long road.', 'a', 'b', 'c', 'd', 'e', 'f']);
  });

  test('shows what a reader sees of signs, links and quotations', () => {
    expect(texts('> A\n> \\[road\\] &amp; [rail](https://x.example/y)\n')).toEqual([
      'A [road] & rail',
    ]);
  });

  test('tells where each character stands in the file', () => {
    const [block] = proseIn('> 👍 See\n> the [new](/a/) road.\n', 12);
    const text = block?.text ?? '';
    expect(block?.placeAt(text.indexOf('See'))).toEqual({ line: 12, column: 6 });
    expect(block?.placeAt(text.indexOf('the'))).toEqual({ line: 13, column: 3 });
    expect(block?.placeAt(text.indexOf('road'))).toEqual({ line: 13, column: 18 });
  });

  test('tells to what a block links, by name and by note, too, and its item of a list', () => {
    const body = `
[a](https://a.example/) [b][b] c[^c]

- d

  [e](https://e.example/)
- f

[b]: https://b.example/

[^c]: [c](https://c.example/)
`;
    const links = proseIn(body, 1).map(({ text, links }) => [text, links]);
    expect(links).toEqual([
      ['a b c', ['https://a.example/', 'https://b.example/', 'https://c.example/']],
      ['d', ['https://e.example/']],
      ['e', ['https://e.example/']],
      ['f', []],
      ['c', ['https://c.example/']],
    ]);
  });

  test('is not led in a circle by a note that refers to itself', () => {
    expect(texts('a[^n]\n\n[^n]: b[^n]\n')).toEqual(['a', 'b']);
  });
});

test('reads a body that is nested beyond all measure as far as it could be published', () => {
  const nested = `${'*a '.repeat(4000)}${'b* '.repeat(4000)}`;
  const [first, second, ...others] = proseIn(
    `Talks began.\n\n${nested}\n\n${'> '.repeat(9000)}c`,
    1,
  );
  expect(first?.text).toBe('Talks began.');
  expect(second?.text).toMatch(/^a a a/);
  expect(others).toEqual([]);
});
