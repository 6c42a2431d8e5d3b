import { expect, test } from 'vitest';
import { Project } from '../model/project.ts';
import { Source } from '../model/source.ts';
import { parseRecord } from './record.ts';

const problemsIn = (text: string | Uint8Array) =>
  parseRecord(Source, Buffer.from(text as string)).problems.map(({ line, column, rule }) => [
    line,
    column,
    rule,
  ]);

test('reads a YAML file by its schema', () => {
  const { data, problems } = parseRecord(Source, Buffer.from('name: VNA\nkind: agency\n'));
  expect(data).toEqual({ name: 'VNA', kind: 'agency' });
  expect(problems).toEqual([]);
});

test.each([
  ['', [1, 1, 'required']],
  ['# only a note\n', [1, 1, 'required']],
  ['- a\n', [1, 1, 'type']],
  ['name: VNA\n', [1, 1, 'required']],
  ['name: VNA\nkind: agencies\n', [2, 7, 'known-value']],
  ['name: "VNA\nkind: agency\n', [1, 7, 'yaml']],
  ['name: VNA\nkind: agency\nconstructor: # VNS\n', [3, 1, 'known-key']],
  ['name: VNA\nkind: agency\n__proto__: VNS”\n', [3, 1, 'known-key']],
  [Buffer.from('name: é', 'latin1'), [1, 7, 'utf-8']],
])('finds what is wrong with %j', (text, problem) => {
  expect(problemsIn(text)).toEqual([problem]);
});

test('reads a file as long as it may be, and none that is longer', () => {
  const text = (length: number) => Buffer.from('name: A\nkind: agency\n'.padEnd(length, '\n'));
  expect(parseRecord(Source, text(100), 100).data).toBeDefined();
  expect(problemsIn('- a\n'.repeat(12_500))).toEqual([[1, 1, 'type']]);
  expect(problemsIn('- a\n'.repeat(12_501))).toEqual([[1, 1, 'file-size']]);
  expect(parseRecord(Source, text(101), 100).problems).toMatchObject([{ rule: 'file-size' }]);
});

test('gives the fields that are right, and the positions of all', () => {
  const parsed = parseRecord(Source, Buffer.from('name: VNA\nkind: agencies\n'));
  expect(parsed.data).toBeUndefined();
  expect(parsed.sound).toEqual({ name: 'VNA' });
  expect(parsed.positions).toMatchObject({ name: [1, 7], kind: [2, 7] });
});

/** A project whose first line is this one, in place of the one with the key `without`. */
function projectWith(line: string, without = line.slice(0, line.indexOf(':'))): Buffer {
  const lines = [
    ...['name: Dam', 'kind: power_plant', 'countries: [LA, VN]', 'sectors: [hydropower]'],
    'history: [{status: agreed, date: 2025, briefing: grid}]',
  ];
  return Buffer.from([line, ...lines.filter((one) => !one.startsWith(`${without}:`))].join('\n'));
}

test.each([
  ['capacity: 600 MW', 1, '"figures"'],
  ['lat: 18.1', 1, '"places"'],
  ['places: [{name: A, lat: 18.1, longitude: 106.4, page: https://example.org}]', 20, 'latitude'],
])('says where what %s holds is written instead, and that only', (line, column, advice) => {
  const { problems } = parseRecord(Project, projectWith(line));
  expect(problems).toMatchObject([{ line: 1, column, rule: 'known-key' }]);
  expect(problems[0]?.message).toContain(advice);
});

test('does not miss the key for which another is written', () => {
  const { problems } = parseRecord(Project, projectWith('Status: operating', 'history'));
  expect(problems).toMatchObject([{ line: 1, column: 1, rule: 'known-key' }]);
  expect(problems[0]?.message).toContain('"history"');
});

test.each([
  ['kind: wind_farm', 'power_plant'],
  ['history: [{status: In operation, date: 2025, briefing: grid}]', 'operating'],
])('says which value is meant in %s', (line, meant) => {
  const { problems } = parseRecord(Project, projectWith(line));
  expect(problems).toMatchObject([{ line: 1, rule: 'known-value' }]);
  expect(problems[0]?.message).toContain(`Did you mean "${meant}"?`);
});
