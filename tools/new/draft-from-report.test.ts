import { describe, expect, test } from 'vitest';
import { agreementWith } from '../../tests/fixtures/sound/records.ts';
import { draftFromReport } from './draft-from-report.ts';
import type { Given } from './given.ts';
import type { KnownRecords } from './known-records.ts';

const known: KnownRecords = {
  sources: new Map([
    ['wire', { name: 'The Wire', kind: 'agency' }],
    ['daily', { name: 'Delta Daily', kind: 'newspaper', address: 'https://daily.example/' }],
  ]),
  countries: new Map(),
  places: [],
  sectors: [{ id: 'trade', label: 'Trade', mediaTopics: ['20000001'], words: ['export'] }],
  synonyms: [],
  names: {
    people: new Map(),
    organisations: new Map([['tea-board', { name: 'Kenyan Tea Board', names: [] }]]),
    places: [],
    publishers: [],
  },
  agreements: new Map([['tea-pact', agreementWith({ title: 'Nairobi Tea Pact' })]]),
  events: new Map(),
};
const report = `Kenya to sell more tea to Estonia

Exports are to double.

NAIROBI, March 3 (THE WIRE) — Exports from Kenya to Estonia reached $5 million in 2024, according to the Kenyan Tea Board.

(Photo: The Wire)

The Nairobi Tea Pact, signed last year, is to double them by 2030. Uganda watches.
`;
const draftOf = (given?: Given, text = report) => draftFromReport(text, known, given);
const valuesIn = (given?: Given, text = report) =>
  Object.fromEntries(draftOf(given, text).fields.map(({ key, value }) => [key, value]));
const fieldOf = (key: string, given?: Given, text = report) =>
  draftOf(given, text).fields.find((field) => field.key === key);

describe('draftFromReport', () => {
  test('fills what the report says, with the line and the words', () => {
    const { found } = draftOf();
    expect(valuesIn()).toMatchObject({
      source: 'wire',
      dateline: 'Nairobi',
      countries: ['EE', 'KE'],
      mentions: ['UG'],
      organisations: ['tea-board'],
      agreements: ['tea-pact'],
      events: [],
      deadlines: [],
      draft: true,
    });
    expect(found.find(({ field }) => field === 'source')?.found.line).toBe(5);
    expect(found.find(({ field }) => field === 'figures.0')?.found.words).toContain('reached');
  });

  test('fills of a number what its words leave no doubt about', () => {
    const { value, aboveItems } = fieldOf('figures') ?? {};
    expect(value).toEqual([
      {
        kind: 'trade_export',
        country: 'KE',
        partner: 'EE',
        value: '5',
        scale: 'million',
        unit: 'USD',
        period: '2024',
        reporter: 'tea-board',
        status: 'actual',
        asPrinted: '$5 million',
      },
    ]);
    expect(aboveItems?.[0]?.[0]).toMatch(/^Line 5: “Exports from Kenya/);
  });

  test('leaves to a person what only a person can say, and says what the report suggests', () => {
    for (const key of ['title', 'summary', 'sector', 'date']) {
      expect(fieldOf(key)).toEqual({ key, remark: expect.any(String) as string });
    }
    expect(fieldOf('sector')?.remark).toContain('trade (“Exports”)');
    expect(fieldOf('date')?.remark).toContain('March 3');
    expect(fieldOf('deadlines')?.above?.join('\n')).toContain('by 2030');
    expect(fieldOf('events')?.above?.join('\n')).toContain('signed last year');
  });

  test('takes what the editor says before what the report says, and says where they differ', () => {
    const given = { date: '2026-08', dateNote: 'By its place.', source: 'daily' };
    expect(valuesIn({ ...given, url: 'https://daily.example/1' })).toMatchObject({
      ...given,
      agency: 'wire',
      url: 'https://daily.example/1',
    });
    const dated = `2026-03-04\n\n${report}`;
    expect(draftOf({ date: '2026-08-13' }, dated).decisions.join()).toContain('2026-03-04');
  });

  test('names the agency beside a source that the editor gives', () => {
    expect(valuesIn({ source: 'daily' })).toMatchObject({ source: 'daily', agency: 'wire' });
  });

  test('names no agency beside a source that is the same', () => {
    expect(valuesIn({ source: 'wire' })).not.toHaveProperty('agency');
  });

  test('names the candidates where it is not clear which countries the report is about', () => {
    const text = 'Kenya, Uganda and Rwanda met. Kenya, Uganda and Rwanda left.\n';
    expect(fieldOf('countries', {}, text)).not.toHaveProperty('value');
    expect(draftOf({}, text).decisions.join()).toContain('RW (Rwanda)');
  });

  test('keeps what it left out', () => {
    expect(draftOf().found).toContainEqual({
      field: '-',
      found: expect.objectContaining({ line: 7, words: '(Photo: The Wire)' }) as object,
    });
  });
});
