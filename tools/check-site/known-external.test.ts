import { expect, test } from 'vitest';
import { linksTo, siteOf } from '../../tests/fixtures/built-site.ts';
import { knownOutward } from './known-external.ts';

const rule = knownOutward((address) => address === 'https://paper.example/report');

test('knownOutward accepts links to what the content names', () => {
  const body = linksTo('https://paper.example/report', '/news/', 'mailto:desk@example.org');
  expect(rule(siteOf({ 'index.html': body }))).toEqual([]);
});

test('knownOutward refuses other links out, in feeds, too', () => {
  const files = {
    'index.html': linksTo('https://other.example/'),
    'feed.xml': '<feed>\n<link rel="via" href="https://other.example/"/></feed>',
  };
  const message =
    '"https://other.example/" stands nowhere in the content; name it there, or leave the link out.';
  expect(rule(siteOf(files))).toMatchObject([
    { path: 'index.html', rule: 'known-outward', message },
    { path: 'feed.xml', line: 2, rule: 'known-outward', message },
  ]);
});
