import { describe, expect, test } from 'vitest';
import { codeOf } from './code.ts';
import { memoryFrom, textOfMemory, type Memory } from './visit-history.ts';

const nothing: Memory = { visit: 0, last: 0, lists: new Map(), read: new Map() };

describe('memoryFrom', () => {
  test('reads what was written', () => {
    const look = { visit: 3, top: ['a', '12'], from: '2026-02' };
    const memory = {
      visit: 5,
      last: 9,
      lists: new Map([['l', [look]]]),
      read: new Map([['a', '']]),
    };
    expect(memoryFrom(textOfMemory(memory))).toEqual(memory);
  });

  test.each([
    null,
    '',
    'x',
    'null',
    '[]',
    '{"version":2}',
    '{"version":1,"lists":3}',
    '{"version":1,"lists":["a"]}',
  ])('takes %j for no memory', (text) => {
    expect(memoryFrom(text)).toEqual(nothing);
  });
});

describe('textOfMemory', () => {
  test('forgets what was not used for longest, and stays small', () => {
    const codes = Array.from({ length: 600 }, (_, number) => codeOf(`/briefings/${number}/`));
    const look = { visit: 29_000_000, top: codes.slice(0, 12), from: '2026-02-05' };
    const text = textOfMemory({
      visit: 29_000_000,
      last: 29_000_000,
      lists: new Map(codes.map((code) => [code, [look, look]])),
      read: new Map(codes.map((code) => [code, '2026-02-05'])),
    });
    const { lists, read } = memoryFrom(text);
    expect([...lists.keys()]).toEqual(codes.slice(-40));
    expect([...read.keys()]).toEqual(codes.slice(-500));
    expect(text.length).toBeLessThan(30_000);
  });
});
