import { describe, expect, test } from 'vitest';
import { Synonyms } from './synonyms.ts';

describe('Synonyms', () => {
  test('are groups of words and phrases', () => {
    const groups = [
      ['hydropower', 'hydro power'],
      ['rail', 'railway'],
    ];
    expect(Synonyms.parse(groups)).toEqual(groups);
  });

  test('stand in groups of two or more', () => {
    const issues = Synonyms.safeParse([['rail', 'railway'], ['coal']]).error?.issues;
    expect(issues?.map(({ code, path }) => [code, path])).toEqual([['too_small', [1]]]);
  });
});
