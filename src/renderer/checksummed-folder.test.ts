import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clearOld, isSound, place, seal } from './checksummed-folder.ts';

let store: string;
beforeEach(() => (store = mkdtempSync(join(tmpdir(), 'bilateral-plates-'))));
afterEach(() => rmSync(store, { recursive: true }));

/** Sealed plates in a folder of this name. */
function plates(name: string, text = 'program'): string {
  const folder = join(store, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'entry.mjs'), text);
  seal(folder);
  return folder;
}

const program = () => readFileSync(join(store, 'key/entry.mjs'), 'utf8');

describe('isSound', () => {
  test('is true of plates that are as they were sealed', () => {
    expect(isSound(plates('key'))).toBe(true);
  });

  test('is false of plates that are missing, unsealed or changed', () => {
    const folder = plates('key');
    writeFileSync(join(folder, 'more.mjs'), '');
    expect([isSound(folder), isSound(join(store, 'none'))]).toEqual([false, false]);
  });
});

describe('place', () => {
  test('puts plates where there are none', () => {
    place(plates('key.1'), join(store, 'key'));
    expect(program()).toBe('program');
    expect(readdirSync(store)).toEqual(['key']);
  });

  test('puts them in place of damaged ones', () => {
    writeFileSync(join(plates('key'), 'entry.mjs'), 'damaged');
    place(plates('key.1'), join(store, 'key'));
    expect(program()).toBe('program');
    expect(readdirSync(store)).toEqual(['key']);
  });

  test('leaves alone the sound ones that another build prints with', () => {
    const { ino } = statSync(plates('key'));
    place(plates('key.1'), join(store, 'key'));
    expect(statSync(join(store, 'key')).ino).toBe(ino);
    expect(readdirSync(store)).toEqual(['key']);
  });
});

describe('clearOld', () => {
  const usedDaysAgo = (name: string, days: number) => {
    const time = Date.now() / 1000 - days * 86_400;
    utimesSync(plates(name), time, time);
  };

  test('keeps the plates that were used last', () => {
    for (const [name, days] of Object.entries({ a: 3, b: 1, c: 2 })) usedDaysAgo(name, days);
    clearOld(store, 2);
    expect(readdirSync(store)).toEqual(['b', 'c']);
  });

  test('neither counts nor clears away plates that are being compiled', () => {
    for (const [name, days] of Object.entries({ a: 0.2, b: 0.1 })) usedDaysAgo(name, days);
    for (const name of ['a.1', 'b.2']) usedDaysAgo(name, 0);
    clearOld(store, 2);
    expect(readdirSync(store)).toEqual(['a', 'a.1', 'b', 'b.2']);
    usedDaysAgo('c.3', 0.5);
    clearOld(store, 1);
    expect(readdirSync(store)).toEqual(['a.1', 'b', 'b.2', 'c.3']);
  });

  test('clears away what a build left that was killed long ago', () => {
    usedDaysAgo('a.1', 2);
    clearOld(store, 2);
    expect(existsSync(join(store, 'a.1'))).toBe(false);
  });
});
