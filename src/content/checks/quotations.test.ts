import { describe, expect, test } from 'vitest';
import { quotationsIn } from './quotations.ts';

describe('quotationsIn', () => {
  test.each([
    ['He said “we build”, and left', ['we build']],
    ['"One" and "two", they said', ['One', 'two']],
    ['„Wir bauen“, sagte er', ['Wir bauen']],
    ['« Nous bâtissons »', [' Nous bâtissons ']],
    ['“It’s the ‘new’ road”', ['It’s the ‘new’ road']],
    ['the ministers’ road', []],
    ['They said “it goes on', ['it goes on']],
    ['a lone mark "', ['']],
  ])('%s', (text, expected) => {
    expect(quotationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
