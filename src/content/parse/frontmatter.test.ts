import { expect, test } from 'vitest';
import { splitFrontmatter } from './frontmatter.ts';

test('parts a file at its fences', () => {
  expect(splitFrontmatter('---\na: b\nc: d\n---\n\nText\n')).toEqual({
    yaml: 'a: b\nc: d',
    yamlLine: 2,
    body: '\nText\n',
    bodyLine: 5,
    problems: [],
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
  ['---\na: b\n  ---\nText\n', 'never closed'],
  ['---', 'never closed'],
])('says of %j: "%s"', (text, words) => {
  expect(splitFrontmatter(text)).toMatchObject({
    problem: { line: 1, column: 1, message: expect.stringContaining(words) as string },
  });
});

test.each(['--', '----', '—', '***', '- - -'])(
  'reports that %s does not end the frontmatter',
  (fence) => {
    expect(splitFrontmatter(`---\na: b\n${fence}\n\nText\n`)).toMatchObject({
      problem: { line: 3, column: 1, message: expect.stringContaining(`"${fence}"`) as string },
    });
  },
);

test('reads frontmatter as long as it may be, and none that is longer', () => {
  expect(splitFrontmatter(`---\n${'a: b\n'.repeat(4_000)}---\n`)).toMatchObject({
    problem: { rule: 'frontmatter', message: expect.stringContaining('20008') as string },
  });
  const text = `---\n${'a: b\n'.repeat(3_998)}#\n---\n`;
  expect(text).toHaveLength(20_000);
  expect(splitFrontmatter(text)).toMatchObject({ bodyLine: 4002, body: '' });
});

const closedEarly = [
  ['a fence among the keys', '---\ntitle: a\n---\nurl: b\nsector: c\n---\n\nText\n', 'remove'],
  ['keys after the fence', '---\ntitle: a\n---\n\nurl: b\nsector: c\n\nText\n', 'move'],
  ['two fences at the beginning', '---\n---\nurl: b\nsector:\n  - c\n---\nText\n', 'remove'],
  ['a key that is not known', '---\ntitle: a\n---\ntags: b\n\nsector: c\n---\nText\n', 'remove'],
] as const;

test.each(closedEarly)('reads all keys of frontmatter with %s', (_, text, advice) => {
  const split = splitFrontmatter(text);
  const line = text.startsWith('---\n---') ? 2 : 3;
  const message = expect.stringContaining(advice) as string;
  expect(split).toMatchObject({ problems: [{ line, column: 1, rule: 'closed-early', message }] });
  const { yaml = '', body = '', bodyLine } = 'yaml' in split ? split : {};
  expect(yaml).toMatch(/^sector:/m);
  expect(`${body.trim()} in ${text.split('\n').indexOf('Text') + 1}`).toBe(
    `Text in ${Number(bodyLine) + body.split('\n').indexOf('Text')}`,
  );
});

test.each([
  [
    'pasted twice',
    '\n---\ntitle: a\nsource: b\nfigures:\n  - kind: c\n---\n\nText\n',
    5,
    '\nText\n',
  ],
  ['of a second briefing', 'Text\n\n---\ntitle: a\n\nsource: b\n---\n\nMore\n', 6, 'Text\n\n'],
])('finds frontmatter %s', (_, below, line, body) => {
  expect(splitFrontmatter(`---\ntitle: a\n---\n${below}`)).toMatchObject({
    body,
    problems: [{ line, column: 1, rule: 'frontmatter' }],
  });
});

test.each([
  'Source: A',
  'note: a\n\nsource: b',
  '- source: a',
  'A sentence.\nurl: a',
  'Text\n\n---\nsource: a',
])('takes %j for the beginning of a text', (body) => {
  expect(splitFrontmatter(`---\ntitle: a\n---\n${body}\n`)).toMatchObject({
    body: `${body}\n`,
    problems: [],
  });
});
