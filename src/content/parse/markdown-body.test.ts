import { describe, expect, test } from 'vitest';
import { MarkdownBody } from './markdown-body.ts';

const body = `## Roads

One *long*
road.

- a
- b\\
c

| d | e |
| - | - |
| f | |

***

~~~
code
~~~
`;

const textsIn = (text: string) => new MarkdownBody(text).prose.map(({ text }) => text);

/** As a briefing might be made to break what reads it. */
const nested = `${'*a '.repeat(4000)}${'b* '.repeat(4000)}\n\n${'> '.repeat(9000)}c`;

describe('plainText', () => {
  test('has a line for every block and row with words', () => {
    expect(new MarkdownBody(body).plainText).toBe('Roads\nOne long road.\na\nb c\nd | e\nf');
  });

  test('ends at the deepest level that could be published', () => {
    expect(new MarkdownBody(`Talks began.\n\n${nested}`).plainText).toMatch(/^Talks began.\na a/);
  });
});

describe('prose', () => {
  test('has paragraphs, headings and cells, each for itself', () => {
    expect(textsIn(body)).toEqual(['Roads', 'One long road.', 'a', 'b c', 'd', 'e', 'f', '']);
    expect(textsIn('> A\n> \\[road\\] &amp; [rail](https://x.example/y)\n')).toEqual([
      'A [road] & rail',
    ]);
  });

  test('knows where each character is in the file', () => {
    const [block] = new MarkdownBody('> 👍 See\n> the [new](/a/) road.\n', 12).prose;
    const text = block?.text ?? '';
    expect(block?.positionAt(text.indexOf('See'))).toEqual({ line: 12, column: 6 });
    expect(block?.positionAt(text.indexOf('the'))).toEqual({ line: 13, column: 3 });
    expect(block?.positionAt(text.indexOf('road'))).toEqual({ line: 13, column: 18 });
  });

  test('knows to what a block links, by name and by note, too, and its item of a list', () => {
    const linking = `
[a](https://a.example/) [b][b] c[^c]

- d

  [e](https://e.example/)
- f

[b]: https://b.example/

[^c]: [c](https://c.example/)
`;
    const links = new MarkdownBody(linking).prose.map(({ text, links }) => [text, links]);
    expect(textsIn('a[^n]\n\n[^n]: It refers to itself.[^n]\n')).toHaveLength(2);
    expect(links).toEqual([
      ['a b c', ['https://a.example/', 'https://b.example/', 'https://c.example/']],
      ['d', ['https://e.example/']],
      ['e', ['https://e.example/']],
      ['f', []],
      ['c', ['https://c.example/']],
    ]);
  });

  test('ends at the deepest level that could be published', () => {
    const [first, second, ...others] = textsIn(`Talks began.\n\n${nested}`);
    expect([first, second?.slice(0, 5), others]).toEqual(['Talks began.', 'a a a', []]);
  });
});
