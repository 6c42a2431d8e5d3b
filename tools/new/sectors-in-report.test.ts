import { describe, expect, test } from 'vitest';
import type { Sector } from '../../src/model/sector.ts';
import type { Named } from '../../src/words/books.ts';
import { nameFinder } from '../../src/words/name-finder.ts';
import { sectorsInReport } from './sectors-in-report.ts';

const mediaTopics = ['20000001'];
const sectors: Sector[] = [
  { id: 'tea', label: 'Tea', mediaTopics, words: ['tea', 'tea export'] },
  { id: 'trade', label: 'Trade', mediaTopics, words: ['export', 'tariff'] },
  { id: 'ferry', label: 'Ferries', mediaTopics, words: ['ferry', 'quay'] },
  { id: 'silk', label: 'Silk & yarn', mediaTopics },
];
const synonyms = [['quay', 'landing stage']];
const named: Named[] = [
  { kind: 'country', id: 'LA', names: ['Laos', 'Lao'] },
  { kind: 'organisation', id: 'tea-board', names: ['Royal Tea Board'] },
];
const find = nameFinder(named);
const read = (...texts: string[]) =>
  sectorsInReport(
    texts.map((text, index) => ({ text, line: index + 1 })),
    find,
    sectors,
    synonyms,
  );
const ids = (...texts: string[]) => read(...texts).map(({ value }) => value);

describe('the sectors of a report', () => {
  test('begin with the one that it says most of', () => {
    expect(ids('Tea and ferries.', 'The ferry met the quay.')).toEqual(['ferry', 'tea']);
  });

  test('come with the word and the line that name them first', () => {
    expect(read('Nothing.', 'A Ferry left, a ferry came.')).toEqual([
      { value: 'ferry', line: 2, words: 'Ferry' },
    ]);
  });

  test('weigh more in the first three paragraphs', () => {
    expect(ids('Tea.', 'So.', 'And so.', 'A ferry.')).toEqual(['tea', 'ferry']);
    expect(
      ids('So.', 'And so.', 'Thus.', 'A ferry.', 'A ferry again.', 'Tea at the quay.'),
    ).toEqual(['ferry', 'tea']);
  });

  test('are not heavier for a list', () => {
    expect(ids('Ferry, ferries, quay, quays.', 'Tea.', 'Tea teas.')).toEqual(['tea', 'ferry']);
  });

  test('are known by plurals and by synonyms, in the longest phrase', () => {
    expect(ids('Ferries.')).toEqual(['ferry']);
    expect(ids('Landing stages.')).toEqual(['ferry']);
    expect(ids('Tea exports.')).toEqual(['tea']);
  });

  test('are known by their label where they have no words', () => {
    expect(ids('Silk and silk & yarn.')).toEqual(['silk']);
    expect(ids('Silk.')).toEqual([]);
  });

  test('are not named by who speaks', () => {
    expect(ids('The Royal Tea Board met a director.')).toEqual([]);
    expect(ids('The Ministry of Tea and Export met the Lao Ministry for Tea.')).toEqual([]);
    expect(ids('The Lao Minister of Trade and Export Promotion spoke.')).toEqual([]);
  });

  test('are none where nothing is said of any', () => {
    expect(ids('It rained.')).toEqual([]);
  });
});
