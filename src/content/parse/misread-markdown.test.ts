import { expect, test } from 'vitest';
import { misreadMarkdown } from '../../../tests/fixtures/broken/misread-markdown.ts';
import { checkBody } from './body.ts';
import { MarkdownBody } from './markdown-body.ts';

const problemsIn = (body: string) =>
  checkBody(new MarkdownBody(body)).problems.map(({ line, column, rule }) => [line, column, rule]);

test.each(
  Object.entries(misreadMarkdown).flatMap(([rule, texts]) => texts.map((text) => [rule, text])),
)('%s: %j', (rule, text) => {
  expect(problemsIn(text).filter(([, , found]) => found !== 'not-empty')).toEqual([[1, 1, rule]]);
});

test.each<[text: string, problems: [line: number, column: number, rule: string][]]>([
  ['Text\n##Heading', [[2, 1, 'markdown']]],
  ['Text\n\n## TODO: ask', [[3, 4, 'private-note']]],
  [
    'It rose, TODO: ask, and TBC.',
    [
      [1, 10, 'private-note'],
      [1, 25, 'private-note'],
    ],
  ],
  ['See [check it]({{ x }}).', [[1, 16, 'foreign-markup']]],
  ['Text\n\n**TODO**: ask', [[3, 3, 'private-note']]],
  ['> Text\n> ##Heading', [[2, 3, 'markdown']]],
  ['- Text\n  •One', [[2, 3, 'markdown']]],
  ['Text.\n\n## Trade {#trade}', [[3, 10, 'foreign-markup']]],
  ['| a |\n| - |\n| [[b]] |', [[3, 3, 'foreign-markup']]],
  ['| a |\n| - |\n| b |\nText', [[4, 1, 'markdown']]],
  ['| a | b |\n| - | - |\n| --- | --- |', [[3, 1, 'markdown']]],
  ['| a | b |\n| - | - |\n| c and\nd | e |', [[3, 1, 'markdown']]],
  ['Text\n\n```', [[3, 1, 'markdown']]],
  ['See [text] (https://x.y/).', [[1, 10, 'markdown']]],
  ['See (text)[https://x.y/].', [[1, 10, 'markdown']]],
  ['See [text]https://x.y/', [[1, 10, 'markdown']]],
  ['See "text":https://x.y/', [[1, 10, 'markdown']]],
  ['See [text][t].', [[1, 10, 'markdown']]],
  ["Write to o'neil@x.org.", [[1, 10, 'markdown']]],
  ['A &amp;amp; B', [[1, 8, 'markdown']]],
  ['The 19^th^ century', [[1, 7, 'foreign-markup']]],
  ['Text ^block-id', [[1, 5, 'foreign-markup']]],
  ['Text^[A note]', [[1, 5, 'foreign-markup']]],
  ['The agree¬\nment', [[1, 10, 'foreign-markup']]],
  ['See `report <https://x.y/>`_.', [[1, 28, 'foreign-markup']]],
  [
    'A [b]word[/b] x',
    [
      [1, 3, 'foreign-markup'],
      [1, 10, 'foreign-markup'],
    ],
  ],
  ['See [url=https://x.y/]it[/url].', [[1, 10, 'link-address']]],
  ['See https://x.y/[it].', [[1, 5, 'link-address']]],
  ['See https://x.y/`it`.', [[1, 5, 'link-address']]],
  ['The offi-\ncial road', [[1, 9, 'markdown']]],
  ['It rose [1].\n\n[1] VNA, 2026.', [[3, 1, 'markdown']]],
  ['It rose.²\n\n² VNA, 2026.', [[3, 1, 'markdown']]],
  ['The *loan is small.', [[1, 5, 'markdown']]],
  ['The _loan is small.', [[1, 5, 'markdown']]],
  ['Vietnam`s plan', [[1, 8, 'markdown']]],
  ['A &amp;agrave; B', [[1, 8, 'markdown']]],
  ['Year\tMW\n2025\t5', [[1, 4, 'markdown']]],
  ['Year\tMW\t%', [[1, 4, 'markdown']]],
  ['- a\n\n      b', [[3, 3, 'indented-code']]],
  ['> ```\n> a\n\nb', [[1, 3, 'markdown']]],
  [
    '**Trade: ** rose by 55**% in May.** And **“x”**y, {{ z }}.',
    [
      [1, 10, 'markdown'],
      [1, 30, 'markdown'],
      [1, 41, 'markdown'],
      [1, 51, 'foreign-markup'],
    ],
  ],
])('finds what is wrong in %j where it is, and once', (text, problems) => {
  const found = problemsIn(text).toSorted(([, a = 0], [, b = 0]) => Number(a) - Number(b));
  expect(found).toEqual(problems);
});

test.each([
  'A #sign in the text, ##two, or ## alone.',
  '#WeRemember',
  '#1 in the list',
  'short- and mid-\nor long-term',
  'It says “the the”; that that had had',
  'In [1] and f***\n\n[2] is a list.',
  'o mercado\no ministro',
  'A sum (of 5) (http: the protocol), [x] (see there).',
  'See (p)[x].',
  'He said [sic] (in 2019) that #1 was <https://example.org/x>.',
  'Code such as `[x](y z) {{ a }} **` is left alone.',
  '```\n{{ a }} **b\n```',
  'Text\n\n```md\n## a\n```',
  '| a | b |\n| - | - |\n| c |\n| d | - |',
  'A price* and a tax*, 5 * 3 * 2 and snake_case_word.',
  'Signs as such: \\*\\*x, \\{{ a }}, \\[[x]], \\==x==, \\%\\%, \\`, 2025\\. Then.',
  'Costs of $5 and $6 (5%), R&D, 3+3 = 6; “x”: y.',
  'By A. Writer | 5 May',
  'One\ttab.',
  'export of rubber from Laos\nimport of coal from "friendly" countries',
  'worth 1,250,000 tonnes,\nand 2,500,000 tonnes',
  'TK 123 landed',
  '★ One star\nin all',
  '№ 1 of\nthe list',
  'TK Park and TBC Uzbekistan',
  'TODO LO QUE',
  'HACER TODO LO QUE and todo, in TBC Bank, at the XX Congress, really???',
  'Text\n- one\n- two\n\n1. one\n2. two\n\n* a\n+ b',
  'A [**bold** word](https://x.y/a_b_c*d), <https://x.y/{a}> and https://x.y/?a==b==c.',
  '[https://x.y/](https://x.y/)',
  'See <https://x.y/today’s>.',
  '- [ ] one\n- [x] two',
  'What is new?\n---\n\nText',
  '| # | a |\n| --- | --- |\n| 1 | `x` |',
  '*Source: VNA, and a price*',
  'It is 50% up, a #1 and null.',
  '1.5 million\n2.5 million',
  '10.x is a version',
  'CO~2~ and 5~7',
  '— Xin chào.\n\n— Chào.',
  '```js\nx\n```\n\n> ~~~\n> y\n> ~~~',
])('accepts %j as text', (text) => {
  expect(problemsIn(text)).toEqual([]);
});

test('takes little time for a long line of signs', () => {
  for (const sign of [
    '**',
    '*a',
    '_a',
    '`',
    '{',
    '{.',
    '[',
    '](',
    '[[',
    '$a_',
    '%%',
    '~~',
    '| ',
    '\t',
    'a,',
    '==a',
    '\\{',
  ]) {
    expect(problemsIn(sign.repeat(20_000 / sign.length)).length).toBeLessThan(110);
  }
});
