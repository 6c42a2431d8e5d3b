import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { serveSite } from '../tools/serve/serve.ts';
import { inaccessible, page, useBrowser } from './browser/page.ts';
import { openProject, ownEnvironment, type TestProject } from './project.ts';

vi.setConfig({ testTimeout: 120_000 });

/** The longest that a site may have without a shorter one. */
const title = 'East African Power, Water & Trade Report';
const description =
  'Short briefings on what the countries of East Africa agree, trade and build with each other: one report at a time, each with its source, its figures and dates.';

let project: TestProject;
let init: { status: number | null; stdout: string; stderr: string };
let server: Awaited<ReturnType<typeof serveSite>>;

/** Makes a site as docs/your-own-site.md says, from a folder of its own, and builds it below a path. */
beforeAll(async () => {
  const settings = { SITE_URL: 'https://example.org', BASE_PATH: '/brief/' };
  project = openProject({ ...settings, PRECOMPRESS: 'off' });
  // Commands run in the folder of the project, of which this one reads the colours.
  symlinkSync(resolve('src'), join(project.folder, 'src'));
  init = runInit('own', '--title', title, '--description', description, '--pair', 'TZ-KE', '--yes');
  // No line of a phone has room for the word in the menu.
  const about = readFileSync(join(content(), 'pages/about.md'), 'utf8');
  const long = about.replace('title: About', 'title: Nachbarschaftsbeziehungenberichterstatte');
  writeFileSync(join(content(), 'pages/long.md'), long);
  fillIn();
  const built = await project.build([], { CONTENT_DIR: content() });
  expect(built).toMatchObject({ code: 0, stderr: `The site is in ${project.site}/.\n` });
  server = await serveSite(project.site, { port: 0, basePath: '/brief/' });
}, 240_000);
afterAll(() => {
  server.server.close().closeAllConnections();
  project.remove();
});

const content = () => join(project.folder, 'own');

/** Adds the settings that `site.yml` offers, and a first agreement. */
function fillIn(): void {
  const settings = join(content(), 'site.yml');
  const offered = /^( *)# (?=(?:address|place|sectors|corrections|credit):)/gm;
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(offered, '$1'));
  mkdirSync(join(content(), 'agreements'));
  const agreement = {
    ...{
      title: 'Agreement on a bridge',
      kind: 'agreement',
      parties: ['KE', 'TZ'],
      sectors: ['energy'],
    },
    history: [{ status: 'intended', date: '2025-02-10', briefing: 'example-bridge' }],
  };
  writeFileSync(join(content(), 'agreements/bridge.yml'), JSON.stringify(agreement));
}

/** Runs `npm run init` in the folder of the test, where it may write `.env`. */
function runInit(...args: string[]) {
  const command = [resolve('tools/init/command.ts'), ...args];
  const options = { cwd: project.folder, env: ownEnvironment(), encoding: 'utf8' } as const;
  return spawnSync(process.execPath, command, options);
}

describe('npm run init', () => {
  test('makes a content folder without problems, and names it in .env', async () => {
    expect(init).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(project.folder, '.env'), 'utf8')).toBe('CONTENT_DIR=own\n');
    const check = project.start(['tools/check-content/command.ts'], { CONTENT_DIR: content() });
    expect(await check.ended).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '2 briefings, no problems.\n',
    });
  });

  test('leaves a folder with files as it is, and an .env of others', () => {
    expect(runInit('own', '--yes')).toMatchObject({ status: 2, stdout: '' });
    const { status, stdout } = runInit('another', '--yes');
    expect([status, stdout.includes('CONTENT_DIR=another')]).toEqual([0, true]);
    expect(readFileSync(join(project.folder, '.env'), 'utf8')).toBe('CONTENT_DIR=own\n');
  });

  test('writes no file where options are invalid', () => {
    for (const options of [
      ['--pair', 'KE'],
      ['--licence', 'cc'],
      ['--sectors', 'trad'],
    ]) {
      expect(runInit('none', '--yes', ...options)).toMatchObject({ status: 2, stdout: '' });
    }
    expect(existsSync(join(project.folder, 'none'))).toBe(false);
  });
});

describe('a site of one’s own, below a path', () => {
  useBrowser();
  const open = (path: string) => page.goto(server.address + path);

  test('is built again with the pages that were compiled before', async () => {
    appendFileSync(join(content(), 'pages/long.md'), '\nSee [all pairs](/pairs/).\n');
    expect(await project.build([], { CONTENT_DIR: content() })).toMatchObject({ code: 0 });
    const page = readFileSync(join(project.site, 'long/index.html'), 'utf8');
    expect(page).toContain('<a href="/brief/pairs/">all pairs</a>');
  });

  test('is sound, or a line names each problem by file, line and column, also where valid pages are remembered', async () => {
    const check = (...folder: string[]) =>
      project.start(['tools/check-site/command.ts', ...folder], { CONTENT_DIR: content() }).ended;
    expect(await check()).toMatchObject({ code: 0, stdout: '' });
    const other = join(project.folder, 'other');
    cpSync(project.site, other, { recursive: true });
    const page = join(other, 'briefings/example-trade/index.html');
    const broken = readFileSync(page, 'utf8').replace(
      'href="/brief/pairs/"',
      'href="/brief/pair/"',
    );
    writeFileSync(page, broken);
    const { code, stdout } = await check(other);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^\S+\/briefings\/example-trade\/index\.html:\d+:\d+ "\/brief\/pair\/" .* \(known-target\)\n$/,
    );
  });

  test('carries its own name and no other', () => {
    const home = readFileSync(join(project.site, 'index.html'), 'utf8');
    expect(home).toContain('<title>East African Power');
    const dataPackage = readFileSync(join(project.site, 'data/datapackage.json'), 'utf8');
    expect((JSON.parse(dataPackage) as { name: string }).name).toMatch(/^[-a-z0-9._]+$/);
  });

  test('has a search box to type into on a small phone, and pages that fit it', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['', 'pairs/ke-tz/', 'briefings/example-trade/', 'about/']) {
      await open(path);
      const box = await page
        .getByRole('searchbox')
        .or(page.getByRole('combobox'))
        .first()
        .boundingBox();
      expect([path, box && box.width >= 140]).toEqual([path, true]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([path, width]).toEqual([path, 320]);
    }
    await page.getByRole('combobox').first().fill('example');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#results > li');
    expect(await inaccessible()).toEqual([]);
  });
});
