import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { newFolder } from '../../../tests/fixtures/folder.ts';
import { leftoversIn, unexpectedFiles } from './unexpected-files.ts';

let root: string;
beforeEach(() => {
  root = newFolder();
});

function unexpected(...names: string[]): string[] {
  for (const name of names) writeFileSync(join(root, name), '');
  return unexpectedFiles(root).map(({ message }) => message);
}

test('finds a part under another name', () => {
  expect(unexpected('sectors.yaml')).toEqual([expect.stringContaining('"sectors.yml"')]);
  expect(unexpectedFiles(root)).toMatchObject([
    { path: join(root, 'sectors.yaml'), line: 1, column: 1, rule: 'readable-file' },
  ]);
  expect(unexpected('synonym.yml')[1]).toContain('"synonyms.yml"');
});

test.each([
  ['Briefing', 'briefings'],
  ['country.s', 'countries'],
  ['organizations', 'organisations'],
])('takes %s for %s', (name, part) => {
  expect(unexpected(name)).toEqual([expect.stringContaining(`"${part}"`)]);
});

test('finds a briefing outside its folder', () => {
  expect(unexpected('lost.md')).toEqual([
    'Briefings are read from briefings/ only; move this file there.',
  ]);
});

test('leaves everything else alone', () => {
  expect(unexpected('README.md', 'readme', '.gitkeep', '.event', 'notes.txt')).toEqual([]);
  const parts = ['briefings', 'sources', 'sectors.yml', 'countries', 'places.yml', 'pairs'];
  const more = ['synonyms.yml', 'queries.yml', 'agreements', 'events', 'people', 'conflicts'];
  expect(unexpected(...parts, ...more, 'organisations')).toEqual([]);
  expect(unexpected('a-readme.md')).toHaveLength(1);
  expect(unexpectedFiles('/nowhere')).toEqual([]);
});

test('finds what other programs left, in the parts of a content folder', () => {
  for (const part of ['briefings/2026/@eaDir', 'public', 'scans']) {
    mkdirSync(join(root, part), { recursive: true });
  }
  const names = ['site.yml~', 'public/Thumbs.db', 'briefings/2026/~$x.md', 'briefings/2026/x.md'];
  expect(unexpected(...names, 'scans/desktop.ini', 'briefings/.x.md.swp')).toEqual([]);
  expect(leftoversIn(root).map(({ path, rule }) => [path.slice(root.length + 1), rule])).toEqual(
    expect.arrayContaining(
      ['briefings/2026/@eaDir', 'briefings/2026/~$x.md', 'public/Thumbs.db', 'site.yml~'].map(
        (path) => [path, 'leftover'],
      ),
    ),
  );
  expect(leftoversIn(root)).toHaveLength(4);
});
