import { describe, expect, test } from 'vitest';
import { issuesOf, messagesOf } from '../../tests/fixtures/published.ts';
import { distinct } from './fields.ts';
import { Line } from './text.ts';

const Names = distinct(Line);

describe('distinct', () => {
  test.each([[[]], [['a']], [['a', 'A', 'b']]])('accepts %j', (names) => {
    expect(issuesOf(Names, names)).toEqual([]);
  });

  test('complains of every repetition, not of the first', () => {
    expect(issuesOf(Names, ['a', 'b', 'a', 'a'])).toEqual([
      ['listed-once', '2'],
      ['listed-once', '3'],
    ]);
  });

  test('names what is listed twice', () => {
    expect(messagesOf(Names, ['a', 'b', 'b'])).toEqual(['"b" is listed twice; remove one.']);
  });

  test('sees through spaces around a text', () => {
    expect(issuesOf(Names, ['a', ' a'])).toEqual([['listed-once', '1']]);
  });
});
