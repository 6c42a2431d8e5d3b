import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { usualChunkSize } from '../../../src/search/indexer/word-chunks.ts';
import { tradeChart } from './trade-chart.ts';
import type { Trade } from './trade.ts';

const trade = (briefings: number, usual: number): Trade => ({
  briefings,
  arrangements: [[briefings], [500, briefings - 500]].map((shards) => ({
    sizes: { whole: 0, newest: 500, older: briefings },
    shards,
    isUsual: shards.length === usual,
    points: [20_000, usualChunkSize].map((chunk) => {
      const price = { requests: 10 * shards.length, bytes: 10 * chunk + 100_000 };
      return { chunk, soon: price, first: price, later: price };
    }),
  })),
  probes: 0,
  differences: [],
});

const svg = tradeChart([trade(1000, 1), trade(10_000, 2)]);

describe('tradeChart', () => {
  test('is well-formed XML that tells in words what it draws', () => {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(svg).close();
    expect(svg).toContain('2 shards: 300 KB in 20 requests with chunks of 20,000, 125 KB in 20');
    expect(svg).not.toMatch(/NaN|Infinity/);
  });

  test('shows the smallest archive that the site divides', () => {
    expect(svg).toContain('10,000 briefings');
  });

  test('marks what the site does, once for each search', () => {
    expect(svg.match(/class="choice"/g)).toHaveLength(2);
    expect(svg.match(/>125 KB</g)).toHaveLength(2);
  });
});
