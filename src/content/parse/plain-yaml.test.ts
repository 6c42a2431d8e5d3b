import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { splitFrontmatter } from './frontmatter.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { readAnyYaml } from './yaml.ts';

/** Nothing, or the same that the `yaml` package says. */
function expectSame(source: string): boolean {
  const plain = readPlainYaml(source, 2);
  if (!plain) return false;
  const { data, places, unread, findings } = readAnyYaml(source, 2);
  expect([source, { data, places }, unread, findings]).toEqual([source, plain, [], []]);
  expect(JSON.stringify({ data, places })).toBe(JSON.stringify(plain));
  return true;
}

/** The YAML of the project's own content. */
const real = readdirSync('content', { recursive: true, encoding: 'utf8' }).flatMap((name) => {
  if (!/\.(?:md|yml)$/.test(name)) return [];
  const text = readFileSync(`content/${name}`, 'utf8');
  if (name.endsWith('.yml')) return text;
  const parts = splitFrontmatter(text);
  return 'yaml' in parts ? parts.yaml : [];
});

describe('readPlainYaml', () => {
  test('reads maps and lists, and tells where everything stands', () => {
    const source = 'title: Talks\nlist:\n- a: "b"\n  c: [d, e]\n- f\n';
    expect(readPlainYaml(source, 2)).toEqual({
      data: { title: 'Talks', list: [{ a: 'b', c: ['d', 'e'] }, 'f'] },
      places: {
        '': [2, 1],
        'title:': [2, 1],
        title: [2, 8],
        'list:': [3, 1],
        list: [4, 1],
        'list.0': [4, 3],
        'list.0.a:': [4, 3],
        'list.0.a': [4, 6],
        'list.0.c:': [5, 3],
        'list.0.c': [5, 6],
        'list.0.c.0': [5, 7],
        'list.0.c.1': [5, 10],
        'list.1': [6, 3],
      },
    });
  });

  test('reads most of the project’s own content', () => {
    const plain = real.filter(expectSame);
    expect(plain.length).toBeGreaterThan(real.length * 0.9);
  });

  test.each([
    ...['', 'a', 'a:', 'a: ', 'a: b ', 'a: b #c', 'a: b\n\nc: d', '# c\na: b', 'a: b: c', 'a: b:'],
    ...['a: b\n c', 'a: b\n c: d', ' a: b', 'a: |\n b', 'a: &b c', 'a: *b', 'a: !b c', 'a: @b'],
    ...[
      'a: "\\n"',
      "a: ''''",
      'a: "b" c',
      'a: [b',
      'a: {b: c}',
      'a: [ b ]',
      'a: - b',
      'a: b\na: c',
    ],
    ...['? a', '"a": b', 'a: b\n- c', '- a\nb: c', 'a:\n  b: c\n d: e', 'a:\n- b\n  - c', '- - a'],
    ...['a:b', 'a\t: b', 'a:\tb', '---\na: b', 'a: b\n...', 'a: %b', 'a: `b', '- a\n-', 'a: -'],
  ])('leaves %j to the parser', (source) => {
    expect(readPlainYaml(source, 1)).toBeUndefined();
  });

  test.each([
    ['b', 6],
    ['"b"', 6],
    ['[b, c]', 6],
    ['[]', 6],
    ['\n- b', 5],
    ['\n- b: c', 4],
  ])('reads %j below %d keys, and leaves it to the parser below more', (value, deepest) => {
    const nested = (depth: number) => {
      const keys = Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}a:`);
      const below = value.replaceAll('\n', `\n${'  '.repeat(depth)}`);
      return `${keys.join('\n')}${value.startsWith('\n') ? '' : ' '}${below}`;
    };
    for (let depth = 1; depth <= 9; depth++) {
      expect(expectSame(nested(depth))).toBe(depth <= deepest);
    }
  });

  const part = fc.constantFrom(
    ...['a', 'b1', 'c-d', ': ', ':', ' ', '  ', '\n', '\n  ', '\n- ', '\n  - ', '- ', '-', '\n\n'],
    ...[
      '[',
      ']',
      ', ',
      ',',
      '{',
      '}',
      '"',
      "'",
      '#',
      ' # ',
      '&',
      '*',
      '!',
      '|',
      '>',
      '%',
      '@',
      '`',
    ],
    ...['?', '\t', '\\', 'é', '2019', '-1', '~', '<<', '=', '.', '...', '---', '\u00A0', '👍'],
  );

  test('says the same as the parser of any text', () => {
    const entry = fc.tuple(
      fc.constantFrom('', '', '  ', '- ', '  - ', '    ', ' '),
      fc.constantFrom('a', 'b', 'c', 'e: a'),
      fc.constantFrom(':', ': ', ':  ', ''),
      fc.oneof(
        fc.constantFrom('', 'x', '"x: y"', "'x'", '[x, y z]', '[]', '-5', 'x-y:z'),
        fc.array(part, { maxLength: 5 }).map((parts) => parts.join('')),
      ),
    );
    const source = fc.oneof(
      fc.array(part, { maxLength: 20 }).map((parts) => parts.join('')),
      fc
        .array(entry, { minLength: 1, maxLength: 8 })
        .map((lines) => lines.map((line) => line.join('')).join('\n')),
    );
    fc.assert(
      fc.property(source, (text) => {
        expectSame(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('says the same as the parser of real files with a part put in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...real), fc.nat(), fc.nat(3), part, (text, at, cut, put) => {
        const index = at % (text.length + 1);
        expectSame(text.slice(0, index) + put + text.slice(index + cut));
      }),
      { numRuns: 500 },
    );
  });
});
