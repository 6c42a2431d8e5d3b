import { expect, test } from 'vitest';
import { newOptions } from './options.ts';

test('reads the report and what is said of it', () => {
  const args =
    'report.txt --url https://wire.example/1 --source wire --date 2019 --date-note Inferred --slug road';
  expect(newOptions(args.split(' '))).toEqual({
    file: 'report.txt',
    given: { url: 'https://wire.example/1', source: 'wire', date: '2019', dateNote: 'Inferred' },
    ...{ slug: 'road', replace: false, records: false },
  });
  expect(newOptions(['--replace', '--records'])).toMatchObject({ replace: true, records: true });
  expect(newOptions(['report.txt', '-h'])).toBe('help');
});

test.each(['../outside', '/tmp/outside', '2026/a', String.raw`..\outside`, 'a.md', '', 'CON'])(
  'takes no name that leads elsewhere or is no file: "%s"',
  (slug) => {
    expect(() => newOptions(['--slug', slug])).toThrow(`"${slug}"`);
  },
);

test.each([
  [['--date', '2026-02-30'], '2026-02-30'],
  [['--url', 'wire.example/1'], 'is not the address of a public page'],
  [['a.txt', 'b.txt'], 'Expected one report, got 2'],
  [['--slog', 'a'], '--slog'],
])('refuses %j', (args, words) => {
  expect(() => newOptions(args)).toThrow(words);
});
