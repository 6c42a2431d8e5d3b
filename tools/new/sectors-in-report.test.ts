import { expect, test } from 'vitest';
import type { Sector } from '../../src/model/sector.ts';
import { recordsWith } from '../../tests/fixtures/known-records.ts';
import { knownNameFinder } from './known-records.ts';
import { sentencesOf } from './report.ts';
import { sectorsInReport } from './sectors-in-report.ts';

const mediaTopics = ['20000001'];
const sectors: Sector[] = [
  { id: 'tea', label: 'Tea', mediaTopics, words: ['tea', 'tea export'] },
  { id: 'trade', label: 'Trade', mediaTopics, words: ['export', 'tariff'] },
  { id: 'ferry', label: 'Ferries', mediaTopics, words: ['ferry', 'quay'] },
  { id: 'silk', label: 'Silk & yarn', mediaTopics },
];
const synonyms = [['quay', 'landing stage']];
const find = knownNameFinder(
  recordsWith({ organisations: new Map([['tea-board', { name: 'Royal Tea Board', names: [] }]]) }),
);
const read = (...texts: string[]) => {
  const paragraphs = texts.map((text, index) => ({ text, line: index + 1 }));
  return sectorsInReport(
    sentencesOf(paragraphs, () => [], find),
    sectors,
    synonyms,
  );
};
const ids = (...texts: string[]) => read(...texts).map(({ id }) => id);

test('begins with the sector of most different words, and lists them', () => {
  expect(read('Tea, tea and ferries.', 'A ferry met the quay.')).toEqual([
    { id: 'ferry', words: ['ferries', 'ferry', 'quay'] },
    { id: 'tea', words: ['tea'] },
  ]);
});

test('knows plurals and synonyms, the longest phrase, and labels', () => {
  expect(ids('Landing stages.')).toEqual(['ferry']);
  expect(ids('Tea exports.')).toEqual(['tea']);
  expect(ids('Silk and yarn, silk & yarn.')).toEqual(['silk']);
});

test('reads no names and offices', () => {
  expect(ids('The Royal Tea Board met a director.')).toEqual([]);
  expect(ids('The Ministry of Tea and Export met the Lao Ministry for Tea.')).toEqual([]);
  expect(ids('The Lao Minister of Trade and Export Promotion spoke.')).toEqual([]);
});
