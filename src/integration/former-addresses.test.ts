import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentOf } from '../../tests/fixtures/broken/content.ts';
import { newFolder } from '../../tests/fixtures/folder.ts';
import type { Redirect } from '../model/redirect.ts';
import { openStagingFolder } from '../output/staging-folder.ts';
import { readEnvironment } from '../site/environment.ts';
import { writeFormerAddresses } from './former-addresses.ts';

const environment = readEnvironment({ SITE_URL: 'https://example.org', BASE_PATH: '/news.d/' });
const files = [
  ...['sources/index.html', 'sources/vna/index.html', 'sources/vna/2/index.html'],
  ...['sources/vna/feed.xml', 'sources/vna/feed.xml.br'],
];

/** Writes the former addresses of a site with the source "vna", and returns its folder and new files. */
function written(redirects: Omit<Redirect, 'why'>[], others: string[] = []) {
  const folder = newFolder();
  const staging = openStagingFolder(folder, [], false);
  const known = { digest: '', size: 1, written: 1 };
  const site = new Map([...files, ...others].map((file) => [file, known]));
  const data = redirects.map((redirect) => ({ ...redirect, why: 'It was renamed.' }));
  const content = {
    ...contentOf({}),
    redirects: { path: 'redirects.yml', positions: {}, problems: [], data },
  };
  const all = writeFormerAddresses(site, content, staging, environment);
  const added = [...all.keys()].filter((file) => !site.has(file));
  return { added, read: (file: string) => readFileSync(join(folder, file), 'utf8'), folder };
}

test('nothing is written where no address has changed', () => {
  const { added, folder } = written([]);
  expect(added).toEqual([]);
  expect(existsSync(join(folder, '_redirects'))).toBe(false);
});

test('what is below a page that has moved is redirected, too; there is a page at each former address of a page', () => {
  const { added, read } = written([{ from: '/sources/old/', to: '/sources/vna/' }]);
  expect(added).toEqual([
    ...['_redirects', '_moved.map', 'sources/old/index.html', 'sources/old/2/index.html'],
  ]);
  expect(read('_redirects').split('\n')).toEqual([
    '/news.d/sources/old/ /news.d/sources/vna/ 301',
    '/news.d/sources/old/2/ /news.d/sources/vna/2/ 301',
    '/news.d/sources/old/feed.xml /news.d/sources/vna/feed.xml 301',
    '',
  ]);
  const page = read('sources/old/2/index.html');
  expect(page).toContain('content="0; url=/news.d/sources/vna/2/"');
  expect(page).toContain('rel="canonical" href="https://example.org/news.d/sources/vna/2/"');
});

test('a list of pages is redirected alone, and what is at an address stays there', () => {
  const overview = written([{ from: '/wires/', to: '/sources/' }]);
  expect(overview.read('_redirects')).toBe('/news.d/wires/ /news.d/sources/ 301\n');
  const redirects = [
    { from: '/sources/old/', to: '/sources/vna/' },
    { from: '/sources/old/2/', withdrawn: '2026-11-30' },
  ];
  const { added, read } = written(redirects, ['sources/old/feed.xml']);
  expect(added).not.toContain('sources/old/2/index.html');
  expect(read('_moved.map').split('\n')).toEqual([
    '/news.d/sources/old/ /news.d/sources/vna/;',
    '/news.d/sources/old/2/ /news.d/sources/old/2/index.html;',
    '',
  ]);
});

test('nginx distinguishes capitals in a former address', () => {
  const { read } = written([{ from: '/briefings/Old/', to: '/sources/' }]);
  expect(read('_moved.map')).toBe('~^/news\\.d/briefings/Old/$ /news.d/sources/;\n');
});
