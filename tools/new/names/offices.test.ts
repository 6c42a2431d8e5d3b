import { describe, expect, test } from 'vitest';
import type { Named } from '../../../src/words/books.ts';
import { nameFinder } from '../../../src/words/name-finder.ts';
import { officeAfter, officeBefore, officesIn } from './offices.ts';

const named: Named[] = [
  { kind: 'country', id: 'LA', names: ['Laos', 'Lao'] },
  { kind: 'country', id: 'RU', names: ['Russia', 'Russian'] },
  { kind: 'country', id: 'VN', names: ['Vietnam', 'Vietnamese'] },
  { kind: 'person', id: 'kham-phet', names: ['Kham Phet'] },
  { kind: 'person', id: 'ivan-orlov', names: ['Ivan Orlov'] },
  { kind: 'organisation', id: 'rosneva', names: ['Rosneva'] },
];
const find = nameFinder(named);

/** The office before the last person of a text. */
function before(text: string) {
  const names = find(text);
  const people = names.filter(({ kind }) => kind === 'person');
  const last = people.at(-1) ?? { start: 0, end: 0 };
  return officeBefore(text, names, last, people.at(-2)?.end ?? 0)?.office;
}

function after(text: string) {
  const names = find(text);
  const end = names.find(({ kind }) => kind === 'person')?.end ?? 0;
  return officeAfter(text, names, end)?.office;
}

describe('officeBefore', () => {
  test.each([
    ['President Kham Phet', 'President'],
    ['Lao Deputy Minister of Energy and Mines Kham Phet', 'Deputy Minister of Energy and Mines'],
    [
      'Laos’ Minister of Culture, Sports and Tourism Kham Phet',
      'Minister of Culture, Sports and Tourism',
    ],
    ['the Minister of Finance of Laos Kham Phet', 'Minister of Finance of Laos'],
    ['Deputy PM Kham Phet', 'Deputy PM'],
    ['Director General of the Rice Board Kham Phet', 'Director General of the Rice Board'],
    ['Russian Foreign Minister Kham Phet', 'Foreign Minister'],
    ['National Assembly Chairman Kham Phet', 'National Assembly Chairman'],
    ['the Party chief Kham Phet', 'Party chief'],
    [
      'Prime Minister and Minister of Foreign Affairs of Laos Kham Phet',
      'Prime Minister and Minister of Foreign Affairs of Laos',
    ],
    ['Rosneva CEO Kham Phet', 'Rosneva CEO'],
    ['Rosneva’s chief Kham Phet', 'Rosneva’s chief'],
    ['Lao Science and Technology Minister Kham Phet', 'Science and Technology Minister'],
    ['after trade and energy talks Minister Kham Phet', 'Minister'],
    ['the Governor of Laos’ bank, Mr. Kham Phet said', 'Governor of Laos’ bank'],
    ['the Minister of Trade, Mr. Kham Phet said', 'Minister of Trade'],
  ])('of "%s" is %s', (text, office) => {
    expect(before(text)).toBe(office);
  });

  test('keeps an ambassador’s adjective, which says whose he is', () => {
    expect(before('the Lao Ambassador to Russia, Kham Phet, said')).toBe(
      'Lao Ambassador to Russia',
    );
  });

  test('is not that of the person before', () => {
    expect(before('President of Russia Ivan Orlov and Kham Phet')).toBeUndefined();
    expect(before('President of Russia Ivan Orlov and Minister of Trade Kham Phet')).toBe(
      'Minister of Trade',
    );
  });

  test('is none where a comma ends what was said before', () => {
    expect(before('As he told the President, Kham Phet would go')).toBeUndefined();
  });

  test('is none where no holder of an office is named', () => {
    expect(before('Lao leader Kham Phet')).toBeUndefined();
    expect(before('the Ministry of Energy of Kham Phet')).toBeUndefined();
  });
});

describe('officeAfter', () => {
  test.each([
    ['Kham Phet, Minister of Energy and Mines, said', 'Minister of Energy and Mines'],
    ['Kham Phet, the Russian Minister of Energy, said', 'Minister of Energy'],
    [
      'Kham Phet, who is director of the Rice Market Department, said',
      'director of the Rice Market Department',
    ],
    ['Kham Phet, Vietnam’s Minister of Trade.', 'Minister of Trade'],
    ['Kham Phet, Lao Ambassador to Vietnam, said', 'Lao Ambassador to Vietnam'],
    ['Kham Phet, deputy head of the delegation said', 'deputy head of the delegation'],
  ])('of "%s" is %s', (text, office) => {
    expect(after(text)).toBe(office);
  });

  test.each([
    'Kham Phet, President Ivan Orlov and others',
    'Kham Phet, Minister of Energy Ivan Orlov and others',
    'Kham Phet, President Boris Neva and others',
    'Kham Phet said the minister was there',
    'Kham Phet, in Laos, said',
  ])('is none in "%s"', (text) => {
    expect(after(text)).toBeUndefined();
  });
});

describe('officesIn', () => {
  const offices = (text: string) => officesIn(text, find(text)).map(({ office }) => office);

  test('ends where a name may begin', () => {
    expect(offices('Lao Minister of Energy and Mines Bounmy Keo met CEO Boris Neva')).toEqual([
      'Minister of Energy and Mines',
      'CEO',
    ]);
  });

  test('joins two offices of one person', () => {
    expect(offices('Deputy Prime Minister and Minister of Trade of Laos Bounmy Keo')).toEqual([
      'Deputy Prime Minister and Minister of Trade of Laos',
    ]);
  });
});
