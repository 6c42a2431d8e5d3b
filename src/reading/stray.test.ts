import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { strayFiles } from './stray.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bilateral-stray-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function strays(...names: string[]): string[] {
  for (const name of names) writeFileSync(join(root, name), '');
  return strayFiles(root).map(({ message }) => message);
}

describe('strayFiles', () => {
  test('finds a part under another name', () => {
    expect(strays('sectors.yaml')[0]).toContain('is it meant to be "sectors.yml"');
    expect(strays('synonym.yml')[1]).toContain('is it meant to be "synonyms.yml"');
  });

  test('finds a briefing outside its folder', () => {
    expect(strays('lost.md')[0]).toContain('move this file there');
  });

  test('leaves everything else alone', () => {
    expect(strays('README.md', '.gitkeep', 'notes.txt', 'sectors.yml')).toEqual([]);
    expect(strayFiles('/nowhere')).toEqual([]);
  });
});
