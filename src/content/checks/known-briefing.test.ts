import { describe, expect, test } from 'vitest';
import { briefingWith, contentOf } from '../../../tests/fixtures/broken/content.ts';
import { agreementWith, brokenFile } from '../../../tests/fixtures/sound/records.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { RecordFolders } from '../record-folders.ts';
import { knownBriefing } from './known-briefing.ts';

const today = '2026-11-21';
const briefings = { talks: {}, unfinished: briefingWith({ draft: true }) };

function problemsOf(slug: string) {
  const history = [
    { status: 'intended', date: '2024', briefing: 'talks' },
    { status: 'signed', date: '2025', briefing: slug },
  ] as const;
  const agreement = brokenFile<Agreement>(
    'protocol',
    { ...agreementWith(), history: [...history] },
    { 'history.1.briefing': [9, 15] },
  );
  return knownBriefing(contentOf(briefings, { agreements: [agreement] }), { today });
}

describe('knownBriefing', () => {
  test('accepts a published briefing, also one with a problem of its own', () => {
    expect(problemsOf('talks')).toEqual([]);
  });

  test.each([
    [
      'talk',
      'Unknown briefing "talk", expected the name of a file in briefings/. Did you mean "talks"?',
    ],
    ['nowhere', 'Unknown briefing "nowhere", expected the name of a file in briefings/.'],
    ['constructor', 'Unknown briefing "constructor", expected the name of a file in briefings/.'],
    ['unfinished', 'The briefing "unfinished" is a draft; publish it first.'],
  ])('refuses %s below a step of an agreement', (slug, message) => {
    expect(problemsOf(slug)).toEqual([
      { path: 'protocol.yml', line: 9, column: 15, rule: 'known-briefing', message },
    ]);
  });

  test('looks at the claims of conflicts, which may stand on a page elsewhere', () => {
    const conflict = brokenFile<Conflict>(
      'trade',
      {
        claims: [
          { says: '1', by: 'VNA', url: 'https://example.org/1' },
          { says: '2', by: 'KPL', briefing: 'talkz' },
        ],
      },
      { 'claims.1.briefing': [8, 15] },
    );
    const found = knownBriefing(contentOf(briefings, { conflicts: [conflict] }), { today });
    expect(found.map(({ path, line, column }) => [path, line, column])).toEqual([
      ['trade.yml', 8, 15],
    ]);
  });

  test('says nothing of files whose history or claims cannot be read', () => {
    const broken: Partial<RecordFolders> = {
      agreements: [brokenFile('a', {})],
      conflicts: [brokenFile('b', {})],
    };
    expect(knownBriefing(contentOf(briefings, broken), { today })).toEqual([]);
  });
});
