import { describe, expect, test } from 'vitest';
import { Organisation } from '../../../src/model/organisation.ts';
import { Person } from '../../../src/model/person.ts';
import { recordsWith } from '../../../tests/fixtures/known-records.ts';
import { countriesInText } from '../../../src/model/countries-in-text.ts';
import { knownNameFinder } from '../known-records.ts';
import { sentencesOf } from '../report.ts';
import { namesInReport } from './names-in-report.ts';

const organisation = (name: string, kind: string, country?: string, names: string[] = []) =>
  Organisation.parse({ name, kind, country, names });
const known = recordsWith({
  people: new Map([
    ['ivan-orlov', Person.parse({ name: 'Ivan Orlov', country: 'RU' })],
    ['kham-phet', Person.parse({ name: 'Kham Phet', country: 'LA' })],
    ['le-van-tung', Person.parse({ name: 'Lê Văn Tùng', country: 'VN' })],
    ['do-hoa-bank', Person.parse({ name: 'Đỗ Hoa' })],
    ['do-hoa-rail', Person.parse({ name: 'Đỗ Hoa' })],
  ]),
  organisations: new Map([
    ['gov-la', organisation('Government of Laos', 'government', 'LA')],
    ['finance-la', organisation('Ministry of Finance of Laos', 'ministry', 'LA')],
    ['finance-vn', organisation('Ministry of Finance of Vietnam', 'ministry', 'VN', ['MoFin'])],
    ['foreign-la', organisation('Ministry of Foreign Affairs of Laos', 'ministry', 'LA')],
    ['embassy-la-ru', organisation('Embassy of Laos in Russia', 'embassy', 'LA')],
    ['president-ru', organisation('President of Russia', 'government', 'RU')],
    ['rosneva', organisation('Rosneva', 'company', 'RU')],
    ['mru', organisation('Mekong Rice Union (MRU)', 'international')],
    ['thanh-hoa', organisation('Thanh Hóa province', 'government', 'VN', ['Thanh Hóa'])],
  ]),
  places: [{ id: 'thanh-hoa', name: 'Thanh Hóa', names: [], country: 'VN' }],
  sources: new Map([['rice', { name: 'Rice News Agency', kind: 'agency' }]]),
});
const find = knownNameFinder(known);
const read = (...texts: string[]) => {
  const paragraphs = texts.map((text, index) => ({ text, line: index + 1 }));
  return namesInReport(
    sentencesOf(paragraphs, (text) => countriesInText(text), find),
    known,
  );
};
const people = (...texts: string[]) => read(...texts).people.map(({ value }) => value);
const organisations = (...texts: string[]) =>
  read(...texts).organisations.map(({ value }) => value);
const doubtful = (...texts: string[]) => read(...texts).doubtful.map(({ value }) => value.ids);
const unknown = (...texts: string[]) =>
  read(...texts).unknown.map(({ value: { name, short, office, country, kind } }) => ({
    name,
    short,
    office,
    country,
    kind,
  }));

describe('people with a record', () => {
  test.each([
    ['President Kham Phet left.', 'President'],
    ['Lao Deputy Minister of Finance Kham Phet left.', 'Deputy Minister of Finance'],
    [
      'Laos’ Minister of Culture, Sports and Tourism Kham Phet left.',
      'Minister of Culture, Sports and Tourism',
    ],
    ['The Minister of Finance of Laos Kham Phet left.', 'Minister of Finance of Laos'],
    [
      'Deputy Prime Minister and Minister of Finance of Laos Kham Phet left.',
      'Deputy Prime Minister and Minister of Finance of Laos',
    ],
    ['The Lao Ambassador to Russia, Kham Phet, left.', 'Lao Ambassador to Russia'],
    [
      'The Director General of the Rice Board Kham Phet left.',
      'Director General of the Rice Board',
    ],
    ['Rosneva CEO Kham Phet left.', 'Rosneva CEO'],
    ['Kham Phet, the company’s chief executive officer, left.', 'chief executive officer'],
    [
      'Kham Phet, General Secretary of Vietnam’s Communist Party, left.',
      'General Secretary of Vietnam’s Communist Party',
    ],
    ['Rosmora Zed Chief Minister Kham Phet left.', 'Rosmora Zed Chief Minister'],
    ['Kham Phet, who is the Lao Minister of Finance, left.', 'Minister of Finance'],
    ['Kham Phet, deputy head of the delegation, left.', 'deputy head of the delegation'],
    ['Kham Phet left.', undefined],
    ['Kham Phet met President Ivan Orlov.', undefined],
    ['Kham Phet, President Ivan Orlov and others left.', undefined],
    ['As he told the President, Kham Phet would leave.', undefined],
  ])('%s', (text, office) => {
    expect(people(text)[0]).toEqual({
      person: 'kham-phet',
      ...(office !== undefined && { office }),
    });
  });

  test('are listed once, with the words that give the first office', () => {
    expect(read('Kham Phet came.', 'Lao Premier Kham Phet left.', 'Mr Phet spoke.').people).toEqual(
      [
        {
          value: { person: 'kham-phet', office: 'Premier' },
          line: 2,
          words: 'Lao Premier Kham Phet',
        },
      ],
    );
  });

  test('are doubtful where the office is of another country, or two have the name', () => {
    const texts = ['Lao Finance Minister Ivan Orlov came.', 'Director Đỗ Hoa came.'];
    expect(people(...texts)).toEqual([]);
    expect(doubtful(...texts)).toEqual([['ivan-orlov'], ['do-hoa-bank', 'do-hoa-rail']]);
  });

  test('may have another spelling', () => {
    expect(doubtful('President Ivan Petrovich Orlov came.')).toEqual([['ivan-orlov']]);
  });
});

describe('people without a record', () => {
  test.each([
    ['Kenyan Foreign Minister Musalia Otieno came.', 'Musalia Otieno', 'Foreign Minister', 'KE'],
    ['Ecuador energy minister Javier Vela came.', 'Javier Vela', 'energy minister', 'EC'],
    [
      'South African Electricity Minister Sipho Nkosi came.',
      'Sipho Nkosi',
      'Electricity Minister',
      'ZA',
    ],
    [
      'Mr Peter Ouma, chairman of the Kisumu Chamber of Commerce, came.',
      'Peter Ouma',
      'chairman of the Kisumu Chamber of Commerce',
      undefined,
    ],
    [
      'The Thai ambassador to Vietnam, Urawadee Sri, came.',
      'Urawadee Sri',
      'Thai ambassador to Vietnam',
      'TH',
    ],
    ['Secretary of State Ann B. Hill came.', 'Ann B. Hill', 'Secretary of State', undefined],
    [
      'Minister of National Defence General Lê Thị Mai came.',
      'Lê Thị Mai',
      'Minister of National Defence',
      undefined,
    ],
    ['Korean Air President Woo Kee came.', 'Woo Kee', 'Korean Air President', undefined],
    ['In Harare President Emmerson Moyo came.', 'Emmerson Moyo', 'President', undefined],
    [
      'Reserve Bank of India Deputy Governor Asha Rao came.',
      'Asha Rao',
      'Deputy Governor',
      undefined,
    ],
    [
      'Mohsen Movahedi, the Iranian ambassador to the African country, came.',
      'Mohsen Movahedi',
      'Iranian ambassador',
      'IR',
    ],
  ])('%s', (text, name, office, country) => {
    expect(unknown(text)).toEqual([{ name, office, country }]);
  });

  test.each([
    'Anna Hill came to the Great Hall of the People.',
    'President of Rosmora Anna Hill came.',
    'Minister of Trade and Blue Economy Anna Hill came.',
    'Yesterday Anna Hill, the Kenyan minister, came.',
    'The Foreign Minister Meeting and the Prime Minister Cup began.',
    'Minister Hill came on Monday.',
    'His counterpart Anna Hill came.',
    'PRESIDENT ANNA HILL COMES',
  ])('are not made of: %s', (text) => {
    expect(unknown(text)).toEqual([]);
  });

  test('are listed once, and surnames are nobody else', () => {
    const texts = ['Mr Narenda Rao came.', 'Indian Minister Narendra Rao spoke.', 'Mr Rao left.'];
    expect(unknown(...texts)).toEqual([
      { name: 'Narendra Rao', office: 'Minister', country: 'IN' },
    ]);
  });
});

describe('organisations with a record', () => {
  test.each([
    'Laos’s Ministry of Finance',
    'the Lao Ministry of Finance',
    'the Finance Ministry of Laos',
    'the Ministry of Finance (Laos)',
    'Laos’ Finance Ministry',
    'the Lao finance ministry',
  ])('are found as %s', (words) => {
    expect(organisations(`Vietnam said that ${words} agreed.`)).toEqual(['finance-la']);
  });

  test('are found by their names in full, once each', () => {
    expect(
      organisations('Rosneva, MoFin and the Lao government met.', 'The MRU thanked Rosneva.'),
    ).toEqual(['rosneva', 'finance-vn', 'gov-la', 'mru']);
    expect(organisations('The Lao Embassy in Russia and the Lao Foreign Ministry wrote.')).toEqual([
      'embassy-la-ru',
      'foreign-la',
    ]);
  });

  test.each([
    'A director at the Ministry of Finance of Laos spoke.',
    'Officials of Rosneva and the Ministry of Finance of Laos spoke.',
    'Lao government officials spoke.',
    'Russian President Ivan Orlov left.',
    'The Lao and Vietnamese Ministry of Finance met.',
    'The Lao Embassy in Vietnam and the Government Office met.',
    'Mru is a word at the beginning of a sentence.',
  ])('are not those of: %s', (text) => {
    expect(organisations(text)).toEqual([]);
  });

  test('are doubtful without their country, as a place, or in a longer name', () => {
    expect(doubtful('Laos paid, said the Ministry of Finance.')).toEqual([
      ['finance-la', 'finance-vn'],
    ]);
    expect(doubtful('Rain fell in Thanh Hóa, where Rosneva Finance paid.')).toEqual([
      ['thanh-hoa'],
      ['rosneva'],
    ]);
  });
});

describe('organisations without a record', () => {
  test.each([
    ['Kenya’s trade ministry paid.', 'Trade Ministry of Kenya', 'ministry', 'KE'],
    [
      'The Ministry of Trade of the Philippines paid.',
      'Ministry of Trade of the Philippines',
      'ministry',
      'PH',
    ],
    [
      'Serbian ministry of transport and infrastructure paid.',
      'Ministry of Transport and Infrastructure of Serbia',
      'ministry',
      'RS',
    ],
    [
      'Zed of Japan, Thailand’s Trade Ministry paid.',
      'Trade Ministry of Thailand',
      'ministry',
      'TH',
    ],
    ['The Chinese embassy in Serbia paid.', 'Embassy of China in Serbia', 'embassy', 'CN'],
    ['The Kenya Ports Authority paid.', 'Kenya Ports Authority', undefined, 'KE'],
    ['Bank of Canada paid.', 'Bank of Canada', 'bank', 'CA'],
    [
      'It paid Chugoku Electric Power Co Inc in May.',
      'Chugoku Electric Power Co Inc',
      'company',
      undefined,
    ],
    ['The Chinese Tongkun Group paid.', 'Tongkun Group', 'company', 'CN'],
    ['China-based Tongkun Group paid.', 'Tongkun Group', 'company', undefined],
    [
      'Kisumu Chamber of Commerce and Industry paid.',
      'Kisumu Chamber of Commerce and Industry',
      'other',
      undefined,
    ],
  ])('%s', (text, name, kind, country) => {
    expect(unknown(text)).toEqual([
      { name, ...(kind !== undefined && { kind }), ...(country !== undefined && { country }) },
    ]);
  });

  test('have the short form in brackets, and one record for two names', () => {
    expect(unknown('The Zed Rice Corporation (ZRC) paid.')).toEqual([
      { name: 'Zed Rice Corporation', short: 'ZRC', kind: 'company' },
    ]);
    expect(
      unknown('Japan’s Ministry of Foreign Affairs and the Japanese Foreign Ministry paid.'),
    ).toHaveLength(1);
  });

  test.each([
    'The Joint Working Group met in the West Bank.',
    'The State Customs Committee, a Chinese Oil Company and the Executive Board paid.',
    'The Rice News Agency and the Kenya News Agency reported.',
    'An economist with Zed Bank and the Zed Group chairman spoke.',
    'The Ministry of Economy paid.',
    'The German Federal Ministry for Economic Affairs paid.',
    'The New Hope Group paid.',
    'The Ministry of Trade and Zed of Kenya paid.',
    'Mount Kenya University and the Indian Ocean Commission paid.',
    'The Belt and Road Forum, the Friendship Treaty and the Zed Bridge Project began.',
  ])('are not made of: %s', (text) => {
    expect(unknown(text)).toEqual([]);
  });
});

test.each([
  'A ',
  'Minister ',
  'x',
  'of the ',
  'Mr. ',
  'A. ',
  'Ltd ',
  'Zed',
  'and ',
  'Lao ',
  'Trade, ',
  'Lao Ministry of ',
  'Bank of Zed and ',
  'Minister of Trade and ',
  'Kham Phet, Minister of Zed and ',
  'Rosneva Trade and ',
  'de ',
  "'s",
])('reads 100,000 characters of %j', (words) => {
  expect(() => read(words.repeat(100_000 / words.length))).not.toThrow();
});
