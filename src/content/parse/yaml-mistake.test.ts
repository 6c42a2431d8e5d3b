import { expect, test } from 'vitest';
import { parseYaml } from './yaml.ts';

const mistakesIn = (source: string) =>
  parseYaml(source).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

const indentation = 'indentation';
const quotes = 'quotation mark opened here';
const keyExpected = 'Expected "key: value"';
const colonInValue = 'contains ": "';
const unexpected = (text: string) => `Unexpected "${text}"`;
const unclosed = (bracket: string) => `write "${bracket}"`;

test.each([
  ['a tab that indents', 'a:\n\tb: c', '2:1 use spaces'],
  ['no colon', 'a: b\nc d', `2:1 ${keyExpected}`],
  ['no colon in the first line', 'c d\na: b', `1:1 ${keyExpected}`],
  ['no space behind the colon', 'a: b\nc:d', `2:1 ${keyExpected}`],
  ['no colon below text of several lines', 'a: |\n b\nc\n', `3:1 ${keyExpected}`],
  ['a value that holds a colon', 'a: b: c', `1:4 ${colonInValue}`],
  ['a value that ends with a colon', 'a: b:', `1:4 ${colonInValue}`],
  ['a colon in a value of two lines', 'a: b: c\n  d\n', `1:4 ${colonInValue}`],
  ['a key below a value', 'a: b\n c: d', `2:2 ${indentation}`],
  ['keys in steps', 'a: b\n  c: d\n    e: f\n', `2:3 ${indentation}`],
  ['a key indented too little', 'a:\n  b: c\n d: e', `3:2 ${indentation}`],
  ['a key indented too much', 'a:\n  b: c\n    d: e\n', `3:5 ${indentation}`],
  ['a key beside that of an item', 'a:\n  - b: c\n   d: e\n', `3:4 ${indentation}`],
  ['text below a list', 'a:\n  - b\n c', `3:2 ${indentation}`],
  ['an open quotation mark', 'a: "b\nc: d', `1:4 ${quotes}`],
  ['an open quotation mark in a list', "a: ['b, c]\nd: e", `1:5 ${quotes}`],
  ['an open quotation mark behind an item', 'a: [b, "c]\n', `1:8 ${quotes}`],
  ['an open quotation mark before a key', '"a: b\nc: d\n', `1:1 ${quotes}`],
  ['an open bracket', 'a: [b, c\nd: e', `1:4 ${unclosed(']')}`],
  ['an open brace', 'a: {b\n', `1:4 ${unclosed('}')}`],
  ['an open bracket within braces', 'a: {b: [c}\nd: e', `1:8 ${unclosed(']')}`],
  ['a word behind a text in quotes', 'a: "b" c', `1:8 ${unexpected('c')}`],
  ['an apostrophe in single quotes', "a: 'it's'", `1:8 ${unexpected("s'")}`],
  ['a bracket too many', 'a: [b]]', `1:7 ${unexpected(']')}`],
  ['a list behind a key', 'a: - b', `1:4 ${unexpected('-')}`],
  ['a sign of YAML’s', 'a: @b', '1:4 begins with "@"'],
  ['another sign of YAML’s', 'a: `b', '1:4 begins with "`"'],
  ['a backslash', 'a: "\\d"', '1:5 Invalid escape sequence \\d.'],
  ['two documents', 'a: b\n---\nc: d', '2:1 second YAML document'],
  ['a second document', 'a: b\n...\nc: d', '3:1 second YAML document'],
  ['a key without end', `${'a'.repeat(1100)}: b`, '1:1 1024 chars'],
])('a mistake in YAML is explained: %s', (_, source, mistake) => {
  const [place = '', words] = mistake.split(/ (.*)/s);
  expect(mistakesIn(source)).toEqual([expect.stringContaining(words ?? '')]);
  expect(mistakesIn(source)[0]).toMatch(new RegExp(`^${place} `));
});
