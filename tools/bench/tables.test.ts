import { describe, expect, test } from 'vitest';
import { withTables, withTrials } from './record.ts';
import { asTables, type Benchmarks } from './tables.ts';
import type { Trial } from './trial.ts';

const machine = {
  processor: 'A processor',
  cores: 2,
  memory: 24,
  system: 'A system',
  versions: { node: '24.0.0', hugo: 'not installed' },
};

function trial(briefings: number, seconds: number, hugo?: Trial['hugo']): Trial {
  const cost = { seconds, largestMegabytes: 1500, peakMegabytes: 2000, stages: {} };
  return {
    ...{ briefings, seed: 1, runs: 1, withRecords: true, withEdits: true, compare: true },
    day: '2026-11-22',
    checks: { cold: 1, warm: 1 },
    full: cost,
    unchanged: cost,
    edits: [1, 2, 9].map((seconds) => ({ ...cost, kind: 'title', seconds })),
    site: { pages: 1, files: 1, bytes: 1 },
    ...(hugo && { hugo }),
  };
}

const run = (seconds: number) => ({ seconds, largestMegabytes: 700, pages: 1 });
const benchmarks: Benchmarks = {
  machine,
  trials: [
    trial(1000, 3, { pages: run(4), index: run(16) }),
    trial(10_000, 30, { pages: run(40), index: { failed: 'Pagefind was ended' } }),
  ],
};

describe('asTables', () => {
  const lines = asTables(benchmarks).split('\n');

  test('has a column for each size', () => {
    expect(lines).toContain('| **Full build** | 3 | 30 |');
    expect(lines).toContain('| **One briefing edited** | 2 | 2 |');
  });

  test('compares with the site and its index together, where both were made', () => {
    expect(lines).toContain('| Full build / (Hugo + Pagefind) | 0.15 | – | ≤ 0.7 |');
    expect(lines).toContain('| One edit / (Hugo + Pagefind) | 0.1 | – | ≤ 0.1 |');
  });

  test('compares with a tenth of the briefings, where that was measured', () => {
    expect(lines).toContain('| Full build / that of a tenth of the briefings | – | 10 | ≤ 11 |');
  });

  test('has memory in gigabytes', () => {
    expect(lines).toContain('| **Full build**, largest process | 1.5 | 1.5 | ≤ 3 |');
  });

  test('lists what did not come to its end', () => {
    expect(lines).toContain('- At 10,000, Pagefind was ended.');
  });
});

describe('withTrials', () => {
  test('replaces the last measurement of a size, in order of size', () => {
    const all = withTrials(benchmarks, { machine, trials: [trial(100, 1), trial(1000, 2)] });
    expect(all.trials.map(({ briefings, full }) => [briefings, full.seconds])).toEqual([
      [100, 1],
      [1000, 2],
      [10_000, 30],
    ]);
  });

  test('drops what another machine measured', () => {
    const other = { machine: { ...machine, cores: 4 }, trials: [trial(100, 1)] };
    expect(withTrials(benchmarks, other)).toEqual(other);
  });
});

describe('withTables', () => {
  const page = (tables: string) =>
    `# Title\n\n<!-- Written by "npm run bench -- --record" from here … -->${tables}<!-- … to here. -->\n\nEnd\n`;

  test('replaces what is between the marks, and nothing else', () => {
    expect(withTables(page(' old '), 'new')).toBe(page('\n\nnew\n'));
  });

  test('throws where the page has no marks', () => {
    expect(() => withTables('# Title', 'new')).toThrow('docs/benchmarks.md');
  });
});
