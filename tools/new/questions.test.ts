import { expect, test } from 'vitest';
import { enter, erase, leave, tab, typed, type Answer } from '../../tests/fixtures/terminal.ts';
import type { Source } from '../../src/model/source.ts';
import { valueOf } from './draft.ts';
import { askForDraft } from './questions.ts';

const vocabulary = {
  sources: new Map<string, Source>([
    ['wire', { name: 'The Wire', kind: 'agency' }],
    ['daily', { name: 'Delta Daily', kind: 'newspaper', address: 'https://daily.example/' }],
  ]),
  sectors: [
    { id: 'rail', label: 'Rail', mediaTopics: ['20000340'] },
    { id: 'trade', label: 'Trade', mediaTopics: ['20000373'] },
  ],
  usualCountries: ['VN', 'LA'],
  today: '2026-03-04',
};
/** Answers the questions, and returns the fields that have a value. */
async function type(...answers: Answer[]) {
  const asked = await typed((terminal) => askForDraft(vocabulary, terminal), answers);
  const fields = asked?.fields.filter(({ remark }) => remark === undefined);
  return fields && Object.fromEntries(fields.map((field) => [field.key, valueOf(field)]));
}

test('asks for what a draft needs, with what is likely as default', async () => {
  const answers = await type(
    ['address of the report', 'https://daily.example/1', enter],
    ['Who published', enter],
    ['Who wrote', 'wire', enter],
    ['On which day', enter],
    ['Which countries', 'Laos', tab, enter],
    ['Which sectors', 'Trade', tab, enter],
    ['What is the headline', 'Ferries', enter],
  );
  expect(answers).toEqual({
    ...{ title: 'Ferries', url: 'https://daily.example/1', date: '2026-03-04' },
    ...{ source: 'daily', agency: 'wire', countries: ['LA'], sector: ['trade'], draft: true },
  });
});

test('asks how a date was found that is no full day, and takes none that is impossible', async () => {
  const answers = await type(
    ['address of the report', enter],
    ['Who published', 'wire', enter],
    ['Who wrote', enter],
    ['On which day', ...Array<string>(10).fill(erase), '2026-13', enter],
    ['months run from 01 to 12', erase, erase, '03', enter],
    ['How was the date found', enter],
    ['Write a sentence', 'The page says so.', enter],
    ['Which countries', tab, enter],
    ['Which sectors', tab, enter],
    ['What is the headline', enter],
  );
  expect(answers).toEqual({
    ...{ date: '2026-03', dateNote: 'The page says so.', source: 'wire' },
    ...{ countries: ['VN'], sector: ['rail'], draft: true },
  });
});

test('ends where the editor leaves, at the first question or a later one', async () => {
  expect(await type(['address of the report', leave])).toBeUndefined();
  expect(
    await type(['address of the report', enter], ['Who published', enter], ['Who wrote', leave]),
  ).toBeUndefined();
});
