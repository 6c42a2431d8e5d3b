import { expect, test } from 'vitest';
import { home } from '../../tests/fixtures/built-site.ts';
import { readPage } from './page.ts';
import { uniqueId } from './unique-id.ts';

const problemsOf = (html: string) => uniqueId(readPage('a/index.html', html), home);

test('uniqueId accepts ids that stand once each', () => {
  expect(problemsOf('<p id="one"></p><p id="two"></p><p></p><p></p>')).toEqual([]);
});

test('uniqueId refuses an id that stands there a second time, wherever it does', () => {
  expect(problemsOf('<p id="one"></p>\n<svg><g id="one"/></svg>')).toEqual([
    {
      path: 'a/index.html',
      line: 2,
      column: 9,
      rule: 'unique-id',
      message: 'The id "one" is there already; give each element its own.',
    },
  ]);
});
