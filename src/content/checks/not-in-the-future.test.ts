import { expect, test } from 'vitest';
import {
  briefingWith,
  contentOf,
  foundBy,
  stateOfPlayLinking,
} from '../../../tests/fixtures/broken/content.ts';
import { brokenFile } from '../../../tests/fixtures/sound/records.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { Source } from '../../model/source.ts';
import type { Content } from '../read-content.ts';
import { notInTheFuture } from './not-in-the-future.ts';

const position: [number, number] = [9, 11];

/** Content in which one date of each kind is written. */
const dated: [kind: string, contentOn: (date: string) => Content][] = [
  ['a report', (date) => contentOf({ 'vna.yml': briefingWith({ date }, { date: position }) })],
  [
    'a briefing',
    (date) => {
      const published = date.length === 10 ? date : '2026-01-01';
      return contentOf({ a: briefingWith({ date: '2025', published }, { published: position }) });
    },
  ],
  [
    'a correction',
    (date) => {
      const corrections = [{ date, note: 'The sum was wrong.', fields: ['body' as const] }];
      return contentOf({
        a: briefingWith({ date: '2026-01', corrections }, { 'corrections.0.date': position }),
      });
    },
  ],
  [
    'a step that only a text shows',
    (date) => {
      const history = [{ status: 'signed' as const, date, text: 'register' }];
      const file = brokenFile<Agreement>('pact', { history }, { 'history.0.date': position });
      return contentOf({}, { agreements: [file] });
    },
  ],
  [
    'a text',
    (date) => {
      const texts = [{ id: 'a', title: 'A', registry: 'B', number: '1', languages: ['ru'], date }];
      const file = brokenFile<Agreement>('pact', { texts }, { 'texts.0.date': position });
      return contentOf({}, { agreements: [file] });
    },
  ],
  [
    'a copy of a report',
    (date) => {
      const archived = { url: 'https://perma.cc/A', date: '2026-01-01', gone: date };
      return contentOf({ a: briefingWith({ archived }, { 'archived.gone': position }) });
    },
  ],
  [
    'a copy of a page with a claim',
    (date) => {
      const archived = { url: 'https://perma.cc/A', date };
      const claims = [{ says: 'A', by: 'B', url: 'https://a.example', archived }];
      const file = brokenFile<Conflict>(
        'tolls',
        { claims },
        { 'claims.0.archived.date': position },
      );
      return contentOf({}, { conflicts: [file] });
    },
  ],
  [
    'a page on a source',
    (asOf) => {
      const ownership = { kind: 'state' as const, says: 'A paper', by: 'A law', url: 'x', asOf };
      const file = brokenFile<Source>('vna', { ownership }, { 'ownership.asOf': position });
      return { ...contentOf({}), sourceFiles: [file] };
    },
  ],
  [
    'a state of play',
    (asOf) => {
      const file = {
        ...stateOfPlayLinking('la-vn'),
        sound: { asOf },
        positions: { asOf: position },
      };
      return contentOf({}, { statesOfPlay: [file] });
    },
  ],
  [
    'the text of a state of play',
    (published) => {
      const file = {
        ...stateOfPlayLinking('la-vn'),
        sound: { published },
        positions: { published: position },
      };
      return contentOf({}, { statesOfPlay: [file] });
    },
  ],
  [
    'an earlier text',
    (day) => {
      const file = { ...stateOfPlayLinking('la-vn'), positions: { published: position } };
      return contentOf({}, { earlierStates: [{ ...file, pair: 'la-vn', day }] });
    },
  ],
];

test.each(dated)('lets %s be of today, and no later', (_, contentOn) => {
  expect(foundBy(notInTheFuture, contentOn('2026-11-21'))).toEqual([]);
  const [found, ...others] = foundBy(notInTheFuture, contentOn('2026-11-22'));
  expect([found?.slice(1), others]).toEqual([[...position, 'not-in-the-future'], []]);
});

const ofReport = (date: string) =>
  foundBy(notInTheFuture, contentOf({ a: briefingWith({ date }) }));

test.each(['2026-11', '2026', '2019-01-01~'])('accepts %s', (date) => {
  expect(ofReport(date)).toEqual([]);
});

test.each(['2026-12', '2027', '2027?'])('refuses %s', (date) => {
  expect(ofReport(date)).toHaveLength(1);
});

test('accepts an event that is still to come, and files without a date', () => {
  const event = { date: '2027-01-20', kind: 'forum' as const };
  const content = contentOf({ a: briefingWith({ event }) });
  const sourceFiles = [brokenFile<Source>('vna', {})];
  expect(foundBy(notInTheFuture, { ...content, sourceFiles })).toEqual([]);
});
