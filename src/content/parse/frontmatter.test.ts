import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { splitFrontmatter } from './frontmatter.ts';

test('parts a file at its fences', () => {
  expect(splitFrontmatter('---\na: b\nc: d\n---\n\nText\n')).toEqual({
    yaml: 'a: b\nc: d',
    yamlLine: 2,
    body: '\nText\n',
    bodyLine: 5,
  });
});

test.each(['---\n---\n', '---\n\n---\n', '--- \na: b\n---\t\n', '---\na: b\n---'])(
  'takes %j for frontmatter',
  (text) => {
    expect(splitFrontmatter(text)).toMatchObject({ body: '' });
  },
);

test('ends at the first closing fence; rules below it are the body’s', () => {
  expect(splitFrontmatter('---\na: b\n---\nx\n\n---\n')).toMatchObject({ body: 'x\n\n---\n' });
});

test.each([
  ['', 'is empty'],
  [' \n\t\n', 'is empty'],
  ['# Title\n\nText\n', 'is missing'],
  ['\n---\na: b\n---\n', 'first line'],
  [' ---\na: b\n---\n', 'first line'],
  ['Text\n --- \na: b\n---\n', 'first line'],
  ['a\n---\n- b\n---\n', 'is missing'],
  ['--- a\nb: c\n---\n', 'is missing'],
  ['----\na: b\n----\n', 'expected three hyphens'],
  ['—\na: b\n—\n', 'expected three hyphens'],
  ['–––\na: b\n', 'expected three hyphens'],
  ['---- a\n', 'is missing'],
  ['\n +++\na = "b"\n+++\n', 'TOML'],
  ['---\na: b\n\nText\n', 'never closed'],
  ['---\na: b\n----\nText\n', 'never closed'],
  ['---\na: b\n  ---\nText\n', 'never closed'],
  ['---', 'never closed'],
])('says of %j: "%s"', (text, words) => {
  expect(splitFrontmatter(text)).toMatchObject({
    problem: { line: 1, column: 1, message: expect.stringContaining(words) as string },
  });
});

test('reads frontmatter as long as it may be, and none that is longer', () => {
  expect(splitFrontmatter(`---\n${'a: b\n'.repeat(4_000)}---\n`)).toMatchObject({
    problem: { rule: 'frontmatter', message: expect.stringContaining('20008') as string },
  });
  const text = `---\n${'a: b\n'.repeat(3_998)}#\n---\n`;
  expect(text).toHaveLength(20_000);
  expect(splitFrontmatter(text)).toMatchObject({ bodyLine: 4002, body: '' });
});

test('takes for YAML what remark-frontmatter does, given all of it', () => {
  const remark = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze();
  const part = fc.constantFrom(
    ...['---', '\n---\n', '\n', ' ', '\t', 'a: b', '- c', '\n\n', '```', '<!--', '> ', '# ', '+++'],
    ...['    ', '[', '&amp;', '\\', 'é', '👍', '--', '-', '***', '\n---'],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = `---${parts.join('')}`;
      const [node] = remark.parse(text).children;
      const expected = node?.type === 'yaml' ? node.value : undefined;
      const split = splitFrontmatter(text);
      expect('yaml' in split ? split.yaml : undefined).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});
