import { describe, expect, test } from 'vitest';
import { arrangementsOf } from './arrangements.ts';

describe('arrangementsOf', () => {
  test('goes from one index to a shard for each year', () => {
    const shards = arrangementsOf([600, 900, 900, 900, 900]).map(({ shards }) => shards);
    expect(shards).toEqual([[4200], [600, 3600], [600, 1800, 1800], [600, 900, 900, 900, 900]]);
  });

  test('knows the one that the site has', () => {
    const usual = (years: number[]) =>
      arrangementsOf(years).flatMap(({ shards, isUsual }) => (isUsual ? [shards] : []));
    expect(usual([600, 900, 900])).toEqual([[600, 1800]]);
    expect(usual([100, 100])).toEqual([[200]]);
  });
});
