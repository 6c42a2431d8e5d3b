import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { checkoutOf } from './checkout.ts';

let folder: string;
let commit: string;

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

function git(...args: string[]): string {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', folder, ...who, ...args], { encoding: 'utf8' }).trim();
}

/** A repository with the folders "own" and "others", and one that is ignored. */
beforeEach(() => {
  folder = newFolder({ 'own/a.md': 'a', 'others/b.md': 'b', '.gitignore': 'ignored\n*.pdf\n' });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
  commit = git('rev-parse', 'HEAD');
});

const own = () => checkoutOf(join(folder, 'own'), ['.', ':(exclude)left-out']);

test('checkoutOf names the commit of files that are as in it, whatever others are', async () => {
  write('others/b.md', 'changed');
  write('others/new.md', 'new');
  write('own/.DS_Store', '');
  mkdirSync(join(folder, 'own/left-out'));
  write('own/left-out/c.md', 'c');
  expect(await own()).toEqual({ commit });
});

test.each([
  ['changed', 'own/a.md'],
  ['untracked', 'own/new.md'],
  ['ignored', 'own/new.pdf'],
])('checkoutOf claims no commit of a file that is %s', async (_, file) => {
  write(file, 'new');
  expect(await own()).toEqual({ changedSince: commit });
});

test.each([
  ['is not looked at', '--assume-unchanged'],
  ['is left out', '--skip-worktree'],
])('checkoutOf claims no commit where a file %s by Git', async (_, option) => {
  git('update-index', option, 'own/a.md');
  expect(await own()).toEqual({ changedSince: commit });
  expect(await checkoutOf(join(folder, 'others'), ['.'])).toEqual({ commit });
});

test('checkoutOf finds changes that are to be committed', async () => {
  git('mv', 'own/a.md', 'own/b.md');
  expect(await own()).toEqual({ changedSince: commit });
});

test('checkoutOf returns nothing for a folder that is in no commit', async () => {
  mkdirSync(join(folder, 'ignored'));
  write('ignored/a.md', 'a');
  expect(await checkoutOf(join(folder, 'ignored'), ['.'])).toBeUndefined();
  expect(await checkoutOf(newFolder(), ['.'])).toBeUndefined();
  expect(await checkoutOf(join(folder, 'missing'), ['.'])).toBeUndefined();
});
