import { describe, expect, test } from 'vitest';
import { home } from '../../tests/fixtures/built-site.ts';
import { addressOf, targetOf } from './links.ts';

const from = new URL('https://example.org/news/pairs/la-vn/');

describe('targetOf', () => {
  test.each([
    ['', 'pairs/la-vn/index.html', ''],
    ['#figures', 'pairs/la-vn/index.html', 'figures'],
    ['feed.xml', 'pairs/la-vn/feed.xml', ''],
    ['../', 'pairs/index.html', ''],
    ['/news/search/?q=a', 'search/index.html', ''],
    ['https://example.org/news/data/a.csv', 'data/a.csv', ''],
    ['/news/Vi%E1%BB%87t/#H%C3%A0', 'Việt/index.html', 'Hà'],
    ['/news/%ff', '%ff', ''],
  ])('%j leads to %s', (address, file, id) => {
    expect(targetOf(address, from, home)).toEqual({ to: 'file', file, id });
  });

  test.each([
    ['/', 'beside'],
    ['/newspaper/', 'beside'],
    ['//other.example/', 'elsewhere'],
    ['HTTPS://OTHER.example', 'elsewhere'],
    ['mailto:a@example.org', 'none'],
    ['javascript:x', 'none'],
    ['https://', 'none'],
  ])('%s leads %s', (address, to) => {
    expect(targetOf(address, from, home)).toMatchObject({ to });
  });
});

test.each([
  ['index.html', ''],
  ['pairs/la-vn/index.html', 'pairs/la-vn/'],
  ['404.html', '404.html'],
  ['briefings/an-index.html', 'briefings/an-index.html'],
])('addressOf %s ends with %j', (file, path) => {
  expect(addressOf(file, home).href).toBe(`https://example.org/news/${path}`);
});
