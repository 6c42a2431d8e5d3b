import { describe, expect, test } from 'vitest';
import { breakouts } from '../../tests/hostile/strings.ts';
import { readXml } from '../../tools/check-site/xml.ts';
import { bodyForBook, bodyIs } from '../site/body-html.ts';
import { asXhtml, linkTo } from './xhtml.ts';

const place = { idPrefix: 'a.', linkOf: (address: string) => `<${address}>` };
const xhtmlOf = (markdown: string) => {
  const briefing = {};
  bodyIs(briefing, markdown);
  return asXhtml(bodyForBook(briefing), { ...place, linkOf: (address) => address });
};
const read = (xhtml: string) =>
  readXml(`<body xmlns:epub="http://www.idpf.org/2007/ops">${xhtml}</body>`);

describe('HTML as XHTML', () => {
  test.each([
    ['a<br>b<hr>', 'a<br/>b<hr/>'],
    ['<th style="text-align: right">a</th>', '<th style="text-align: right">a</th>'],
    ['<a href="/b/" title="<&amp;>">b</a>', '<a href="</b/>" title="&lt;&amp;>">b</a>'],
    ['<p lang="vi">b</p>', '<p lang="vi" xml:lang="vi">b</p>'],
    ['<img src="/x.jpg" alt="<b> & c" title="d">', '<em>[Picture: &lt;b> & c d]</em>'],
    ['<input type="checkbox" checked disabled> a', '☑ a'],
    ['<input type="checkbox" disabled> a', '☐ a'],
  ])('%s', (html, xhtml) => {
    expect(asXhtml(html, place)).toBe(xhtml);
  });

  test('has codes for signs that EPUBCheck refuses in addresses', () => {
    const coded = 'https://example.org/é/a%7Cb?c=%25zz&amp;%20=%5B%5D#:~:text=d,e';
    const typed = coded.replace('%7C', '|').replace('%25', '%').replace('%5B%5D', '[]');
    const { idPrefix } = place;
    expect(asXhtml(`<a href="${typed}">f</a>`, { idPrefix, linkOf: (address) => address })).toBe(
      `<a href="${coded}">f</a>`,
    );
    expect(linkTo(typed.replace('&amp;', '&'), '<f>')).toBe(`<a href="${coded}">&lt;f&gt;</a>`);
  });

  test('links to an id of its own, and asks for the place of another', () => {
    const xhtml = asXhtml('<a href="#b">b</a><p id="b">b</p><a href="#c">c</a>', place);
    expect(xhtml).toBe('<a href="#a.b">b</a><p id="a.b">b</p><a href="<#c>">c</a>');
  });

  test('marks footnotes, and links them both ways', () => {
    const body = read(xhtmlOf('A[^1]\n\n[^1]: Note.'));
    const text = JSON.stringify(body);
    expect(text).toContain('"epub:type":"noteref"');
    expect(text).toContain('"role":"doc-backlink"');
    const ids = Array.from(text.matchAll(/"id":"([^"]*)"/g), ([, id]) => id);
    const links = Array.from(text.matchAll(/"href":"#([^"]*)"/g), ([, id]) => id);
    expect(links).toHaveLength(2);
    expect(ids).toEqual(expect.arrayContaining(links));
  });
});

test.each([
  ...breakouts.map((text) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&')),
  '| a & b | c |\n|:--|--:|\n| 1 | **2** \\| 3 |\n\n- [ ] a\n- [x] b\n\n1. c\n5. d',
  '> “quoted” *مرحبا* 👍🏽\\\nnext  \nlast\n\n```html\n<b a="&">\n```\n\n---\n\n~~out~~ 5~7 MW',
  '[a](/b/ "c \\"d\\" <e> & f") <https://example.org/?a=1&b=2> ![g <h>](/i.jpg "j & k")',
])('is well-formed: %s', (markdown) => {
  expect(() => read(xhtmlOf(markdown))).not.toThrow();
});
