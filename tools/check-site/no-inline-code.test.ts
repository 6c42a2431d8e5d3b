import { describe, expect, test } from 'vitest';
import { home } from '../../tests/fixtures/built-site.ts';
import { noInlineCode } from './no-inline-code.ts';
import { readPage } from './page.ts';

const problemsOf = (html: string) => noInlineCode(readPage('a/index.html', html), home);

describe('noInlineCode', () => {
  test('accepts text that only looks like code', () => {
    const html =
      '<p class="on" title="onclick=&quot;x&quot;" data-on="1">style="x" javascript:x</p>';
    expect(problemsOf(html)).toEqual([]);
  });

  test.each([
    '<script src="/news/a.js"></script>',
    '<script type="application/ld+json">{}</script>',
  ])('accepts %s', (html) => {
    expect(problemsOf(html)).toEqual([]);
  });

  test.each([
    '<script>x()</script>',
    '<script type="module">x()</script>',
    '<script type="text/JavaScript">x()</script>',
    '<svg><script>x()</script></svg>',
    '<style>p { color: red }</style>',
  ])('refuses %s', (html) => {
    expect(problemsOf(html)).toMatchObject([{ rule: 'no-inline-code', line: 1 }]);
  });

  test.each([
    ['<p onclick="x()">', 'The attribute "onclick" holds code; let a script of the site listen.'],
    ['<p OnClick="x()">', 'The attribute "onclick" holds code; let a script of the site listen.'],
    ['<p style="color:red">', 'A style attribute is ignored; give the element a class.'],
    ['<a href=" JavaScript:x()">', '" JavaScript:x()" is code; write an address.'],
    ['<a href="java\tscript:x()">', '"java\tscript:x()" is code; write an address.'],
    ['<a href="&#1;javascript:x()">', '"\u0001javascript:x()" is code; write an address.'],
  ])('refuses %s', (html, message) => {
    expect(problemsOf(html)).toEqual([
      { path: 'a/index.html', line: 1, column: 4, rule: 'no-inline-code', message },
    ]);
  });
});
