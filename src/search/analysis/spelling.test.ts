import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneSlipApart, spelledBackwards } from './spelling.ts';

// Few letters, so that neighbours are often the same.
const letter = fc.constantFrom('a', 'b', 'c', 'đ', 'ວ', '😀');
const letters = fc.array(letter, { maxLength: 8 });
const place = fc.nat({ max: 8 });

function expectSlip(word: readonly string[], slip: readonly string[], expected: boolean) {
  expect(oneSlipApart(word.join(''), slip.join(''))).toBe(expected);
  expect(oneSlipApart(slip.join(''), word.join(''))).toBe(expected);
}

describe('oneSlipApart', () => {
  test('holds where a letter is missing or one too many, wherever it is', () => {
    fc.assert(
      fc.property(letters, place, letter, (word, at, extra) => {
        expectSlip(word, word.toSpliced(at % (word.length + 1), 0, extra), true);
      }),
    );
  });

  test('holds where a letter is wrong', () => {
    fc.assert(
      fc.property(letters, place, letter, (word, n, wrong) => {
        fc.pre(word.length > 0);
        const at = n % word.length;
        expectSlip(word, word.with(at, wrong), word[at] !== wrong);
      }),
    );
  });

  test('holds where two neighbours are swapped', () => {
    fc.assert(
      fc.property(letters, place, (word, n) => {
        fc.pre(word.length > 1);
        const at = n % (word.length - 1);
        const [a = 'a', b = 'a'] = word.slice(at, at + 2);
        expectSlip(word, word.toSpliced(at, 2, b, a), a !== b);
      }),
    );
  });

  test('does not hold between a word and itself', () => {
    fc.assert(fc.property(letters, (word) => expectSlip(word, word, false)));
  });

  test('holds for those words alone that one slip makes', () => {
    const short = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 });
    fc.assert(
      fc.property(short, short, (word, other) => {
        expectSlip(word, other, slipsOf(word).has(other.join('')));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['hydropower', 'hydropwoer', true],
    ['hydropower', 'hidropower', true],
    ['hydropower', 'hydropowers', true],
    ['hydropower', 'hidropowers', false],
    ['abc', 'cba', false],
    ['abcd', 'badc', false],
    ['', 'ab', false],
  ])('%s and %s: %s', (word, other, expected) => {
    expectSlip(Array.from(word), Array.from(other), expected);
  });
});

/** All that one slip makes of a word of the letters a, b and c, but the word itself. */
function slipsOf(word: readonly string[]): Set<string> {
  const made = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    for (const letter of 'abc') {
      made.add(word.toSpliced(at, 0, letter).join(''));
      made.add(word.toSpliced(at, at < word.length ? 1 : 0, letter).join(''));
    }
    made.add(word.toSpliced(at, 1).join(''));
    const [a, b] = word.slice(at, at + 2);
    if (a !== undefined && b !== undefined) made.add(word.toSpliced(at, 2, b, a).join(''));
  }
  made.delete(word.join(''));
  return made;
}

describe('spelledBackwards', () => {
  test('is undone by doing it again, and keeps letters of two units whole', () => {
    expect(spelledBackwards('đa😀')).toBe('😀ađ');
    fc.assert(
      fc.property(letters, (word) => {
        const text = word.join('');
        expect(spelledBackwards(spelledBackwards(text))).toBe(text);
      }),
    );
  });
});
