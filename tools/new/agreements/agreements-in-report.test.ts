import { describe, expect, test } from 'vitest';
import { Agreement } from '../../../src/model/agreement.ts';
import type { Named } from '../../../src/words/books.ts';
import { agreementsInReport } from './agreements-in-report.ts';
import { nameFinder } from '../../../src/words/name-finder.ts';

const named: Named[] = [
  { kind: 'country', id: 'LA', names: ['Laos', 'Lao'] },
  { kind: 'country', id: 'RU', names: ['Russia', 'Russian'] },
  { kind: 'country', id: 'TH', names: ['Thailand', 'Thai'] },
  { kind: 'organisation', id: 'eaeu', names: ['Eurasian Economic Union'] },
];
const record = (title: string, kind: string, date: string, parties = ['LA', 'RU']) =>
  Agreement.parse({
    title,
    kind,
    parties,
    sectors: ['trade'],
    history: [{ status: 'signed', date, briefing: 'x' }],
  });
const agreements = new Map([
  ['tea-memorandum', record('Memorandum on growing and drying tea', 'memorandum', '2024-03-05')],
  ['tea-agreement', record('Agreement on growing and drying tea', 'agreement', '2023-03-05')],
  ['silk-memorandum', record('Memorandum on silk', 'memorandum', '2024-03-05')],
  ['old-roadmap', record('Roadmap for river ports', 'roadmap', '2015')],
  ['new-roadmap', record('Roadmap for river ports, 2024–2030', 'roadmap', '2024-03')],
  ['mill-contract', record('Contract for the river mill', 'contract', '2024-03-01')],
  ['other-mill-contract', record('Contract for a mill on the river', 'contract', '2024-03-02')],
  ['peace-treaty', record('Treaty of Peace between Laos and Russia', 'treaty', '1960-10-07')],
  [
    'partnership',
    record(
      'Comprehensive Strategic Partnership of Laos and Russia',
      'framework_partnership',
      '2012',
    ),
  ],
  [
    'rice-agreement',
    record('Free rice agreement of Laos and the Eurasian Economic Union', 'agreement', '2016', [
      'EAEU',
      'LA',
    ]),
  ],
]);
const read = (texts: string[], published?: string) =>
  agreementsInReport(
    texts.map((text, index) => ({ text, line: index + 1 })),
    nameFinder(named),
    agreements,
    published,
  );
const sure = (texts: string[], published?: string) =>
  read(texts, published).agreements.map(({ value }) => value);
const doubtful = (texts: string[], published?: string) =>
  read(texts, published).doubtful.map(({ value }) => value.agreement);

describe('the known agreements of a report', () => {
  test('are found by their kind, the words of their title and their parties', () => {
    const text =
      'Laos and Russia signed a memorandum of understanding on the growing and drying of tea.';
    expect(read([text]).agreements).toEqual([
      { value: { agreement: 'tea-memorandum', status: 'signed' }, line: 1, words: text },
    ]);
  });

  test.each([
    [
      'other parties',
      'Russia looked on. Laos and Thailand signed a memorandum on growing and drying tea.',
    ],
    ['one party', 'Laos signed a memorandum on growing and drying tea.'],
    ['another kind', 'Laos and Russia signed a protocol on growing and drying tea.'],
    [
      'a general word',
      'Laos and Russia signed the memorandum, and spoke of growing and drying tea.',
    ],
  ])('are not those of %s', (_, text) => {
    expect(read([text]).agreements).toEqual([]);
  });

  test('may have their parties from the rest of the report', () => {
    const texts = [
      'Laos and Russia met.',
      'Both hailed results of the agreement on growing and drying tea.',
    ];
    expect(sure(texts)).toEqual([{ agreement: 'tea-agreement', status: 'implementing' }]);
  });

  test('may have a bloc for a party', () => {
    expect(sure(['Laos has the free rice agreement with the Eurasian Economic Union.'])).toEqual([
      { agreement: 'rice-agreement' },
    ]);
  });

  test('need a date where one word alone tells them from others', () => {
    const text = 'Laos and Russia signed a memorandum on silk.';
    expect(doubtful([text])).toEqual(['silk-memorandum']);
    expect(sure([text], '2024-03-08')).toEqual([
      { agreement: 'silk-memorandum', status: 'signed' },
    ]);
    expect(sure(['Laos and Russia signed a Peace Treaty on October 7, 1960.'])).toEqual([
      { agreement: 'peace-treaty', status: 'signed', date: '1960-10-07' },
    ]);
  });

  test('are those of which most is said', () => {
    expect(sure(['Laos and Russia signed a road map for river ports in 2024-2030.'])).toEqual([
      { agreement: 'new-roadmap', status: 'signed' },
    ]);
    const { agreements, doubtful } = read(['Laos and Russia signed a road map for river ports.']);
    expect(agreements).toEqual([]);
    expect(doubtful.map(({ value, note }) => [value.agreement, note])).toEqual([
      ['old-roadmap', 'Little is said of it; another may be meant.'],
      ['new-roadmap', 'Not all words of its title are said.'],
    ]);
  });

  test('are doubtful where two are called alike', () => {
    const text = 'Laos and Russia signed a contract for the river mill.';
    expect(doubtful([text], '2024-03-08')).toEqual(['mill-contract', 'other-mill-contract']);
  });

  test('are doubtful where a word of the title is not said', () => {
    expect(read(['Laos and Russia have a memorandum on growing tea.']).doubtful).toMatchObject([
      { value: { agreement: 'tea-memorandum' }, note: 'Not all words of its title are said.' },
    ]);
  });

  test('stand once, with the first status that is said', () => {
    const texts = [
      'Laos and Russia spoke of the agreement on growing and drying tea.',
      'The agreement on growing and drying tea took effect in May 2023.',
    ];
    expect(sure(texts)).toEqual([
      { agreement: 'tea-agreement', status: 'in_force', date: '2023-05' },
    ]);
  });

  test('have no status where they are the frame of all', () => {
    expect(
      sure(['Within their comprehensive strategic partnership Laos and Russia signed a plan.']),
    ).toEqual([{ agreement: 'partnership' }]);
  });
});

describe('instruments without a record', () => {
  const unknown = (text: string) => read([text]).unknown;

  test('are found with their kind, purpose and status', () => {
    expect(unknown('Laos and Russia signed a protocol on ferries.')).toEqual([
      { value: { kind: 'protocol', status: 'signed' }, line: 1, words: 'protocol on ferries' },
    ]);
  });

  test.each([
    'Laos and Russia signed agreements.',
    'Laos and Russia spoke of a protocol on ferries.',
    'Laos and Russia signed a memorandum on growing tea.',
  ])('are not found in "%s"', (text) => {
    expect(unknown(text)).toEqual([]);
  });
});
