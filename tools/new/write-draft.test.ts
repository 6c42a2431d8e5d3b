import fs, {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { freeSlug, takenSlugs, writeDraft } from './write-draft.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'bilateral-desk-'))));
afterEach(() => rmSync(root, { recursive: true }));

const files = {
  briefing: { path: 'briefings/2026/a.md', text: 'draft' },
  clipping: { path: 'clippings/a.yml', text: 'text' },
};
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const written = () =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
    .sort();

describe('writeDraft', () => {
  test('writes the draft and its clipping, which git leaves alone', () => {
    writeDraft(root, files);
    expect(written()).toEqual(['briefings/2026/a.md', 'clippings/.gitignore', 'clippings/a.yml']);
    expect([read('briefings/2026/a.md'), read('clippings/a.yml')]).toEqual(['draft', 'text']);
    expect(read('clippings/.gitignore')).toMatch(/^\*$/m);
  });

  test.each(['briefings/2026/a.md', 'clippings/a.yml'])(
    'writes neither where there is %s',
    (file) => {
      mkdirSync(join(root, file, '..'), { recursive: true });
      writeFileSync(join(root, file), 'mine');
      expect(() => writeDraft(root, files)).toThrow(
        /cannot be written, so nothing was: there is one already/,
      );
      expect(written().filter((path) => !path.endsWith('.gitignore'))).toEqual([file]);
      expect(read(file)).toBe('mine');
    },
  );

  test('leaves nothing half written on a full disk', () => {
    const spy = vi.spyOn(fs, 'writeFileSync').mockImplementation((path) => {
      fs.closeSync(fs.openSync(path as string, 'w'));
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    });
    syncBuiltinESMExports();
    try {
      expect(() => writeDraft(root, files)).toThrow(
        /cannot be written, so nothing was: the disk is full; free some space/,
      );
    } finally {
      spy.mockRestore();
      syncBuiltinESMExports();
    }
    expect(written()).toEqual([]);
  });

  test('says in words what the file system refuses', () => {
    const briefing = { path: `briefings/2026/${'a'.repeat(300)}.md`, text: '' };
    expect(() => writeDraft(root, { briefing })).toThrow(
      /its name is too long; give a shorter one/,
    );
    expect(written()).toEqual([]);
  });

  test('leaves an editor’s own rules for git', () => {
    mkdirSync(join(root, 'clippings'));
    writeFileSync(join(root, 'clippings/.gitignore'), '*.yml\n');
    writeDraft(root, files);
    expect(read('clippings/.gitignore')).toBe('*.yml\n');
  });
});

describe('freeSlug', () => {
  test('is the one that is wanted, or the first number that is free', () => {
    mkdirSync(join(root, 'briefings/2019'), { recursive: true });
    for (const name of ['Ferry.md', 'ferry-2.md', 'notes.txt']) {
      writeFileSync(join(root, 'briefings/2019', name), '');
    }
    mkdirSync(join(root, 'clippings'));
    writeFileSync(join(root, 'clippings/port.yml'), '');
    const taken = takenSlugs(root);
    expect(freeSlug('port', taken)).toBe('port-2');
    expect(freeSlug('road', taken)).toBe('road');
    expect(freeSlug('notes', taken)).toBe('notes');
    expect(freeSlug('ferry', taken)).toBe('ferry-3');
  });

  test('is any where there are no briefings', () => {
    expect(takenSlugs(root).size).toBe(0);
  });
});
