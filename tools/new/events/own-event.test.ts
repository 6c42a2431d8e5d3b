import { describe, expect, test } from 'vitest';
import type { Named } from '../../../src/words/books.ts';
import { nameFinder } from '../../../src/words/name-finder.ts';
import { ownEventOf } from './own-event.ts';

const named: Named[] = [
  { kind: 'place', id: 'pakse', names: ['Pakse'] },
  { kind: 'place', id: 'hue', names: ['Huế'] },
];
const placeName = (id: string) => ({ pakse: 'Pakse', hue: 'Huế' })[id];
const event = (texts: string[], published?: string) =>
  ownEventOf(
    texts.map((text, index) => ({ text, line: index + 1 })),
    nameFinder(named),
    placeName,
    published,
  );

describe('the event of a report', () => {
  test('has its kind, day and place from one sentence', () => {
    expect(event(['They held a working session in Pakse on March 3.'], '2024-03-05')).toEqual({
      value: { kind: 'working_session', date: '2024-03-03', place: 'Pakse' },
      line: 1,
      words: 'They held a working session in Pakse on March 3.',
      note: 'Of the years, the one nearest to publication.',
    });
  });

  test('may have its day from a later sentence about the same', () => {
    const texts = [
      'Ministers held talks in Huế.',
      'The ministers’ talks of 3 March 2024 were long.',
    ];
    expect(event(texts)).toMatchObject({
      value: { kind: 'ministerial_talks', date: '2024-03-03', place: 'Huế' },
      line: 2,
    });
  });

  test('has no day where none or two are said', () => {
    expect(event(['They held a working session on Monday.'])?.value).toEqual({
      kind: 'working_session',
    });
    expect(event(['The forum of May 1, 2024 followed that of May 2, 2023.'])?.value).toEqual({
      kind: 'forum',
    });
  });

  test('has no place where somebody only goes to', () => {
    expect(event(['She paid a state visit to Huế.'])?.value).toEqual({ kind: 'state_visit' });
  });

  test('is not its occasion', () => {
    expect(event(['He spoke on the eve of a state visit.'])).toBeUndefined();
    expect(
      event(['He spoke on the eve of a state visit.', 'It was an interview.'])?.value.kind,
    ).toBe('interview');
  });
});
