import { describe, expect, test } from 'vitest';
import { issuesOf } from '../../tests/fixtures/published.ts';
import { StateOfPlay } from './state-of-play.ts';

describe('StateOfPlay', () => {
  test('is true up to a full day', () => {
    expect(issuesOf(StateOfPlay, { asOf: '2024-02-29' })).toEqual([]);
  });

  test.each(['2026', '2026-02', '2026-02-06~'])('is not as of %s', (asOf) => {
    expect(issuesOf(StateOfPlay, { asOf })).toEqual([['full-day', 'asOf']]);
  });

  test('is not as of a day that does not exist', () => {
    expect(issuesOf(StateOfPlay, { asOf: '2025-02-29' })).toEqual([['possible-date', 'asOf']]);
  });

  test('says from when it is, and nothing else', () => {
    expect(issuesOf(StateOfPlay, {})).toEqual([['invalid_type', 'asOf']]);
    expect(issuesOf(StateOfPlay, { asOf: '2026-02-06', title: 'x' })).toEqual([
      ['unrecognized_keys', ''],
    ]);
  });
});
