import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { KeptPictures } from './kept-pictures.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-pictures-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const draw = vi.fn(() => Buffer.from('a picture'));
const recall = (key?: string) => new KeptPictures(folder, key).recall('la-vn', draw).toString();
beforeEach(() => draw.mockClear());

describe('KeptPictures', () => {
  test('draws a picture once', () => {
    expect([recall(), recall()]).toEqual(['a picture', 'a picture']);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  test('draws again with other code, and clears what the last has drawn', () => {
    recall('old');
    recall('new');
    expect(draw).toHaveBeenCalledTimes(2);
    expect(readdirSync(folder)).toEqual(['new']);
  });

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['altered', (bytes: Buffer) => bytes.fill(0, 40)],
    ['empty', () => Buffer.alloc(0)],
  ])('draws again what is %s', (_, damage) => {
    recall('key');
    const path = join(folder, 'key/la-vn.png');
    writeFileSync(path, damage(readFileSync(path)));
    expect(recall('key')).toBe('a picture');
    expect(draw).toHaveBeenCalledTimes(2);
  });

  test('goes without where nothing can be kept', () => {
    writeFileSync(join(folder, 'file'), '');
    const kept = new KeptPictures(join(folder, 'file'), 'key');
    expect(kept.recall('la-vn', draw).toString()).toBe('a picture');
  });
});
