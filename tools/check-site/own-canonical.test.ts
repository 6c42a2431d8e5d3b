import { describe, expect, test } from 'vitest';
import { home } from '../../tests/fixtures/built-site.ts';
import { ownCanonical } from './own-canonical.ts';
import { readPage } from './page.ts';

const messagesOf = (path: string, html: string) =>
  ownCanonical(readPage(path, html), home).map(({ message }) => message);
const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
const noindex = '<meta name="robots" content="noindex">';
const own = 'https://example.org/news/pairs/la-vn/';

describe('ownCanonical', () => {
  test.each([
    ['index.html', canonical('https://example.org/news/')],
    ['pairs/la-vn/index.html', canonical(own)],
    ['404.html', noindex],
    ['drafts/index.html', noindex],
  ])('accepts %s with %s', (path, html) => {
    expect(messagesOf(path, html)).toEqual([]);
  });

  test.each([
    ['pairs/la-vn/index.html', '', 'The page names no canonical address; add its own.'],
    [
      'pairs/la-vn/index.html',
      canonical('https://example.org/news/pairs/'),
      `The canonical address is "https://example.org/news/pairs/", expected the page's own, "${own}".`,
    ],
    [
      'pairs/la-vn/index.html',
      canonical(own) + canonical(own),
      'There is a second canonical address; remove one.',
    ],
    [
      'pairs/la-vn/index.html',
      noindex + canonical(own),
      'The page asks not to be listed, yet names a canonical address.',
    ],
    [
      '404.html',
      canonical('https://example.org/news/404.html'),
      'The page only stands in for others; mark it "noindex".',
    ],
  ])('refuses %s with %s', (path, html, message) => {
    expect(messagesOf(path, html)).toEqual([message]);
  });
});
