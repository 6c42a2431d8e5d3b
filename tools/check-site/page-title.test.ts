import { describe, expect, test } from 'vitest';
import { home } from '../../tests/fixtures/built-site.ts';
import { pageTitle } from './page-title.ts';
import { readPage } from './page.ts';

const problemsOf = (html: string) => pageTitle(readPage('a/index.html', html), home);

describe('pageTitle', () => {
  test('accepts one title, besides those of drawings', () => {
    expect(problemsOf('<title>A</title><svg><title>Map</title></svg>')).toEqual([]);
  });

  test.each([
    ['<p>A</p>', 1, 'The page has no title; give it one.'],
    ['<svg><title>Map</title></svg>', 1, 'The page has no title; give it one.'],
    ['<title> </title>', 1, 'The title is empty; write one.'],
    ['<title>A</title>\n<title>B</title>', 2, 'The page has a second title; remove one.'],
  ])('refuses %j', (html, line, message) => {
    expect(problemsOf(html)).toEqual([
      { path: 'a/index.html', line, column: 1, rule: 'page-title', message },
    ]);
  });
});
