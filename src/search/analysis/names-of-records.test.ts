import { expect, test } from 'vitest';
import type { LexiconData } from './lexicon.ts';
import { withNamesOfRecords, withoutNamesOfRecords } from './names-of-records.ts';

const record = (source: string, url: string, text: string) => ({
  ...{ source, url, text, title: '', date: '', pairs: '' },
});
const records = [
  record('Person', 'people/to-lam/', 'Tô Lâm, То Лам, Vietnam'),
  record('Organisation', 'organisations/asean/', 'ASEAN, alliance'),
  record('Agreement', 'agreements/plan/', 'Plan, Laos'),
];
const lexicon: LexiconData = {
  ...{ synonyms: { groups: [], narrower: [] }, offices: [] },
  names: [
    ['þcla', 'Laos'],
    ['þoasean', 'ASEAN'],
    ['þmtolam', 'Tô Lâm', 'То Лам'],
  ],
};

test('names that records have are left out, and added again with all others as they were', () => {
  const stored = withoutNamesOfRecords(lexicon, records);
  // An organisation of no country has one part less after its names.
  expect(stored.names).toEqual([
    ['þcla', 'Laos'],
    ['þoasean', 'ASEAN'],
  ]);
  expect(withNamesOfRecords(stored, records)).toEqual(lexicon);
});
