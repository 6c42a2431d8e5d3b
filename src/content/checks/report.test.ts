import { describe, expect, test } from 'vitest';
import { asJson, asJsonLines, asLines, summary } from './report.ts';

const problem = {
  path: 'content/briefings/x.md',
  line: 7,
  column: 12,
  message: 'Unknown country "LX".',
  rule: 'known-country',
};

describe('asLines', () => {
  test('prints one line a problem', () => {
    expect(asLines([problem, { ...problem, line: 8 }])).toBe(
      'content/briefings/x.md:7:12 Unknown country "LX". (known-country)\n' +
        'content/briefings/x.md:8:12 Unknown country "LX". (known-country)\n',
    );
    expect(asLines([])).toBe('');
  });

  test('lets no name or value break the line or the terminal', () => {
    const lines = asLines([{ ...problem, path: 'a\nb.md', message: 'x\u001B[31m \u202E' }]);
    expect(lines).toBe('a\\u000ab.md:7:12 x\\u001b[31m \\u202e (known-country)\n');
  });
});

describe('asJson', () => {
  test('prints an array that holds every problem as it is', () => {
    expect(JSON.parse(asJson([{ ...problem, path: 'a\nb.md' }]))).toEqual([
      { ...problem, path: 'a\nb.md' },
    ]);
    expect(JSON.parse(asJson([]))).toEqual([]);
  });

  test('lets no name or value reach the terminal', () => {
    const hostile = { ...problem, path: 'a\u009B2J\u007F.md', message: '\u001B[31m \u202E \u200F' };
    expect(asJson([hostile])).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
    expect(JSON.parse(asJson([hostile]))).toEqual([hostile]);
  });
});

test('asJsonLines prints a line a problem, fit for a terminal', () => {
  const hostile = { ...problem, path: 'a\n\u009B2J.md' };
  const lines = asJsonLines([problem, hostile]);
  expect(lines).not.toContain('\u009B');
  expect(
    lines
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([problem, hostile]);
});

test.each([
  [5, [], '5 briefings, no problems.'],
  [1, [problem], '1 briefing, 1 problem in 1 file.'],
  [2, [problem, problem, { ...problem, path: 'y' }], '2 briefings, 3 problems in 2 files.'],
])('summary counts %i briefings and their problems', (briefings, problems, text) => {
  expect(summary(briefings, problems)).toBe(text);
});
