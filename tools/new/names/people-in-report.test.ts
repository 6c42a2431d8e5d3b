import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/model/person.ts';
import type { Named } from '../../../src/words/books.ts';
import { nameFinder } from '../../../src/words/name-finder.ts';
import { peopleInReport } from './people-in-report.ts';

const people = new Map<string, Person>([
  ['ivan-orlov', { name: 'Ivan Orlov', names: ['Иван Орлов'], country: 'RU' }],
  ['kham-phet', { name: 'Kham Phet', names: [], country: 'LA' }],
  ['le-van-tung', { name: 'Lê Văn Tùng', names: ['Le Van Tung'], country: 'VN' }],
  ['pham-van-tung', { name: 'Phạm Văn Tùng', names: [], country: 'VN' }],
  ['do-hoa-bank', { name: 'Đỗ Hoa', names: [], country: 'VN' }],
  ['do-hoa-rail', { name: 'Đỗ Hoa', names: [], country: 'VN' }],
]);
const named: Named[] = [
  { kind: 'country', id: 'LA', names: ['Laos', 'Lao'] },
  { kind: 'country', id: 'RU', names: ['Russia', 'Russian'] },
  { kind: 'country', id: 'VN', names: ['Vietnam', 'Việt Nam', 'Vietnamese'] },
  { kind: 'place', id: 'hanoi', names: ['Hà Nội'] },
  ...Array.from(people, ([id, { name, names }]): Named => ({
    kind: 'person',
    id,
    names: [name, ...names],
  })),
];
const find = nameFinder(named);
const read = (...texts: string[]) =>
  peopleInReport(
    texts.map((text, index) => ({ text, line: index * 2 + 1 })),
    find,
    people,
  );
const known = (...texts: string[]) => read(...texts).people.map(({ value }) => value);
const unknown = (...texts: string[]) => read(...texts).unknown.map(({ value }) => value);

describe('the people of a report', () => {
  test('come with the office that stands beside them, in the order of the report', () => {
    expect(
      read(
        'Lao Minister of Public Works and Transport Kham Phet received Le Van Tung, Vietnamese Ambassador to Laos, on Monday.',
      ).people,
    ).toEqual([
      {
        value: { person: 'kham-phet', office: 'Minister of Public Works and Transport' },
        line: 1,
        words: 'Lao Minister of Public Works and Transport Kham Phet',
      },
      {
        value: { person: 'le-van-tung', office: 'Vietnamese Ambassador to Laos' },
        line: 1,
        words: 'Le Van Tung, Vietnamese Ambassador to Laos',
      },
    ]);
  });

  test('stand once each, with the first office that the report gives', () => {
    expect(
      read(
        'Kham Phet went to Hà Nội.',
        'President Kham Phet thanked the hosts.',
        'Party chief Kham Phet left.',
      ).people,
    ).toEqual([
      {
        value: { person: 'kham-phet', office: 'President' },
        line: 3,
        words: 'President Kham Phet',
      },
    ]);
  });

  test('have no office where none is given', () => {
    expect(known('Kham Phet spoke of rice.')).toEqual([{ person: 'kham-phet' }]);
  });

  test('keep it when only the short form has one', () => {
    expect(known('Ivan Orlov arrived.', 'Later Deputy PM Orlov met traders.')).toEqual([
      { person: 'ivan-orlov', office: 'Deputy PM' },
    ]);
  });

  test('do not share a short form', () => {
    expect(known('Lê Văn Tùng met Phạm Văn Tùng.', 'Deputy PM Tùng spoke.')).toEqual([
      { person: 'le-van-tung' },
      { person: 'pham-van-tung' },
    ]);
  });

  test('are not made by a short form alone', () => {
    expect(known('Minister Orlov spoke of rail.')).toEqual([]);
  });
});

describe('a counterpart', () => {
  test('has the plain office of the one person named before, with a note', () => {
    const { people } = read('Lao Prime Minister Kham Phet met his Russian counterpart Ivan Orlov.');
    expect(people[1]).toEqual({
      value: { person: 'ivan-orlov', office: 'Prime Minister' },
      line: 1,
      words: 'counterpart Ivan Orlov',
      note: 'Called the counterpart of “Lao Prime Minister Kham Phet”; see that the office is the same.',
    });
  });

  test('has none where the other’s office is for something, or several might be meant', () => {
    expect(
      known('Lao Minister of Energy Kham Phet met his Russian counterpart Ivan Orlov.')[1],
    ).toEqual({
      person: 'ivan-orlov',
    });
    expect(
      known('President Kham Phet, Prime Minister Le Van Tung and counterpart Ivan Orlov met.')[2],
    ).toEqual({ person: 'ivan-orlov' });
  });
});

describe('people without a record', () => {
  test.each([
    [
      'Lao Minister of Energy and Mines Bounmy Keola was there.',
      'Bounmy Keola',
      'Minister of Energy and Mines',
    ],
    ['Russian Energy Minister Boris Neva was there.', 'Boris Neva', 'Energy Minister'],
    [
      'The Governor of the Lao bank, Mr Bounmy Keola, was there.',
      'Bounmy Keola',
      'Governor of the Lao bank',
    ],
    [
      '“Rice sells,” said Bounmy Keola, deputy director of the Rice Market Department.',
      'Bounmy Keola',
      'deputy director of the Rice Market Department',
    ],
    [
      'Chairman of the Rubber Growers Lê Thị Mai was there.',
      'Lê Thị Mai',
      'Chairman of the Rubber Growers',
    ],
  ])('are found with their office: %s', (text, name, office) => {
    expect(unknown(text)).toEqual([{ name, office }]);
  });

  test('lend no office to whoever stands behind them', () => {
    const told = read(
      'Chairman of the Rice Union Boris Neva and National Assembly Chairman Kham Phet met.',
    );
    expect(told.people[0]?.value.office).toBe('National Assembly Chairman');
    expect(told.unknown[0]?.value).toEqual({
      name: 'Boris Neva',
      office: 'Chairman of the Rice Union',
    });
    expect(
      unknown(
        'Lao Ambassador to Russia Bounmy Keola and Russian Ambassador to Laos Boris Neva met.',
      ).map(({ office }) => office),
    ).toEqual(['Lao Ambassador to Russia', 'Russian Ambassador to Laos']);
  });

  test('are named without what is said in respect', () => {
    expect(unknown('Minister of National Defence General Lê Thị Mai came.')).toEqual([
      { name: 'Lê Thị Mai', office: 'Minister of National Defence' },
    ]);
    expect(unknown('Hà Nội Governor Dr. Boris Neva came.')).toEqual([
      { name: 'Boris Neva', office: 'Hà Nội Governor' },
    ]);
  });

  test('stand once', () => {
    expect(unknown('CEO Boris Neva came.', 'CEO Boris Neva left.')).toHaveLength(1);
  });

  test.each([
    'Boris Neva came to Hà Nội.',
    'Minister Neva came.',
    'In Hà Nội, President Kham Phet spoke.',
    'Minister of Trade and Industry Kham Phet spoke.',
    'The Minister of Energy and Mines spoke of Vietnamese Rice.',
  ])('are not made of other words: %s', (text) => {
    expect(unknown(text)).toEqual([]);
  });

  test('are found beside a word as long as a line, with many capitals', () => {
    expect(unknown(`${'Photo'.repeat(2900)} spoke.`, 'CEO Boris Neva came.')).toHaveLength(1);
  });

  test('are doubtful records where an adjective or a second record speaks against the first', () => {
    expect(read('Lao Minister of Finance Ivan Orlov spoke.')).toMatchObject({
      people: [],
      unknown: [{ value: { name: 'Ivan Orlov', office: 'Minister of Finance' } }],
    });
    const { people, unknown } = read('Director Đỗ Hoa spoke.');
    expect(people).toEqual([]);
    expect(unknown).toHaveLength(1);
    expect(unknown[0]?.note).toBe('The records do-hoa-bank and do-hoa-rail have this name.');
  });

  test('may be a record in another spelling', () => {
    expect(read('President Ivan Petrovich Orlov spoke.').unknown[0]?.note).toBe(
      'The record ivan-orlov has words of this name; if it is the same person, add the spelling there.',
    );
  });
});
