import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/model/source.ts';
import { publisherOfReport } from './publisher-of-report.ts';
import type { Report } from './read-report.ts';

const sources = new Map<string, Source>([
  ['wire', { name: 'The Wire', names: ['TW'], kind: 'agency' }],
  ['daily', { name: 'Delta Daily', kind: 'newspaper', address: 'https://daily.example/' }],
  ['sport', { name: 'Delta Sport', kind: 'newspaper', address: 'https://en.sport.daily.example/' }],
]);
const crediting = (...names: string[]): Report => ({
  ...{ paragraphs: [], dates: [], copyrightYears: [], leftOut: [], warnings: [] },
  credits: names.map((value) => ({ value, line: 9, words: `— ${names.join('/')}` })),
});
const ask = (report: Report, url?: string) => {
  const { source, agency, doubts } = publisherOfReport(report, sources, url);
  return { source: source?.value, agency: agency?.value, doubts: doubts.join(' ') };
};

describe('publisherOfReport', () => {
  test('is the last that is credited; the first wrote it', () => {
    expect(ask(crediting('TW', 'DELTA DAILY'))).toEqual({
      source: 'daily',
      agency: 'wire',
      doubts: '',
    });
  });

  test('is shown by the address before the credit', () => {
    expect(ask(crediting('the wire'), 'https://www.daily.example/a/1')).toMatchObject({
      source: 'daily',
      agency: 'wire',
    });
    expect(ask(crediting(), 'https://sport.daily.example/a')).toMatchObject({
      source: 'sport',
      agency: undefined,
    });
    expect(ask(crediting('Delta Daily'), 'https://daily.example/a')).toMatchObject({
      source: 'daily',
      agency: undefined,
      doubts: '',
    });
  });

  test('may be another where an agency alone is credited at the end, not in the dateline', () => {
    expect(ask(crediting('TW')).doubts).toContain('Only The Wire is credited');
    const report = crediting('TW');
    expect(ask({ ...report, dateline: { value: 'Huế', line: 9, words: '— TW' } })).toMatchObject({
      source: 'wire',
      doubts: '',
    });
  });

  test('is unknown where nobody is credited, or the address is nobody’s', () => {
    expect(ask(crediting())).toMatchObject({
      source: undefined,
      doubts: expect.stringContaining('credits nobody') as string,
    });
    expect(ask(crediting('TW'), 'https://mirror.example/a')).toMatchObject({
      source: undefined,
      agency: 'wire',
      doubts: expect.stringContaining('No source has an address at mirror.example') as string,
    });
  });

  test('keeps a credited name that no source has, and says so', () => {
    expect(ask(crediting('Harbour Post', 'Delta Daily'))).toEqual({
      source: 'daily',
      agency: 'Harbour Post',
      doubts: 'The credit on line 9 names “Harbour Post”, which is in no file of content/sources.',
    });
  });

  test('names a news agency that no source has, without a doubt', () => {
    expect(ask(crediting('Reuters', 'Delta Daily'))).toEqual({
      source: 'daily',
      agency: 'Reuters',
      doubts: '',
    });
  });
});
