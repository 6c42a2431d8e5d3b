import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { SiteManifest } from '../../src/model/site-manifest.ts';
import { commandsFor, differencesIn } from './origin.ts';

const commit = 'a'.repeat(40);
const other = 'b'.repeat(40);

const manifest: SiteManifest = {
  code: { commit },
  content: { digest: 'd', commit },
  versions: { node: '24.1.0' },
  settings: { SITE_URL: 'https://example.org', BASE_PATH: '/' },
  files: {},
};

const usual = { contentDir: 'content', outDir: 'dist' };
const place = 'https://example.org/';

test('two builds of the same have no difference, whatever their files', () => {
  expect(differencesIn(manifest, { ...manifest, files: { a: 'b' } })).toEqual([]);
});

test.each<[what: string, other: Partial<SiteManifest>, here: string, there: string]>([
  ['commit of the code', { code: { commit: other } }, commit, other],
  ['commit of the code', { code: undefined }, commit, 'none'],
  [
    'commit of the content',
    { content: { digest: 'd', changedSince: commit } },
    commit,
    `files that differ from ${commit}`,
  ],
  ['digest of the content', { content: { digest: 'e', commit } }, 'd', 'e'],
  ['version of node', { versions: { node: '24.2.0' } }, '24.1.0', '24.2.0'],
  ['OFFLINE', { settings: { ...manifest.settings, OFFLINE: 'off' } }, 'none', 'off'],
])('the %s is a difference', (what, change, here, there) => {
  expect(differencesIn(manifest, { ...manifest, ...change })).toEqual([{ what, here, there }]);
});

test('commands make the same build', () => {
  expect(commandsFor(manifest, usual, place)).toEqual([
    `git checkout ${commit}`,
    'npm ci',
    'SITE_URL=https://example.org BASE_PATH=/ npm run build',
    'npm run verify -- https://example.org/',
  ]);
});

test('content of another repository is checked out, too', () => {
  const content = { digest: 'd', commit: other };
  const folders = { contentDir: '../my news', outDir: 'out' };
  const commands = commandsFor({ ...manifest, content }, folders, place);
  expect(commands.slice(1)).toEqual([
    `git -C '../my news' checkout ${other}`,
    'npm ci',
    "CONTENT_DIR='../my news' OUT_DIR=out SITE_URL=https://example.org BASE_PATH=/ npm run build",
    'OUT_DIR=out npm run verify -- https://example.org/',
  ]);
});

test('files that nobody else can have are a comment, not a command', () => {
  const changed = { ...manifest, code: { changedSince: commit }, content: { digest: 'd' } };
  const commands = commandsFor(changed, usual, place);
  expect(commands.slice(0, 2).every((line) => line.startsWith('# '))).toBe(true);
  expect(commands.join('\n')).not.toContain('checkout');
});

test('a stranger sets no variable but those of a site', () => {
  const settings = { ...manifest.settings, NODE_OPTIONS: '--import=/tmp/x.mjs', PATH: '/tmp' };
  const commands = commandsFor({ ...manifest, settings }, usual, place);
  const run = commands.filter((line) => !line.startsWith('#'));
  expect(run).toEqual(commandsFor(manifest, usual, place));
  expect(commands.join('\n')).toContain('NODE_OPTIONS');
});

test('a setting of a stranger is one word for the shell', () => {
  const SITE_URL = `https://a.example/'; touch x; $(touch y)"\``;
  const [, , build = ''] = commandsFor({ ...manifest, settings: { SITE_URL } }, usual, place);
  const { stdout } = spawnSync('sh', ['-c', build.replace('npm run build', 'printenv SITE_URL')]);
  expect(stdout.toString()).toBe(`${SITE_URL}\n`);
});
