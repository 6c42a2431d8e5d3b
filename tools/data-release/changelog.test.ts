import { describe, expect, test } from 'vitest';
import { changelogOf, changesIn } from './changelog.ts';
import { readData, type Data, type Table } from './data-package.ts';
import type { EarlierRelease } from './earlier-release.ts';

const table = (columns: string[], ...rows: Record<string, unknown>[]): Table => ({
  columns,
  rows: new Map(rows.map((row) => [String(row['id']), row])),
});

/** Data of these files; a CSV file is a table, whose columns are in its first line. */
function dataOf(files: Record<string, string>): Data {
  const resources = Object.entries(files).map(([path, text]) => {
    const [name = '', format = ''] = path.split('.');
    const fields = text
      .split('\n')[0]
      ?.split(',')
      .map((name) => ({ name, type: 'string' }));
    const schema = format === 'csv' ? { schema: { fields, primaryKey: ['id'] } } : {};
    return { name, title: name, description: 'A file.', path, format, ...schema };
  });
  const description = {
    ...{ title: 'A', description: 'B.', homepage: 'https://example.org/' },
    ...{ contributors: [{ title: 'C' }], resources },
  };
  const all: Record<string, string> = { ...files, 'datapackage.json': JSON.stringify(description) };
  return readData((path) => Buffer.from(all[path] ?? ''));
}

const released = (data: Data, changelog: string): EarlierRelease => ({
  ...data,
  ...{ version: '1', changelog },
});
const second = { version: '2', date: '2026-02-01' };

describe('changes in a table', () => {
  test('are rows that were added, changed and removed, by their keys', () => {
    const before = table(['id', 'value', 'note'], { id: 'a', value: '1', note: '' }, { id: 'b' });
    const now = table(['id', 'value', 'note'], { id: 'c' }, { id: 'a', value: '2', note: 'x' });
    expect(changesIn(before, now)).toEqual({
      ...{ newColumns: [], lostColumns: [], added: ['c'], removed: ['b'] },
      changed: [['a', ['value', 'note']]],
    });
  });

  test('that only rename a column change no row', () => {
    const before = table(['id', 'last_word'], { id: 'a', last_word: '2025' });
    const now = table(['id', 'last_reported'], { id: 'a', last_reported: '2025' });
    expect(changesIn(before, now)).toEqual({
      ...{ newColumns: ['last_reported'], lostColumns: ['last_word'] },
      ...{ added: [], removed: [], changed: [] },
    });
  });

  test('are found in lists, and not in the order of rows', () => {
    const [a, b] = [
      { id: 'a', countries: ['LA'] },
      { id: 'b', countries: ['LA', 'VN'] },
    ];
    const before = table(['id', 'countries'], a, b);
    expect(changesIn(before, table(['id', 'countries'], b, a)).changed).toEqual([]);
    const other = { id: 'a', countries: ['TH'] };
    expect(changesIn(before, table(['id', 'countries'], other, b)).changed).toEqual([
      ['a', ['countries']],
    ]);
  });
});

describe('the changelog', () => {
  const first = dataOf({ 'figures.csv': 'id,value\na,1\n', 'map.geojson': '{}' });
  const ofFirst = changelogOf({ version: '1', date: '2026-01-01' }, first, undefined);

  test('of the first release says so', () => {
    expect(ofFirst).toContain('first release');
    expect(ofFirst).toContain('- Rows: 1\n');
  });

  test('has the changes of each file, and those of the releases before', () => {
    const now = dataOf({ 'figures.csv': 'id,value\na,"2"\nb,3\n', 'more.csv': 'id\nx\n' });
    const text = changelogOf(second, now, released(first, ofFirst));
    expect(text).toContain('- Added (1): `b`\n- Changed (1): `a` (`value`)\n');
    expect(text).toMatch(/### more .*\n\n- New in this release\.\n- Rows: 1\n/);
    expect(text).toMatch(/### map .*\n\n- No longer part of the data\.\n/);
    expect(text.match(/^## .*/gm)).toEqual(['## 2', '## 1']);
    expect(text.match(/^# .*/gm)).toHaveLength(1);
  });

  test('says where nothing changed', () => {
    const text = changelogOf(second, first, released(first, ofFirst));
    expect(text.match(/No changes\./g)).toHaveLength(2);
  });
});
