import { describe, expect, test } from 'vitest';
import { Country } from '../../../src/model/country.ts';
import { Organisation } from '../../../src/model/organisation.ts';
import { Person } from '../../../src/model/person.ts';
import type { Named } from '../../../src/words/books.ts';
import { organisationsInReport } from './organisations-in-report.ts';

const countries = new Map([
  ['LA', Country.parse({ demonym: 'Lao' })],
  ['RU', Country.parse({ demonym: 'Russian' })],
  ['VN', Country.parse({ names: ['Việt Nam'], demonym: 'Vietnamese' })],
]);
const people = new Map([
  ['kham-phet', Person.parse({ name: 'Kham Phet', country: 'LA' })],
  ['le-van-tung', Person.parse({ name: 'Lê Văn Tùng', country: 'VN' })],
]);
const organisation = (name: string, kind: string, country?: string, names: string[] = []) =>
  Organisation.parse({ name, kind, country, names });
const organisations = new Map([
  ['gov-la', organisation('Government of Laos', 'government', 'LA')],
  ['finance-la', organisation('Ministry of Finance of Laos', 'ministry', 'LA')],
  ['finance-vn', organisation('Ministry of Finance of Vietnam', 'ministry', 'VN')],
  ['crops-la', organisation('Ministry of Crops and Trade of Laos', 'ministry', 'LA', ['MoCT'])],
  ['crops-vn', organisation('Ministry of Crops of Vietnam', 'ministry', 'VN')],
  ['water-la', organisation('Ministry of Water of Laos', 'ministry', 'LA')],
  ['embassy-la-ru', organisation('Embassy of Laos in Russia', 'embassy', 'LA')],
  ['president-ru', organisation('President of Russia', 'government', 'RU')],
  ['rosneva', organisation('Rosneva', 'company', 'RU')],
  ['mru', organisation('Mekong Rice Union (MRU)', 'international')],
  ['thanh-hoa', organisation('Thanh Hóa province', 'government', 'VN', ['Thanh Hóa'])],
]);
const named: Named[] = [
  { kind: 'country', id: 'LA', names: ['Laos', 'Lao'] },
  { kind: 'country', id: 'RU', names: ['Russia', 'Russian'] },
  { kind: 'country', id: 'VN', names: ['Vietnam', 'Việt Nam', 'Vietnamese'] },
  { kind: 'place', id: 'thanh-hoa', names: ['Thanh Hóa'] },
  ...Array.from(people, ([id, { name }]): Named => ({ kind: 'person', id, names: [name] })),
  ...Array.from(organisations, ([id, { name, names }]): Named => ({
    kind: 'organisation',
    id,
    names: [name, ...names],
  })),
];
const known = { named, organisations, people, countries };
const read = (...texts: string[]) =>
  organisationsInReport(
    texts.map((text, index) => ({ text, line: index + 1 })),
    [],
    known,
  );
const ids = (...texts: string[]) => read(...texts).organisations.map(({ value }) => value);
const doubtful = (...texts: string[]) => read(...texts).doubtful.map(({ value }) => value);

describe('the organisations of a report', () => {
  test('stand once each, in the order of the report', () => {
    expect(
      ids('Rosneva met the Lao government.', 'Laos’ Government thanked the MRU and Rosneva.'),
    ).toEqual(['rosneva', 'gov-la', 'mru']);
  });

  test('come with the words and the line that name them', () => {
    expect(read('Rice fell.', 'The Mekong Rice Union (MRU) was sorry.').organisations).toEqual([
      { value: 'mru', line: 2, words: 'Mekong Rice Union (MRU)' },
    ]);
  });

  test('are those of the country beside them', () => {
    expect(ids('Vietnam’s Ministry of Finance wrote to Laos.')).toEqual(['finance-vn']);
    expect(ids('The Ministry of Finance of Laos wrote to Vietnam.')).toEqual(['finance-la']);
    expect(ids('The Finance Ministry of the Vietnamese wrote to Laos.')).toEqual(['finance-vn']);
  });

  test('are none where the country beside them has none on record', () => {
    expect(read('Laos and the Russian Ministry of Finance agreed.')).toEqual({
      organisations: [],
      doubtful: [],
    });
  });

  test('are those of the only country in the sentence, and say so', () => {
    const { organisations } = read(
      'Laos waited. The Ministry of Finance of the host said Vietnam paid.',
    );
    expect(organisations).toEqual([
      {
        value: 'finance-vn',
        line: 1,
        words: 'Ministry of Finance',
        note: 'Vietnam is the only country in the sentence.',
      },
    ]);
  });

  test('are known where the others call theirs otherwise', () => {
    expect(ids('Laos sold rice to Vietnam, said the Ministry of Crops and Trade.')).toEqual([
      'crops-la',
    ]);
  });

  test('are doubtful where nothing says whose they are', () => {
    expect(doubtful('Laos paid Vietnam, said the Ministry of Finance.')).toEqual([
      ['finance-la', 'finance-vn'],
    ]);
    expect(doubtful('Laos paid Vietnam, said the Ministry of Water.')).toEqual([['water-la']]);
  });

  test('are doubtful where a place has the same name', () => {
    expect(doubtful('Rain fell in Thanh Hóa.')).toEqual([['thanh-hoa']]);
    expect(ids('Thanh Hóa province bought buses.')).toEqual(['thanh-hoa']);
  });

  test('are no longer doubtful once the report says whose they are', () => {
    const told = read(
      'Laos paid Vietnam, said the Ministry of Water.',
      'The Lao Ministry of Water was glad.',
    );
    expect(told.organisations.map(({ value }) => value)).toEqual(['water-la']);
    expect(told.doubtful).toEqual([]);
  });

  test('are no offices', () => {
    expect(ids('Russian President Ivan Orlov left.')).toEqual([]);
  });

  test('are no embassies elsewhere', () => {
    expect(ids('He visited the Lao Embassy in Vietnam.')).toEqual([]);
    expect(ids('He visited the Lao Embassy in Russia.')).toEqual(['embassy-la-ru']);
  });
});

describe('a minister', () => {
  const ministry = (person: string, office: string) =>
    organisationsInReport(
      [{ text: 'They met.', line: 1 }],
      [{ value: { person, office }, line: 1, words: office }],
      known,
    ).organisations;

  test('stands for the ministry of his country', () => {
    expect(ministry('kham-phet', 'Deputy Minister of Finance')).toEqual([
      {
        value: 'finance-la',
        line: 1,
        words: 'Deputy Minister of Finance',
        note: 'By the office of Kham Phet.',
      },
    ]);
    expect(ministry('le-van-tung', 'Minister of Finance of Việt Nam')).toHaveLength(1);
  });

  test('stands for none where he is more than a minister, or his ministry is unknown', () => {
    expect(ministry('kham-phet', 'Deputy Prime Minister and Minister of Finance')).toEqual([]);
    expect(ministry('kham-phet', 'Minister of Sports')).toEqual([]);
  });
});
