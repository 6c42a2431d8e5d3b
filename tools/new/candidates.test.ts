import { expect, test } from 'vitest';
import { candidatesIn, titlesIn } from './candidates.ts';

const sentences = (...texts: string[]) => texts.map((text, index) => ({ text, line: index + 1 }));

test('finds the sentences that may describe an event, an agreement or a date ahead', () => {
  const said = ['They signed a protocol on tea.', 'It grew.', 'The road is to open by 2030.'];
  const { events, agreements, deadlines } = candidatesIn(sentences(...said), 2026);
  expect([events, agreements, deadlines].map((all) => all.map(({ line }) => line))).toEqual([
    [1],
    [1],
    [3],
  ]);
  expect(candidatesIn(sentences(...said), 2031).deadlines).toEqual([]);
});

test('finds no more sentences than a person reads', () => {
  const { agreements } = candidatesIn(sentences(...Array<string>(40).fill('A pact.')));
  expect(agreements.length).toBeLessThan(10);
});

test('finds records by their whole title, whatever its capitals', () => {
  const titles = ['Protocol on tea', 'Treaty on roads', ''];
  const records = new Map(titles.map((title) => [title, { title }]));
  const found = titlesIn(sentences('The PROTOCOL on Tea was read, not a treaty.'), records);
  expect(found.map(({ value, line }) => [value, line])).toEqual([['Protocol on tea', 1]]);
});
