import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unexpectedFiles } from './unexpected-files.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bilateral-stray-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function strays(...names: string[]): string[] {
  for (const name of names) writeFileSync(join(root, name), '');
  return unexpectedFiles(root).map(({ message }) => message);
}

describe('unexpectedFiles', () => {
  test('finds a part under another name', () => {
    expect(strays('sectors.yaml')).toEqual([
      'Nothing is read from here; is it meant to be "sectors.yml"? Rename it.',
    ]);
    expect(unexpectedFiles(root)).toMatchObject([
      { path: join(root, 'sectors.yaml'), line: 1, column: 1, rule: 'readable-file' },
    ]);
    expect(strays('synonym.yml')[1]).toContain('is it meant to be "synonyms.yml"');
  });

  test.each([
    ['Briefing', 'briefings'],
    ['source', 'sources'],
    ['Country', undefined],
    ['country.s', 'countries'],
    ['place.yml', 'places.yml'],
    ['query.yml', 'queries.yml'],
    ['agreement', 'agreements'],
    ['event', 'events'],
    ['peple', 'people'],
    ['organizations', 'organisations'],
    ['conflict', 'conflicts'],
    ['pair', 'pairs'],
  ])('takes %s for %s', (name, part) => {
    const meant = part && `Nothing is read from here; is it meant to be "${part}"? Rename it.`;
    expect(strays(name)).toEqual(meant === undefined ? [] : [meant]);
  });

  test('finds a briefing outside its folder', () => {
    strays('lost.md');
    expect(unexpectedFiles(root)).toEqual([
      {
        path: join(root, 'lost.md'),
        line: 1,
        column: 1,
        rule: 'readable-file',
        message: 'Briefings are read from briefings/ only; move this file there.',
      },
    ]);
  });

  test('leaves everything else alone', () => {
    expect(strays('README.md', 'readme', '.gitkeep', '.event', 'notes.txt')).toEqual([]);
    const parts = ['briefings', 'sources', 'sectors.yml', 'countries', 'places.yml', 'pairs'];
    const more = ['synonyms.yml', 'queries.yml', 'agreements', 'events', 'people', 'conflicts'];
    expect(strays(...parts, ...more, 'organisations')).toEqual([]);
    expect(strays('a-readme.md')).toHaveLength(1);
    expect(unexpectedFiles('/nowhere')).toEqual([]);
  });
});
