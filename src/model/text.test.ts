import { describe, expect, test } from 'vitest';
import { codePoint, Line, lineOf, quoted } from './text.ts';

const ruleAgainst = (text: string) =>
  lineOf(10)
    .safeParse(text)
    .error?.issues.map((issue) => 'params' in issue && String(issue.params?.['rule']));

describe('lineOf', () => {
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

describe('quoted', () => {
  test('shows a short text whole', () => {
    expect(quoted('LX')).toBe('"LX"');
  });

  test('cuts a long text between characters', () => {
    expect(quoted('👍'.repeat(61))).toBe(`"${'👍'.repeat(60)}…"`);
  });
});

describe('codePoint', () => {
  test('is written as in the Unicode charts', () => {
    expect(['\u202E', '\0', '😀'].map(codePoint)).toEqual(['U+202E', 'U+0000', 'U+1F600']);
  });
});
