import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSealed, writeSealed } from './checksummed-json.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bilateral-sealed-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('writeSealed', () => {
  test('writes what readSealed reads, over what stood there', () => {
    const path = join(folder, 'below', 'record.json');
    writeSealed(path, ['before']);
    writeSealed(path, { now: 1 });
    expect(readSealed(path)).toEqual({ now: 1 });
  });

  test('leaves nothing beside a file that cannot be written', () => {
    mkdirSync(join(folder, 'record.json'));
    writeFileSync(join(folder, 'record.json/in-the-way'), '');
    expect(() => writeSealed(join(folder, 'record.json'), [])).toThrow();
    expect(readdirSync(folder)).toEqual(['record.json']);
  });
});
