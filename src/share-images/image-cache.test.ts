import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { KeptPictures } from './image-cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-pictures-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const draw = vi.fn(() => Promise.resolve(Buffer.from('a picture')));
const recall = async (key?: string) =>
  (await new KeptPictures(folder, key).recall('la-vn', draw)).toString();
beforeEach(() => draw.mockClear());

describe('KeptPictures', () => {
  test('draws a picture once', async () => {
    expect([await recall(), await recall()]).toEqual(['a picture', 'a picture']);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  test('draws again with other code, and clears what the last has drawn', async () => {
    await recall('old');
    await recall('new');
    expect(draw).toHaveBeenCalledTimes(2);
    expect(readdirSync(folder)).toEqual(['new']);
  });

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['altered', (bytes: Buffer) => bytes.fill(0, 40)],
    ['empty', () => Buffer.alloc(0)],
  ])('draws again what is %s', async (_, damage) => {
    await recall('key');
    const path = join(folder, 'key/la-vn.png');
    writeFileSync(path, damage(readFileSync(path)));
    expect(await recall('key')).toBe('a picture');
    expect(draw).toHaveBeenCalledTimes(2);
  });

  test('goes without where nothing can be kept', async () => {
    writeFileSync(join(folder, 'file'), '');
    const kept = new KeptPictures(join(folder, 'file'), 'key');
    expect((await kept.recall('la-vn', draw)).toString()).toBe('a picture');
  });
});
