import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { openProject, type Run, type TestProject } from './project.ts';

/** A check takes seconds of a processor, which others may use, too. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const command = 'tools/check-site/command.ts';
const copies = mkdtempSync(join(tmpdir(), 'bilateral-site-check-'));
let project: TestProject;
/** The first check, after which pages are known to be valid. */
let sound: Run;

beforeAll(async () => {
  project = openProject();
  sound = await check(inject('siteFolder'));
});
afterAll(() => {
  project.remove();
  rmSync(copies, { recursive: true });
});

/** Checks a folder as the site of the fixture content. */
const check = (folder: string, ...options: string[]) =>
  project.start([command, folder, ...options], {
    CONTENT_DIR: inject('siteContent'),
    CORRECTIONS_TO: 'mailto:desk@example.org',
  }).ended;

/** A copy of the built site in which a text of one file is replaced. */
function brokenSite(name: string, file: string, text: string | RegExp, instead: string): string {
  const folder = join(copies, name);
  cpSync(inject('siteFolder'), folder, { recursive: true });
  const path = join(folder, file);
  const whole = readFileSync(path, 'utf8');
  expect(whole).toMatch(text);
  writeFileSync(path, whole.replace(text, instead));
  return folder;
}

describe('check:site', () => {
  test('finds nothing wrong with a site that was built', () => {
    expect(sound).toMatchObject({ code: 0, stdout: '' });
  });

  test('says the same when it remembers which pages were valid', async () => {
    expect(await check(inject('siteFolder'))).toMatchObject({ code: 0, stdout: '' });
  });

  test('prints one line a problem by file, line and column, and exits 1', async () => {
    const page = 'briefings/rubber-road/index.html';
    const folder = brokenSite('link', page, 'href="/pairs/la-vn/"', 'href="/pairs/la-vm/"');
    const { code, stdout } = await check(folder);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^\S+\/briefings\/rubber-road\/index\.html:\d+:\d+ "\/pairs\/la-vm\/" leads nowhere: there is no file "pairs\/la-vm\/index\.html"\. \(known-target\)\n$/,
    );
  });

  test('prints problems for machines with --json', async () => {
    const folder = brokenSite('rel', 'about/index.html', ' noopener external', '');
    const { code, stdout } = await check(folder, '--json');
    expect(code).toBe(1);
    const path = join(folder, 'about/index.html');
    expect(JSON.parse(stdout)).toMatchObject([{ path, rule: 'outward-rel' }]);
  });

  test('says so and exits 2 where there is no site', async () => {
    const { code, stdout, stderr } = await check(join(copies, 'nowhere'));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('run "npm run build" first');
  });

  test('exits 2 for an option that it does not know', async () => {
    expect(await check(inject('siteFolder'), '--jsno')).toMatchObject({ code: 2, stdout: '' });
  });
});
