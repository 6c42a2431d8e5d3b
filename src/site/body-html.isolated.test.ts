import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { StoredBriefingFile } from '../content/briefing-file.ts';
import { fileDigest } from '../content/parse/decode.ts';
import { bodyHtml, bodyIs, leadOf } from './body-html.ts';

const checked = '---\ntitle: A\n---\n\nCoal.\n';

let path: string;
const briefing = {};
beforeEach(() => {
  path = join(newFolder({ 'a.md': checked }), 'a.md');
  const result = { links: [], pictures: [], problems: [], words: '', dataDigest: '' };
  const parsed = { digest: fileDigest(Buffer.from(checked)), result };
  bodyIs(briefing, new StoredBriefingFile(path, 'a', parsed));
});
afterEach(() => vi.unstubAllEnvs());

const change = () => writeFileSync(path, '---\ntitle: A\n---\n\n<b>Unchecked</b>\n');

test.each([
  ['a build', false],
  ['the dev server', true],
])('renders what was checked in %s', (_, isDev) => {
  vi.stubEnv('DEV', isDev);
  expect(bodyHtml(briefing)).toBe('<p>Coal.</p>\n');
});

test('refuses in a build what has changed since it was checked', () => {
  vi.stubEnv('DEV', false);
  change();
  expect(() => bodyHtml(briefing)).toThrow(`${path} changed`);
});

test('renders in the dev server what an editor has just written', () => {
  vi.stubEnv('DEV', true);
  change();
  expect(bodyHtml(briefing)).toContain('Unchecked');
});

test('a state of play has its first paragraph apart, with the numbers of its briefings', () => {
  const link = (path: string, site = '') => `<a href="${site}/briefings/${path}">a</a>`;
  const others = link('x/', 'https://a.la');
  const first = `<p>${link('coal/')} and ${link('rail/#figure-km')}, ${link('coal/')}${others}.</p>`;
  const { lead, background, cited } = leadOf(`${first}\n<p>More.</p>\n`);
  expect(lead.replaceAll(/<a.*?a>/g, '')).toBe(
    '<p><sup>1</sup> and <sup>2</sup>, <sup>1</sup>.</p>',
  );
  expect(background).toBe('<p>More.</p>');
  expect(cited).toEqual(['coal', 'rail']);
});
