import { afterEach, describe, expect, test } from 'vitest';
import { setMainLanguage, pageLanguage } from './language.ts';
import {
  compareNames,
  dateFormat,
  formatDate,
  formatDateWith,
  formatNumber,
  formsOfMonths,
  monthNames,
  regionName,
} from './locale.ts';
import { counted, countedAll, plural } from './plural.ts';
import { text, type Text } from './text.ts';

const before = pageLanguage();
afterEach(() => setMainLanguage(before));

test('another dictionary has the same entries, with other words', () => {
  const other: Text = { ...text, kinds: { ...text.kinds, sign: { ...text.kinds.sign, full: '' } } };
  // @ts-expect-error An entry is missing.
  const less: Text = { ...text, kinds: {} };
  expect(Object.keys(other)).toEqual(Object.keys(less));
});

test.each([
  [1, '1 briefing'],
  [0, '0 briefings'],
  [12_345, '12,345 briefings'],
])('counted(%s) is %s', (count, expected) => {
  expect(counted(count, { one: 'briefing', other: 'briefings' })).toBe(expected);
});

test('countedAll leaves out what there is none of', () => {
  const [events, dates] = [
    { one: 'event', other: 'events' },
    { one: 'date', other: 'dates' },
  ];
  const words = (...counts: [number, number]) =>
    countedAll([
      [counts[0], events],
      [counts[1], dates],
    ]);
  expect([words(2, 1), words(0, 3), words(0, 0)]).toEqual(['2 events, 1 date', '3 dates', '']);
});

test('plural forms follow the rules of the language', () => {
  setMainLanguage('ru');
  const forms = { one: 'сводка', few: 'сводки', many: 'сводок', other: 'сводки' };
  const words = [1, 2, 5, 21].map((count) => plural<'ru'>(count, forms));
  expect(words).toEqual(['сводка', 'сводки', 'сводок', 'сводка']);
});

describe('formats of the site’s language', () => {
  const day = { year: 2026, month: 2, day: 5 };

  test.each([
    ['en-GB', '5 February 2026', '5–8 February 2026'],
    ['en-US', 'February 5, 2026', 'February 5–8, 2026'],
    ['de', '5. Februar 2026', '5–8. Februar 2026'],
    ['ru', '5 февраля 2026', '5–8 февраля 2026'],
    ['vi', '5 tháng 2 năm 2026', '5–8 tháng 2 năm 2026'],
    ['lo', '5 ກຸມພາ 2026', '5–8 ກຸມພາ 2026'],
  ])('a day and an interval in %s', (language, expected, interval) => {
    setMainLanguage(language);
    expect(formatDate(day)).toBe(expected);
    const days = formatDateWith(day, (first) => `${first}–8`);
    expect(days).toBe(interval);
  });

  test('dates of which only the month or the year is known, however early', () => {
    expect(formatDate({ year: 2026, month: 2 })).toBe('February 2026');
    expect(formatDate({ year: 90 })).toBe('90');
  });

  test('change with it', () => {
    expect([formatNumber(1234.5), regionName('LA')]).toEqual(['1,234.5', 'Laos']);
    setMainLanguage('ru');
    expect([formatNumber(12_345.6), regionName('LA')]).toEqual(['12\u00a0345,6', 'Лаос']);
  });

  test.each([
    ['en-GB', '5 February 2026 at 14:05'],
    ['ru', '5 февраля 2026 в 14:05'],
    ['vi', 'lúc 14:05 5 tháng 2 năm 2026'],
  ])('a moment in %s', (language, expected) => {
    const options = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const;
    expect(dateFormat(language, options)(Date.UTC(2026, 1, 5, 14, 5))).toBe(expected);
  });

  test('numbers of four digits are not divided in Russian', () => {
    setMainLanguage('ru');
    expect(formatNumber(1234.5)).toBe('1234,5');
  });

  test.each([
    ['en-GB', 'February', 'February 2026', ['February']],
    ['ru', 'февраль', 'февраль 2026', ['февраль', 'февраля']],
    ['vi', 'tháng 2', 'tháng 2 năm 2026', ['tháng 2']],
    ['lo', 'ກຸມພາ', 'ກຸມພາ 2026', ['ກຸມພາ']],
  ])('a month in %s', (language, name, ofYear, forms) => {
    setMainLanguage(language);
    expect(monthNames()[1]).toBe(name);
    expect(formatDate({ year: 2026, month: 2 })).toBe(ofYear);
    expect(formsOfMonths()[1]).toEqual(forms);
  });

  test('names in another order are equal only where they are the same', () => {
    expect(compareNames('a', 'B')).toBeLessThan(0);
    expect(compareNames('é', 'e\u0301')).not.toBe(0);
  });
});
