import { expect, test } from 'vitest';
import { leaving } from './evict.ts';

const copy = (path: string, read: number, bytes = 10) => ({ path, title: '', at: 1, read, bytes });
const copies = [copy('/a/', 3), copy('/b/', 9), copy('/c/', 5)];
const paths = (room: { copies: number; bytes: number }) =>
  leaving(copies, room).map(({ path }) => path);

test('nothing leaves while there is room', () => {
  expect(paths({ copies: 3, bytes: 30 })).toEqual([]);
});

test('what was not read for longest leaves first, by number and by size', () => {
  expect(paths({ copies: 2, bytes: 30 })).toEqual(['/a/']);
  expect(paths({ copies: 3, bytes: 29 })).toEqual(['/a/']);
  expect(paths({ copies: 3, bytes: 15 })).toEqual(['/c/', '/a/']);
});
