import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../content/read-content.ts';
import { contentDigest } from './content-digest.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-digest-'));
  cpSync('tests/fixtures/content', folder, { recursive: true });
  for (const list of ['places', 'synonyms']) cpSync(`content/${list}.yml`, pathOf(`${list}.yml`));
});
afterEach(() => rmSync(folder, { recursive: true }));

const pathOf = (file: string) => join(folder, file);
const digest = async () => contentDigest(await readContent(folder));

test.each([
  ['briefings/2026/rubber-road.md', 'open a rubber road', 'open a road'],
  ['sources/wire.yml', /^name: /m, 'name: New '],
  ['sectors.yml', 'label: Trade', 'label: Commerce'],
  ['countries/la.yml', 'demonym: Lao', 'demonym: Laotian'],
  ['places.yml', 'names: [Hanoi,', 'names: [Ha-Noi, Hanoi,'],
  ['agreements/dam-power-purchase.yml', /^title: /m, 'title: New '],
  ['events/dam-signing-2025-06.yml', /^title: /m, 'title: New '],
  ['people/aung-example.yml', /^name: /m, 'name: New '],
  ['organisations/power-office.yml', /^name: /m, 'name: New '],
  ['conflicts/dam-power-value.yml', /^title: /m, 'title: New '],
  ['pairs/la-vn.md', 'asOf: 2026-01-20', 'asOf: 2026-01-19'],
  ['pairs/la-vn.md', 'then a road', 'then a bridge'],
])('contentDigest changes with %s', async (file, from, to) => {
  const before = await digest();
  const text = readFileSync(pathOf(file), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(pathOf(file), text.replace(from, to));
  expect(await digest()).not.toBe(before);
});

test('contentDigest changes with synonyms', async () => {
  const before = await digest();
  appendFileSync(pathOf('synonyms.yml'), '- [ferry, boat]\n');
  expect(await digest()).not.toBe(before);
});

test('contentDigest is the same of content that is read anew and that is remembered', async () => {
  const cache = pathOf('.cache');
  const anew = contentDigest(await readContent(folder, { cache }));
  expect(contentDigest(await readContent(folder, { cache }))).toBe(anew);
  expect(await digest()).toBe(anew);
});
