import { describe, expect, test } from 'vitest';
import { pageOf, slugLinkedBy } from './briefing-link.ts';

describe('slugLinkedBy', () => {
  test.each([
    ['/briefings/talks/', 'talks'],
    ['/briefings/talks', 'talks'],
    ['/briefings/talks?a=/b/', 'talks'],
    ['/briefings/talks/more/', 'talks'],
    ['/Briefings/Talks/', 'Talks'],
    ['/briefings/', ''],
    ['/briefings', ''],
    ['/briefings#talks', ''],
    ['/briefings?q=talks', ''],
  ])('of %s is %j', (url, slug) => {
    expect(slugLinkedBy(url)).toBe(slug);
  });

  test.each([
    '/',
    '',
    '/pairs/la-vn/',
    '/pairs/briefings/',
    '/briefings-of-old/talks/',
    'briefings/talks/',
    'content/briefings/talks/',
    'https://example.org/briefings/talks/',
    '#/briefings/talks/',
  ])('is none of %j', (url) => {
    expect(slugLinkedBy(url)).toBeUndefined();
  });
});

describe('pageOf', () => {
  test.each([
    ['/pairs/la-vn/', '/pairs/la-vn/'],
    ['/pairs/la-vn/#top', '/pairs/la-vn/'],
    ['/search/?q=coal#results', '/search/'],
    ['/search/?q=coal\nand more', '/search/'],
    ['#top', ''],
  ])('of %j is %j', (url, page) => {
    expect(pageOf(url)).toBe(page);
  });
});
