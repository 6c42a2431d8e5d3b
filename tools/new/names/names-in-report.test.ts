import { expect, test } from 'vitest';
import { countriesInText } from '../../../src/model/countries-in-text.ts';
import { recordsWith } from '../../../tests/fixtures/known-records.ts';
import { knownNameFinder } from '../known-records.ts';
import { sentencesOf } from '../report.ts';
import { namesInReport } from './names-in-report.ts';

const named = (...records: [id: string, name: string, country?: string, short?: string][]) =>
  new Map(
    records.map(([id, name, country, short]) => {
      return [id, { name, names: short === undefined ? [] : [short], country }];
    }),
  );
const known = recordsWith({
  people: named(
    ['ivan-orlov', 'Ivan Orlov', 'RU'],
    ['kham-phet', 'Kham Phet', 'LA'],
    ['do-hoa-bank', 'Đỗ Hoa'],
    ['do-hoa-rail', 'Đỗ Hoa'],
  ),
  organisations: named(
    ['gov-la', 'Government of Laos', 'LA'],
    ['finance-la', 'Ministry of Finance of Laos', 'LA'],
    ['finance-vn', 'Ministry of Finance of Vietnam', 'VN', 'MoFin'],
    ['foreign-la', 'Ministry of Foreign Affairs of Laos', 'LA'],
    ['embassy-la-ru', 'Embassy of Laos in Russia', 'LA'],
    ['president-ru', 'President of Russia', 'RU'],
    ['rosneva', 'Rosneva', 'RU'],
    ['mru', 'Mekong Rice Union (MRU)'],
    ['thanh-hoa', 'Thanh Hóa province', 'VN', 'Thanh Hóa'],
  ),
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
const organisations = (...texts: string[]) =>
  read(...texts).organisations.map(({ value }) => value);
const doubtful = (...texts: string[]) => read(...texts).doubtful.map(({ value }) => value.ids);
/** Each without a record: its name, short form, office, kind and country. */
const unknown = (...texts: string[]) =>
  read(...texts).unknown.map(({ value: { name, short, office, kind, country } }) =>
    [name, short, office, kind, country].filter((part) => part !== undefined).join(' | '),
  );

test.each([
  ['Lao Deputy Minister of Finance Kham Phet', 'Deputy Minister of Finance'],
  ['Laos’ Minister of Culture and Tourism Kham Phet', 'Minister of Culture and Tourism'],
  ['The Minister of Finance of Laos Kham Phet', 'Minister of Finance of Laos'],
  ['Deputy Premier and Minister of Finance Kham Phet', 'Deputy Premier and Minister of Finance'],
  ['The Lao Ambassador to Russia, Kham Phet,', 'Lao Ambassador to Russia'],
  ['The Director General of the Rice Board Kham Phet', 'Director General of the Rice Board'],
  ['Kham Phet, the company’s chief executive officer,', 'chief executive officer'],
  ['Kham Phet, Secretary of Vietnam’s Party,', 'Secretary of Vietnam’s Party'],
  ['Rosmora Zed Chief Minister Kham Phet', 'Rosmora Zed Chief Minister'],
  ['Kham Phet, who is the Lao Minister of Finance,', 'Minister of Finance'],
  ['Kham Phet', undefined],
  ['Kham Phet, seen by President Ivan Orlov,', undefined],
  ['Kham Phet, President Ivan Orlov and others', undefined],
  ['As he told the President, Kham Phet', undefined],
])('people with a record: %s', (words, office) => {
  const [first] = read(`${words} left.`).people;
  expect(first?.value).toEqual({ person: 'kham-phet', office });
});

test('people with a record are listed once, with the words that give the first office', () => {
  const value = { person: 'kham-phet', office: 'Premier' };
  expect(read('Kham Phet came.', 'Lao Premier Kham Phet left.', 'Mr Phet spoke.').people).toEqual([
    { value, line: 2, words: 'Lao Premier Kham Phet' },
  ]);
});

test('people with a record are doubtful in another spelling, with an office of another country, or where two have the name', () => {
  const texts = ['Lao Finance Minister Ivan Orlov came.', 'Director Đỗ Hoa came.'];
  expect(read(...texts).people).toEqual([]);
  expect(doubtful(...texts)).toEqual([['ivan-orlov'], ['do-hoa-bank', 'do-hoa-rail']]);
  expect(doubtful('President Ivan Petrovich Orlov came.')).toEqual([['ivan-orlov']]);
});

test.each([
  ['Kenyan Foreign Minister Musalia Otieno', 'Musalia Otieno | Foreign Minister | KE'],
  ['Ecuador energy minister Javier Vela', 'Javier Vela | energy minister | EC'],
  ['South African Electricity Minister Sipho Nkosi', 'Sipho Nkosi | Electricity Minister | ZA'],
  ['Mr Peter Ouma, chairman of the Kisumu Chamber,', 'Peter Ouma | chairman of the Kisumu Chamber'],
  ['The Thai ambassador to Laos, Anan Sri,', 'Anan Sri | Thai ambassador to Laos | TH'],
  ['Minister of Defence General Lê Thị Mai', 'Lê Thị Mai | Minister of Defence'],
  ['Korean Air President Woo Kee', 'Woo Kee | Korean Air President'],
  ['In Harare President Emmerson Moyo', 'Emmerson Moyo | President'],
  ['Reserve Bank of India Deputy Governor Asha Rao', 'Asha Rao | Deputy Governor'],
  [
    'Mohsen Ali, the Iranian ambassador to the African country,',
    'Mohsen Ali | Iranian ambassador | IR',
  ],
])('people without a record: %s', (words, expected) => {
  expect(unknown(`${words} came.`)).toEqual([expected]);
});

test.each([
  'Anna Hill came to the Great Hall of the People.',
  'President of Rosmora Anna Hill came.',
  'Minister of Trade and Blue Economy Anna Hill came.',
  'The Foreign Minister Meeting and the Prime Minister Cup began.',
  'Minister Hill came on Monday. His counterpart Anna Hill came.',
  'PRESIDENT ANNA HILL COMES',
])('people without a record: are not made of: %s', (text) => {
  expect(unknown(text)).toEqual([]);
});

test('people without a record are listed once, and surnames are nobody else', () => {
  const texts = ['Mr Narenda Rao came.', 'Indian Minister Narendra Rao spoke.', 'Mr Rao left.'];
  expect(unknown(...texts)).toEqual(['Narendra Rao | Minister | IN']);
});

test.each([
  'Laos’s Ministry of Finance',
  'the Lao finance ministry',
  'the Finance Ministry of Laos',
  'the Ministry of Finance (Laos)',
])('organisations with a record: are found as %s', (words) => {
  expect(organisations(`Vietnam said that ${words} agreed.`)).toEqual(['finance-la']);
});

test('organisations with a record are found by their names in full, once each', () => {
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
  'Russian President Ivan Orlov left.',
  'The Lao and Vietnamese Ministry of Finance met.',
  'The Lao Embassy in Vietnam and the Government Office met.',
  'Mru is a word at the beginning of a sentence.',
])('organisations with a record: are not those of: %s', (text) => {
  expect(organisations(text)).toEqual([]);
});

test('organisations with a record are doubtful without their country, as a place, or in a longer name', () => {
  expect(doubtful('Laos paid, said the Ministry of Finance.')).toEqual([
    ['finance-la', 'finance-vn'],
  ]);
  expect(doubtful('Rain fell in Thanh Hóa, where Rosneva Finance paid.')).toEqual([
    ['thanh-hoa'],
    ['rosneva'],
  ]);
});

test.each([
  ['Kenya’s trade ministry', 'Trade Ministry of Kenya | ministry | KE'],
  [
    'The Ministry of Trade of the Philippines',
    'Ministry of Trade of the Philippines | ministry | PH',
  ],
  [
    'Serbian ministry of trade and transport',
    'Ministry of Trade and Transport of Serbia | ministry | RS',
  ],
  ['Zed of Japan, Thailand’s Trade Ministry', 'Trade Ministry of Thailand | ministry | TH'],
  ['The Chinese embassy in Serbia', 'Embassy of China in Serbia | embassy | CN'],
  ['The Kenya Ports Authority', 'Kenya Ports Authority | KE'],
  ['The boss of Chugoku Electric Power Co Inc', 'Chugoku Electric Power Co Inc | company'],
  ['The Chinese Tongkun Group', 'Tongkun Group | company | CN'],
  ['Kisumu Chamber of Commerce and Industry', 'Kisumu Chamber of Commerce and Industry | other'],
  ['The Zed Rice Corporation (ZRC)', 'Zed Rice Corporation | ZRC | company'],
  [
    'Japan’s Ministry of Foreign Affairs and the Japanese Foreign Ministry',
    'Ministry of Foreign Affairs of Japan | ministry | JP',
  ],
])('organisations without a record: %s', (words, expected) => {
  expect(unknown(`${words} paid.`)).toEqual([expected]);
});

test.each([
  'The Joint Working Group met in the West Bank.',
  'The State Customs Committee, a Chinese Oil Company and the Executive Board paid.',
  'The Rice News Agency and the Kenya News Agency reported.',
  'An economist with Zed Bank and the Zed Group chairman spoke.',
  'The Ministry of Economy paid. The New Hope Group paid.',
  'The Ministry of Trade and Zed of Kenya paid.',
  'Mount Kenya University and the Indian Ocean Commission paid.',
  'The Belt and Road Forum, the Friendship Treaty and the Zed Bridge Project began.',
])('organisations without a record: are not made of: %s', (text) => {
  expect(unknown(text)).toEqual([]);
});

// A pattern that takes quadratic time needs minutes for these.
test.each(
  [
    'A |Minister |x|of the |Mr. |A. |Ltd |Zed|and |Lao |Trade, |Lao Ministry of |Bank of Zed and ',
    "Minister of Trade and |Kham Phet, Minister of Zed and |Rosneva Trade and |de |'s",
  ].flatMap((units) => units.split('|')),
)('reads 100,000 characters of %j', (words) => {
  expect(() => read(words.repeat(100_000 / words.length))).not.toThrow();
});
