import { describe, expect, test } from 'vitest';
import { dayOf, daysAfter, daysIn, weekdayOf, weekdaysIn } from './days-in-text.ts';

const days = (text: string, published?: string) => daysIn(text, published).map(({ day }) => day);

describe('daysIn', () => {
  test.each(['March 3, 2024', '3 March 2024', '3rd March 2024', 'Mar. 3, 2024', '2024-03-03'])(
    'reads "%s"',
    (text) => {
      expect(days(`It rained on ${text}.`)).toEqual(['2024-03-03']);
    },
  );

  test('reads a date without a year as the nearest to publication', () => {
    expect(days('on March 3', '2024-03-05')).toEqual(['2024-03-03']);
    expect(days('on December 30', '2024-01-02')).toEqual(['2023-12-30']);
    expect(days('on January 2', '2023-12-30~')).toEqual(['2024-01-02']);
  });

  test('reads a weekday as the last one', () => {
    expect(days('They met on Monday.', '2024-03-06')).toEqual(['2024-03-04']);
    expect(days('They met on Wednesday.', '2024-03-06')).toEqual(['2024-03-06']);
    expect(days('They met on Thursday.', '2024-03-06')).toEqual(['2024-02-29']);
  });

  test('says how', () => {
    expect(daysIn('on Monday', '2024-03-06')).toEqual([
      {
        day: '2024-03-04',
        start: 3,
        end: 9,
        note: 'The last Monday before publication, or its day.',
      },
    ]);
    expect(daysIn('March 3', '2024-03-06')[0]?.note).toBe(
      'Of the years, the one nearest to publication.',
    );
  });

  test.each([
    ['on March 3', undefined],
    ['on Monday', undefined],
    ['on Monday', '2024-03'],
    ['They will meet on Monday', '2024-03-06'],
    ['in March 2024', '2024-03-06'],
    ['on March 32', '2024-03-06'],
    ['on February 30, 2024', '2024-03-06'],
    ['March 3.5 million', '2024-03-06'],
  ])('guesses nothing in "%s" of %s', (text, published) => {
    expect(days(text, published)).toEqual([]);
  });
});

describe('weekdays', () => {
  test('are found with where they stand and whether they lie ahead', () => {
    expect(weekdaysIn('Next Tuesday')).toEqual([{ weekday: 2, start: 5, end: 12, isAhead: true }]);
    expect(weekdaysIn('on Sunday')[0]).toMatchObject({ weekday: 0, isAhead: false });
  });

  test('belong to days', () => {
    expect(weekdayOf('2024-03-06')).toBe(3);
    expect(daysAfter('2024-02-28', 2)).toBe('2024-03-01');
  });
});

describe('dayOf', () => {
  test('is a full day alone', () => {
    expect([dayOf('2024-03-06~'), dayOf('2024-03'), dayOf(undefined)]).toEqual([
      '2024-03-06',
      undefined,
      undefined,
    ]);
  });
});
