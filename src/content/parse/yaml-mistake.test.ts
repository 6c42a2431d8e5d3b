import { expect, test } from 'vitest';
import { parseYaml } from './yaml.ts';

const mistakesIn = (source: string) =>
  parseYaml(source).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

const indentation = 'indentation';
const asIn = (line: string) => `as in "${line}"`;
const quotes = 'quotation mark opened here';
const keyExpected = 'Expected "key: value"';
const colonInValue = 'contains ": "';
const unexpected = (text: string) => `Unexpected "${text}"`;
const unclosed = (bracket: string) => `write "${bracket}"`;

test.each([
  ['a no-break space after a key', '- a:\u00A0b\n  c: d\n', '1:5 (U+00A0)'],
  ['a no-break space after a hyphen', 'a:\n  - b\n  -\u00A0c\n', '3:4 (U+00A0)'],
  ['no-break spaces as indentation', '- a: b\n\u00A0\u00A0c: d\n', '2:1 (U+00A0)'],
  ['an ideographic space as indentation', '- a: b\n\u3000c: d\n', '2:1 (U+3000)'],
  ['a no-break space before a key', 'a: b\n\u00A0c: d\n', '2:2 expected none'],
  ['a tab that indents', 'a:\n\tb: c', '2:1 use spaces'],
  ['a tab in an item', '- a: b\n\tc: d\n', '2:1 use spaces'],
  ['asterisks for hyphens', 'a:\n  * b\n  * c\n', `2:3 ${asIn('- b')}`],
  ['two commas', 'a: [b,, c]', '1:7 remove one comma'],
  ['a comma before the first item', 'a: [, b]', '1:5 remove the comma'],
  ['a line of JSON', 'a: b\n"c": "d",\n', `2:1 ${asIn('c: d')}`],
  ['a list of JSON', 'a: b\n"c": [d],\n', `2:1 ${asIn('c: [d]')}`],
  [
    'quotation marks and an apostrophe',
    `a: "${'b '.repeat(30)}"c" d's"`,
    '1:66 double quotes, and write \\"',
  ],
  ['no colon', 'a: b\nc d', `2:1 ${keyExpected}`],
  ['no colon in the first line', 'c d\na: b', `1:1 ${keyExpected}`],
  ['no space after the colon', 'a: b\nc:d', `2:1 ${asIn('c: d')}`],
  ['no space after a colon in an item', 'a:\n  - b: c\n    d:e\n    f: g\n', `3:5 ${asIn('d: e')}`],
  ['no space after the first colon', 'a:\n  - b:c\n    d: e\n', `2:3 ${asIn('- b: c')}`],
  ['no space after a hyphen', 'a:\n  -b: c\n    d: e\n', `2:3 ${asIn('- b: c')}`],
  ['another sign for a hyphen', 'a:\n  - b: c\n  • b: d\n', `3:3 ${asIn('- b: d')}`],
  ['another sign for a colon', 'a: b\nc：d\ne: f', `2:1 ${asIn('c: d')}`],
  ['a sign of equality', 'a: b\nc = d\ne: f', `2:1 ${asIn('c: d')}`],
  ['a number for a hyphen', 'a:\n  1. b: c\n    d: e\n', `2:3 ${asIn('- b: c')}`],
  ['a remark of a program', 'a: b\n// c\nd: e', `2:1 ${asIn('# c')}`],
  ['an item without its hyphen', 'a:\n  - b: c\n    d: e\n  b: f\n    d: g\n', '4:3 new item'],
  ['a value above its keys', 'a: b\n  c: d\n  e: f\n', '2:3 remove the indentation, or that value'],
  [
    'an item of several keys without its hyphen',
    'a:\n  b: c\n  d: e\n    f: g\n',
    '2:3 Write "- " before "b"',
  ],
  ['an ampersand', 'a: & b', '1:4 write "& b"'],
  ['a list without its hyphens', 'a:\n  b: c\n    d: e\n', '2:3 Write "- " before "b"'],
  ['no colon in an item', 'a:\n  - b: c\n    d e\n    f: g\n', `3:5 ${keyExpected}`],
  ['a comment in a value of two lines', 'a: b # c\n  d', '1:5 comment'],
  ['no colon below text of several lines', 'a: |\n b\nc\n', `3:1 ${keyExpected}`],
  ['a value that holds a colon', 'a: B: c', '1:4 write "B: c"'],
  ['a value that ends with a colon', 'a: b:', `1:4 ${colonInValue}`],
  ['a colon in a value of two lines', 'a: b: c\n  d\n', `1:4 ${colonInValue}`],
  ['a key below a value', 'a: b\n c: d', `2:2 ${indentation}`],
  ['a key indented too little', 'a:\n  b: c\n d: e', `3:2 ${indentation}`],
  ['a key indented too much', 'a:\n  b: c\n   d: e\n', `3:4 ${indentation}`],
  ['a key beside that of an item', 'a:\n  - b: c\n   d: e\n', `3:4 ${indentation}`],
  ['text below a list', 'a:\n  - b\n c', `3:2 ${indentation}`],
  ['an open quotation mark', 'a: "b\nc: d', `1:4 ${quotes}`],
  ['an open quotation mark in a list', "a: ['b, c]\nd: e", `1:5 ${quotes}`],
  ['an open quotation mark after an item', 'a: [b, "c]\n', `1:8 ${quotes}`],
  ['an open quotation mark before a key', '"a: b\nc: d\n', `1:1 ${quotes}`],
  ['an open bracket', 'a: [b, c\nd: e', `1:4 ${unclosed(']')}`],
  ['an open brace', 'a: {b\n', `1:4 ${unclosed('}')}`],
  ['an open bracket within braces', 'a: {b: [c}\nd: e', `1:8 ${unclosed(']')}`],
  ['a word after a text in quotes', 'a: "b" c', `1:8 write '"b" c'`],
  ['quotation marks in a text in quotes', 'a: "b "c" d"', `1:8 write 'b "c" d'`],
  ['an apostrophe in single quotes', "a: 'it's'", `1:8 write "it's"`],
  ['a bracket too many', 'a: [b]]', `1:7 ${unexpected(']')}`],
  ['a comma after a list', 'a: [b],', `1:7 ${unexpected(',')}`],
  ['a list after a key', 'a: - b', '1:4 begins with "- "'],
  ...['*b* c', '[b] c', '{b} c', '> b', '| b', '? b'].map((value) => {
    const row: [string, string, string] = ['a sign of YAML', `a: ${value}`, `1:4 write "${value}"`];
    return row;
  }),
  ['typographic quotation marks', 'a: “b: c”', '1:4 Typographic'],
  ['a key after a key', 'a: b: c', '1:4 line of its own'],
  ['a sign of YAML’s', 'a: @b', '1:4 begins with "@"'],
  ['another sign of YAML’s', 'a: `b', '1:4 begins with "`"'],
  ['a backslash', 'a: "\\d"', '1:5 Invalid escape sequence \\d.'],
  ['two documents', 'a: b\n---\nc: d', '2:1 second YAML document'],
  ['a second document', 'a: b\n...\nc: d', '2:1 second YAML document'],
  ['a key without end', `${'a'.repeat(1100)}: b`, '1:1 1024 chars'],
])('a mistake in YAML is explained: %s', (_, source, mistake) => {
  const [place = '', words] = mistake.split(/ (.*)/s);
  expect(mistakesIn(source)).toEqual([expect.stringContaining(words ?? '')]);
  expect(mistakesIn(source)[0]).toMatch(new RegExp(`^${place} `));
});

test('all mistakes of an entry are found, and it is read as it was meant', () => {
  const source = `a:
  - b:c
   d: e
     f: g
    h: [i
    j: k: l
`;
  const { data, problems, positions } = parseYaml(`${source}z: 1\n`);
  expect(problems.map(({ line, column }) => [line, column])).toEqual([
    ...[
      [2, 3],
      [3, 4],
      [4, 6],
      [5, 8],
      [6, 8],
    ],
  ]);
  expect(data).toMatchObject({ z: '1' });
  expect(parseYaml(source.replace('k: l', 'K: l')).data).toEqual({
    a: [{ b: 'c', d: 'e', f: 'g', h: ['i'], j: 'K: l' }],
  });
  expect(positions['z']).toEqual([7, 4]);
});

test('lines that are indented alike are one mistake', () => {
  const { data, problems } = parseYaml('a:\n  - b: c\n   d: e\n   f: g\n    h: i\n');
  expect(problems).toMatchObject([{ line: 3, column: 4 }]);
  expect(data).toEqual({ a: [{ b: 'c', d: 'e', f: 'g', h: 'i' }] });
});

test('spaces that YAML takes for letters are read as plain ones', () => {
  const { data, problems } = parseYaml(
    'a:\u00A0b\nc:\n\u3000- d:\u00A0e\n\u3000\u3000f: G: h\ni: j\u00A0k\n',
  );
  expect(problems).toMatchObject([
    { line: 1, column: 3 },
    { line: 4, column: 6 },
  ]);
  expect(data).toEqual({ a: 'b', c: [{ d: 'e', f: 'G: h' }], i: 'j\u00A0k' });
});

test('no line costs a look at all lines below it', () => {
  expect(mistakesIn(`a:\n${'\u00A0\n'.repeat(8_000)}`)).toHaveLength(1);
});
