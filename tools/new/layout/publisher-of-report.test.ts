import { expect, test } from 'vitest';
import type { Source } from '../../../src/model/source.ts';
import { publisherOfReport, sourceAt } from './publisher-of-report.ts';
import type { Report } from './read-report.ts';

const sources = new Map<string, Source>([
  ['wire', { name: 'The Wire', names: ['TW'], kind: 'agency' }],
  ['daily', { name: 'Delta Daily', kind: 'newspaper', address: 'https://www.daily.example/' }],
  ['sport', { name: 'Delta Sport', kind: 'newspaper', address: 'https://en.sport.daily.example/' }],
]);
const crediting = (names: string[]): Report => ({
  ...{ paragraphs: [], dates: [], afterCredit: [], warnings: [] },
  credits: names.map((value) => ({ value, line: 9, words: `— ${names.join('/')}` })),
});
const ask = (report: Report, url?: string) => {
  const { source, agency, doubts } = publisherOfReport(report, sources, { url });
  return [source?.value, agency?.value, doubts.join(' ')];
};
const daily = 'https://daily.example/a/1';
const noSource = 'Line 9 credits “Harbour Post”, which is not in content/sources.';

test.each([
  ['the last that is credited; the first wrote it', ['TW', 'DELTA DAILY'], 'daily', 'wire', ''],
  ['shown by the address first', ['the wire'], 'daily', 'wire', '', daily],
  ['shown by the address alone', [], 'sport', undefined, '', 'https://sport.daily.example/a'],
  ['credited and at the address', ['Delta Daily'], 'daily', undefined, '', daily],
  ['with another that no source has', ['Harbour Post', 'TW'], 'wire', 'Harbour Post', noSource],
  ['with a news agency', ['Reuters', 'Delta Daily'], 'daily', 'Reuters', ''],
])('the source is %s', (_, names, source, agency, doubts, url?: string) => {
  expect(ask(crediting(names), url)).toEqual([source, agency, doubts]);
});

test('it may be another where an agency alone is credited at the end, not in the dateline', () => {
  const report = crediting(['TW']);
  expect(ask(report)[2]).toContain('Only The Wire is credited');
  const dateline = { value: 'Huế', line: 9, words: '— TW' };
  expect(ask({ ...report, dateline })).toEqual(['wire', undefined, '']);
});

test('it is unknown where nobody is credited, or the address is nobody’s', () => {
  const credits = expect.stringContaining('--source') as string;
  expect(ask(crediting([]))).toEqual([undefined, undefined, credits]);
  const address = expect.stringContaining('mirror.example') as string;
  const found = ask(crediting(['TW']), 'https://mirror.example/a');
  expect(found).toEqual([undefined, 'wire', address]);
});

test.each([
  ['http://en.daily.example/a', 'daily'],
  ['https://archive.daily.example:8080/', 'daily'],
  ['https://m.sport.daily.example/', 'sport'],
  ['https://notdaily.example/daily.example', undefined],
])('the source at %s is %s', (url, id) => {
  expect(sourceAt(url, sources)).toBe(id);
});
