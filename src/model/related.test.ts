import { expect, test } from 'vitest';
import { published } from '../../tests/fixtures/published.ts';
import { archiveOf, type PublishedBriefing } from './archive.ts';
import type { Conflict } from './conflict.ts';
import { citationsIn } from './records.ts';
import { relatedTo } from './related.ts';

const conflict: Conflict = {
  title: 'How long the line is',
  countries: ['LA'],
  claims: [
    { says: '5 km', by: 'One', briefing: 'here' },
    { says: '6 km', by: 'Two', briefing: 'rival' },
  ],
  why: 'Nobody says.',
};

function related(here: PublishedBriefing, ...others: PublishedBriefing[]) {
  const archive = archiveOf([here, ...others]);
  const conflicts = new Map([['length', conflict]]);
  const citations = citationsIn(archive.briefings, {
    agreements: new Map(),
    organisations: new Map(),
    conflicts,
    projects: new Map(),
  });
  return relatedTo(here, archive, citations, 3).map(({ briefing, bonds }) => [
    briefing.slug,
    ...bonds.map(({ kind }) => kind),
  ]);
}

const here = published('here', '2026-02-05', { events: ['visit'], agreements: ['protocol'] });

test('puts the same event first, then the same dispute, agreement and topic', () => {
  const apart = { countries: ['CN', 'TH'], sector: 'rail' };
  const others = [
    published('topic', '2026-02-04'),
    published('agreement', '2019', { ...apart, agreements: ['protocol'] }),
    published('rival', '2019', apart),
    published('event', '2019', { ...apart, events: ['visit'] }),
    published('stranger', '2026-02-05', apart),
  ];
  expect(related(here, ...others)).toEqual([
    ['event', 'event'],
    ['rival', 'conflict'],
    ['agreement', 'agreement'],
  ]);
});

test('adds up what binds, and names all of it', () => {
  const both = published('both', '2019', { agreements: ['protocol'], events: ['visit'] });
  const event = published('event', '2026-02-05', { events: ['visit'], sector: 'rail' });
  expect(related(here, event, both)).toEqual([
    ['both', 'event', 'agreement', 'topic'],
    ['event', 'event'],
  ]);
});

test('knows a topic by its main sector and its pair', () => {
  const others = [
    published('second', '2026-01-01', { sector: ['rail', 'trade'] }),
    published('other-topic', '2026-01-02', { sector: 'rail' }),
    published('other-pair', '2026-01-03', { countries: ['LA', 'RU'] }),
  ];
  expect(related(here, ...others)).toEqual([['second', 'topic']]);
});

test('finds nothing where nothing binds', () => {
  expect(related(published('alone', '2026', { countries: ['LA'] }))).toEqual([]);
});
