import { describe, expect, test } from 'vitest';
import { problemWithBytes } from './file-type.ts';

const problemWith = (name: string, ...parts: (string | number[])[]) =>
  problemWithBytes(name, Buffer.concat(parts.map((part) => Buffer.from(part as string))));

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

describe('problemWithBytes', () => {
  test.each<[string, ...(string | number[])[]]>([
    ['a.jpg', [0xff, 0xd8, 0xff, 0xe0]],
    ['a.png', png],
    ['a.webp', 'RIFF0000WEBPVP8 '],
    ['a.avif', [0, 0, 0, 0x1c], 'ftypmif1', [0, 0, 0, 0], 'mif1avif'],
    ['a.ico', [0, 0, 1, 0, 1, 0]],
    ['a.pdf', '%PDF-1.7\n'],
    ['a.woff2', 'wOF2'],
    [
      'a.svg',
      '<?xml version="1.0"?>\n<!-- drawn -->\n',
      svg(`<use href="#a"/><path fill="url(#b)"/><path style="fill: url('#b')"/>`),
    ],
    ['a.webmanifest', '{"name": "A"}'],
    ['a.xml', '<?xml version="1.0"?><a/>'],
    ['a.csv', 'a,b\r\nລາວ,2\r\n'],
    ['CNAME', 'example.org\n'],
  ])('finds nothing in %s', (name, ...bytes) => {
    expect(problemWith(name, ...bytes)).toBeUndefined();
  });

  test.each<[string, ...(string | number[])[]]>([
    ['a.png', [0xff, 0xd8, 0xff, 0xe0]],
    ['a.jpg', '<html></html>'],
    ['a.pdf', 'GIF89a'],
    ['a.avif', [0, 0, 0, 0x1c], 'ftypheic', [0, 0, 0, 0], 'mif1heic'],
    ['a.json', '{'],
    ['a.txt', [0xff, 0xfe, 0x41, 0]],
    ['a.html', '<html></html>'],
    ['a.js', 'alert(1)'],
    ['a.txt', ''],
    ['a.xml', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
  ])('refuses %s with other bytes', (name, ...bytes) => {
    expect(problemWith(name, ...bytes)).toEqual(expect.any(String));
  });

  test.each([
    ['', false],
    ['viewBox="0 0 120 40"', true],
    ["viewBox = '0,0,1e3,400'", true],
    ['viewBox="0 0 120"', false],
    ['viewBox="0 0 120 0"', false],
    ['viewBox="0 0 9000 40"', false],
    ['viewBox="0 0 40 9000"', false],
    ['width="30mm" height="10mm"', false],
  ])('refuses a logo without a shape that fits the header: %j', (attribute, isFine) => {
    const problem = problemWith('public/logo.svg', `<svg ${attribute}><rect/></svg>`);
    expect(problem?.includes('viewBox')).toBe(isFine ? undefined : true);
    expect(problemWith('public/other.svg', `<svg ${attribute}><rect/></svg>`)).toBeUndefined();
  });

  test('names what is wrong with a drawing, not its kind', () => {
    const doctype = '<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "a">\n';
    expect(problemWith('a.svg', doctype, svg(''))).toContain('document type');
    expect(problemWith('A.PDF', '%PDF-1.7\n')).toContain('".pdf"');
  });

  test.each([
    '<script>alert(1)</script>',
    '<x:script xmlns:x="http://www.w3.org/2000/svg"/>',
    '<foreignObject/>',
    '<rect onclick="a()"/>',
    '<image href="https://x.y/z.png"/>',
    '<a xlink:href=" javascript:alert(1)"/>',
    '<style>@import "https://x.y/z.css"</style>',
    '<style>rect { fill: url(https://x.y/z) }</style>',
    '<style>rect { fill: image-set("https://x.y/z" 1x) }</style>',
  ])('refuses an SVG picture with %s', (inside) => {
    expect(problemWith('a.svg', svg(inside))).toEqual(expect.any(String));
  });
});
