import { describe, expect, test } from 'vitest';
import { MarkdownBody } from '../../../src/content/parse/markdown-body.ts';
import { signIn, unseenIn } from './as-meant.ts';
import { faultInProblems } from './located.ts';
import { lostFrom } from './nothing-lost.ts';
import { differenceBetween } from './same-words.ts';
import { dangerIn } from './safe-html.ts';
import { lostWord } from './words-kept.ts';

describe('faultInProblems', () => {
  const bytes = Buffer.from('a: b\r\nc: 👍\n');
  const problem = { line: 2, column: 6, rule: 'known-key', message: 'Unknown key "c", remove it.' };

  test('accepts a place in the file, its ends included', () => {
    expect(faultInProblems([problem, { ...problem, line: 3, column: 1 }], bytes)).toBe(undefined);
  });

  test.each([
    ['a line behind the end', { line: 4, column: 1 }],
    ['a line before the beginning', { line: 0 }],
    ['a column behind the end of its line', { column: 7 }],
    ['no column', { column: NaN }],
    ['no rule', { rule: '' }],
    ['no words', { message: '' }],
    ['a word of the program', { message: 'Missing {key}; add it.' }],
    ['a novel', { message: `${'Add it. '.repeat(300)}.` }],
  ])('finds %s', (_, change) => {
    expect(faultInProblems([{ ...problem, ...change }], bytes)).toBeDefined();
  });
});

describe('lostFrom', () => {
  const yaml = 'a: 1.50\nb: "true"\nc: [x, y]\nd: z\ne:\n  - f: g';
  const data = { a: 1.5, b: true, c: ['x', 'y'], d: ['z'], e: [{ f: 'g' }], more: [] };

  test('finds all of it in what was read', () => {
    expect(lostFrom(yaml, data)).toBe(undefined);
  });

  test.each([
    ['a key', { ...data, d: undefined }, '/d'],
    ['an item', { ...data, c: ['x'] }, '/c'],
    ['a key in a list', { ...data, e: [{}] }, '/e/0/f'],
    ['a value', { ...data, a: 1.6 }, '/a'],
    ['all', undefined, ''],
  ])('finds %s that is lost', (_, read, path) => {
    expect(lostFrom(yaml, read)).toBe(path);
  });

  test('finds a key that is inherited only', () => {
    expect(lostFrom('toString: a', {})).toBe('/toString');
  });
});

describe('dangerIn', () => {
  test.each([
    '<p>a &lt;b&gt; <a href="https://e.org/" rel="noopener external">c</a></p>',
    '<pre><code class="language-c++">x</code></pre>',
    '<ul><li><input type="checkbox" disabled> x</li></ul><hr><h2 id="a-1">A</h2>',
  ])('accepts %j', (html) => {
    expect(dangerIn(html)).toBe(undefined);
  });

  test.each([
    '<script>alert(1)</script>',
    '<p><b>x</b></p>',
    '<p onclick="x">x</p>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="JAVA&#115;cript:x">x</a>',
    '<a href="//example.org">x</a>',
    '<p style="color:red">x</p>',
    '<p>x',
    '<p><em>x</p></em>',
    '<p>a < b</p>',
    '<img src="/x.png">',
  ])('finds what is wrong with %j', (html) => {
    expect(dangerIn(html)).toBeDefined();
  });
});

describe('lostWord', () => {
  test.each([
    ['A *b* &amp; c', '<p>A <em>b</em> &amp; c</p>'],
    ['[a](/tiếng/)', '<p><a href="/ti%E1%BA%BFng/">a</a></p>'],
    ['1. a\n2. b', '<ol>\n<li>a</li>\n<li>b</li>\n</ol>'],
  ])('finds all of %j', (body, html) => {
    expect(lostWord(body, html)).toBe(undefined);
  });

  test('finds the word that is not printed', () => {
    expect(lostWord('a b c', '<p>a c</p>')).toBe('b');
  });
});

describe('differenceBetween', () => {
  const difference = (body: string, links: string[], html: string) => {
    const { root } = new MarkdownBody(body);
    return differenceBetween({ root, links: links.map((url) => ({ url })) }, html);
  };

  test.each([
    ['A *b*c &amp; d', [], '<p>A <em>b</em>c &amp; d</p>'],
    ['[a](/tiếng/)\n\n![b](/c.png "d")', ['/tiếng/'], '<a href="/ti%E1%BA%BFng/">a</a><p>b</p>d'],
    ['| a |\n|-|\n| b |', [], '<table><th>a</th><td>b</td></table>'],
  ])('finds none in %j', (body, links, html) => {
    expect(difference(body, links, html)).toBe(undefined);
  });

  test.each([
    ['a~b~', [], '<p>a<sub>bc</sub></p>'],
    ['a b', [], '<p>a</p>'],
    ['a', [], '<p>a b</p>'],
    ['[a](/b/)', ['/b/'], '<a href="/c/">a</a>'],
  ])('finds one in %j', (body, links, html) => {
    expect(difference(body, links, html)).toBeDefined();
  });
});

describe('signIn', () => {
  test.each([
    ['a **b', '<p>a **b</p>'],
    ['| a |', '<p>| a |</p>'],
    ['{{ a', '<p>{{ a</p>'],
    ['<<<<<<< a', '<p>&lt;&lt;&lt;&lt;&lt;&lt;&lt; a</p>'],
  ])('finds what Markdown did not understand in %j', (body, html) => {
    expect(signIn(body, html)).toBeDefined();
  });

  test.each([
    ['**a**', '<p><strong>a</strong></p>'],
    ['`**`', '<p><code>**</code></p>'],
    ['\\*\\*', '<p>**</p>'],
  ])('accepts %j', (body, html) => {
    expect(signIn(body, html)).toBe(undefined);
  });
});

test.each(['Ha\u00ADnoi', 'Ha \u200Bnoi', '\uFEFFHanoi', 'Ханой\u200E', 'Hanoi \uE000'])(
  'unseenIn finds the character in %j',
  (text) => expect(unseenIn(text)).toBeDefined(),
);

test.each(['Hà Nội\n\tMoscow', 'ກຳປົງ\u200Bຈາມ', '👨\u200D👩\u200D👧', '⚠\uFE0F', 'می\u200Cخواهم'])(
  'unseenIn accepts %j',
  (text) => expect(unseenIn(text)).toBe(undefined),
);
