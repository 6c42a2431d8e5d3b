import { describe, expect, test } from 'vitest';
import { LabelledQuery } from '../../src/model/labelled-query.ts';
import { searchParameters } from './ask.ts';
import { searchReport } from './report.ts';
import { gainOf, judge, scoresOf } from './score.ts';

/** Judges results, one letter each, of a query to which "a" and "b" are relevant unless changed. */
function judged(found: string | undefined, label: object = {}) {
  const query = LabelledQuery.parse({ q: 'coal', relevant: ['a', 'b'], ...label });
  return judge({ query, found: found?.match(/./g) ?? (found === '' ? [] : undefined) });
}

describe('judge', () => {
  test('accepts answers with everything relevant among the first five', () => {
    expect(judged('xyzba')).toMatchObject({ right: true, missed: [], rank: 4 });
  });

  test('misses what is later or absent', () => {
    expect(judged('auvwxb')).toMatchObject({ right: false, missed: ['b'], rank: 1 });
    expect(judged('')).toMatchObject({ right: false, missed: ['a', 'b'], noise: [] });
  });

  test('counts as noise what is neither relevant nor accepted among the first five', () => {
    expect(judged('abcxuvw', { accepted: ['c'] }).noise).toEqual(['x', 'u']);
  });

  test('expects the first relevant one first where the order counts', () => {
    expect(judged('ba', { ordered: 'true' })).toMatchObject({ right: true, rank: 2 });
  });

  test('expects nothing where nothing is relevant', () => {
    expect(judged('', { relevant: [] })).toMatchObject({ right: true, noise: [] });
    expect(judged('x', { relevant: [] })).toMatchObject({ right: false, noise: ['x'] });
  });

  test('counts a page that does not finish as wrong', () => {
    expect(judged(undefined, { relevant: [] }).right).toBe(false);
    expect(judged(undefined).missed).toEqual(['a', 'b']);
  });
});

describe('scoresOf', () => {
  test('are recall, rank, precision and what should have been empty', () => {
    const answers = [
      judged('ab'),
      judged('xa'),
      judged(''),
      judged('', { relevant: [] }),
      judged('x', { relevant: [] }),
    ];
    expect(scoresOf(answers)).toEqual({
      queries: 5,
      right: 2,
      recall: 0.5,
      meanReciprocalRank: 0.5,
      precision: 0.75,
      empty: 2,
      notEmpty: 1,
      bestFirst: 1 / 3,
      allFound: 1 / 3,
      gain: (1 + 1 / Math.log2(3) / (1 + 1 / Math.log2(3))) / 3,
      nothing: 1,
    });
  });
});

describe('where the best are named', () => {
  const label = { best: ['b', 'c'], relevant: ['a', 'b', 'c'] };

  test('one of them must come first, and all that is relevant among the first ten', () => {
    expect(judged('cxuvwyzab', label)).toMatchObject({ right: true, missed: [], rank: 1 });
    expect(judged('abc', label)).toMatchObject({ right: true, rank: 2 });
    expect(judged('bcdefghijka', label)).toMatchObject({ right: false, missed: ['a'] });
  });

  test('the gain is 1 only with these at the top', () => {
    expect(gainOf(judged('cba', label))).toBe(1);
    expect(gainOf(judged('cab', label))).toBeLessThan(1);
    expect(gainOf(judged('cab', label))).toBeGreaterThan(gainOf(judged('acb', label)));
  });

  test('the scores are reported by kind', () => {
    const kinds = ['names', 'topics'].map((kind) => judged('b', { ...label, kind }));
    expect(searchReport(kinds)).toMatch(/^names +1 +100\.0 %[^]*^topics +1 /m);
  });
});

describe('a query with conditions', () => {
  const label = { country: 'LA', sector: ['coal', 'trade'] };

  test('is asked with the address that the search page itself writes', () => {
    expect(searchParameters(judged('', label).query)).toBe(
      'q=coal&country=la&sector=coal&sector=trade',
    );
  });

  test('is reported with its mistakes', () => {
    expect(searchReport([judged('xb', label)]).split('\n\n')[0]).toBe(
      [
        'coal  [country:la sector:coal sector:trade]',
        '  missed  a',
        '  rank    2, expected 1',
        '  noise   x',
      ].join('\n'),
    );
  });

  test('is not listed where nothing is wrong', () => {
    expect(searchReport([judged('ab', label)])).toMatch(/^1 of 1 queries right\n/);
  });
});
