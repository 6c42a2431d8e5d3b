import { describe, expect, test } from 'vitest';
import { LabelledQuery } from '../../src/model/labelled-query.ts';
import { judge, scoresOf } from './score.ts';

/** What is said about results, one letter each, for a query about "a" and "b" unless changed. */
function verdict(found: string | undefined, label: object = {}) {
  const query = LabelledQuery.parse({ q: 'coal', relevant: ['a', 'b'], ...label });
  return judge({ query, found: found?.match(/./g) ?? (found === '' ? [] : undefined) });
}

describe('judge', () => {
  test('is content with all that is relevant among the first five', () => {
    expect(verdict('xyzba')).toMatchObject({ right: true, missed: [], rank: 4 });
  });

  test('misses what comes later or not at all', () => {
    expect(verdict('auvwxb')).toMatchObject({ right: false, missed: ['b'], rank: 1 });
    expect(verdict('')).toMatchObject({ right: false, missed: ['a', 'b'], noise: [] });
  });

  test('calls noise what is neither relevant nor accepted among the first five', () => {
    expect(verdict('abcxuvw', { accepted: ['c'] }).noise).toEqual(['x', 'u']);
  });

  test('wants the first named one first where the order counts', () => {
    expect(verdict('ba', { ordered: 'true' })).toMatchObject({ right: true, rank: 2 });
  });

  test('wants nothing where nothing is relevant', () => {
    expect(verdict('', { relevant: [] })).toMatchObject({ right: true, noise: [] });
    expect(verdict('x', { relevant: [] })).toMatchObject({ right: false, noise: ['x'] });
  });

  test('takes a page without an answer for wrong', () => {
    expect(verdict(undefined, { relevant: [] }).right).toBe(false);
    expect(verdict(undefined).missed).toEqual(['a', 'b']);
  });
});

describe('scoresOf', () => {
  test('sums up recall, rank, precision and what should have been empty', () => {
    const verdicts = [
      verdict('ab'),
      verdict('xa'),
      verdict(''),
      verdict('', { relevant: [] }),
      verdict('x', { relevant: [] }),
    ];
    expect(scoresOf(verdicts)).toEqual({
      queries: 5,
      right: 2,
      recall: 0.5,
      meanReciprocalRank: 0.5,
      precision: 0.75,
      empty: 2,
      notEmpty: 1,
    });
  });

  test('finds nothing wrong with no queries', () => {
    expect(scoresOf([])).toMatchObject({ recall: 1, meanReciprocalRank: 1, precision: 1 });
  });
});
