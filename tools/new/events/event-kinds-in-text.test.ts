import { describe, expect, test } from 'vitest';
import { eventKindsIn } from './event-kinds-in-text.ts';

const kinds = (text: string) => eventKindsIn(text).map(({ kind }) => kind);

describe('eventKindsIn', () => {
  test.each([
    ['She paid a state visit', 'state_visit'],
    ['an official friendship visit', 'official_visit'],
    ['on a working trip', 'working_visit'],
    ['held a working session with', 'working_session'],
    ['the 12th meeting of the Lao–Thai Cooperation Committee', 'committee_meeting'],
    ['in an interview with Lao Radio', 'interview'],
    ['“It grows,” he told Lao Radio', 'interview'],
    ['“It grows,” he told the LRA', 'interview'],
    ['President Kham held talks', 'leaders_talks'],
    ['Minister Kham held talks', 'ministerial_talks'],
    ['Deputy Prime Minister Kham held talks', 'ministerial_talks'],
    ['at a signing ceremony', 'signing'],
    ['the treaty was ratified', 'ratification'],
    ['the pact took effect', 'entry_into_force'],
    ['broke ground on a mill', 'groundbreaking'],
    ['inaugurated a mill', 'commissioning'],
    ['has set a target of', 'target_set'],
    ['the Rice Forum', 'forum'],
    ['met with leaders of rice companies', 'company_meeting'],
  ])('finds in "%s" %s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  test('finds none in plain words', () => {
    expect(kinds('He told President Kham that rice grows and visited a mill.')).toEqual([]);
  });

  test('tells what is only the occasion of another', () => {
    const all = eventKindsIn('They met in a working session on the sidelines of the Rice Forum');
    expect(all.map(({ kind, isOccasion }) => [kind, isOccasion])).toEqual([
      ['working_session', false],
      ['forum', true],
    ]);
  });
});
