import { PassThrough } from 'node:stream';
import { expect, test, vi } from 'vitest';
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
const [enter, tab, leave, erase] = ['\r', '\t', '\u0003', '\u007f'];

/** Types answers, each after the question that it answers has been put. */
async function type(...answers: [question: string, ...keys: string[]][]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const output = Object.assign(new PassThrough(), { columns: 80, rows: 24 });
  let shown = '';
  output.setEncoding('utf8').on('data', (text: string) => (shown += text));
  const asked = askForDraft(vocabulary, { input, output });
  for (const [question, ...keys] of answers) {
    await vi.waitUntil(() => shown.includes(question), { timeout: 20_000, interval: 5 });
    for (const key of keys) {
      const before = shown.length;
      input.write(key);
      await vi.waitUntil(() => shown.length > before, { timeout: 20_000, interval: 5 });
    }
  }
  const fields = (await asked)?.fields.filter(({ remark }) => remark === undefined);
  return fields && Object.fromEntries(fields.map((field) => [field.key, valueOf(field)]));
}

test('asks for what a draft needs, with what is likely as default', async () => {
  const answers = await type(
    ['address of the report', 'https://daily.example/1', enter],
    ['Who published', enter],
    ['Who wrote', 'wire', enter],
    ['On which day', enter],
    ['Which one to six countries', 'Laos', tab, enter],
    ['Which sectors', 'Trade', tab, enter],
    ['The headline', 'Ferries', enter],
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
    ['How was that date found', enter],
    ['Say it in a sentence', 'The page says so.', enter],
    ['Which one to six countries', tab, enter],
    ['Which sectors', tab, enter],
    ['The headline', enter],
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
