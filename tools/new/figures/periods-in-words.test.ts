import { describe, expect, test } from 'vitest';
import { periodsIn } from './periods-in-words.ts';

const read = (sentence: string, published?: string, ahead?: boolean) =>
  periodsIn(sentence, published, ahead).map(({ words, period }) => [words, period]);

describe('periodsIn', () => {
  test.each([
    ['in 2030', '2030', '2030'],
    ['on 2031-02-03', '2031-02-03', '2031-02-03'],
    ['on February 3, 2031', 'February 3, 2031', '2031-02-03'],
    ['on 3 February', '3 February', '2031-02-03'],
    ['On December 1', 'December 1', '2030-12-01'],
    ['on August 15', 'August 15', '2030-08-15'],
    ['in July', 'July', '2031-07'],
    ['In November', 'November', '2030-11'],
    ['in March 2029', 'March 2029', '2029-03'],
    ['from January to May', 'January to May', '2031-01/2031-05'],
    ['in January-April 2030', 'January-April 2030', '2030-01/2030-04'],
    ['between October and December', 'October and December', '2030-10/2030-12'],
    ['in the first seven months', 'the first seven months', '2031-01/2031-07'],
    ['in the first 11 months of 2030', 'the first 11 months of 2030', '2030-01/2030-11'],
    ['for five months of this year', 'five months of this year', '2031-01/2031-05'],
    ['in the first half', 'the first half', '2031-01/2031-06'],
    ['in the second half of 2030', 'the second half of 2030', '2030-07/2030-12'],
    ['in H1 2030', 'H1 2030', '2030-01/2030-06'],
    ['in the third quarter of 2030', 'the third quarter of 2030', '2030-07/2030-09'],
    ['in Q2', 'Q2', '2031-04/2031-06'],
    ['in Q1/2029', 'Q1/2029', '2029-01/2029-03'],
    ['in the 2031-2035 period', '2031-2035', '2031/2035'],
    ['from 2026 to 2030', '2026 to 2030', '2026/2030'],
    ['at the end of 2030', 'the end of 2030', '2030-12-31'],
    ['this year', 'this year', '2031'],
    ['Last year', 'Last year', '2030'],
    ['next year', 'next year', '2032'],
    ['last month', 'last month', '2031-07'],
    ['on Monday', 'Monday', '2031-08-11'],
    ['yesterday', 'yesterday', '2031-08-13'],
  ])('reads "%s"', (sentence, words, period) => {
    expect(read(sentence, '2031-08-14')).toEqual([[words, period]]);
  });

  test.each(['this year', 'in July', 'in the first half', 'last month', 'on Monday'])(
    'leaves "%s" open where the report’s date is unknown',
    (sentence) => {
      expect(periodsIn(sentence)).toMatchObject([
        { unknown: 'It counts from the report’s date, which is unknown.' },
      ]);
    },
  );

  test.each(['over the past five years', 'so far this year', 'since 2026', 'five years ago'])(
    'does not guess what "%s" means',
    (sentence) => {
      expect(read(sentence, '2031-08-14')[0]?.[1]).toBeUndefined();
    },
  );

  test('counts ahead where the sentence does', () => {
    expect(read('in March', '2031-08-14', true)).toEqual([['March', '2032-03']]);
  });

  test('takes the year alone from a report of which only that is known', () => {
    expect(read('last year and in July', '2031')).toEqual([
      ['last year', '2030'],
      ['July', '2031-07'],
    ]);
  });

  test('knows a January whose last month was in the year before', () => {
    expect(read('last month', '2031-01-09')).toEqual([['last month', '2030-12']]);
  });

  test('tells what something is compared with', () => {
    const [up, same, before] = periodsIn(
      'up from 2029, against the same period of 2028 and a year earlier',
      '2031',
    );
    expect(up).toMatchObject({ words: '2029', compared: true });
    expect(same).toMatchObject({ words: 'the same period of 2028', yearBefore: true });
    expect(before).toMatchObject({ words: 'a year earlier', yearBefore: true });
  });

  test('tells a limit from a span', () => {
    expect(periodsIn('by 2040')).toMatchObject([{ until: 'by' }]);
    expect(periodsIn('As of June 30, 2030')).toMatchObject([{ until: 'as of' }]);
    expect(periodsIn('in 2040')[0]?.until).toBeUndefined();
  });

  test.each(['2,031 km', 'US$2030', '2030 MW', 'VVER-2000', 'no day like February 30'])(
    'finds no time in "%s"',
    (sentence) => {
      expect(periodsIn(sentence, '2031').filter(({ period }) => period)).toEqual([]);
    },
  );
});
