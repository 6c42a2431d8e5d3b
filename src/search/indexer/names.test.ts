import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../content/read-content.ts';
import { tokensIn } from '../analysis/tokens.ts';
import { gazetteer } from './names.ts';
import type { Gazetteer } from './segment-builder.ts';

const folder = mkdtempSync(join(tmpdir(), 'bilateral-gazetteer-'));
let made: Gazetteer;

beforeAll(async () => {
  cpSync('tests/fixtures/content', folder, { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  write('places.yml', '- { id: hanoi, name: Hà Nội, names: [Ханой], country: VN }\n');
  write('synonyms.yml', '- [rail, railway]\n');
  write('people/broken.yml', 'name: [\n');
  made = gazetteer(await readContent(folder));
});
afterAll(() => rmSync(folder, { recursive: true }));

const namesOf = (kind: string, id: string) =>
  made.named.find((one) => one.kind === kind && one.id === id)?.names;

describe('gazetteer', () => {
  test('has every country of the world, by its name', () => {
    const countries = made.named.filter(({ kind }) => kind === 'country');
    expect(countries.length).toBeGreaterThan(240);
    expect(namesOf('country', 'FR')).toEqual(['France', 'French Republic', 'French']);
  });

  test('finds the United States as "USA", but not in the pronoun "us"', () => {
    expect(namesOf('country', 'US')).toContain('USA');
    const words = (namesOf('country', 'US') ?? []).flatMap((name) => tokensIn(name));
    expect(words.map(({ text }) => text)).not.toContain('us');
  });

  test.each([
    ['country', 'LA', ['Laos', 'Lao PDR', 'Lao']],
    ['place', 'hanoi', ['Hà Nội', 'Ханой']],
    ['person', 'aung-example', ['Aung Example', 'U Aung Example', 'အောင်']],
    ['organisation', 'power-office', ['Power Office', 'PO']],
    ['source', 'wire', ['The Wire']],
  ])('has the %s %s under all its names', (kind, id, names) => {
    expect(namesOf(kind, id)?.slice(0, names.length)).toEqual(names);
  });

  test('passes synonyms on', () => {
    expect(made.synonyms).toEqual([['rail', 'railway']]);
  });

  test('leaves out a file that cannot be read', () => {
    expect(namesOf('person', 'broken')).toBeUndefined();
  });

  test('names nothing twice', () => {
    const ids = made.named.map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
