import { expect, test } from 'vitest';
import { renderBody } from './render.ts';

const idsIn = (body: string, prefix?: string) =>
  Array.from(renderBody(body, '/', { idPrefix: prefix }).matchAll(/id="([^"]*)"/g), ([, id]) => id);

test('gives headings of every level ids, set apart where a page has many of its own', () => {
  expect(idsIn('## A\n\n### B c\n\n#### D\n\n##### E\n\n###### A')).toEqual(
    ['a', 'b-c', 'd', 'e', 'a-1'], // Of two headings with one name each has its own.
  );
  expect(idsIn('## Timeline', 'state-')).toEqual(['state-timeline']);
});

test('leaves its own ids to the page, and that of notes', () => {
  const headings = [
    'Main',
    'Facts',
    'Corrections',
    'Figures',
    'Related',
    'Suggestions',
    'More',
    'Trade',
  ];
  const body = [...headings, 'Footnote label'].map((text) => `## ${text}\n`).join('\n');
  const ids = headings.map((text) => `${text.toLowerCase()}-1`);
  expect(idsIn(body)).toEqual([...ids, 'footnote-label-1']);
  expect(idsIn('A[^1]\n\n[^1]: B\n')).toContain('footnote-label');
});

test.each(['Figure volume', 'Suggestion 1', 'User content fn 1', '!', '2024', '✌️', '“—”'])(
  'gives the heading “%s” an id of its own that begins with a letter',
  (heading) => {
    const [first, second] = idsIn(`## ${heading}\n\n## ${heading}`);
    expect(first).toMatch(/^heading(?:-[\w-]*\w)?$/);
    expect(second).toBe(`${first}-1`);
  },
);

test('leads links inside the site below its base path', () => {
  const html = renderBody('[a](/b/#c) [d](/d.pdf)', '/news/', { pagesPath: '/news/lo/' });
  expect(html).toMatch(/"\/news\/lo\/b\/#c".*"\/news\/d\.pdf"/);
  expect(renderBody('[a](/briefings/b/#c)', '/news/')).toContain(
    '<a href="/news/briefings/b/#c">a</a>',
  );
});

test.each([
  ['https://x.y/', true],
  ['HTTP://x.y/', true],
  ['mailto:a@b.c', false],
  ['#https://x.y/', false],
  ['/https://x.y/', false],
])('marks a link to %s as one that leads out: %s', (address, out) => {
  expect(renderBody(`[a](${address})`, '/').includes('rel="noopener external"')).toBe(out);
});

test('prints typographic quotes', () => {
  expect(renderBody('"a" and it\'s', '/')).toContain('“a” and it’s');
});

const words = {
  table: (number: number) => `T${number}`,
  code: (number: number) => `C${number}`,
  ...{ done: 'yes', notDone: 'no' },
};

test('lets every table and block of code scroll by itself, named by what it is', () => {
  const table = '| a |\n|---|\n| b |';
  const html = renderBody(`${table}\n\n~~~\nCode\n~~~\n\n${table}`, '/', { words });
  expect(html.match(/<section.*?>(?=<(?:table|pre)>)/g)).toEqual(
    ['T1', 'C1', 'T2'].map((name) => `<section class="scroll" tabindex="0" aria-label="${name}">`),
  );
});

test('says whether a checkbox is ticked', () => {
  const html = renderBody('- [ ] a\n- [x] b', '/', { words });
  expect(html.match(/<input.*?>/g)).toEqual([
    '<input type="checkbox" disabled aria-label="no">',
    '<input type="checkbox" checked disabled aria-label="yes">',
  ]);
});

test('aligns cells by classes', () => {
  const html = renderBody('| a | b | c |\n| -: | :-: | - |\n| 1 | 2 | 3 |', '/');
  expect(html.match(/<t[hd]\b[^>]*>/g)).toEqual([
    ...['<th class="right">', '<th class="center">', '<th>'],
    ...['<td class="right">', '<td class="center">', '<td>'],
  ]);
});

test('takes a fence of hyphens for no frontmatter', () => {
  expect(renderBody('---\na: b\n---\n', '/')).toContain('a: b');
});

test('puts a picture into a figure with its description and credit, in several widths', () => {
  const body = 'A text.\n\n![A "wide" bridge](bridge.jpg "Photo: A & B")\n';
  const picture = {
    sources: [480, 960].map((width) => ({ url: `/p-${width}.webp`, width })),
    ...{ width: 592, height: 300 },
  };
  const html = renderBody(body, '/', { pictures: new Map([['bridge.jpg', picture]]) });
  expect(html).toContain('srcset="/p-480.webp 480w, /p-960.webp 960w"');
  expect(html).toContain('src="/p-960.webp"');
  expect(html).toMatch(/<img [^>]*width="592" height="300" loading="lazy" decoding="async"/);
  expect(html).toMatch(/<figure><img [^>]*alt="A “wide” bridge"><figcaption>Photo: A &amp; B</);
  expect(html).not.toMatch(/<p><\/p>|<p><(?:img|figure)/);
});

test('prints the description of a picture that is not there', () => {
  const html = renderBody('![A wide bridge](bridge.jpg "Photo: A")', '/');
  expect(html).toContain(
    '<figure><p title="bridge.jpg">A wide bridge</p><figcaption>Photo: A</figcaption></figure>',
  );
  expect(renderBody('![](b.jpg)', '/').trim()).toBe('<figure><p title="b.jpg"></p></figure>');
});

test('keeps the words of a picture in their places, whatever signs are in them', () => {
  const picture = { sources: [{ url: '/p.webp', width: 480 }], width: 480, height: 300 };
  const words = 'a &quot; onerror=x &#62; <b>';
  const body = `![${words}](b.jpg "Photo: ${words}")`;
  const html = renderBody(body, '/', { pictures: new Map([['b.jpg', picture]]) });
  expect(html).toContain('alt="a &quot; onerror=x > <b>"');
  expect(html).toContain('<figcaption>Photo: a " onerror=x &gt; &lt;b&gt;</figcaption>');
});
