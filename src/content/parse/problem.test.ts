import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byPosition, positionAt, positionsIn, type Problem } from './problem.ts';

describe('positionAt', () => {
  test('counts lines and columns from 1', () => {
    const text = 'ab\n\nc';
    expect([0, 1, 2, 3, 4, 5].map((index) => positionAt(text, index))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 3, column: 2 },
    ]);
  });

  test('counts UTF-16 code units, as editors do', () => {
    expect(positionAt('👍x', 2)).toEqual({ line: 1, column: 3 });
  });

  test('points to the character that stands at the index', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '👍') }), fc.nat(), (text, n) => {
        const index = n % (text.length + 1);
        const { line, column } = positionAt(text, index);
        const before = text.split('\n').slice(0, line - 1);
        expect(before.join('').length + before.length + column - 1).toBe(index);
      }),
    );
  });
});

test('positionsIn counts on from the line on which the text begins', () => {
  expect(positionsIn('a\nb', 7)(2)).toEqual({ line: 8, column: 1 });
});

test('byPosition orders by file, line, column, rule, message', () => {
  const problem = (path: string, line: number, column: number, rule = '', message = '') =>
    ({ path, line, column, rule, message }) satisfies Problem;
  const sorted = [
    problem('a', 1, 1),
    problem('a', 1, 2),
    problem('a', 2, 1, 'r'),
    problem('a', 2, 1, 's', 'm'),
    problem('a', 2, 1, 's', 'n'),
    problem('a', 10, 1),
    problem('b', 1, 1),
  ];
  expect(sorted.toReversed().sort(byPosition)).toEqual(sorted);
});
