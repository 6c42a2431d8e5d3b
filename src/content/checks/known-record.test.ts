import { describe, expect, test } from 'vitest';
import { briefingWith, contentOf } from '../../../tests/fixtures/broken/content.ts';
import { brokenFile, figureWith } from '../../../tests/fixtures/sound/records.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Briefing } from '../../model/briefing.ts';
import type { EventRecord } from '../../model/event.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Person } from '../../model/person.ts';
import type { RecordFolders } from '../record-folders.ts';
import type { Positions } from '../parse/yaml.ts';
import { knownRecord } from './known-record.ts';

/** One record of each kind, called by its kind, all of them broken. */
const records = {
  agreements: [brokenFile<Agreement>('protocol', {})],
  events: [brokenFile<EventRecord>('visit', {})],
  people: [brokenFile<Person>('to-lam', {})],
  organisations: [brokenFile<Organisation>('evn', {})],
};

function problemsOf(
  sound: Partial<Briefing>,
  { positions = {}, dossiers = {} }: { positions?: Positions; dossiers?: Partial<RecordFolders> } = {},
) {
  const content = contentOf({ a: briefingWith(sound, positions) }, { ...records, ...dossiers });
  return knownRecord(content, { today: '2026-11-21' });
}

describe('knownRecord', () => {
  test('accepts ids that have a file, even one with a problem of its own', () => {
    expect(
      problemsOf({
        agreements: ['protocol'],
        events: ['visit'],
        people: [{ person: 'to-lam' }],
        organisations: ['evn'],
        figures: [figureWith({ reporter: 'evn' })],
      }),
    ).toEqual([]);
  });

  test('says nothing of a briefing that refers to none', () => {
    expect(problemsOf({})).toEqual([]);
  });

  test.each([
    [{ agreements: ['protocl'] }, 'agreements.0', 'agreement', 'agreements', 'protocol'],
    [{ events: ['visit', 'visits'] }, 'events.1', 'event', 'events', 'visit'],
    [{ people: [{ person: 'to-lan' }] }, 'people.0.person', 'person', 'people', 'to-lam'],
    [{ organisations: ['env'] }, 'organisations.0', 'organisation', 'organisations', undefined],
    [
      { figures: [figureWith({ reporter: 'evnn' })] },
      'figures.0.reporter',
      'organisation',
      'organisations',
      'evn',
    ],
  ] as [Partial<Briefing>, string, string, string, string?][])(
    'finds the unknown id in %j',
    (fields, at, noun, folder, meant) => {
      const [problem, ...more] = problemsOf(fields, { positions: { [at]: [9, 3] } });
      expect(more).toEqual([]);
      expect(problem).toMatchObject({ path: 'a.md', line: 9, column: 3, rule: `known-${noun}` });
      const suggestion = meant === undefined ? '' : ` Did you mean "${meant}"?`;
      expect(problem?.message).toMatch(new RegExp(`^Unknown ${noun} "[^"]+", `));
      expect(problem?.message).toContain(`expected the name of a file in ${folder}/.${suggestion}`);
    },
  );

  test.each(['constructor', '__proto__'])('takes no "%s" for a record', (id) => {
    expect(problemsOf({ agreements: [id] })).toHaveLength(1);
  });

  test('asks nothing of a figure that is ours or whose office is not stated', () => {
    const figures = [
      figureWith({ reporter: 'not_stated' }),
      figureWith({ reporter: undefined, derived: true }),
    ];
    expect(problemsOf({ figures })).toEqual([]);
  });

  test('looks at what events and agreements refer to', () => {
    const event = brokenFile<EventRecord>(
      'forum',
      { people: ['to-lam', 'nobody'], organisations: ['no-body'] },
      { 'people.1': [6, 18], 'organisations.0': [7, 17] },
    );
    const agreement = brokenFile<Agreement>(
      'plan',
      { signatories: ['evn', 'nothing'] },
      { 'signatories.1': [4, 20] },
    );
    const dossiers = { events: [event], agreements: [agreement] };
    expect(
      problemsOf({}, { dossiers }).map(({ path, line, column, rule }) => [
        path,
        line,
        column,
        rule,
      ]),
    ).toEqual([
      ['forum.yml', 6, 18, 'known-person'],
      ['forum.yml', 7, 17, 'known-organisation'],
      ['plan.yml', 4, 20, 'known-organisation'],
    ]);
  });

  test.each(['not stated', 'not-stated'])('suggests how %s is written', (reporter) => {
    const [problem] = problemsOf({ figures: [figureWith({ reporter })] });
    expect(problem?.message).toContain('Did you mean "not_stated"?');
  });
});
