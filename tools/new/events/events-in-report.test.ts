import { describe, expect, test } from 'vitest';
import { EventRecord } from '../../../src/model/event.ts';
import { Person } from '../../../src/model/person.ts';
import type { Named } from '../../../src/words/books.ts';
import { dateFromEvents } from './date-from-events.ts';
import { eventsInReport } from './events-in-report.ts';
import { nameFinder } from '../../../src/words/name-finder.ts';

const people = new Map([
  ['ivan-orlov', Person.parse({ name: 'Ivan Orlov', country: 'RU' })],
  ['kham-phet', Person.parse({ name: 'Kham Phet', country: 'LA' })],
  ['bounmy-keola', Person.parse({ name: 'Bounmy Keola', country: 'LA' })],
]);
const named: Named[] = [
  { kind: 'country', id: 'LA', names: ['Laos', 'Lao'] },
  { kind: 'country', id: 'RU', names: ['Russia', 'Russian'] },
  { kind: 'place', id: 'kazan', names: ['Kazan'] },
  { kind: 'place', id: 'pakse', names: ['Pakse'] },
  { kind: 'organisation', id: 'rosneva', names: ['Rosneva'] },
  { kind: 'organisation', id: 'volgarice', names: ['Volgarice'] },
  ...Array.from(people, ([id, { name }]): Named => ({ kind: 'person', id, names: [name] })),
];
const countries = ['LA', 'RU'];
const record = (from: object) => EventRecord.parse({ countries, ...from });
const session = record({
  title: 'Working session of Kham Phet and Ivan Orlov',
  kind: 'working_session',
  // A Wednesday.
  date: '2024-03-06',
  place: 'Kazan',
  people: ['kham-phet', 'ivan-orlov'],
});
const companies = record({
  title: 'Kham Phet meets rice companies',
  kind: 'company_meeting',
  date: '2024-03-06/2024-03-07',
  people: ['kham-phet'],
  organisations: ['rosneva', 'volgarice'],
});
const visit = record({
  title: 'State visit of Kham Phet to Russia',
  kind: 'state_visit',
  date: '2024-03-05/2024-03-08',
  people: ['kham-phet', 'ivan-orlov'],
});
const returnVisit = record({
  title: 'State visit of Ivan Orlov to Laos',
  kind: 'state_visit',
  date: '2024-03-01',
  people: ['kham-phet', 'ivan-orlov'],
});
const relations = record({
  title: 'Laos and Russia open consulates',
  kind: 'announcement',
  date: '1960-10-07',
});
const all = { session, companies, visit, returnVisit, relations };
const knownOf = (events: Record<string, EventRecord>) => ({
  find: nameFinder(named),
  events: new Map(Object.entries(events)),
  people,
  placeName: (id: string) => ({ kazan: 'Kazan', pakse: 'Pakse' })[id],
});
const paragraphs = (texts: readonly string[]) =>
  texts.map((text, index) => ({ text, line: index + 1 }));
const told = (texts: string[], published?: string, events: Record<string, EventRecord> = all) =>
  eventsInReport(paragraphs(texts), knownOf(events), published).map(({ value }) => value);

const opening =
  'Lao minister Kham Phet and Russian Ivan Orlov held a working session in Kazan on Wednesday.';
const years = 'The Rice Week 2024 was on.';

describe('the known events of a report', () => {
  test('are found by kind, day and who took part', () => {
    const text = 'Kham Phet of Laos held a working session in Kazan, Russia, on March 6.';
    expect(eventsInReport(paragraphs([text]), knownOf(all), '2024-03-08')).toEqual([
      {
        value: 'session',
        line: 1,
        words: text,
        note: 'The sentence has its day, its kind and who took part.',
      },
    ]);
  });

  test.each([
    ['another day', 'Kham Phet of Laos held a working session in Kazan, Russia, on March 4.'],
    ['another place', 'Kham Phet of Laos held a working session with Russia in Pakse on March 6.'],
    ['another kind', 'Kham Phet of Laos spoke to a forum in Kazan, Russia, on March 6.'],
    ['others', 'Bounmy Keola of Laos held a working session in Kazan, Russia, on March 6.'],
    ['other countries', 'Kham Phet of Laos held a working session on March 6.'],
  ])('are not those of %s', (_, text) => {
    expect(told([text], '2024-03-08')).toEqual([]);
  });

  test('are found by the words of their title and the day, however long ago', () => {
    expect(told(['Laos and Russia opened consulates on October 7, 1960.'])).toEqual(['relations']);
    expect(told(['Laos and Russia opened consulates.'])).toEqual([]);
  });

  test('are found by kind and whom the title names, while they are news', () => {
    const text = 'As part of Kham Phet’s state visit, Laos sold Russia rice.';
    expect(told([text], '2024-03-06')).toEqual(['visit']);
    expect(told([text], '2024-06-06')).toEqual([]);
    expect(told([text])).toEqual([]);
  });

  test('are found where the sentence has only the countries, and the report who took part', () => {
    const texts = [
      'Kham Phet met Ivan Orlov.',
      'The Lao leader’s state visit to Russia went well.',
    ];
    expect(told(texts, '2024-03-06', { visit })).toEqual(['visit']);
    expect(told(texts.slice(1), '2024-03-06', { visit })).toEqual([]);
  });

  test('are none where two of a kind fit alike', () => {
    const texts = [
      'Kham Phet met Ivan Orlov.',
      'The Lao leader’s state visit to Russia went well.',
    ];
    expect(told(texts, '2024-03-06', { visit, returnVisit })).toEqual([]);
  });

  test('are found by weekday and year in a report without a date', () => {
    expect(told([opening, years])).toEqual(['session']);
    expect(told([opening])).toEqual([]);
    expect(told([opening.replace('Wednesday', 'Monday'), years])).toEqual([]);
    expect(told([opening.replace('in Kazan ', ''), years])).toEqual([]);
  });
});

describe('the date of a report by its events', () => {
  const date = (texts: string[], events: Record<string, EventRecord> = all) =>
    dateFromEvents(paragraphs(texts), knownOf(events));

  test('is the last weekday that it looks back on', () => {
    const later =
      'On Wednesday and Thursday Phet had meetings with rice companies such as Rosneva and Volgarice.';
    expect(date([opening, years, later])).toEqual({
      value: '2024-03-07~',
      line: 3,
      words: later,
      note: 'It tells of “Working session of Kham Phet and Ivan Orlov”, 2024-03-06, by who took part, the weekday and the year, and looks back on 2024-03-07, so it was published on that day or soon after.',
    });
    expect(date([opening, years, 'On Tuesday he slept.'])?.value).toBe('2024-03-06~');
    expect(date([opening, years, 'They will meet again on Friday.'])?.value).toBe('2024-03-06~');
  });

  test('is unknown without the year, or where no event fits', () => {
    expect(date([opening])).toBeUndefined();
    expect(date([opening, 'The Rice Week 2023 was on.'])).toBeUndefined();
    expect(date([years])).toBeUndefined();
  });

  test('is unknown where two events fit', () => {
    const again = { ...session, date: '2024-03-13' };
    expect(date([opening, years], { session, again })).toBeUndefined();
  });
});
