import { expect, test } from 'vitest';
import { issuesOf, messagesOf } from '../../tests/fixtures/published.ts';
import {
  codePoint,
  hiddenAdvice,
  hiddenCharactersIn,
  Line,
  lineUpTo,
  quoted,
  shortened,
  withoutHidden,
} from './text.ts';

test.each([
  ...['AT&T; R&D', '5 ** 3', '[sic] (a)', 'a_b_c', '{a}'],
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
  ['a &amp; b', 'plain-text'],
  ['&#8217;', 'plain-text'],
  ['**a** b', 'plain-text'],
  ['[a](/b/)', 'plain-text'],
  ['[[a]]', 'plain-text'],
  ['`a`', 'plain-text'],
  ['{{ a }}', 'plain-text'],
  ['a {#b}', 'plain-text'],
  ['%%a%%', 'plain-text'],
  ['a =E2=80=99', 'plain-text'],
  ['a TBC', 'private-note'],
  ['a'.repeat(11), 'short-enough'],
])('no line is %j: %s', (text, rule) => {
  expect(issuesOf(lineUpTo(10), text)).toEqual([[rule, '']]);
});

test('a hidden character is named as in the Unicode charts', () => {
  expect(messagesOf(Line, 'a\0b')[0]).toContain('U+0000');
  expect(messagesOf(Line, 'a\u{E0041}b')[0]).toContain('U+E0041');
});

test.each([
  ...['\u0007', '\u007F', '\u0085', '\u00AD', '\u034F', '\u061C', '\u115F', '\u1160', '\u17B4'],
  ...['\u180B', '\u180E', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2028', '\u202E'],
  ...['\u2060', '\u2066', '\u2800', '\u3164', '\uE000', '\uF0B7', '\uFDD0', '\uFE00', '\uFE0F'],
  ...['\uFEFF', '\uFFA0', '\uFFF9', '\uFFFD', '\u{E0100}', '\u{F0000}', '\u{1D173}', '\u{10FFFE}'],
])('%j is hidden in and around a word', (sign) => {
  for (const text of [`H${sign}i`, `${sign}Hi`, `Hi${sign}`, `ລາວ ${sign}ລາວ`, `1${sign}`]) {
    const index = text.indexOf(sign);
    expect(hiddenCharactersIn(text)).toEqual([{ character: sign, index }]);
    expect(hiddenAdvice(text, { character: sign, index })).toContain(codePoint(sign));
    expect(withoutHidden(text)).toBe(text.replace(sign, ''));
    expect(quoted(text)).toBe(`"${text.replace(sign, codePoint(sign))}"`);
  }
});

test.each([
  ...['ສະ\u200Bບາຍ', 'ไทย\u200Bลาว', 'ភាសា\u200Bខ្មែរ', 'می\u200Cخواهم', 'ශ්\u200Dරී', 'ന്\u200D'],
  ...['👨‍👩‍👧', '✌️', '👩🏽‍🚀', '🏳️‍🌈', '1️⃣', '🇻🇳', 'a\u00A0b\u202F1\u2009%\u3000'],
])('nothing is hidden in %j', (text) => {
  expect(hiddenCharactersIn(text)).toEqual([]);
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
