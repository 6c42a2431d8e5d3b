import { expect, test } from 'vitest';
import { meantAddress } from './meant-address.ts';

test.each([
  ['talks.md', '/briefings/talks/'],
  ['../2026/talks.md#facts', '/briefings/talks/#facts'],
  ['/content/briefings/2026/talks.md', '/briefings/talks/'],
  ['/briefings/talks.md', '/briefings/talks/'],
  ['briefings/talks/', '/briefings/talks/'],
  ['../talks/', '/briefings/talks/'],
  ['../pages/imprint.md', '/imprint/'],
  ['content/pairs/la-vn.md', '/pairs/la-vn/'],
  ['agreements/coal.yml', '/agreements/coal/'],
])('%s means %s', (url, address) => {
  expect(meantAddress(url)).toBe(address);
});

test.each(['a', 'www.example.org/', 'https://example.org/talks.md', 'report.pdf', '#talks', ''])(
  '%j names no file of the content',
  (url) => {
    expect(meantAddress(url)).toBeUndefined();
  },
);
