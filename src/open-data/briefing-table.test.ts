import { describe, expect, test } from 'vitest';
import { publishedWith } from '../../tests/fixtures/sound/records.ts';
import { briefingData, briefingFields } from './briefing-table.ts';

describe('briefingData', () => {
  test('holds lists as lists, and null or no item for what is not known', () => {
    expect(briefingData(publishedWith())).toEqual({
      id: 'talks',
      url: '/briefings/talks/',
      title: 'Talks in Vientiane',
      summary: 'Two ministers met.',
      date: '2026-02-05',
      source: 'vna',
      agency: null,
      countries: ['LA', 'VN'],
      mentions: [],
      pairs: ['la-vn'],
      sectors: ['trade'],
    });
  });

  test('names who wrote it, and the countries that only occur', () => {
    const briefing = publishedWith({ agency: 'kpl', countries: ['LA'], mentions: ['CN'] });
    expect(briefingData(briefing)).toMatchObject({ agency: 'kpl', mentions: ['CN'], pairs: [] });
  });
});

test('briefingFields are the keys of every briefing, of the type that they say', () => {
  const data = briefingData(publishedWith({ agency: 'kpl' }));
  expect(Object.keys(data)).toEqual(briefingFields.map(({ name }) => name));
  expect(
    Object.values(data).map((value) => (Array.isArray(value) ? 'array' : typeof value)),
  ).toEqual(briefingFields.map(({ type }) => type));
});
