import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newFolder, writeFiles } from '../../tests/fixtures/folder.ts';
import { readEnvironment } from '../site/environment.ts';
import { inputsOf } from './build-inputs.ts';
import { checkoutsOf } from './checkout.ts';
import { recordBuild, reportOfSameBuild } from './last-build.ts';
import type { Origin } from './manifest.ts';
import type { WrittenFiles } from './site-record.ts';

const before = process.cwd();
const report = { summary: '1 briefing, no problems.', messages: 'warning: of it\n' };
const project = {
  ...{ 'package.json': '{}', 'package-lock.json': '{}', 'tsconfig.json': '{}' },
  ...{ 'astro.config.mjs': '', 'node_modules/.package-lock.json': '{}' },
  ...{ 'src/a.ts': 'a', 'public/b.svg': 'b', 'tools/build/c.ts': 'c' },
  ...{ 'content/site.yml': 'title: A', 'own/site.yml': 'title: B' },
  ...{ 'own/briefings/2026/d.md': 'dddd', 'own/public/.well-known/e.txt': 'e' },
  ...{ 'dist/index.html': 'i', 'dist/a-b/index.html': 'j', 'dist/a/index.html': 'k' },
};

beforeEach(() => {
  process.chdir(newFolder(project));
  return () => process.chdir(before);
});
afterEach(() => void vi.useRealTimers());

const environment = (variables: NodeJS.ProcessEnv = {}) =>
  readEnvironment({ CONTENT_DIR: 'own', ...variables });

/** The inputs of a build that begins now, after what the test has written. */
const inputsNow = (environmentNow = environment()) => inputsOf(environmentNow, Date.now() + 1000);

async function record(
  inputs = inputsNow(),
  files: readonly string[] = ['index.html', 'a-b/index.html', 'a/index.html'],
): Promise<void> {
  if (!inputs) throw new Error('The inputs are not known.');
  const written = files.map((file): WrittenFiles[number] => {
    const { size, mtimeMs } = lstatSync(`dist/${file}`);
    return [file, { digest: '', size, written: mtimeMs }];
  });
  const { code, content } = await checkoutsOf('own');
  const origin = { code, content: { digest: '', ...content } } as Origin;
  recordBuild(environment(), inputs, { site: new Map(written), origin, report });
}

async function same(variables?: NodeJS.ProcessEnv) {
  const inputs = inputsNow(environment(variables));
  return inputs && reportOfSameBuild(environment(variables), inputs);
}

/** Writes a file with the size and the date that it had. */
function changeUnseen(path: string): void {
  const { atimeMs, mtimeMs, size } = lstatSync(path);
  writeFileSync(path, 'x'.repeat(size));
  utimesSync(path, atimeMs / 1000, mtimeMs / 1000);
}

describe('the report of the same build', () => {
  test('is that of the last one, as long as nothing changes that a site depends on', async () => {
    expect(await same()).toBeUndefined();
    await record();
    writeFiles('.', {
      ...{ 'content/site.yml': 'title: Changed', 'own/.obsidian/workspace': '', 'notes.md': '' },
      ...{ 'node_modules/.cache/x': '', '.env': '', 'tests/a.test.ts': '' },
    });
    expect(await same()).toEqual(report);
  });

  test.each<[what: string, change: () => void]>([
    ['content', () => appendTo('own/briefings/2026/d.md')],
    ['content, with the same size and date', () => changeUnseen('own/briefings/2026/d.md')],
    ['a public file', () => appendTo('own/public/.well-known/e.txt')],
    ['the name of a file', () => renameSync('own/briefings/2026/d.md', 'own/briefings/2026/e.md')],
    ['the name of a folder', () => renameSync('own/briefings/2026', 'own/briefings/2025')],
    ['a new file', () => writeFiles('own', { 'briefings/new.md': '' })],
    ['a new, empty folder', () => mkdirSync('own/pages')],
    ['a missing file', () => rmSync('own/briefings/2026/d.md')],
    ['permissions', () => chmodSync('own/briefings/2026/d.md', 0o600)],
    ['a link in place of a file', () => linkInstead('own/briefings/2026/d.md')],
    ['a link to a folder', () => symlinkSync('../dist', 'own/public/dist')],
    ['the content folder', () => rmSync('own', { recursive: true })],
    ['code', () => changeUnseen('src/a.ts')],
    ['the program that builds', () => appendTo('tools/build/c.ts')],
    ['a file that is copied', () => appendTo('public/b.svg')],
    ['packages', () => appendTo('package-lock.json')],
    ['what is installed', () => appendTo('node_modules/.package-lock.json')],
    ['the day', () => vi.useFakeTimers({ now: Date.now() + 86_400_000, toFake: ['Date'] })],
    ['a page of the site', () => appendTo('dist/a/index.html')],
    ['the date of a page', () => utimesSync('dist/a/index.html', 1, 1)],
    ['a missing page', () => rmSync('dist/a/index.html')],
    ['a foreign file', () => writeFiles('dist', { 'a/stray.html': '' })],
    ['a foreign, empty folder', () => mkdirSync('dist/empty')],
    ['a link in place of a page', () => linkInstead('dist/a/index.html')],
    ['the site', () => rmSync('dist', { recursive: true })],
    ['a build that was killed', () => writeFiles('.', { '.dist.lock': '1 1' })],
  ])('is not known after a change of %s', async (_, change) => {
    await record();
    change();
    expect(await same()).toBeUndefined();
  });

  test.each([
    ['SITE_URL', 'https://example.org'],
    ['OFFLINE', 'off'],
    ['PRECOMPRESS', 'off'],
    ['OUT_DIR', 'other'],
  ])('is not known with another %s', async (name, value) => {
    await record();
    expect(await same({ [name]: value })).toBeUndefined();
  });

  test('is not known where the record is damaged', async () => {
    await record();
    const path = execFileSync('find', ['.cache', '-name', 'last-build.json'], { encoding: 'utf8' });
    const text = readFileSync(path.trim(), 'latin1');
    writeFileSync(path.trim(), text.replace('no problems', 'nO problems'), 'latin1');
    expect(await same()).toBeUndefined();
  });

  test('depends on the content that others have, where a folder has no settings', async () => {
    rmSync('own/site.yml');
    await record();
    expect(await same()).toEqual(report);
    appendTo('content/site.yml');
    expect(await same()).toBeUndefined();
  });

  test('is not known after a commit', async () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args]);
    git('init', '--quiet');
    git('add', 'src', 'own');
    git('commit', '--quiet', '--message', 'First');
    await record();
    expect(await same()).toEqual(report);
    git('commit', '--quiet', '--allow-empty', '--message', 'Second');
    expect(await same()).toBeUndefined();
  });
});

describe('the inputs of a build', () => {
  test('are not known where a file changed since the process began', () => {
    expect(inputsOf(environment(), Date.now() - 60_000)).toBeUndefined();
  });

  test('have the bytes of files that had just been written, as their dates may not show a change', async () => {
    const path = 'own/briefings/2026/d.md';
    const inputs = inputsNow();
    const [, digest] = inputs?.recent.find(([each]) => each === path) ?? [];
    await record(inputs);
    expect(await same()).toEqual(report);
    // As if the change were in the same tick of the clock.
    const changed = inputs?.recent.map(([each, known]): [string, string] => [
      each,
      each === path ? `not ${digest}` : known,
    ]);
    await record(inputs && { ...inputs, recent: changed ?? [] });
    expect(await same()).toBeUndefined();
  });

  test('have no bytes of files that were written earlier', () => {
    expect(inputsOf(environment(), Date.now() + 60_000)?.recent).toEqual([]);
  });
});

function appendTo(path: string): void {
  writeFileSync(path, `${readFileSync(path, 'utf8')}.`);
}

/** Puts a link to a file with the same bytes in the place of a file. */
function linkInstead(path: string): void {
  const target = join(dirname(path), '..', '.target');
  renameSync(path, target);
  symlinkSync('../.target', path);
}
