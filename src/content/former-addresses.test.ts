import { expect, test } from 'vitest';
import { newFolder, placesIn } from '../../tests/fixtures/folder.ts';
import { readFormerAddresses } from './former-addresses.ts';
import type { Problem } from './parse/problem.ts';

test('published.txt is read by lines, and has nothing but addresses of pages', () => {
  const sound = newFolder({ 'published.txt': '\uFEFF/about/\r\n/briefings/Talks_1/ \r\n' });
  const broken = newFolder({ 'published.txt': '/about/\n<<<<<<< HEAD\n/pairs/de-fr\n' });
  const problems: Problem[] = [];
  const { publishedAddresses } = readFormerAddresses(sound, problems);
  expect([publishedAddresses?.lines.slice(0, 2), problems]).toEqual([
    ['/about/', '/briefings/Talks_1/'],
    [],
  ]);
  readFormerAddresses(broken, problems);
  expect(placesIn(broken, problems)).toEqual([
    ['published.txt', 2, 1, 'kept-address'],
    ['published.txt', 3, 1, 'kept-address'],
  ]);
});

test('there are no former addresses without either file', () => {
  const problems: Problem[] = [];
  expect(readFormerAddresses(newFolder(), problems)).toEqual({});
  expect(problems).toEqual([]);
});
