import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openKeptParts } from './segment-cache.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bilateral-parts-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const open = () => openKeptParts(join(folder, 'parts'));
const names = () => readdirSync(join(folder, 'parts')).sort();
const bytes = (text: string) => Buffer.from(text);
const text = (part: Uint8Array | undefined) => part && Buffer.from(part).toString();

describe('a part that is kept', () => {
  test('is found by its years and its key', () => {
    open().keep('2026', 'a', bytes('coal'));
    expect(text(open().find('2026', 'a'))).toBe('coal');
    expect(open().find('2026', 'b')).toBeUndefined();
    expect(open().find('2025', 'a')).toBeUndefined();
  });

  test('counts for nothing where it is damaged', () => {
    open().keep('2026', 'a', bytes('coal'));
    writeFileSync(join(folder, 'parts/2026.a.part'), 'damaged');
    expect(open().find('2026', 'a')).toBeUndefined();
  });

  test('is what a new one is begun from, and goes when that is kept', () => {
    const parts = open();
    expect(parts.similar('2026')).toBeUndefined();
    parts.keep('2026', 'a', bytes('coal'));
    parts.keep('2025', 'a', bytes('rice'));
    expect(text(parts.similar('2026'))).toBe('coal');
    parts.keep('2026', 'b', bytes('coal and gas'));
    expect(names()).toEqual(['2025.a.part', '2026.b.part']);
  });
});

describe('a part that another build is writing', () => {
  const beingWritten = '2026.b.part.4711';

  test('is left alone, and nothing is begun from it', () => {
    const parts = open();
    parts.keep('2026', 'a', bytes('coal'));
    rmSync(join(folder, 'parts/2026.a.part'));
    writeFileSync(join(folder, 'parts', beingWritten), 'half of');
    expect(parts.similar('2026')).toBeUndefined();
    parts.keep('2026', 'a', bytes('coal'));
    expect(names()).toEqual(['2026.a.part', beingWritten]);
  });

  test('goes when its build was killed long ago', () => {
    const parts = open();
    parts.keep('2026', 'a', bytes('coal'));
    const path = join(folder, 'parts', beingWritten);
    writeFileSync(path, 'half of');
    const twoDaysAgo = Date.now() / 1000 - 172_800;
    utimesSync(path, twoDaysAgo, twoDaysAgo);
    parts.keep('2026', 'a', bytes('coal'));
    expect(names()).toEqual(['2026.a.part']);
  });
});
