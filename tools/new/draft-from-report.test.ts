import { describe, expect, test } from 'vitest';
import { draftFromReport } from './draft-from-report.ts';
import type { Given } from './given.ts';
import type { KnownRecords } from './known-records.ts';

const known: KnownRecords = {
  named: [
    { kind: 'country', id: 'KH', names: ['Cambodia', 'Cambodian'] },
    { kind: 'country', id: 'TH', names: ['Thailand', 'Thai'] },
  ],
  sources: new Map([
    ['wire', { name: 'The Wire', kind: 'agency' }],
    ['daily', { name: 'Delta Daily', kind: 'newspaper', address: 'https://daily.example/' }],
  ]),
  countries: new Map(),
  places: [],
  sectors: [],
  synonyms: [],
  people: new Map(),
  organisations: new Map(),
  agreements: new Map(),
  events: new Map(),
};
const report =
  'BANGKOK, August 13 — Thailand and Cambodia met. Thai exports to Cambodia reached $5 million last year.\n\n(Photo: The Wire)\n\nMinister of Trade Somsak Madeup came from Thailand to Cambodia. — THE WIRE\n';
const draftOf = (given?: Given, text = report) => draftFromReport(text, known, given);
const valuesIn = (given?: Given, text = report) =>
  Object.fromEntries(draftOf(given, text).fields.map(({ key, value }) => [key, value]));

describe('draftFromReport', () => {
  test('leaves title and summary to a person, with what to write, and is a draft', () => {
    const { fields } = draftOf();
    expect(fields.slice(0, 2)).toEqual([
      { key: 'title', remark: expect.stringContaining('your own') as string },
      { key: 'summary', remark: expect.stringContaining('your own') as string },
    ]);
    expect(fields.at(-1)).toEqual({ key: 'draft', value: true });
  });

  test('fills what the report says, and tells the line and the words', () => {
    const { found } = draftOf({ date: '2026-08-13' });
    expect(valuesIn({ date: '2026-08-13' })).toMatchObject({
      source: 'wire',
      dateline: 'Bangkok',
      countries: ['KH', 'TH'],
      figures: [expect.objectContaining({ asPrinted: '$5 million', period: '2025' })],
    });
    expect(found.find(({ field }) => field === 'source')?.found).toMatchObject({
      line: 5,
      words: '— THE WIRE',
    });
    expect(found.find(({ field }) => field === 'figures.0')?.found.line).toBe(1);
  });

  test('leaves a date without a year blank, with the reason', () => {
    const date = draftOf().fields.find(({ key }) => key === 'date');
    expect(date?.value).toBeUndefined();
    expect(date?.remark).toContain('August 13');
  });

  test('takes what the editor says before what the report says', () => {
    const given = { date: '2026-08', dateNote: 'By its place.', source: 'daily' };
    expect(valuesIn({ ...given, url: 'https://daily.example/1' })).toMatchObject({
      ...given,
      agency: 'wire',
      url: 'https://daily.example/1',
    });
    const { found } = draftOf(given);
    expect(found.find(({ field }) => field === 'date')?.found).toMatchObject({
      line: 0,
      note: 'Given by the editor.',
    });
  });

  test('tells where the editor’s date is not that of the report', () => {
    const dated = `date 2026-08-14\n\n${report}`;
    expect(draftOf({ date: '2026-08-13' }, dated).remarks).toContain(
      'The report states another day than --date: 2026-08-14 (line 1).',
    );
    expect(draftOf({ date: '2026-08-14' }, dated).remarks).toEqual(draftOf({}, dated).remarks);
  });

  test('tells what it leaves out behind the credit', () => {
    const { remarks } = draftOf({}, `${report}\nThailand pays $9 million.\n`);
    expect(remarks.join(' ')).toContain('Line 7: left out: a line after the credit');
  });

  test('names no agency beside a source that is the same', () => {
    expect(valuesIn({ source: 'wire' })).not.toHaveProperty('agency');
  });

  test('keeps what fills no field: people without a record for the editor, captions in the clipping', () => {
    const { found, remarks } = draftOf();
    expect(remarks).toContainEqual(
      expect.stringMatching(
        /^Line 5: Somsak Madeup, Minister of Trade\. Nobody in content\/people/,
      ),
    );
    expect(found).toContainEqual({
      field: '-',
      found: { value: 'left out: a caption', line: 3, words: '(Photo: The Wire)' },
    });
    expect(remarks.join(' ')).not.toContain('caption');
  });

  test('says that a report on one country belongs to no pair', () => {
    expect(draftOf({}, 'Thailand met nobody.\n').remarks).toContainEqual(
      expect.stringContaining('one country only'),
    );
    expect(valuesIn({}, 'Nobody met.\n')['countries']).toBeUndefined();
  });
});
