import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { issuesOf } from '../../tests/fixtures/published.ts';
import { Agreement, AgreementText, Step } from './agreement.ts';
import { Briefing, Deadline } from './briefing.ts';
import { Claim, Conflict } from './conflict.ts';
import { correctableFields, Correction } from './correction.ts';
import { Country } from './country.ts';
import { Event, EventRecord } from './event.ts';
import { Figure } from './figure.ts';
import { Organisation } from './organisation.ts';
import { Appearance, Person } from './person.ts';
import { Place, Places } from './place.ts';
import { Project, ProjectPlace, ProjectStep } from './project.ts';
import { Sector, Sectors } from './sector.ts';
import { Ownership, Source } from './source.ts';
import { StateOfPlay } from './state-of-play.ts';
import { Synonyms } from './synonyms.ts';

type Fields = Record<string, unknown>;

const claim = { says: 'US$ 2.3 billion', by: 'Vietnam Customs' };
const url = 'https://example.com/report';
const amount = { value: '2.3', scale: 'billion', unit: 'USD', period: '2024' };
const ofVietnam = { ...claim, ...amount, side: 'VN', url };

/** Each schema with the fewest fields that it accepts. */
const schemas: Record<string, [z.ZodType, Fields]> = {
  Agreement: [
    Agreement,
    {
      ...{ title: 'Protocol', kind: 'protocol', parties: ['LA', 'VN'], sectors: ['trade'] },
      history: [{ status: 'signed', date: '2025-01-09', briefing: 'grid' }],
    },
  ],
  AgreementText: [
    AgreementText,
    { id: 'entry', title: 'Protocol', registry: 'Register', languages: ['ru'], url },
  ],
  Appearance: [Appearance, { person: 'nguyen-hong-dien' }],
  Briefing: [
    Briefing,
    {
      ...{ title: 'Talks in Vientiane', summary: 'Two ministers met.', date: '2026-02-05' },
      ...{ source: 'vna', countries: ['LA', 'VN'], sector: 'trade' },
    },
  ],
  Conflict: [
    Conflict,
    {
      ...{ title: 'Trade in 2024', countries: ['LA', 'VN'], why: 'Each office counts by itself.' },
      claims: ['a', 'b'].map((briefing) => ({ ...claim, briefing })),
    },
  ],
  Correction: [Correction, { date: '2026-03-01', note: 'It is 5, not 50.', fields: ['body'] }],
  Country: [Country, {}],
  Deadline: [Deadline, { date: '2026-04', what: 'Full operation', kind: 'planned' }],
  Event: [Event, { date: '2026-02', kind: 'signing' }],
  EventRecord: [
    EventRecord,
    {
      ...{ title: 'State visit', kind: 'state_visit', countries: ['LA', 'VN'] },
      date: '2025-12-31/2026-01-01',
    },
  ],
  Figure: [
    Figure,
    {
      ...{ kind: 'length', value: '5', unit: 'km', period: '2024', status: 'actual' },
      ...{ saidBy: 'evn', asPrinted: '5 km' },
    },
  ],
  Organisation: [Organisation, { name: 'Vietnam Customs', kind: 'statistics_office' }],
  Ownership: [
    Ownership,
    { kind: 'state', says: 'A state agency', by: 'The decree', asOf: '2025-02', url },
  ],
  Person: [Person, { name: 'Nguyễn Hồng Diên' }],
  Place: [Place, { id: 'hanoi', name: 'Hà Nội', country: 'VN' }],
  Project: [
    Project,
    {
      ...{ name: 'Dam', kind: 'power_plant', countries: ['LA', 'VN'], sectors: ['hydropower'] },
      history: [{ status: 'agreed', date: '2025-01-09', briefing: 'grid' }],
    },
  ],
  ProjectPlace: [ProjectPlace, { name: 'Vientiane' }],
  ProjectStep: [ProjectStep, { status: 'agreed', date: '2025-01', briefing: 'grid' }],
  Sector: [Sector, { id: 'rail', label: 'Rail', mediaTopics: ['20000346'] }],
  Source: [Source, { name: 'Vietnam News Agency', kind: 'agency' }],
  Step: [Step, { status: 'signed', date: '2025-01-09', briefing: 'grid' }],
  StateOfPlay: [StateOfPlay, { asOf: '2024-02-29' }],
};

const sector = schemas['Sector']?.[1] ?? {};

describe.each(Object.entries(schemas))('the schema %s', (_, [schema, fields]) => {
  test('requires nothing but its fewest fields, and knows no other keys', () => {
    expect(issuesOf(schema, fields)).toEqual([]);
    const without = Object.keys(fields).map((key) => ({ ...fields, [key]: undefined }));
    expect(without.filter((one) => issuesOf(schema, one).length !== 1)).toEqual([]);
    expect(issuesOf(schema, { ...fields, nonsense: 'x' })).toEqual([['unrecognized_keys', '']]);
  });
});

test.each([
  ['Agreement', { binding: 'yes' }, 'invalid_value', 'binding'],
  ['Agreement', { parties: ['VN', 'Nato'] }, 'known-party', 'parties.1'],
  ['Agreement', { parties: ['VN', 'VN'] }, 'listed-once', 'parties.1'],
  ['Conflict', { claims: [{ ...claim, briefing: 'a' }] }, 'too_small', 'claims'],
  ['Conflict', { countries: ['EU'] }, 'known-country', 'countries.0'],
  [
    'Conflict',
    { claims: [ofVietnam, { ...ofVietnam, side: 'RU' }] },
    'known-side',
    'claims.1.side',
  ],
  ['Conflict', { why: 'a'.repeat(601) }, 'short-enough', 'why'],
  ['Correction', { date: '2026-03' }, 'full-day', 'date'],
  ['Correction', { fields: ['headline'] }, 'invalid_value', 'fields.0'],
  ['Deadline', { date: '2026/2025' }, 'possible-period', 'date'],
  ['Event', { date: '2026-01-01/2026-01-02' }, 'edtf-date', 'date'],
  ['EventRecord', { date: '2026-01-01/2025-12-31' }, 'possible-period', 'date'],
  ['EventRecord', { people: ['to-lam', 'to-lam'] }, 'listed-once', 'people.1'],
  ['Person', { names: 'Dien' }, 'invalid_type', 'names'],
  ['Person', { names: ['A B', 'A; Б В'] }, 'one-name', 'names.1'],
  ['Project', { countries: [] }, 'too_small', 'countries'],
  ['Project', { figures: ['600 MW'] }, 'form', 'figures.0'],
  ['Project', { owners: ['evn'], participants: ['edl', 'evn'] }, 'listed-once', 'participants.1'],
  ['ProjectPlace', { name: 'unknown' }, 'no-value', 'name'],
  ['Sector', { mediaTopics: ['200003461'] }, 'invalid_format', 'mediaTopics.0'],
  ['Sector', { words: [] }, 'too_small', 'words'],
  ['Sector', { id: 'con' }, 'reserved-name', 'id'],
  ['Source', { address: 'vnanet.vn' }, 'web-address', 'address'],
  ['StateOfPlay', { asOf: '2026-02-06~' }, 'full-day', 'asOf'],
])('%s does not take %j', (name, change, rule, path) => {
  const [schema, fields] = schemas[name] ?? [];
  expect(schema && issuesOf(schema, { ...fields, ...change })).toEqual([[rule, path]]);
});

test.each(['-oil', 'oil-', 'oil--gas', 'oil gas', 'oil_gas', 'OIL'])('%s is no id', (id) => {
  expect(issuesOf(Sectors, [{ ...sector, id }])).toEqual([['form', '0.id']]);
});

test('a list has no two entries with one id', () => {
  expect(issuesOf(Sectors, [sector, sector])).toEqual([['listed-once', '1.id']]);
  const place = schemas['Place']?.[1];
  expect(issuesOf(Places, [place, place])).toEqual([['listed-once', '1.id']]);
});

test('a list of texts has no repetition, seen through spaces', () => {
  expect(issuesOf(Sector, { ...sector, words: ['a', 'A', ' a', 'a'] })).toEqual([
    ['listed-once', 'words.2'],
    ['listed-once', 'words.3'],
  ]);
});

test('synonyms are groups of two phrases or more, in languages that there are', () => {
  const groups = (...groups: unknown[]) => [{ topic: 'Rail', source: 'IPTC', groups }];
  const sound = [{ en: ['rail', 'railway'] }, { en: ['dam'], narrower: ['weir'] }];
  expect(issuesOf(Synonyms, groups(...sound, { en: ['coal'], ru: ['уголь'] }))).toEqual([]);
  expect(issuesOf(Synonyms, groups(...sound, { en: ['coal'] }, { ru: ['уголь'], de: [] }))).toEqual(
    [
      ['empty-group', '0.groups.2'],
      ['invalid_type', '0.groups.3.en'],
      ['unrecognized_keys', '0.groups.3'],
    ],
  );
});

test('a claim is in a briefing or on a page, never in both', () => {
  expect(issuesOf(Claim, { ...claim, url })).toEqual([]);
  expect(issuesOf(Claim, { ...claim, url, briefing: 'grid' })).toEqual([['one-reference', '']]);
  expect(issuesOf(Claim, { ...claim, by: '' })).toEqual([
    ['not-empty', 'by'],
    ['one-reference', ''],
  ]);
});

test('every field of a briefing can be corrected but those that are not part of its news', () => {
  const { archived, corrections, draft, published, reportHash, ...news } = Briefing.shape;
  expect([archived, corrections, draft, published, reportHash]).not.toContain(undefined);
  expect(correctableFields).toEqual([...Object.keys(news), 'body']);
});
