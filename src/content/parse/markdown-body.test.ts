import { describe, expect, test } from 'vitest';
import { MarkdownBody } from './markdown-body.ts';
import { renderBody } from './render.ts';

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

const single = [
  '5~7 MW in 2026, 10~12 later',
  'CO~2~',
  '~a ~b *c ~d~ e* f~ g~',
  '[a~b~](/c/)',
  '| ~a~ |\n| - |',
  '## a~b c~d',
];

test.each(single)('takes a single tilde for itself, in the tree as on the page: %j', (text) => {
  const typed = text.replaceAll(/[*[\]|\n]|\(.*\)|^#+ |- \|/g, '').trim();
  const [block] = new MarkdownBody(text).prose;
  expect(block?.text).toBe(typed);
  expect(block?.positionAt(typed.lastIndexOf('~')).column).toBe(text.lastIndexOf('~') + 1);
  expect(
    renderBody(text, '/')
      .replaceAll(/<[^>]*>/g, '')
      .trim(),
  ).toBe(typed);
});

test('strikes out between two tildes', () => {
  expect(renderBody('a ~~b~ c~~ d', '/')).toBe('<p>a <del>b~ c</del> d</p>\n');
});

test('survives more quotation marks than any text has', () => {
  const text = '"a" '.repeat(40_000);
  expect(new MarkdownBody(text).plainText).toBe(text.trim());
  expect(renderBody(text, '/')).toBe(`<p>${text.trim()}</p>\n`);
});

test('leaves addresses as they are', () => {
  const body = new MarkdownBody('a--b@example.org [a...b--c](https://x.example/a--b...c)');
  expect(body.plainText).toBe('a--b@example.org a...b--c');
  expect(renderBody(body.text, '/')).toContain(
    '<a href="mailto:a--b@example.org">a--b@example.org',
  );
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
