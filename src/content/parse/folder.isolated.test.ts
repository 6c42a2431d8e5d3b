import { execFileSync } from 'node:child_process';
import fs, { symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { newFolder } from '../../../tests/fixtures/folder.ts';
import { listFiles } from './folder.ts';

/** A new folder that holds files of these names. */
const folderOf = (...names: string[]) =>
  newFolder(Object.fromEntries(names.map((name) => [name, ''])));

/** The message on each file or folder that is not read. */
const problemsIn = (folder: string) =>
  listFiles(folder, '.md').problems.map(({ path, rule, message }) => [
    path.slice(folder.length + 1),
    rule,
    message.slice(0, message.search(/[,;:.]/)),
  ]);

test('lists files at every level, in order', () => {
  const folder = folderOf('b.md', 'a.md', '2026/c.md', '2026/02/d.md');
  expect(listFiles(folder, '.md')).toEqual({
    files: ['2026/02/d.md', '2026/c.md', 'a.md', 'b.md'],
    problems: [],
  });
});

test('passes over what belongs to tools', () => {
  const names = [
    '.DS_Store',
    '.git/a.md',
    'a.md~',
    'Thumbs.db',
    '@eaDir/a.md',
    '~$a.md',
    'a_BASE_12.md',
  ];
  expect(listFiles(folderOf(...names), '.md')).toEqual({
    files: [],
    problems: [],
  });
});

test.each(['a.MD', 'a.markdown', 'a', 'a.txt'])('finds that %s is not read', (name) => {
  expect(problemsIn(folderOf(name))).toEqual([
    [name, 'readable-file', expect.stringMatching(/end(s|ing) in "/)],
  ]);
});

test('finds folders that look like files, and reads nothing in them', () => {
  const folder = folderOf('a.md/b.md');
  expect(problemsIn(folder)).toEqual([['a.md', 'readable-file', 'This is a folder']]);
  expect(listFiles(folder, '.md').files).toEqual([]);
});

test.each([
  ['out of the folder', '/etc/passwd'],
  ['within the folder', 'b.md'],
  ['to nowhere', 'nowhere'],
  ['to itself', 'a.md'],
  ['to a folder', '/'],
])('follows no link %s', (_, target) => {
  const folder = folderOf('b.md');
  symlinkSync(target, join(folder, 'a.md'));
  expect(problemsIn(folder)).toEqual([
    ['a.md', 'readable-file', 'Symbolic links are not followed'],
  ]);
});

test('does not wait for a pipe', () => {
  const folder = folderOf();
  execFileSync('mkfifo', [join(folder, 'a.md')]);
  expect(problemsIn(folder)).toEqual([['a.md', 'readable-file', 'This is not a regular file']]);
});

test('says why a folder cannot be read, and reads the others', () => {
  const folder = folderOf('a/x.md', 'b/y.md');
  const { readdirSync } = fs;
  const spy = vi.spyOn(fs, 'readdirSync').mockImplementation(((path: string, options: object) => {
    if (path.endsWith('/a/')) throw new Error('EACCES: permission denied');
    return readdirSync(path, options);
  }) as typeof readdirSync);
  syncBuiltinESMExports();
  const { files, problems } = listFiles(folder, '.md');
  spy.mockRestore();
  syncBuiltinESMExports();
  expect(files).toEqual(['b/y.md']);
  expect(problems).toMatchObject([
    {
      path: `${folder}/a`,
      rule: 'readable-folder',
      message: 'The folder cannot be read: EACCES: permission denied.',
    },
  ]);
});

test('finds a name that is not UTF-8', () => {
  const folder = folderOf();
  writeFileSync(
    Buffer.concat([Buffer.from(`${folder}/a`), Buffer.of(0xff), Buffer.from('.md')]),
    '',
  );
  expect(problemsIn(folder)).toEqual([
    ['a\uFFFD.md', 'readable-file', 'The name of the file is not UTF-8'],
  ]);
});

test('finds that the folder is missing, a file, or a link', () => {
  const folder = folderOf('file');
  symlinkSync('.', join(folder, 'link'));
  const words = (name: string) => problemsIn(join(folder, name)).map(([, ...rest]) => rest);
  expect(words('missing')).toEqual([['readable-folder', 'There is no such folder']]);
  expect(words('file')).toEqual([['readable-folder', 'This is a file']]);
  expect(words('file/below')).toEqual([['readable-folder', 'There is no such folder']]);
  expect(words('link')).toEqual([['readable-folder', 'Symbolic links are not followed']]);
});
