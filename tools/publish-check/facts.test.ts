import { expect, test } from 'vitest';
import { placedWith } from '../../tests/fixtures/sound/records.ts';
import { MarkdownBody } from '../../src/content/parse/markdown-body.ts';
import { nameFinder } from '../../src/search/analysis/name-finder.ts';
import { factsIn } from './facts.ts';

const office = { name: 'Office of Roads', names: [], kind: 'ministry' as const };
const findNames = nameFinder([{ kind: 'organisation', id: 'roads', names: ['Office of Roads'] }]);
const people = [{ name: 'Khamla Example', names: [] }];

function factsOf(body: string, ...asPrinted: string[]) {
  return factsIn(new MarkdownBody(body, 9).prose, {
    figures: asPrinted.map((words) => placedWith({ asPrinted: words, reporter: 'roads' })),
    names: { people: new Map(), organisations: new Map([['roads', office]]), sources: new Map() },
    findNames,
    people,
  });
}

test('gives each sentence with a number, on which line, and who the number is from', () => {
  const body = 'It rained.\nThe Office of Roads built 12 km. Nobody came.\n';
  expect(factsOf(body, '12 km')).toEqual([
    {
      text: 'line 10: “The Office of Roads built 12 km.”',
      under: ['12 km (Statistics: Office of Roads)'],
    },
  ]);
});

test('lists numbers that are no figures, but not dates and years', () => {
  expect(
    factsOf('On 5 February 2026 the office said that 12 of 300 came in 2025.\n'),
  ).toMatchObject([{ under: ['not among the figures: 12, 300'] }]);
  expect(factsOf('On 5 February 2026 and in May 2025 nobody came.\n')).toEqual([]);
});

test.each([
  ['a body', 'The Office of Roads has 12 lorries.', true],
  ['one of the people, by a surname', 'Example has 12 lorries.', true],
  ['one who is known from the sentence before', 'There are 12 lorries, he said.', true],
  ['nobody', 'There are 12 lorries.', false],
])('asks for whoever says so where a sentence names %s: %#', (_, sentence, isSaid) => {
  const under = ['12 lorries (Statistics: Office of Roads)', 'Nobody is named as the source.'];
  expect(factsOf(`${sentence}\n`, '12 lorries')).toMatchObject([
    { under: isSaid ? under.slice(0, 1) : under },
  ]);
});

test('lists what only a table prints', () => {
  expect(factsOf('| Road | Length |\n| - | - |\n| A | 12 |\n', '12')).toEqual([
    'in a table: 12 (Statistics: Office of Roads)',
  ]);
});

test('shortens long sentences at a word', () => {
  expect(factsOf(`They said 12 ${'lorries '.repeat(30)}.\n`)).toMatchObject([
    { text: expect.stringMatching(/^line 9: “They said 12 (?:lorries )+…”$/) as string },
  ]);
});
