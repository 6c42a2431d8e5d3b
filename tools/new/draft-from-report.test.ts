import { expect, test } from 'vitest';
import { recordsWith } from '../../tests/fixtures/known-records.ts';
import { agreementWith } from '../../tests/fixtures/sound/records.ts';
import { reportHash } from '../../src/content/report-hash.ts';
import { draftFromReport } from './draft-from-report.ts';
import { valueOf } from './draft.ts';
import type { Given } from './report.ts';

const known = recordsWith({
  sources: new Map([
    ['wire', { name: 'The Wire', kind: 'agency' }],
    ['daily', { name: 'Delta Daily', kind: 'newspaper', address: 'https://daily.example/' }],
  ]),
  sectors: [{ id: 'trade', label: 'Trade', mediaTopics: ['20000001'], words: ['export'] }],
  organisations: new Map([['tea-board', { name: 'Kenyan Tea Board', names: [] }]]),
  agreements: new Map([['tea-pact', agreementWith({ title: 'Nairobi Tea Pact' })]]),
});
const report = `Kenya to sell more tea to Estonia

Exports are to double.

NAIROBI, March 3 (THE WIRE) — Exports from Kenya to Estonia reached $5 million in 2024, according to the Kenyan Tea Board.

(Photo: The Wire)

The Nairobi Tea Pact, signed last year, is to double them by 2030. Uganda watches.
`;
const draftOf = (given?: Given, text = report) => draftFromReport(text, known, given);
const valuesIn = (given?: Given, text = report) =>
  Object.fromEntries(draftOf(given, text).fields.map((field) => [field.key, valueOf(field)]));
const fieldOf = (key: string, given?: Given, text = report) =>
  draftOf(given, text).fields.find((field) => field.key === key);

test('fills what the report says, with its line, and leaves out what it does not say', () => {
  expect(valuesIn()).toEqual({
    ...{ source: 'wire', dateline: 'Nairobi', countries: ['EE', 'KE'], mentions: ['UG'] },
    ...{ organisations: ['tea-board'], agreements: ['tea-pact'], events: [], deadlines: [] },
    figures: [
      {
        ...{ kind: 'trade_export', country: 'KE', partner: 'EE', status: 'actual' },
        ...{ value: '5', scale: 'million', unit: 'USD', asPrinted: '$5 million' },
        ...{ period: '2024', saidBy: 'tea-board' },
      },
    ],
    reportHash: reportHash(report),
    draft: true,
  });
  expect(fieldOf('source')?.found).toMatchObject({ line: 5 });
  expect(fieldOf('figures')?.aboveItems?.[0]?.[0]).toMatch(/^Line 5: “Exports from Kenya/);
});

test('leaves to a person what only a person can say, and says what the report suggests', () => {
  for (const key of ['title', 'summary', 'sector', 'date']) {
    expect(fieldOf(key)).toMatchObject({ key, remark: expect.any(String) as string });
  }
  expect(fieldOf('sector')?.remark).toContain('trade (“Exports”)');
  expect(fieldOf('date')?.remark).toContain('March 3');
  expect(fieldOf('deadlines')?.above?.join('\n')).toContain('by 2030');
  expect(fieldOf('events')?.above?.join('\n')).toContain('signed last year');
});

test('takes what the editor says before what the report says, and says where they differ', () => {
  const given = { date: '2026-08', dateNote: 'By its place.', source: 'daily' };
  const url = 'https://daily.example/1';
  expect(valuesIn({ ...given, url })).toMatchObject({ ...given, agency: 'wire', url });
  const dated = `2026-03-04\n\n${report}`;
  expect(draftOf({ date: '2026-08-13' }, dated).decisions.join()).toContain('2026-03-04');
});

test('names an agency only beside another source', () => {
  expect(valuesIn({ source: 'daily' })).toMatchObject({ source: 'daily', agency: 'wire' });
  expect(valuesIn({ source: 'wire' })).not.toHaveProperty('agency');
});

test('names the candidates where it is not clear which countries the report is about', () => {
  const text = 'Kenya, Uganda and Rwanda met. Kenya, Uganda and Rwanda left.\n';
  expect(valuesIn({}, text).countries).toBeUndefined();
  expect(draftOf({}, text).decisions.join()).toContain('RW (Rwanda)');
});
