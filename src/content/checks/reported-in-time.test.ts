import { describe, expect, test } from 'vitest';
import { briefingWith, contentOf } from '../../../tests/fixtures/broken/content.ts';
import { brokenFile } from '../../../tests/fixtures/sound/records.ts';
import type { Agreement } from '../../model/agreement.ts';
import { reportedInTime } from './reported-in-time.ts';

function problemsOf(date: string, reported: string | undefined, briefing = 'talks') {
  const agreement = brokenFile<Agreement>(
    'protocol',
    { history: [{ status: 'signed', date, briefing }] },
    { 'history.0.date': [7, 11] },
  );
  const talks = briefingWith(reported === undefined ? {} : { date: reported });
  return reportedInTime(contentOf({ talks }, { agreements: [agreement] }), {
    today: '2026-11-21',
  });
}

describe('reportedInTime', () => {
  test.each([
    ['2026-02-04', '2026-02-05'],
    ['2026-02-05', '2026-02-05'],
    ['2026-02', '2026-02-05'],
    ['2026', '2026-02-05'],
    ['2026-02-28', '2026-02'],
    ['2019-12-31', '2019'],
  ])('accepts a step of %s that a briefing of %s tells', (date, reported) => {
    expect(problemsOf(date, reported)).toEqual([]);
  });

  test.each([
    ['2026-02-06', '2026-02-05'],
    ['2026-02-06~', '2026-02-05'],
    ['2026-03', '2026-02-05'],
    ['2026-03-01', '2026-02'],
    ['2027', '2026-12-31'],
  ])('refuses a step of %s that a briefing of %s tells', (date, reported) => {
    expect(problemsOf(date, reported)).toEqual([
      {
        path: 'protocol.yml',
        line: 7,
        column: 11,
        rule: 'reported-in-time',
        message: `"${date}" is after the briefing "talks" of ${reported}, which cannot have told of it; mend the date, or cite a later briefing.`,
      },
    ]);
  });

  test('leaves a briefing that is unknown or has no date to other rules', () => {
    expect(problemsOf('2027', '2026-02-05', 'nowhere')).toEqual([]);
    expect(problemsOf('2027', undefined)).toEqual([]);
  });
});
