import { describe, expect, test } from 'vitest';
import { home, soundPage } from '../../tests/fixtures/built-site.ts';
import { readBuiltPage } from './read-built-page.ts';

const path = 'a/index.html';
const own = 'https://example.org/news/a/';
const read = (html: string, file = path, valid = new Set<string>()) =>
  readBuiltPage(file, html, { home: home.href, valid });
const problemsOf = (html: string, file?: string) => read(html, file).problems;
/** Problems by rule and place. */
const placed = (html: string, file?: string) =>
  problemsOf(html, file).map(({ rule, line, column }) => `${rule} ${line}:${column}`);
/** A page whose body begins in column 1 of line 2. */
const withBody = (body: string) => soundPage(path, `\n${body}`);
const withHead = (head: string) => soundPage(path).replace('<title>Page</title>', head);

describe('readBuiltPage accepts', () => {
  test.each([
    '<h1>A</h1><p>Text</p>',
    '<p id="one">A</p><p id="two">B</p><p lang="vi">Hà Nội</p><p lang="zh-Hant-TW">C</p>',
    '<p class="on" title="onclick=&quot;x&quot;" data-on="1">style="x" javascript:x</p>',
    '<script src="/news/a.js"></script>',
    '<script type="application/ld+json">{}</script>',
    '<svg><title>Map</title></svg>',
    '<a href="https://other.example/" rel="noopener external">out</a>',
    '<a href="https://other.example/" rel="license external noopener">out</a>',
    '<a href="/news/pairs/">in</a><a href="https://example.org/news/">in</a>',
    '<a href="mailto:desk@example.org">write</a>',
  ])('%s', (body) => {
    expect(problemsOf(withBody(body))).toEqual([]);
  });

  test.each(['404.html', 'drafts/index.html'])('%s without a canonical address', (file) => {
    const noindex = '<title>A</title><meta name="robots" content="noindex">';
    const html = withHead(noindex).replace(/<link[^>]*>/, '');
    expect(problemsOf(html, file)).toEqual([]);
  });

  test('invalid HTML, where its hash is among those of valid pages', () => {
    const invalid = withBody('<ul><p>Text</p></ul>');
    expect(read(invalid).validHash).toBeUndefined();
    const { validHash = '' } = read(withBody(''));
    expect(validHash).not.toBe('');
    const every = { has: () => true } as unknown as Set<string>;
    expect(read(invalid, path, every).problems).toEqual([]);
  });
});

describe('readBuiltPage refuses', () => {
  test.each([
    ['<p id="one">A</p><p id="one">B</p>', 'unique-id 2:21'],
    ['<p id="one">A</p><svg><g id="one"/></svg>', 'unique-id 2:26'],
    ['<script>x()</script>', 'no-inline-code 2:1'],
    ['<script type="module">x()</script>', 'no-inline-code 2:1'],
    ['<script type="text/JavaScript">x()</script>', 'no-inline-code 2:1'],
    ['<svg><script>x()</script></svg>', 'no-inline-code 2:6'],
    ['<svg><style>p { color: red }</style></svg>', 'no-inline-code 2:6'],
    ['<p onclick="x()">A</p>', 'no-inline-code 2:4'],
    ['<p style="color:red">A</p>', 'no-inline-code 2:4'],
    ['<a href=" JavaScript:x()">A</a>', 'no-inline-code 2:4'],
    ['<a href="java\tscript:x()">A</a>', 'no-inline-code 2:4'],
    ['<a href="&#1;javascript:x()">A</a>', 'no-inline-code 2:4'],
    ['<a href="https://other.example/">out</a>', 'external-rel 2:4'],
    ['<a href="//other.example/" rel="noopener">out</a>', 'external-rel 2:4'],
    ['<a href="http://example.org/" rel="external">plain http</a>', 'external-rel 2:4'],
  ])('%s', (body, problem) => {
    expect(placed(withBody(body))).toContain(problem);
  });

  test.each([
    ['element-permitted-content', withBody('<ul><p>Text</p></ul>')],
    ['element-required-content', withHead('')],
    [
      'element-required-content',
      withHead('').replace('<body>', '<body><svg><title>A</title></svg>'),
    ],
    ['empty-title', withHead('<title> </title>')],
    ['element-permitted-occurrences', withHead('<title>A</title>\n<title>B</title>')],
    ['element-required-attributes', withBody('').replace(' lang="en-GB"', '')],
    ['attribute-allowed-values', withBody('').replace('en-GB', '')],
    ['attribute-allowed-values', withBody('').replace('en-GB', 'en_GB')],
    ['attribute-allowed-values', withBody('<p lang="en_GB">A</p>')],
    ['attribute-allowed-values', withBody('<p tabindex="x">A</p>')],
    ['<!doctype html><html>', withBody('').replace('<html lang="en-GB">', '')],
  ])('what html-validate reports as %s', (name, html) => {
    const named = expect.stringContaining(name) as string;
    expect(problemsOf(html)).toContainEqual(
      expect.objectContaining({ path, rule: 'valid-html', message: named }),
    );
  });

  test.each([
    ['no canonical address', soundPage('a/index.html').replace(/<link[^>]*>/, ''), path],
    ['that of another page', soundPage('b/index.html'), path],
    ['two', withHead(`<title>A</title><link rel="canonical" href="${own}">`), path],
    [
      'one, though it is not indexed',
      withHead('<title>A</title><meta name="robots" content="noindex">'),
      path,
    ],
  ])('a page with %s', (_, html, file) => {
    expect(problemsOf(html, file)).toMatchObject([{ path: file, rule: 'own-canonical', line: 1 }]);
  });
});
