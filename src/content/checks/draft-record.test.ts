import { expect, test } from 'vitest';
import { briefingWith, contentOf, foundBy } from '../../../tests/fixtures/broken/content.ts';
import { brokenFile, figureWith } from '../../../tests/fixtures/sound/records.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Briefing } from '../../model/briefing.ts';
import type { EventRecord } from '../../model/event.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Person } from '../../model/person.ts';
import { draftRecord } from './draft-record.ts';

const parties = {
  people: [
    brokenFile<Person>('new', { draft: true }),
    brokenFile<Person>('former', { draft: true }),
    brokenFile<Person>('to-lam', {}),
  ],
  organisations: [brokenFile<Organisation>('new', { draft: true })],
};
const briefing: Partial<Briefing> = {
  people: [{ person: 'to-lam' }, { person: 'new' }],
  organisations: ['new'],
  figures: [
    figureWith({ reporter: 'new' }),
    figureWith({ reporter: undefined, saidBy: ['to-lam', 'former'] }),
  ],
};

test('finds the drafts of people and organisations that a published briefing names', () => {
  const file = briefingWith(briefing, {
    'people.1.person': [9, 3],
    'organisations.0': [10, 3],
    'figures.0.reporter': [12, 5],
    'figures.1.saidBy.1': [13, 5],
  });
  expect(foundBy(draftRecord, contentOf({ a: file }, parties)).sort()).toEqual([
    ['a.md', 10, 3, 'draft-record'],
    ['a.md', 12, 5, 'draft-record'],
    ['a.md', 13, 5, 'draft-record'],
    ['a.md', 9, 3, 'draft-record'],
  ]);
});

test('lets a draft of a briefing name them', () => {
  const file = briefingWith({ ...briefing, draft: true });
  expect(foundBy(draftRecord, contentOf({ a: file }, parties))).toEqual([]);
});

test('finds them in events and agreements', () => {
  const events = [brokenFile<EventRecord>('visit', { people: ['to-lam', 'new'] })];
  const agreements = [brokenFile<Agreement>('plan', { signatories: ['new'] })];
  const found = foundBy(draftRecord, contentOf({}, { ...parties, events, agreements }));
  expect(found.map(([path]) => path)).toEqual(['visit.yml', 'plan.yml']);
});
