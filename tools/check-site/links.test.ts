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
    ['/news/', 'index.html', ''],
    ['/news/search/?q=a', 'search/index.html', ''],
    ['https://example.org/news/data/a.csv', 'data/a.csv', ''],
    ['/news/Vi%E1%BB%87t/#H%C3%A0', 'Việt/index.html', 'Hà'],
    ['/news/%ff', '%ff', ''],
  ])('leads %j to %s', (address, file, id) => {
    expect(targetOf(address, from, home)).toEqual({ to: 'file', file, id });
  });

  test.each(['/', '/newspaper/', 'https://example.org/pairs/'])(
    'tells that %s is beside the site',
    (address) => {
      expect(targetOf(address, from, home)).toEqual({ to: 'beside' });
    },
  );

  test.each(['https://other.example/', '//other.example/', 'HTTPS://OTHER.example'])(
    'tells that %s is elsewhere',
    (address) => {
      expect(targetOf(address, from, home)).toEqual({
        to: 'elsewhere',
        address: 'https://other.example/',
      });
    },
  );

  test.each(['mailto:a@example.org', 'data:,x', 'javascript:x', 'https://'])(
    'tells that %s leads nowhere',
    (address) => {
      expect(targetOf(address, from, home)).toEqual({ to: 'none' });
    },
  );
});

test.each([
  ['index.html', 'https://example.org/news/'],
  ['pairs/la-vn/index.html', 'https://example.org/news/pairs/la-vn/'],
  ['data/briefings.json', 'https://example.org/news/data/briefings.json'],
  ['404.html', 'https://example.org/news/404.html'],
  ['briefings/an-index.html', 'https://example.org/news/briefings/an-index.html'],
])('addressOf %s is %s', (file, address) => {
  expect(addressOf(file, home).href).toBe(address);
});
