import { describe, expect, test } from 'vitest';
import { splitFrontmatter } from './frontmatter.ts';

describe('splitFrontmatter', () => {
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
    ['# Title\n\nText\n', 'No frontmatter'],
    ['\n---\na: b\n---\n', 'very first line'],
    [' ---\na: b\n---\n', 'very first line'],
    ['Text\n\n---\na: b\n---\n', 'very first line'],
    ['----\na: b\n----\n', 'exactly three hyphens'],
    ['—\na: b\n—\n', 'exactly three hyphens'],
    ['+++\na = "b"\n+++\n', 'TOML'],
    ['---\na: b\n\nText\n', 'never closed'],
    ['---\na: b\n----\nText\n', 'never closed'],
    ['---\na: b\n  ---\nText\n', 'never closed'],
    ['---', 'never closed'],
    [`---\n${'a: b\n'.repeat(10_001)}---\n`, 'at most'],
  ])('says of %j: "%s"', (text, words) => {
    expect(splitFrontmatter(text)).toMatchObject({
      finding: { line: 1, column: 1, message: expect.stringContaining(words) as string },
    });
  });
});
