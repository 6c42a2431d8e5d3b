import { expect, test } from 'vitest';
import { parseYaml } from './yaml.ts';

const plain = (source: string) => JSON.parse(JSON.stringify(parseYaml(source).data)) as unknown;
const problemsIn = (source: string) =>
  parseYaml(source).problems.map(({ line, column, rule }) => [line, column, rule]);

test('reads every word as the text that is there', () => {
  const words = ['NO', 'nil', 'true', '2019', '0x1F', '1e3', '2019.0', '2026-02-30'];
  expect(plain(`a: [${words.join(', ')}]`)).toEqual({ a: words });
  expect(plain('a: "2019"')).toEqual(plain('a: 2019'));
  expect(plain('%YAML 1.1\n---\na: NO')).toEqual({ a: 'NO' });
});

test('reads nothing as empty text', () => {
  expect(plain('a:\nb: ""\nc:\n  -\n')).toEqual({ a: '', b: '', c: [''] });
});

test.each(['~', 'null', 'NULL', '"null"'])('does not accept %s as a value', (value) => {
  expect(problemsIn(`a: ${value}\nb: [c, ${value}]`)).toEqual([
    [1, 4, 'no-value'],
    [2, 8, 'no-value'],
  ]);
  expect(problemsIn('a: None\nb: ~5')).toEqual([]);
});

test('reads the items of a list where a hyphen is missing', () => {
  const parsed = parseYaml('a:\n  - b: c\n    d: e\n    b: f\n    d: g\n  - b: h\n    d: i\n');
  expect(parsed.problems).toMatchObject([{ line: 4, column: 5, rule: 'yaml' }]);
  expect(parsed.data).toEqual({ a: ['ce', 'fg', 'hi'].map(([b, d]) => ({ b, d })) });
  expect(parsed.positions['a.2.d']).toEqual([7, 8]);
  expect(parsed.positions['a.1']).toEqual([4, 5]);
  expect(problemsIn('- a: b\n  a: c\n  d: e\n')).toEqual([[2, 3, 'unique-key']]);
  expect(problemsIn('- a: b\n  d: e\n  a: c\n')).toEqual([[3, 3, 'unique-key']]);
});

test('knows where keys and values are', () => {
  const { positions } = parseYaml('# note\nevent:\n  date: "👍"\n  at: [a, b]\n', 2);
  expect({ ...positions }).toEqual({
    '': [3, 1],
    'event:': [3, 1],
    event: [4, 3],
    'event.date:': [4, 3],
    'event.date': [4, 9],
    'event.at:': [5, 3],
    'event.at': [5, 7],
    'event.at.0': [5, 8],
    'event.at.1': [5, 11],
  });
});

test('takes names of JavaScript’s own for keys like any other', () => {
  const { data } = parseYaml('__proto__: a\nconstructor: b\ntoString: c\n');
  expect(Object.entries(data as object)).toEqual([
    ['__proto__', 'a'],
    ['constructor', 'b'],
    ['toString', 'c'],
  ]);
  expect({}).not.toHaveProperty('a');
});

test.each([
  ['a: b\na: c', [2, 1, 'unique-key']],
  ['a: {b: c, b: d}', [1, 11, 'unique-key']],
  ['a: *b', [1, 4, 'plain-yaml']],
  ['a: &b c', [1, 4, 'plain-yaml']],
  ['a: &b', [1, 4, 'plain-yaml']],
  ['a: [&b c]', [1, 5, 'plain-yaml']],
  ['a: &b !c d', [1, 4, 'plain-yaml']],
  ['a: !c  &bc   d', [1, 4, 'plain-yaml']],
  ['a: &bc\n  d: e', [1, 4, 'plain-yaml']],
  ['a: [x&y, !c d]', [1, 10, 'plain-yaml']],
  ['a: {b: !!c "x & y"}', [1, 8, 'plain-yaml']],
  ['a: "&b c": d', [1, 4, 'yaml']],
  ['a: !!binary aGVsbG8=', [1, 4, 'plain-yaml']],
  ['? [a]\n: b', [1, 3, 'plain-yaml']],
  ['&a b: c', [1, 4, 'plain-yaml']],
  ['"": b', [1, 1, 'plain-yaml']],
  [': b', [1, 1, 'plain-yaml']],
  ['\t]: }', [1, 1, 'yaml']],
  ['a: [b, , c]', [1, 8, 'yaml']],
  ['a:\n- b\n - c\n', [3, 2, 'yaml']],
  ['a: %b', [1, 4, 'yaml']],
  ['a: > b', [1, 4, 'yaml']],
])('finds one mistake in %j', (source, problem) => {
  expect(problemsIn(source)).toEqual([problem]);
});

test('finds a mistake in every entry, and reads the others', () => {
  const source = 'a: "\\d"\nc: d\ne: - f\ng: h\n';
  expect(problemsIn(source)).toEqual([
    [1, 5, 'yaml'],
    [3, 4, 'yaml'],
  ]);
  expect(plain(source)).toEqual({ a: '', c: 'd', e: '', g: 'h' });
  expect(parseYaml(source).unreadable).toEqual(['a', 'e']);
});

test.each([
  ['brackets', `a: ${'['.repeat(19_000)}`, [1, 12]],
  ['closed brackets', `a: ${'['.repeat(9_000)}${']'.repeat(9_000)}`, [1, 12]],
  ['brackets on lines', `a: ${'[\n'.repeat(20_000)}`, [9, 1]],
  ['braces', `a: ${'{b: '.repeat(4_000)}`, [1, 36]],
  ['lists on one line', `${'- '.repeat(9_000)}a`, [1, 17]],
  ['keys on one line', `${'? '.repeat(9_000)}a`, [1, 17]],
  ['values that look like keys', ` ${'a: '.repeat(3_000)}\nb: c`, [1, 5]],
  ['maps', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), [9, 9]],
])('refuses deeply nested %s', (_, source, position) => {
  const rule = expect.stringMatching('yaml') as string;
  expect(problemsIn(source)).toEqual([[...position, rule]]);
});

test('reads many values in brackets side by side', () => {
  const several = (value: string) => `a: [${Array(12).fill(value).join(', ')}]`;
  expect(['[b]', '{b: c}', '[{b: c}]'].map(several).flatMap(problemsIn)).toEqual([]);
});

test('reads a last key without a value beside a broken one', () => {
  const { data, unreadable } = parseYaml('a: "\\d"\nc:');
  expect([{ ...(data as object) }, unreadable]).toEqual([{ a: '', c: '' }, ['a']]);
});

test('has no position beyond the end of a line whose slip was corrected', () => {
  expect(parseYaml('- a:\n   -e\n - ').positions['0.a.1']).toEqual([3, 4]);
});

test('expands no alias', () => {
  const levels = Array.from({ length: 9 }, (_, i) => `a${i + 1}: [*a${i}, *a${i}, *a${i}]`);
  const rules = parseYaml(['a0: &a0 [x]', ...levels].join('\n')).problems.map(({ rule }) => rule);
  expect(rules).toEqual(Array(28).fill('plain-yaml'));
});

test('says so where a value loses its end to a comment', () => {
  const { problems } = parseYaml('title: Deal #5 is signed\ndate: 2019 # inferred\n');
  expect(problems.map(({ line, column, rule }) => [line, column, rule])).toEqual([
    [1, 12, 'plain-yaml'],
  ]);
  expect(parseYaml('title: "Deal #5"\n').problems).toEqual([]);
});
