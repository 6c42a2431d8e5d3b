import { describe, expect, test } from 'vitest';
import { briefingWith, contentOf } from '../../../tests/fixtures/broken/content.ts';
import { notInTheFuture } from './not-in-the-future.ts';

const today = '2026-11-21';
const problemsOf = (date: string, eventDate = '2019') =>
  notInTheFuture(
    contentOf({
      a: briefingWith(
        { date, event: { date: eventDate, kind: 'forum' } },
        { date: [4, 7], 'event.date': [8, 15] },
      ),
    }),
    { today },
  ).map(({ line, column, rule, message }) => [line, column, rule, message]);

describe('notInTheFuture', () => {
  test.each(['2026-11-21', '2026-11', '2026', '2019-01-01~'])('accepts %s', (date) => {
    expect(problemsOf(date)).toEqual([]);
  });

  test.each(['2026-11-22', '2026-12', '2027', '2027?'])('refuses %s', (date) => {
    const message = `"${date}" is in the future, after 2026-11-21; write the day the source published.`;
    expect(problemsOf(date)).toEqual([[4, 7, 'not-in-the-future', message]]);
  });

  test('lets a report tell of an event that is still to come', () => {
    expect(problemsOf('2026-11-21', '2027-01-20')).toEqual([]);
  });

  test('lets a briefing be corrected up to today, and no later', () => {
    const corrected = (date: string) => {
      const corrections = [{ date, note: 'The sum was wrong.', fields: ['body' as const] }];
      const positions = { 'corrections.0.date': [9, 11] as [number, number] };
      const content = contentOf({ a: briefingWith({ date: '2026-01', corrections }, positions) });
      return notInTheFuture(content, { today });
    };
    expect(corrected('2026-11-21')).toEqual([]);
    expect(corrected('2026-11-22')).toMatchObject([
      {
        line: 9,
        column: 11,
        rule: 'not-in-the-future',
        message:
          '"2026-11-22" is in the future, after 2026-11-21; write the day of the correction.',
      },
    ]);
  });

  test('says nothing of a briefing or a source without a date', () => {
    const source = { path: 'sources/vna.yml', id: 'vna', sound: {}, positions: {}, problems: [] };
    const content = contentOf({ a: briefingWith({}) });
    expect(notInTheFuture({ ...content, sourceFiles: [source] }, { today })).toEqual([]);
  });

  test('lets a page on a source be of today, and no later', () => {
    const found = (asOf: string) => {
      const content = contentOf({});
      const ownership = { kind: 'state' as const, says: 'A paper', by: 'A law', url: 'x', asOf };
      const file = {
        path: 'sources/vna.yml',
        id: 'vna',
        sound: { ownership },
        positions: { 'ownership.asOf': [8, 9] as [number, number] },
        problems: [],
      };
      return notInTheFuture({ ...content, sourceFiles: [file] }, { today });
    };
    expect(found('2026-11-21')).toEqual([]);
    expect(found('2026-11-22')).toMatchObject([
      {
        path: 'sources/vna.yml',
        line: 8,
        column: 9,
        rule: 'not-in-the-future',
        message:
          '"2026-11-22" is in the future, after 2026-11-21; write the page\'s own date, or the day on which you read it.',
      },
    ]);
  });

  test('lets a state of play be true up to today, and no longer', () => {
    const stateOfPlay = {
      path: 'la-vn.md',
      id: 'la-vn',
      body: '',
      positions: { asOf: [2, 7] as [number, number] },
      links: [],
      problems: [],
    };
    const found = (asOf: string) =>
      notInTheFuture(contentOf({}, { statesOfPlay: [{ ...stateOfPlay, sound: { asOf } }] }), {
        today,
      });
    expect(found('2026-11-21')).toEqual([]);
    expect(found('2026-11-22')).toEqual([
      {
        path: 'la-vn.md',
        line: 2,
        column: 7,
        rule: 'not-in-the-future',
        message:
          '"2026-11-22" is in the future, after 2026-11-21; write the day up to which it is true.',
      },
    ]);
  });
});
