import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knownNames, readContent } from '../../content/read-content.ts';
import { tokensIn } from '../analysis/tokens.ts';
import { searchNames, type SearchNames } from './names.ts';

const folder = mkdtempSync(join(tmpdir(), 'bilateral-names-'));
let found: SearchNames;

beforeAll(async () => {
  cpSync('tests/fixtures/content', folder, { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  write('places.yml', '- { id: hanoi, name: Hà Nội, names: [Ханой], country: VN }\n');
  write('synonyms.yml', '- [rail, railway]\n');
  write('people/broken.yml', 'name: [\n');
  found = searchNames(knownNames(await readContent(folder)));
});
afterAll(() => rmSync(folder, { recursive: true }));

const namesOf = (kind: string, id: string) =>
  found.named.find((one) => one.kind === kind && one.id === id)?.names;

describe('searchNames', () => {
  test.each([
    ['country', 'LA', ['Laos', 'Lao PDR', 'Lao']],
    ['country', 'FR', ['France', 'French Republic', 'French']],
    ['place', 'hanoi', ['Hà Nội', 'Ханой']],
    ['person', 'aung-example', ['Aung Example', 'U Aung Example', 'အောင်']],
    ['organisation', 'power-office', ['Power Office', 'PO']],
    ['source', 'wire', ['The Wire']],
  ])('has the %s %s with all its names', (kind, id, names) => {
    expect(namesOf(kind, id)?.slice(0, names.length)).toEqual(names);
  });

  test('has the United States as "USA", but not as "US", which would be found in "us"', () => {
    const names = namesOf('country', 'US') ?? [];
    expect(names).toContain('USA');
    expect(names.flatMap(tokensIn).map(({ text }) => text)).not.toContain('us');
  });

  test('has synonyms, but no file that cannot be read, and nothing twice', () => {
    expect(found.synonyms).toEqual([['rail', 'railway']]);
    expect(namesOf('person', 'broken')).toBeUndefined();
    const ids = found.named.map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
