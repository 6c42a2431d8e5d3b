import { expect, test } from 'vitest';
import { home } from '../../tests/fixtures/built-site.ts';
import { addressOf, targetOf } from './links.ts';

const from = new URL('https://example.org/news/pairs/la-vn/');

test.each([
  ['', 'pairs/la-vn/index.html', ''],
  ['#figures', 'pairs/la-vn/index.html', 'figures'],
  ['feed.xml', 'pairs/la-vn/feed.xml', ''],
  ['../?q=a', 'pairs/index.html', ''],
  ['/news/Vi%E1%BB%87t/#H%C3%A0', 'Việt/index.html', 'Hà'],
  ['/news/%ff', '%ff', ''],
  ['webcal://example.org/news/a.ics', 'a.ics', ''],
])('targetOf %j is %s', (address, file, id) => {
  expect(targetOf(address, from, home)).toEqual({ to: 'file', file, id });
});

test.each([
  ['/newspaper/', 'beside'],
  ['//example.com/news/', 'elsewhere'],
  ['mailto:a@example.org', 'none'],
  ['https://', 'none'],
])('targetOf %s is %s', (address, to) => {
  expect(targetOf(address, from, home)).toMatchObject({ to });
});

test.each([
  ['index.html', ''],
  ['pairs/la-vn/index.html', 'pairs/la-vn/'],
  ['404.html', '404.html'],
  ['briefings/an-index.html', 'briefings/an-index.html'],
])('addressOf %s ends with %j', (file, path) => {
  expect(addressOf(file, home).href).toBe(`https://example.org/news/${path}`);
});
