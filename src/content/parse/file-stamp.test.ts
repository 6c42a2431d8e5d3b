import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { stampOf } from './file-stamp.ts';

const folder = mkdtempSync(join(tmpdir(), 'bilateral-stamp-'));
const path = join(folder, 'a');
afterAll(() => rmSync(folder, { recursive: true }));

describe('stampOf', () => {
  test('is another when a file is written again', () => {
    writeFileSync(path, 'a');
    const before = stampOf(path)?.text;
    expect(stampOf(path)?.text).toBe(before);
    writeFileSync(path, 'bc');
    expect(stampOf(path)?.text).not.toBe(before);
  });

  test('is settled once the file is older than a tick of any clock', () => {
    writeFileSync(path, 'a');
    utimesSync(path, 1, 1);
    expect(stampOf(path)?.isSettled).toBe(false);
    vi.useFakeTimers({ now: Date.now() + 2500, toFake: ['Date'] });
    expect(stampOf(path)?.isSettled).toBe(true);
    vi.useRealTimers();
  });

  test('is never settled for a file of the future', () => {
    writeFileSync(path, 'a');
    vi.useFakeTimers({ now: Date.now() + 2500, toFake: ['Date'] });
    utimesSync(path, 4e9, 4e9);
    expect(stampOf(path)?.isSettled).toBe(false);
    vi.useRealTimers();
  });

  test('is none where there is no file', () => {
    expect(stampOf('/nowhere/a')).toBeUndefined();
  });
});
