import { expect, test } from 'vitest';
import { issuesOf, messagesOf } from '../../tests/fixtures/published.ts';
import { hiddenCharacterIn, Line, lineUpTo, quoted, shortened } from './text.ts';

test.each([
  ...['Việt Nam', 'ລາວ', 'a <b>', '👨‍👩‍👧', 'US$\u00A0227', 'a'.repeat(1000)],
  ...['می\u200Cخواهم', 'שָׁלוֹם', 'ཧྐྵྨླྺྼྻྂ', `a${'\u0301'.repeat(8)}`],
])('a line may be %j', (text) => {
  expect(Line.parse(` ${text} `)).toBe(text);
});

test.each([
  ['', 'not-empty'],
  [' \n', 'not-empty'],
  ['\u200B \u3164\u2800', 'not-empty'],
  ['\uFE0F\u034F\u180E\u2060', 'not-empty'],
  ['a\rb', 'one-line'],
  ['a\tb', 'one-line'],
  ['a\0b', 'visible-text'],
  ['a\u202Eb', 'visible-text'],
  ['a\u2028b', 'visible-text'],
  ['a\uD800b', 'visible-text'],
  ['a\uFFFDb', 'visible-text'],
  ['a\u00ADb', 'visible-text'],
  ['a\u2062b', 'visible-text'],
  ['a\u{E0041}b', 'visible-text'],
  ['a\u{1FFFE}b', 'visible-text'],
  [`a${'\u0301'.repeat(9)}`, 'visible-text'],
  ['a'.repeat(11), 'short-enough'],
])('no line is %j: %s', (text, rule) => {
  expect(issuesOf(lineUpTo(10), text)).toEqual([[rule, '']]);
});

test('a hidden character is named as in the Unicode charts', () => {
  expect(messagesOf(Line, 'a\0b')[0]).toContain('U+0000');
  expect(messagesOf(Line, 'a\u{E0041}b')[0]).toContain('U+E0041');
});

test('hiddenCharacterIn finds the first, and its index', () => {
  expect(hiddenCharacterIn('👍a\u202Eb\u2028')).toEqual({ character: '\u202E', index: 3 });
  expect(hiddenCharacterIn('👍')).toBeUndefined();
});

test('quoted shows a short text whole and cuts a long one between characters', () => {
  expect(quoted('a\nb')).toBe('"a\nb"');
  expect(quoted('👍'.repeat(60))).toBe(`"${'👍'.repeat(60)}"`);
  expect(quoted('👍'.repeat(61))).toBe(`"${'👍'.repeat(60)}…"`);
});

test('shortened cuts between two words', () => {
  expect(shortened('one two', 7)).toBe('one two');
  expect(shortened('one two three', 9)).toBe('one two …');
});
