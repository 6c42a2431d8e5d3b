import { describe, expect, test } from 'vitest';
import { parseBody } from './body.ts';

const problemsIn = (body: string) =>
  parseBody(body, 1).problems.map(({ line, column, rule }) => [line, column, rule]);

describe('parseBody', () => {
  test.each([
    'Plain text.',
    '## A\n\nText\n\n### B\n\nText\n\n## C\n\nText',
    '## A\n\n### B\n\n#### C\n\n## D\n\n### E\n\nText',
    '`5`',
    '```\n5\n```',
    'Title\n---\n\nText',
    '> Quoted text.',
    '- A list',
    '| a | b |\n| - | - |\n| c | d |',
    '3 < 5, a &lt;b&gt; and `<b>`',
    '```\n<div>\n```',
    'See <https://x.y/z>, https://x.y/ and <a@b.c>.',
    '[x](https://x.y/) [y](/pairs/la-vn/) [z](#part) [m](mailto:desk@example.org)',
    'Text[^1].\n\n[^1]: A note.',
    'ລາວ',
    '2019',
  ])('finds nothing in %j', (body) => {
    expect(problemsIn(body)).toEqual([]);
  });

  test.each([
    ['<div>x</div>', [[1, 1]]],
    [
      'a <b>c</b>',
      [
        [1, 3],
        [1, 7],
      ],
    ],
    ['a <!-- b --> c', [[1, 3]]],
    ['<!-- a -->', [[1, 1]]],
    ['<script>alert(1)</script>', [[1, 1]]],
    ['<svg onload=x>', [[1, 1]]],
    ['a <?php b ?>', [[1, 3]]],
    ['a<br>b', [[1, 2]]],
    ['- a\n- b <i>', [[2, 5]]],
    ['> <b> c', [[1, 3]]],
    ['| a |\n| - |\n| <b> |', [[3, 3]]],
    ['Hội nghị 👍 <b>', [[1, 13]]],
    ['a[^1]\n\n[^1]: b <b>', [[3, 9]]],
  ])('finds the raw HTML in %j', (body, places) => {
    expect(problemsIn(body)).toEqual(places.map((place) => [...place, 'no-raw-html']));
  });

  test.each([
    ['# A\n\nText', 1, 1],
    ['A\n===\n\nText', 1, 1],
    ['> # A\n\nText', 1, 3],
    ['### A\n\nText', 1, 1],
    ['## A\n\n#### B\n\nText', 3, 1],
    ['> ### A\n\nText', 1, 3],
    ['## A\n\n### B\n\n##### C\n\nText', 5, 1],
  ])('finds the heading out of order in %j', (body, line, column) => {
    expect(problemsIn(body)).toEqual([[line, column, 'heading-order']]);
  });

  test.each([
    ['javascript:alert(1)'],
    ['&#106;avascript:alert(1)'],
    ['data:text/html,x'],
    ['ftp://x.y/'],
    ['//x.y/'],
    ['/\\x.y/'],
    ['</ /x.y/>'],
    ['../a.md'],
    ['a'],
    ['https://u:p@x.y/'],
    ['mailto:a@x.y?bcc=b'],
    ['mailto:a@x.y%0D%0ABcc:b'],
    ['/a&#x202E;'],
    [''],
  ])('finds that "%s" is no address to link to', (address) => {
    expect(problemsIn(`a [b](${address})`)).toEqual([[1, 3, 'link-address']]);
  });

  test.each([
    ['a <b> c', '1:3', 'Raw HTML is not published; write Markdown, or "&lt;" for "<".'],
    ['![a](b)', '1:1', 'Pictures are not published; describe it, or link to it.'],
    ['##\n\nText', '1:1', 'The heading is empty; name it.'],
    ['# A\n\nText', '1:1', 'A heading of level 1 is the title’s; begin with level 2, "## ".'],
    ['## A\n\n#### B\n\nText', '3:1', 'A heading of level 4 after level 2 skips one; use "### ".'],
    ['a &#x202E; c', '1:1', 'Remove the unprintable character U+202E.'],
    ['a `b\u202Ec`', '1:3', 'Remove the unprintable character U+202E.'],
    ['```\na\u202Eb\n```', '1:1', 'Remove the unprintable character U+202E.'],
    ['a [b]()', '1:3', 'The link leads nowhere; write its address between the round brackets.'],
    [
      'a [b](../c.md)',
      '1:3',
      '"../c.md" is not an address a reader can follow; write it whole, beginning with https://, or from the site’s root, as in "/briefings/…/".',
    ],
    ['', '1:1', 'The body is empty; tell the report in 150 to 350 words.'],
    [`${'- '.repeat(60)}a`, '1:49', 'Nested too deeply, expected at most 50 levels.'],
  ])('says what to do with %j', (body, place, message) => {
    const { problems } = parseBody(body, 1);
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      `${place} ${message}`,
    ]);
  });

  test.each([
    'mailto:a',
    'mailto:a@b@c',
    'xmailto:a@b.c',
    'mailto:@b',
    'mailto:a@',
    'x/a',
    '/a\tb',
  ])('finds that %j is no address', (address) => {
    expect(problemsIn(`a [b](<${address}>)`)).toEqual([[1, 3, 'link-address']]);
  });

  test('takes a picture by reference for a picture, and a fence of hyphens for no frontmatter', () => {
    expect(problemsIn('![a][b]\n\n[b]: /x')).toEqual([[1, 1, 'no-picture']]);
    expect(problemsIn('---\n\na\n\n---\n')).toEqual([]);
  });

  test('finds headings that are empty', () => {
    expect(problemsIn('##\n\nText')).toEqual([[1, 1, 'not-empty']]);
  });

  test('finds what is left out beside other mistakes, but not in what is nested too deeply', () => {
    expect(problemsIn('a <b>\n\n[c]: /d')).toEqual([
      [1, 3, 'no-raw-html'],
      [3, 1, 'left-out'],
    ]);
    expect(problemsIn(`${'- '.repeat(60)}a\n\n[c]: /d`)).toEqual([[1, 49, 'nesting']]);
  });

  test('looks at nothing below the deepest level', () => {
    expect(problemsIn(`${'- '.repeat(60)}<b>`)).toEqual([[1, 49, 'nesting']]);
  });

  test('finds addresses of references where they are defined', () => {
    expect(problemsIn('a [b][c]\n\n[c]: ../d.md')).toEqual([[3, 1, 'link-address']]);
  });

  test('lists the links that lead somewhere', () => {
    expect(parseBody('a\n[b](/c/)\n\n[d]: /e/\n', 10).links).toEqual([
      { url: '/c/', line: 11, column: 1 },
      { url: '/e/', line: 13, column: 1 },
    ]);
  });

  test('finds pictures', () => {
    expect(problemsIn('a ![b](https://x.y/c.png)')).toEqual([[1, 3, 'no-picture']]);
  });

  test.each([
    'b &#x202E; c',
    '[b](/c/ "&#x202E;")',
    '[b]: /c/ "&#x202E;"\n\n[b]',
    '``` b&#x202E;\nc\n```',
    '``` b c&#x202E;\nd\n```',
  ])('finds control characters written as entities in %j', (text) => {
    expect(problemsIn(`a\n\n${text}`)).toContainEqual([3, 1, 'visible-text']);
  });

  test.each(['[](/b/)', '[&#x200B;](/b/)', '[&#x3164;](/b/)'])(
    'finds that nothing of %s can be seen',
    (link) => {
      expect(problemsIn(`a\n\n${link}`)).toEqual([[3, 1, 'not-empty']]);
    },
  );

  test.each(['##', '## &#x200B;'])('finds that nothing of %j can be seen', (heading) => {
    expect(problemsIn(`a\n\n${heading}`)).toEqual([[3, 1, 'not-empty']]);
  });

  test.each([
    '',
    ' \n\t\n',
    '## A',
    'A\n---',
    '---',
    '***',
    '[a]: https://x.y/',
    '-',
    '.',
    '&nbsp;',
    '&#x3164;',
  ])('finds no text in %j', (body) => {
    expect(problemsIn(body)).toEqual([[1, 1, 'not-empty']]);
  });

  test.each(['> ', '- '])('refuses deeply nested "%s"', (sign) => {
    expect(problemsIn(`a\n\n${sign.repeat(10)}a`)).toEqual([]);
    expect(problemsIn(`a\n\n${sign.repeat(9_000)}a`)).toMatchObject([
      [3, expect.any(Number), 'nesting'],
    ]);
  });

  test('counts on from the line on which the body begins', () => {
    expect(parseBody('a\n<b>', 9).problems).toMatchObject([{ line: 10, column: 1 }]);
  });
});
