import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isSoundFile } from './sound-file.ts';

const script = '/_astro/Header.Cs3LqmTV.js';
const sheet = '/_astro/list.BAvlkjse.css';
const page = '<!doctype html><p>Log in';
const packed = gzipSync('["word"]'.repeat(99));

test.each<[string, string, BodyInit, string, boolean]>([
  ['a script', script, 'export{}', 'text/javascript', true],
  ['a script by its former type', script, 'export{}', 'application/javascript', true],
  ['a page in place of a script', script, page, 'text/html; charset=utf-8', false],
  ['a page that says it is a script', script, `\n ${page}`, 'text/javascript', false],
  ['words in place of a script', script, 'Please log in', 'text/javascript', false],
  ['data in place of a script', script, '{"login":true}', 'text/javascript', false],
  ['half a script', script, 'export{a as b,c as', 'text/javascript', false],
  ['nothing in place of a script', script, ' ', 'text/javascript', false],
  ['a style sheet', sheet, '@layer a{}\n', 'text/css; charset=utf-8', true],
  ['a page in place of a style sheet', sheet, page, 'text/html', false],
  ['a manifest', '/pagefind/search.json', '{"lexicon":{}}', '', true],
  ['other data in its place', '/pagefind/search.json', '{"login":true}', '', false],
  ['suggestions', '/search/suggestions.json', '{"pairs":[]}', '', true],
  ['a page in place of a manifest', '/pagefind/search.json', page, 'application/json', false],
  ['a part of the index', '/pagefind/words.38ffdff28e.pack', packed, '', true],
  ['half of it', '/pagefind/words.38ffdff28e.pack', packed.subarray(0, -9), '', false],
  ['a page in its place', '/pagefind/index/38ffdff28e_1.pf_index', page, '', false],
  ['another file', '/pagefind/pagefind.woff2', 'x', 'font/woff2', true],
  ['a page in place of another file', '/pagefind/pagefind.woff2', page, 'text/html', false],
])('%s is sound or not', async (_, path, body, type, expected) => {
  const answer = new Response(body, { headers: { 'content-type': type } });
  expect(await isSoundFile(path, answer)).toBe(expected);
});
