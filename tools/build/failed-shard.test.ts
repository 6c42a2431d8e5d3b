import { describe, expect, test } from 'vitest';
import { FailedShard } from './failed-shard.ts';

const full = Object.assign(new Error('ENOSPC: no'), { code: 'ENOSPC' });

describe('FailedShard', () => {
  test('names the year that failed, why, and the years that were built', () => {
    expect(new FailedShard('2024', ['2026', '2025'], 'shards', full).message).toBe(
      'The shard 2024 was not built, what there was of it is untouched: ' +
        'The disk is full; free some space and build again.\n' +
        'The shards 2026, 2025 are in shards/.',
    );
  });

  test('names no others where it was the first', () => {
    expect(new FailedShard('2026', [], 'shards', full).message).toBe(
      'The shard 2026 was not built, what there was of it is untouched: ' +
        'The disk is full; free some space and build again.',
    );
  });
});
