import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder, placesIn } from '../../tests/fixtures/folder.ts';
import { Person } from '../model/person.ts';
import type { Problem } from './parse/problem.ts';
import { readFolder, readRecords, recordsById } from './record-files.ts';

/** Reads the people of a folder, with the positions of all problems. */
function readPeople(folder: string) {
  const problems: Problem[] = [];
  const people = readRecords(Person, folder, problems);
  return { people, positions: placesIn(folder, problems) };
}

describe('readRecords', () => {
  test('reads every file, the id being its name', () => {
    const folder = newFolder({
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
    expect(readPeople('/nowhere')).toEqual({ people: [], positions: [] });
  });

  test('keeps the id of a broken file, and the fields that are right', () => {
    const files = { 'a.yml': 'name: A\ncountry: XX\n', 'b.yml': 'name: B' };
    const { people, positions } = readPeople(newFolder(files));
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
      expect(readPeople(newFolder({ [name]: 'name: A' })).positions).toEqual([
        [name, 1, 1, 'file-name'],
      ]);
    },
  );

  test('finds two files of one id', () => {
    const { positions } = readPeople(newFolder({ 'a.yml': 'name: A', 'b/a.yml': 'name: A' }));
    expect(positions).toEqual([['b/a.yml', 1, 1, 'file-name']]);
  });

  test('finds files of another ending, and links', () => {
    const folder = newFolder({ 'a.yaml': 'name: A' });
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
  const folder = newFolder({ 'a.md': 'Text' });
  expect(readFolder(folder, problems, { ending: '.md', parse })).toEqual([
    { id: 'a', path: `${folder}/a.md`, positions: {}, links: [], problems: [] },
  ]);
  expect(problems).toMatchObject([{ path: `${folder}/a.md`, rule: 'readable-file' }]);
});
