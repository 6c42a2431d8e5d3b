import { expect, test } from 'vitest';
import { issuesOf } from '../../tests/fixtures/published.ts';
import { Redirects } from './redirect.ts';

const why = 'It was renamed.';
const moved = { from: '/briefings/old/', to: '/briefings/New_1/', why };
const gone = { from: '/briefings/gone/', withdrawn: '2026-11-30', title: 'Talks', why };

test('an entry says where a page is now, or when it was withdrawn', () => {
  expect(issuesOf(Redirects, [moved, gone])).toEqual([]);
  expect(issuesOf(Redirects, [{ from: '/a/', why }])).toEqual([['redirect-end', '0']]);
  expect(issuesOf(Redirects, [{ ...gone, to: '/a/' }])).toEqual([['redirect-end', '0']]);
  expect(issuesOf(Redirects, [{ ...moved, title: 'A' }])).toEqual([['redirect-end', '0.title']]);
  const inCapitals = { ...moved, from: '/briefings/Old/' };
  expect(issuesOf(Redirects, [moved, inCapitals])).toEqual([['listed-once', '1.from']]);
});

test.each([
  ...['/', 'briefings/old/', '/briefings/old', '//example.org/', 'https://example.org/a/'],
  ...['/a/index.html', '/a/../b/', '/_astro/', '/a b/', '/a/ /b/', '/a;/', '/$a/', '/a/\n/b/'],
])('%j is no address that web servers are given', (from) => {
  expect(issuesOf(Redirects, [{ ...moved, from }])).toEqual([['form', '0.from']]);
});
