import { expect, test } from 'vitest';
import { briefingWith, contentOf } from '../../../tests/fixtures/broken/content.ts';
import { brokenFile, figureWith } from '../../../tests/fixtures/sound/records.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Briefing } from '../../model/briefing.ts';
import type { EventRecord } from '../../model/event.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Person } from '../../model/person.ts';
import { draftRecord } from './draft-record.ts';

const records = {
  people: [brokenFile<Person>('new', { draft: true }), brokenFile<Person>('to-lam', {})],
  organisations: [brokenFile<Organisation>('new', { draft: true })],
  events: [brokenFile<EventRecord>('visit', { people: ['to-lam', 'new'] })],
  agreements: [brokenFile<Agreement>('plan', { signatories: ['new'] })],
};
const briefing: Partial<Briefing> = {
  people: [{ person: 'to-lam' }, { person: 'new' }],
  organisations: ['new'],
  figures: [figureWith({ reporter: 'new' })],
};
const problemsOf = (fields: Partial<Briefing>, dossiers: Partial<typeof records> = {}) =>
  draftRecord(
    contentOf(
      { a: briefingWith(fields, { 'people.1.person': [9, 3] }) },
      { ...records, events: [], agreements: [], ...dossiers },
    ),
    { today: '2026-11-21' },
  );

test('finds the drafts that a published briefing names', () => {
  const problems = problemsOf(briefing);
  expect(problems).toHaveLength(3);
  expect(problems.map(({ rule }) => rule)).toEqual(Array(3).fill('draft-record'));
  const person = problems.find(({ message }) => message.includes('people/new.yml'));
  expect(person).toMatchObject({ path: 'a.md', line: 9, column: 3 });
});

test('lets a draft of a briefing name them', () => {
  expect(problemsOf({ ...briefing, draft: true })).toEqual([]);
});

test('finds them in events and agreements', () => {
  const { events, agreements } = records;
  expect(problemsOf({}, { events, agreements }).map(({ path }) => path)).toEqual([
    'visit.yml',
    'plan.yml',
  ]);
});
