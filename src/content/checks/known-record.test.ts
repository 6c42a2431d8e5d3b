import { expect, test } from 'vitest';
import {
  briefingWith,
  contentOf,
  foundBy,
  problemMessages,
} from '../../../tests/fixtures/broken/content.ts';
import { brokenFile, figureWith } from '../../../tests/fixtures/sound/records.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Briefing } from '../../model/briefing.ts';
import type { EventRecord } from '../../model/event.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Person } from '../../model/person.ts';
import type { Project } from '../../model/project.ts';
import type { Positions } from '../parse/yaml.ts';
import type { RecordFolders } from '../record-folders.ts';
import { knownRecord } from './known-record.ts';

/** One record of each kind, all of them broken. */
const records = {
  agreements: [brokenFile<Agreement>('protocol', {})],
  events: [brokenFile<EventRecord>('visit', {})],
  people: [brokenFile<Person>('to-lam', {})],
  organisations: [brokenFile<Organisation>('evn', {})],
};

const contentWith = (
  sound: Partial<Briefing>,
  positions: Positions = {},
  more: Partial<RecordFolders> = {},
) => contentOf({ a: briefingWith(sound, positions) }, { ...records, ...more });

test('accepts ids that have a file, even one with a problem of its own', () => {
  const content = contentWith({
    agreements: ['protocol'],
    events: ['visit'],
    people: [{ person: 'to-lam' }],
    organisations: ['evn'],
    figures: [
      figureWith({ reporter: 'evn' }),
      figureWith({ reporter: undefined, saidBy: ['evn', 'to-lam'] }),
      figureWith({ reporter: undefined, derived: true }),
    ],
  });
  expect(foundBy(knownRecord, content)).toEqual([]);
  expect(foundBy(knownRecord, contentWith({}))).toEqual([]);
});

test.each([
  ['to-lam', '"secretary"'],
  ['Tô Lâm', '"secretary"'],
  ['secretary.yml', '"secretary"'],
  ['Лам То', '"secretary"'],
  // The beginning of one name only.
  ['Ministry of Finance', '"mof"'],
  ['Ministry', undefined],
])('suggests the record that %s names', (person, meant) => {
  const people = [
    brokenFile<Person>('secretary', { name: 'Tô Lâm', names: ['Лам То'] }),
    brokenFile<Person>('mof', { name: 'Ministry of Finance of X' }),
    brokenFile<Person>('mot', { name: 'Ministry of Trade of X' }),
  ];
  const content = contentWith({ people: [{ person }] }, {}, { people });
  const [message = ''] = problemMessages(knownRecord, content);
  expect(/Did you mean (.*)\?/.exec(message)?.[1]).toBe(meant);
});

test.each([
  [{ agreements: ['protocl'] }, 'agreements.0', 'agreement', 'protocol'],
  [{ events: ['visit', 'visits'] }, 'events.1', 'event', 'visit'],
  [{ people: [{ person: 'to-lan' }] }, 'people.0.person', 'person', 'to-lam'],
  [{ organisations: ['evnn'] }, 'organisations.0', 'organisation', 'evn'],
  [{ figures: [figureWith({ reporter: 'evnn' })] }, 'figures.0.reporter', 'organisation', 'evn'],
  [
    { figures: [figureWith({ reporter: undefined, saidBy: ['evn', 'to-lan'] })] },
    ...['figures.0.saidBy.1', 'person-or-organisation', 'to-lam'],
  ],
] as [Partial<Briefing>, string, string, string][])(
  'finds the unknown id in %j',
  (fields, at, noun, meant) => {
    const content = contentWith(fields, { [at]: [9, 3] });
    expect(foundBy(knownRecord, content)).toEqual([['a.md', 9, 3, `known-${noun}`]]);
    expect(problemMessages(knownRecord, content)[0]).toContain(`Did you mean "${meant}"?`);
  },
);

test.each([
  [{ saidBy: ['vna'] }, 'saidBy.0', 'person-or-organisation', 'is a source: use "publishedBy"'],
  [{ reporter: 'vna' }, 'reporter', 'organisation', 'is a source: use "publishedBy"'],
  [{ reporter: 'to-lam' }, 'reporter', 'organisation', 'is a person: use "saidBy"'],
])('says which field takes what %j names', (change, at, noun, hint) => {
  const figures = [figureWith({ reporter: undefined, ...change })];
  const content = contentWith({ figures }, { [`figures.0.${at}`]: [9, 3] });
  expect(foundBy(knownRecord, content)).toEqual([['a.md', 9, 3, `known-${noun}`]]);
  expect(problemMessages(knownRecord, content)[0]).toContain(hint);
});

test.each(['constructor', '__proto__'])('takes no "%s" for a record', (id) => {
  expect(foundBy(knownRecord, contentWith({ agreements: [id] }))).toHaveLength(1);
});

test('looks at what events and agreements refer to', () => {
  const event = brokenFile<EventRecord>(
    'forum',
    { people: ['to-lam', 'nobody'], organisations: ['no-body'] },
    { 'people.1': [6, 18], 'organisations.0': [7, 17] },
  );
  const history: Agreement['history'] = [
    { status: 'intended', date: '2024', event: 'forum', briefing: 'a' },
    { status: 'signed', date: '2025', event: 'fourum', briefing: 'a' },
  ];
  const agreement = brokenFile<Agreement>(
    'plan',
    { signatories: ['evn', 'nothing'], supersedes: ['plan', 'pact'], follows: ['accord'], history },
    {
      ...{ 'signatories.1': [4, 20], 'supersedes.1': [5, 25], 'follows.0': [6, 11] },
      'history.1.event': [12, 12],
    },
  );
  const content = contentWith({}, {}, { events: [event], agreements: [agreement] });
  expect(foundBy(knownRecord, content)).toEqual([
    ['forum.yml', 6, 18, 'known-person'],
    ['forum.yml', 7, 17, 'known-organisation'],
    ['plan.yml', 4, 20, 'known-organisation'],
    ['plan.yml', 5, 25, 'known-agreement'],
    ['plan.yml', 6, 11, 'known-agreement'],
    ['plan.yml', 12, 12, 'known-event'],
  ]);
});

test('looks at what projects refer to', () => {
  const project = brokenFile<Project>(
    'dam',
    {
      ...{ owners: ['evn', 'Nobody'], participants: ['no-one'] },
      ...{ agreements: ['protocol', 'pact'], conflicts: ['cost'] },
      history: [{ status: 'agreed', date: '2024', event: 'fourum', briefing: 'a' }],
    },
    {
      ...{ 'owners.1': [4, 9], 'participants.0': [5, 15], 'agreements.1': [6, 23] },
      ...{ 'conflicts.0': [7, 13], 'history.0.event': [11, 12] },
    },
  );
  expect(foundBy(knownRecord, contentWith({}, {}, { projects: [project] }))).toEqual([
    ['dam.yml', 4, 9, 'known-organisation'],
    ['dam.yml', 5, 15, 'known-organisation'],
    ['dam.yml', 6, 23, 'known-agreement'],
    ['dam.yml', 7, 13, 'known-disagreement'],
    ['dam.yml', 11, 12, 'known-event'],
  ]);
});
