import { describe, expect, test } from 'vitest';
import { withTables } from './record.ts';
import { asTable } from './tables.ts';
import { programs, type Archive, type Program, type Trial } from './trial.ts';

const machine = {
  ...{ processor: 'A processor', cores: 2, memory: 24, system: 'A system', day: '2026-11-22' },
  versions: { node: '24.0.0', hugo: 'not installed' },
};

function trial(archive: Archive, seconds: Partial<Record<Program, number[]>>): Trial {
  const costs = programs.map((program) => [
    program,
    (seconds[program] ?? []).map((seconds) => ({ seconds, megabytes: 1500 })),
  ]);
  return {
    ...{ archive, briefings: archive === 'own' ? 40 : archive },
    costs: Object.fromEntries(costs) as Trial['costs'],
    site: { pages: 1, files: 1, megabytes: 1 },
  };
}

describe('asTable', () => {
  const own = { full: [30], edit: [1], unchanged: [2] };
  const hugo = { hugo: [4, 4, 5], pagefind: [15, 16, 17] };
  const lines = asTable({
    machine,
    trials: [
      trial('own', { full: [9, 5, 2] }),
      trial(10_000, { ...own, compiled: [10], ...hugo }),
      trial(100_000, { full: [300], edit: [6], unchanged: [3] }),
      trial(200_000, own),
    ],
  }).split('\n');
  const line = (beginning: string) => lines.find((each) => each.startsWith(`| ${beginning}`));

  test('has seconds of the project’s own content, the median of all runs', () => {
    expect(line('40')).toMatch(/\| 5 s \(≤ 6\) \| – \| – \| – \| 1.5 GB \(≤ 3\) \| – \|$/);
  });

  test('has ratios to Hugo and Pagefind together', () => {
    expect(line('10,000 |')).toMatch(
      /\| 1.5 × \(≤ 0.7\) \| 0.5 × \| 0.05 × \(≤ 0.1\) \| 0.1 × \(≤ 0.08\) \|.*\| 20 s \|$/,
    );
  });

  test('has ratios to full builds where Hugo and Pagefind were not run', () => {
    expect(line('100,000 |')).toContain(
      '| 10 × 10,000’s (≤ 10) | – | 0.02 × full (≤ 0.05) | 0.01 × full (≤ 0.05) |',
    );
  });

  test('has seconds where there is nothing to compare with', () => {
    expect(line('200,000 |')).toContain('| 30 s | – |');
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
