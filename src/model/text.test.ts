import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../tests/fixtures/published.ts';
import { codePoint, hiddenCharacterIn, Line, lineUpTo, quoted } from './text.ts';

const ruleAgainst = (text: string) =>
  lineUpTo(10)
    .safeParse(text)
    .error?.issues.map((issue) => 'params' in issue && String(issue.params?.['rule']));

describe('lineUpTo', () => {
  test.each([
    ...['Việt Nam', 'ລາວ', 'a <b>', '👨‍👩‍👧', 'US$\u00A0227'],
    ...['می\u200Cخواهم', 'שָׁלוֹם', 'ཧྐྵྨླྺྼྻྂ', `a${'\u0301'.repeat(8)}`],
  ])('accepts %j', (text) => {
    expect(Line.parse(text)).toBe(text);
  });

  test('trims', () => {
    expect(Line.parse('  a ')).toBe('a');
  });

  test.each([
    ['', 'not-empty'],
    [' \n', 'not-empty'],
    ['\u200B \u3164\u2800', 'not-empty'],
    ['\uFE0F\u034F\u180E', 'not-empty'],
    ['a\nb', 'one-line'],
    ['a\tb', 'one-line'],
    ['a\0b', 'visible-text'],
    ['a\u202Eb', 'visible-text'],
    ['a\u2028b', 'visible-text'],
    ['a\uD800b', 'visible-text'],
    ['a\uFFFDb', 'visible-text'],
    ['a\u00ADb', 'visible-text'],
    ['a\u2062b', 'visible-text'],
    ['a\uFFFAb', 'visible-text'],
    ['a\u{E0041}b', 'visible-text'],
    ['a\u{1FFFE}b', 'visible-text'],
    [`a${'\u0301'.repeat(9)}`, 'visible-text'],
    ['a'.repeat(11), 'short-enough'],
  ])('refuses %j by %s', (text, rule) => {
    expect(ruleAgainst(text)).toEqual([rule]);
  });
});

describe('a rule of lines', () => {
  test.each([
    ['', '{key} is empty; write a value.'],
    ['\u200B\u200D\u2060', '{key} is empty; write a value.'],
    ['a\rb', '{key}: expected one line, without line breaks or tabs.'],
    ['a\u202Eb', '{key}: remove the unprintable character U+202E.'],
    ['a'.repeat(12), '{key} has 12 characters, expected at most 10; shorten it.'],
  ])('says how to mend %j', (text, message) => {
    expect(messagesOf(lineUpTo(10), text)).toEqual([message]);
  });

  test('lets a line be as long as it may', () => {
    expect(messagesOf(lineUpTo(10), 'a'.repeat(10))).toEqual([]);
    expect(messagesOf(Line, 'a'.repeat(1000))).toEqual([]);
    expect(messagesOf(Line, 'a'.repeat(1001))).toHaveLength(1);
  });
});

describe('hiddenCharacterIn', () => {
  test('finds the first, and where it stands', () => {
    expect(hiddenCharacterIn('👍a\u202Eb\u2028')).toEqual({ character: '\u202E', index: 3 });
    expect(hiddenCharacterIn('👍')).toBeUndefined();
  });
});

describe('quoted', () => {
  test('shows a short text whole', () => {
    expect(quoted('LX')).toBe('"LX"');
  });

  test('cuts a long text between characters', () => {
    expect(quoted('👍'.repeat(61))).toBe(`"${'👍'.repeat(60)}…"`);
    expect(quoted('👍'.repeat(60))).toBe(`"${'👍'.repeat(60)}"`);
  });

  test('keeps the lines of a text', () => {
    expect(quoted('a\nb')).toBe('"a\nb"');
  });
});

describe('codePoint', () => {
  test('is written as in the Unicode charts', () => {
    expect(['\u202E', '\0', '😀'].map(codePoint)).toEqual(['U+202E', 'U+0000', 'U+1F600']);
  });
});
