import { describe, expect, test } from 'vitest';
import { checkBody } from './body.ts';
import { MarkdownBody } from './markdown-body.ts';

const check = (body: string, line?: number) => checkBody(new MarkdownBody(body, line));
const problemsIn = (body: string, line?: number) =>
  check(body, line).problems.map(({ line, column, rule }) => [line, column, rule]);

test.each([
  'Plain text.',
  '2019',
  'ລາວ',
  '`5`',
  '```\n5\n```',
  '## A\n\n### B\n\n#### C\n\n## D\n\n### E\n\nText',
  'Title\n---\n\nText',
  '---\n\na\n\n---\n',
  '> Quoted text.',
  '- A list',
  '| a | b |\n| - | - |\n| c | d |',
  '3 < 5, a &lt;b&gt; and `<b>`',
  '```\n<div>\n```',
  'See <https://x.y/z>, https://x.y/ and <a@b.c>.',
  '[x](https://x.y/) [y](/pairs/la-vn/) [z](#part) [m](mailto:desk@example.org)',
  'Text[^1].\n\n[^1]: A note.',
])('finds nothing in %j', (body) => {
  expect(problemsIn(body)).toEqual([]);
});

test.each([
  ['<div>x</div>', [1, 1]],
  ['a <b>', [1, 3]],
  ['a <!-- b --> c', [1, 3]],
  ['<script>alert(1)</script>', [1, 1]],
  ['a <?php b ?>', [1, 3]],
  ['- a\n- b <i>', [2, 5]],
  ['> <b> c', [1, 3]],
  ['| a |\n| - |\n| <b> |', [3, 3]],
  ['Hội nghị 👍 <b>', [1, 13]],
  ['a[^1]\n\n[^1]: b <b>', [3, 9]],
])('finds the raw HTML in %j', (body, position) => {
  expect(problemsIn(body)).toEqual([[...position, 'no-raw-html']]);
});

test('finds notes without a colon once', () => {
  const body = 'a[^1] b[^2] c[^3]\n\nd[^1]\n\n[^1] e\n[^2] f\n\n[^3]: g\n';
  expect(problemsIn(body)).toEqual([
    [5, 1, 'markdown'],
    [6, 1, 'markdown'],
  ]);
  expect(problemsIn('a[^1]\n')).toEqual([[1, 2, 'markdown']]);
});

test.each([
  ['# A\n\nText', 1, 1],
  ['A\n===\n\nText', 1, 1],
  ['### A\n\nText', 1, 1],
  ['## A\n\n#### B\n\nText', 3, 1],
  ['> ### A\n\nText', 1, 3],
])('finds the heading out of order in %j', (body, line, column) => {
  expect(problemsIn(body)).toEqual([[line, column, 'heading-order']]);
});

test('reports a wrong level, a tag and its end, and a picture without words once', () => {
  expect(problemsIn('# A\n\n### B\n\nText')).toEqual([[1, 1, 'heading-order']]);
  expect(problemsIn('## A\n\n#### B\n\n##### C\n\nText')).toEqual([
    [3, 1, 'heading-order'],
    [5, 1, 'heading-order'],
  ]);
  expect(problemsIn('a <b>c</b> d</i>')).toEqual([
    [1, 3, 'no-raw-html'],
    [1, 13, 'no-raw-html'],
  ]);
  expect(problemsIn('a [![b](c.jpg)](/d/)')).toEqual([[1, 4, 'no-picture']]);
});

test.each([
  'javascript:alert(1)',
  '&#106;avascript:alert(1)',
  'data:text/html,x',
  'ftp://x.y/',
  '//x.y/',
  '/\\x.y/',
  '</ /x.y/>',
  '</a\tb>',
  '../a.md',
  'a',
  'https://u:p@x.y/',
  'mailto:a',
  'mailto:a@b@c',
  'mailto:a@',
  '#',
  'https://a.gov,vn/',
  'mailto:a@x.y?bcc=b',
  'mailto:a@x.y%0D%0ABcc:b',
  '/a&#x202E;',
  'https://x.y/a.html.',
  '',
])('finds that "%s" is no address to link to', (address) => {
  expect(problemsIn(`a [b](${address})`)).toEqual([[1, 3, 'link-address']]);
});

test.each([
  ['talks.md', '/briefings/talks/'],
  ['www.example.org', 'https://www.example.org'],
  ['“https://x.y/a.html”', 'https://x.y/a.html'],
  ['//x.example/a', 'https://x.example/a'],
  ['mailto:a@x.y?subject=b', 'mailto:a@x.y'],
  ['a@x.y', 'mailto:a@x.y'],
])('suggests what %s means', (address, meant) => {
  expect(check(`a [b](${address})`).problems[0]?.message).toContain(` "${meant}"`);
});

test('finds addresses of references where they are defined', () => {
  expect(problemsIn('a [b][c]\n\n[c]: ../d.md')).toEqual([[3, 1, 'link-address']]);
});

test.each([
  ['a ![b](https://x.y/c.png)', 1, 3],
  ['![a][b]\n\n[b]: /x', 1, 1],
])('refuses the picture in %j where a text may have none', (body, line, column) => {
  expect(problemsIn(body)).toEqual([[line, column, 'no-picture']]);
});

describe('pictures', () => {
  const picture = '![A bridge over a river](bridge.jpg "Photo: A. Example / Agency, CC BY 4.0")';
  const checkPictures = (body: string) =>
    checkBody(new MarkdownBody(body, 5), { mayHavePictures: true });

  test('are listed with their places, descriptions and credits', () => {
    const { pictures, problems } = checkPictures(`A text.\n\n${picture}\n`);
    expect(problems).toEqual([]);
    expect(pictures).toEqual([
      {
        ...{ line: 7, column: 1, address: 'bridge.jpg' },
        ...{
          description: 'A bridge over a river',
          credit: 'Photo: A. Example / Agency, CC BY 4.0',
        },
      },
    ]);
  });

  test('have descriptions and credits in any language', () => {
    for (const words of ['ເຮືອສີແດງໃນທະເລສາບ', '红色渡轮在湖上']) {
      expect(checkPictures(`A text.\n\n![${words}](b.jpg "写真：林")\n`).problems).toEqual([]);
    }
  });

  test.each([
    ['picture-alone', `A text with ${picture}`],
    ['picture-alone', `A text.\n\n- ${picture}`],
    ['picture-alone', `A text.\n\n> ${picture}`],
    ['picture-alone', `| a |\n| - |\n| ${picture} |`],
    ['picture-alone', `A text.\n\n[${picture} more](/pairs/)`],
    ['picture-alone', `A text.\n\n[${picture}](/pairs/)`],
    ['picture-alone', 'A text with ![](bridge.jpg)'],
    ['picture-alone', 'A text.\n\n![A bridge over a river][b]\n\n[b]: /bridge.jpg "Photo: A"'],
    ['picture-description', 'A text.\n\n![](bridge.jpg "Photo: A")'],
    ['picture-description', 'A text.\n\n![IMG_2041](bridge.jpg "Photo: A")'],
    ['picture-description', 'A text.\n\n![the bridge.JPG](bridge.jpg "Photo: A")'],
    ['picture-description', 'A text.\n\n![A bridge](bridge.jpg "Photo: A")'],
    ['picture-description', 'A text.\n\n![](bridge.jpg)'],
    ['picture-credit', 'A text.\n\n![A bridge over a river](bridge.jpg)'],
    ['picture-credit', 'A text.\n\n![A bridge over a river](bridge.jpg "The bridge at noon")'],
    ['picture-address', 'A text.\n\n![A bridge over a river](https://x.y/b.jpg "Photo: A")'],
    ['picture-address', 'A text with ![](https://x.y/b.jpg)'],
    ['picture-address', 'A text.\n\n![A bridge over a river](../2025/b.jpg "Photo: A")'],
    ['picture-address', 'A text.\n\n![A bridge over a river](b.gif "Photo: A")'],
    ['picture-address', 'A text.\n\n![A bridge over a river](DSC_01.JPG "Photo: A")'],
  ])('%s: %j', (rule, body) => {
    expect(checkPictures(body).problems.map(({ rule }) => rule)).toEqual([rule]);
  });

  test('have one problem each, which says all that is wrong with them', () => {
    const [problem] = checkPictures('A text with ![](bridge.gif).').problems;
    for (const word of ['paragraph', 'description', 'credit', '"bridge.gif"']) {
      expect(problem?.message).toContain(word);
    }
  });

  test('alone are no text', () => {
    expect(checkPictures(picture).problems.map(({ rule }) => rule)).toEqual(['not-empty']);
  });
});

test.each([
  'b &#x202E; c',
  'b\n`c\u202Ed`',
  '```\na\u202Eb\n```',
  '[b](/c/ "&#x202E;")',
  '[b]: /c/ "&#x202E;"\n\n[b]',
  '``` b c&#x202E;\nd\n```',
])('finds the control character in %j', (text) => {
  expect(problemsIn(`a\n\n${text}`).map(([, , rule]) => rule)).toContain('visible-text');
});

test.each(['##', '## &#x200B;', '[](/b/)', '[&#x200B;](/b/)', '[&#x3164;](/b/)'])(
  'finds that nothing of %j can be seen',
  (text) => {
    expect(problemsIn(`a\n\n${text}`)).toContainEqual([3, 1, 'not-empty']);
  },
);

test.each(['', ' \n\t\n', '## A', '***', '[a]: https://x.y/', '-', '.', '&nbsp;', '&#x3164;'])(
  'finds no text in %j',
  (body) => {
    expect(problemsIn(body)).toContainEqual([1, 1, 'not-empty']);
    expect(check(body).hasText).toBe(false);
  },
);

test.each(['> ', '- '])('refuses deeply nested "%s", and looks at nothing below', (sign) => {
  expect(problemsIn(`a\n\n${sign.repeat(10)}a`)).toEqual([]);
  const [problem, ...others] = problemsIn(`a\n\n${sign.repeat(9_000)}<b>\n\n[c]: /d`);
  expect(problem).toEqual([3, expect.any(Number), 'nesting']);
  expect(others).toEqual([]);
});

test('lists the links that lead somewhere, counting from the line of the body', () => {
  expect(check('a\n[b](/c/)\n\n[d]: /e/\n', 10).links).toEqual([
    { url: '/c/', line: 11, column: 1 },
    { url: '/e/', line: 13, column: 1 },
  ]);
  expect(problemsIn('a\n<b>', 9)).toEqual([[10, 1, 'no-raw-html']]);
});
