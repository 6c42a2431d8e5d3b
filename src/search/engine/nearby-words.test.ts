import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLikelySlip } from '../analysis/likely-slip.ts';
import { oneSlipApart, spelledBackwards } from '../analysis/spelling.ts';
import type { WordFile, WordLists } from '../index-format.ts';
import { nearbyWords } from './nearby-words.ts';
import { openWordLists } from './open-word-lists.ts';

/** Lists of words cut into files of a size, and what was fetched of them. */
function listsOf(words: readonly string[], size: number) {
  const contents = new Map<string, unknown>();
  const fetched: string[] = [];
  const filesOf = (list: string, keys: string[], wordOf: (key: string) => string) =>
    Array.from({ length: Math.ceil(keys.length / size) }, (_, index): WordFile => {
      const some = keys.slice(index * size, (index + 1) * size);
      const file = `${list}.${index}`;
      contents.set(file, some.map(wordOf));
      return { file, first: some[0] ?? '' };
    });
  const lists: WordLists = {
    forward: filesOf('forward', [...words].sort(), (word) => word),
    backward: filesOf('backward', words.map(spelledBackwards).sort(), spelledBackwards),
  };
  const getPacked = <T>(file: string) => {
    fetched.push(file);
    return Promise.resolve(contents.get(file) as T);
  };
  const open = openWordLists(lists, getPacked);
  return {
    fetched,
    files: contents.size,
    near: (word: string, names: string[] = []) => nearbyWords(word, names, open),
  };
}

const some = listsOf(['bridge', 'cover', 'hydropower', 'power', 'railway', 'road', 'rubber'], 2);

describe('nearbyWords', () => {
  test.each(['raod', 'r', '', '2025a', '500kvx'])('takes %j as it is typed', async (typed) => {
    expect(await some.near(typed, ['road', '2025', '500kvy'])).toEqual({ slips: [] });
  });

  test('finds names, too, which are in no list', async () => {
    expect((await some.near('veitnam', ['vietnam', 'laos'])).slips).toEqual(['vietnam']);
  });

  test.each([
    ['two letters swapped', 'tenal', 'tneal'],
    ['a letter too few', 'tenal', 'tenral'],
    ['a letter doubled', 'tennal', 'tenal'],
    ['a letter not doubled', 'tenal', 'tennal'],
    ['a wrong letter in a long stem', 'candorith', 'candurith'],
    ['the first letter missing in a long stem', 'andorith', 'candorith'],
    ['a wrong letter beside which it is no word', 'tqnal', 'tenal'],
  ])('corrects %s', async (_, typed, word) => {
    expect((await listsOf([word], 1).near(typed)).slips).toEqual([word]);
  });

  test.each([
    ['a first letter', 'tenoral', 'senoral'],
    ['a wrong letter in a short stem', 'taling', 'toling'],
    ['a letter too many in a short stem', 'tankey', 'taney'],
    ['a letter too few at the end', 'coun', 'count'],
  ])('corrects no %s', async (_, typed, word) => {
    expect((await listsOf([word], 1).near(typed)).slips).toEqual([]);
  });

  test('names no word twice', async () => {
    const words = ['bridae', 'bridbe', 'bridge'];
    const { slips } = await listsOf(words, 2).near('bridze', [...words, 'bridze', 'bridxe']);
    expect(slips.sort()).toEqual([...words, 'bridxe']);
  });

  test.each([
    ['rubberroad', 'rubber road'],
    ['discover', undefined],
    ['powerhydropower', 'power hydropower'],
    ['rubberzzzz', undefined],
    ['newnut', undefined],
    ['hydropower', undefined],
  ])('takes %s apart into %s', async (typed, parts) => {
    expect((await some.near(typed)).parts).toBe(parts);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 7 });
  const words = fc.uniqueArray(word, { minLength: 1, maxLength: 40 });

  test('misses no word that is one slip away, however the lists are cut into files', async () => {
    await fc.assert(
      fc.asyncProperty(words, word, fc.integer({ min: 1, max: 9 }), async (words, typed, size) => {
        fc.pre(typed.length > 5);
        const near = words.filter(
          (other) => oneSlipApart(typed, other) && isLikelySlip(typed, other),
        );
        const { slips } = await listsOf(words, size).near(typed);
        expect(slips.sort()).toEqual(near.sort());
      }),
      { numRuns: 300 },
    );
  });

  test('fetches only the files that may hold such words', async () => {
    const letters = Array.from('abcdefghijklmnop');
    const many = letters.flatMap((a) => letters.map((b) => `${a}${b}road${b}${a}`));
    const { near, fetched, files } = listsOf(many, 8);
    expect((await near('ghraodhg')).slips).toEqual(['ghroadhg']);
    expect(files).toBe(64);
    expect(fetched.length).toBeLessThanOrEqual(4);
    await near('ghraodhg');
    expect(new Set(fetched).size).toBe(fetched.length);
  });
});
