import { describe, expect, test } from 'vitest';
import type { Named } from '../../../src/words/books.ts';
import { countriesInReport } from './countries-in-report.ts';
import { nameFinder } from '../../../src/words/name-finder.ts';

const country = (id: string, ...names: string[]): Named => ({ kind: 'country', id, names });
const find = nameFinder([
  country('VN', 'Vietnam', 'Vietnamese'),
  country('LA', 'Laos', 'Lao'),
  country('RU', 'Russia', 'Russian', 'Nga'),
  country('CN', 'China', 'Chinese'),
  { kind: 'place', id: 'bangkok', names: ['Bangkok'] },
]);
const ask = (...texts: string[]) => {
  const paragraphs = texts.map((text, index) => ({ text, line: 2 * index + 1 }));
  const { about, mentions } = countriesInReport(paragraphs, find, (id) =>
    id === 'bangkok' ? 'TH' : undefined,
  );
  return { about: about.map(({ value }) => value), mentions: mentions.map(({ value }) => value) };
};

describe('countriesInReport', () => {
  test('are those that are named often; others only occur', () => {
    expect(
      ask(
        'Vietnam sells rice to Laos.',
        'Vietnamese lorries go to Laos, and from Laos to Bangkok. China buys none.',
        'Lao traders are content, and Vietnamese ones.',
      ),
    ).toEqual({ about: ['LA', 'VN'], mentions: ['CN', 'TH'] });
  });

  test('may be one, or more than two', () => {
    expect(ask('Laos counts its lorries.', 'Laos has many.')).toEqual({
      about: ['LA'],
      mentions: [],
    });
    expect(ask('Laos, China and Vietnam sign.', 'Laos, China and Vietnam agree.').about).toEqual([
      'CN',
      'LA',
      'VN',
    ]);
  });

  test('are told with the words that name them first', () => {
    const [found] = countriesInReport(
      [{ text: 'A Lao lorry', line: 4 }],
      find,
      () => undefined,
    ).about;
    expect(found).toEqual({ value: 'LA', line: 4, words: 'Lao' });
  });

  test('are not told by a sea or by a given name', () => {
    expect(
      ask(
        'Vietnam and Laos met.',
        'Nguyễn Thị Nga spoke of the South China Sea in Vietnam and Laos.',
      ),
    ).toEqual({
      about: ['LA', 'VN'],
      mentions: [],
    });
  });

  test('are none where none is named', () => {
    expect(ask('They met.')).toEqual({ about: [], mentions: [] });
  });
});
