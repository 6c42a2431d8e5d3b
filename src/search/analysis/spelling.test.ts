import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneSlipApart, spelledBackwards } from './spelling.ts';

test('two words are one slip apart where one slip makes one of the other, in either order', () => {
  // Few letters, so that neighbours are often the same; one has two UTF-16 units.
  const letters = fc.array(fc.constantFrom('a', 'b', '😀'), { maxLength: 4 });
  fc.assert(
    fc.property(letters, letters, (word, other) => {
      const expected = slipsOf(word).has(other.join(''));
      expect(oneSlipApart(word.join(''), other.join(''))).toBe(expected);
      expect(oneSlipApart(other.join(''), word.join(''))).toBe(expected);
    }),
    { numRuns: 1000 },
  );
});

/** All that one slip makes of a word, but the word itself. */
function slipsOf(word: readonly string[]): Set<string> {
  const made = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    for (const letter of ['a', 'b', '😀']) {
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

test('spelledBackwards keeps letters of two units whole', () => {
  expect(spelledBackwards('đa😀')).toBe('😀ađ');
});
