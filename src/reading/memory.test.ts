import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Memory } from './memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'bilateral-memory-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bytes = Buffer.from('a');
const readWith = (memory: Memory<string>, answer: string) => memory.recall(bytes, () => answer);

function written(name: string, answer: string): string {
  const path = join(folder, name, 'readings.json');
  const memory = new Memory<string>(path);
  readWith(memory, answer);
  memory.save();
  return path;
}

describe('Memory', () => {
  test('recalls what the same bytes said before', () => {
    expect(readWith(new Memory(written('same', 'before')), 'after')).toBe('before');
  });

  test('reads other bytes anew', () => {
    const memory = new Memory<string>(written('other', 'before'));
    expect(memory.recall(Buffer.from('b'), () => 'after')).toBe('after');
  });

  test('forgets what was not seen again', () => {
    const path = written('forget', 'before');
    const memory = new Memory<string>(path);
    memory.recall(Buffer.from('b'), () => 'other');
    memory.save();
    expect(readWith(new Memory(path), 'after')).toBe('after');
  });

  test('forgets what other code made of it', () => {
    const path = written('code', 'before');
    const stored = JSON.parse(readFileSync(path, 'utf8')) as object;
    writeFileSync(path, JSON.stringify({ ...stored, key: 'another' }));
    expect(readWith(new Memory(path), 'after')).toBe('after');
  });

  test.each(['', 'null', '[]', '{', '{"key":1}'])('starts anew from a damaged file: %j', (text) => {
    const path = written('damaged', 'before');
    writeFileSync(path, text);
    expect(readWith(new Memory(path), 'after')).toBe('after');
  });

  test('leaves nothing beside its file', () => {
    written('aside', 'a');
    expect(readdirSync(join(folder, 'aside'))).toEqual(['readings.json']);
  });

  test('goes on where it cannot be written', () => {
    const memory = new Memory<string>('/dev/null/readings.json');
    readWith(memory, 'a');
    expect(() => memory.save()).not.toThrow();
  });
});
