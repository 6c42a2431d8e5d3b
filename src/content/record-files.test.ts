import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Person } from '../model/person.ts';
import type { Problem } from './parse/problem.ts';
import { readFolder, readRecords, recordsById } from './record-files.ts';

const root = mkdtempSync(join(tmpdir(), 'bilateral-record-files-'));
afterAll(() => rmSync(root, { recursive: true }));

let folders = 0;
/** A new folder with these files, by path. */
function folderOf(files: Record<string, string>): string {
  const folder = join(root, String(folders++));
  mkdirSync(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Reads the people of a folder, with the positions of all problems. */
function readPeople(folder: string) {
  const problems: Problem[] = [];
  const people = readRecords(Person, folder, problems);
  const positions = problems.map(({ path, line, column, rule }) => [
    path.slice(folder.length + 1),
    line,
    column,
    rule,
  ]);
  return { people, positions };
}

describe('readRecords', () => {
  test('reads every file, the id being its name', () => {
    const folder = folderOf({
      'to-lam.yml': 'name: Tô Lâm\ncountry: VN\n',
      'la/x_1.yml': 'name: X',
    });
    const { people, positions } = readPeople(folder);
    expect(positions).toEqual([]);
    expect(people).toMatchObject([
      { id: 'x_1', path: `${folder}/la/x_1.yml`, data: { name: 'X', names: [] } },
      { id: 'to-lam', path: `${folder}/to-lam.yml`, data: { name: 'Tô Lâm', country: 'VN' } },
    ]);
  });

  test('is without records where there is no such folder', () => {
    expect(readPeople(join(root, 'nowhere'))).toEqual({ people: [], positions: [] });
  });

  test('keeps the id of a broken file, and the fields that are right', () => {
    const files = { 'a.yml': 'name: A\ncountry: XX\n', 'b.yml': 'name: B' };
    const { people, positions } = readPeople(folderOf(files));
    expect(positions).toEqual([['a.yml', 2, 10, 'known-country']]);
    expect(people.map(({ id, data, sound }) => [id, data?.name, sound?.name])).toEqual([
      ['a', undefined, 'A'],
      ['b', 'B', undefined],
    ]);
    expect(recordsById(people)).toEqual(new Map([['b', { name: 'B', names: [] }]]));
  });

  test.each(['To-Lam.yml', 'tô-lâm.yml', '-a.yml', 'a b.yml', 'con.yml'])(
    'finds that %s names no record',
    (name) => {
      expect(readPeople(folderOf({ [name]: 'name: A' })).positions).toEqual([
        [name, 1, 1, 'file-name'],
      ]);
    },
  );

  test('finds two files of one id', () => {
    const { positions } = readPeople(folderOf({ 'a.yml': 'name: A', 'b/a.yml': 'name: A' }));
    expect(positions).toEqual([['b/a.yml', 1, 1, 'file-name']]);
  });

  test('finds files of another ending, and links', () => {
    const folder = folderOf({ 'a.yaml': 'name: A' });
    symlinkSync('/etc/passwd', join(folder, 'b.yml'));
    expect(readPeople(folder)).toEqual({
      people: [],
      positions: [
        ['a.yaml', 1, 1, 'readable-file'],
        ['b.yml', 1, 1, 'readable-file'],
      ],
    });
  });
});

test('readFolder gives what an empty file gives for a file that cannot be read', () => {
  const problems: Problem[] = [];
  const parse = (bytes: Uint8Array) => {
    if (bytes.length > 0) throw new Error('EIO: i/o error');
    return { positions: {}, links: [], problems: [] };
  };
  const folder = folderOf({ 'a.md': 'Text' });
  expect(readFolder(folder, problems, { ending: '.md', parse })).toEqual([
    { id: 'a', path: `${folder}/a.md`, positions: {}, links: [], problems: [] },
  ]);
  expect(problems).toMatchObject([{ path: `${folder}/a.md`, rule: 'readable-file' }]);
});
