import { expect, test } from 'vitest';
import { contentOf } from '../../tests/fixtures/broken/content.ts';
import { builtSiteOf, findingsIn } from '../../tests/fixtures/built-site.ts';
import { addressesOf } from '../../src/site/routes.ts';
import { siteOf } from '../../src/site/site.ts';
import { fileAt } from './links.ts';
import { knownRoute } from './known-route.ts';

const content = contentOf({});
const rule = knownRoute(content);
/** Every file of the site of this content, and the pages besides. */
const files = {
  ...Object.fromEntries(addressesOf(siteOf({ content })).map((url) => [fileAt(url.slice(1)), ''])),
  '404.html': '<!doctype html><meta name="robots" content="noindex">',
  'people/former/index.html': '<!doctype html><meta http-equiv="refresh" content="0; url=/">',
};

test('knownRoute accepts the files of the table of routes, and pages that search engines do not list', () => {
  expect(builtSiteOf(files).pages.size).toBeGreaterThan(10);
  expect(findingsIn(rule, files)).toEqual([]);
});

test('knownRoute refuses pages that no route has, and misses files that one has', () => {
  const others = Object.entries(files).filter(
    ([path]) => path !== 'feeds.opml' && path !== 'sectors/trade/index.html',
  );
  const more = { 'people/nobody/index.html': '', 'sectors/trade/2/index.html': '' };
  expect(
    findingsIn(rule, { ...Object.fromEntries(others), ...more }).map(
      (finding) => finding.split(':')[0],
    ),
  ).toEqual([
    ...['people/nobody/index.html', 'sectors/trade/2/index.html'],
    ...['sectors/trade/index.html', 'feeds.opml'],
  ]);
});
