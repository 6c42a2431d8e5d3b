import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test, vi } from 'vitest';
import { openProject, siteSettings } from './project.ts';

/** A check takes seconds of a processor, which others may use, too. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const command = 'tools/check-site/command.ts';
const project = openProject({ ...siteSettings, CONTENT_DIR: inject('siteContent') });
afterAll(() => project.remove());

/** Checks a folder as the site of the fixture content. */
const check = (folder: string, ...options: string[]) =>
  project.start([command, folder, ...options]).ended;

/** Replaces a text in a file of a site. */
type Edit = readonly [file: string, text: string | RegExp, instead: string];

/** A copy of the built site with these edits. */
function editedSite(name: string, edits: readonly Edit[]): string {
  const folder = join(project.folder, name);
  cpSync(inject('siteFolder'), folder, { recursive: true });
  for (const [file, text, instead] of edits) {
    const path = join(folder, file);
    const whole = readFileSync(path, 'utf8');
    expect(whole).toMatch(text);
    writeFileSync(path, whole.replace(text, instead));
  }
  return folder;
}

/** By the rule that finds it, a mistake in a file. */
const mistakes: [rule: string, ...edit: Edit][] = [
  ['known-target', 'countries/la/index.html', '"/pairs/la-vn/"', '"/pairs/la-vm/"'],
  ['known-external', 'about/index.html', /(?<=<a href=")https:[^"]*/, 'https://other.example/'],
  ['external-rel', 'about/index.html', ' noopener external', ''],
  ['own-requests', 'pairs/index.html', '</main>', '<img src="//other.example/" alt=""></main>'],
  ['no-inline-code', 'pairs/index.html', '<main', '<main onclick="x()"'],
  ['own-canonical', 'sectors/index.html', 'rel="canonical"', 'rel="bookmark"'],
  ['unique-id', 'sources/index.html', '</main>', '<svg id="main"></svg></main>'],
  ['valid-html', 'sectors/index.html', /<title>.*<\/title>/, ''],
  ['valid-html', 'people/index.html', 'lang="en-GB"', 'lang="en_GB"'],
  ['complete-sitemap', 'sitemap.xml', '<url>', '<url><loc>https://example.org/</loc></url><url>'],
  ['valid-sitemap', 'sitemap.xml', /(?<=<lastmod>\d{4}-)\d\d/, '13'],
  ['valid-atom', 'feed.xml', '<updated>', '<updated>about '],
  ['valid-json-feed', 'feed.json', '"version"', '"edition"'],
  ['valid-json', 'data/figures.json', '{', '{,'],
  ['valid-manifest', 'manifest.json', '"digest"', '"hash"'],
  ['valid-csv', 'data/figures.csv', '\r\n', ',\r\n'],
  ['valid-opml', 'feeds.opml', 'xmlUrl', 'url'],
  ['valid-calendar', 'pairs/la-vn/calendar.ics', 'VERSION', 'X-VERSION'],
];

describe('check:site', () => {
  test('finds nothing wrong with a site that was built', async () => {
    expect(await check(inject('siteFolder'))).toMatchObject({ code: 0, stdout: '' });
  });

  test('finds each kind of mistake, and prints them for machines with --json', async () => {
    const folder = editedSite(
      'mistakes',
      mistakes.map(([, ...edit]) => edit),
    );
    cpSync(join(folder, 'people'), join(folder, 'persons'), { recursive: true });
    const { code, stdout } = await check(folder, '--json');
    expect(code).toBe(1);
    const problems = JSON.parse(stdout) as { path: string; rule: string }[];
    const found = new Set(problems.map(({ path, rule }) => `${rule} ${path}`));
    for (const [rule, file] of [
      ...mistakes,
      ['known-route', 'persons/index.html'],
      ['no-orphan', 'persons/index.html'],
    ]) {
      expect(found).toContain(`${rule} ${join(folder, file)}`);
    }
  });

  test('says so and exits 2 where there is no site', async () => {
    const { code, stdout, stderr } = await check(join(project.folder, 'nowhere'));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('run "npm run build" first');
  });

  test('exits 2 for an option that it does not know', async () => {
    expect(await check(inject('siteFolder'), '--jsno')).toMatchObject({ code: 2, stdout: '' });
  });
});
