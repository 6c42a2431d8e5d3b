import { describe, expect, test } from 'vitest';
import { Briefing, newestFirst } from '../model/briefing.ts';
import { searchRecord } from './search-record.ts';

const fields = Briefing.parse({
  title: 'A rubber road',
  summary: 'A road was opened.',
  date: '2025-10-16~',
  dateNote: 'Inferred.',
  source: 'vns',
  countries: ['VN', 'LA', 'RU'],
  sector: ['trade'],
});
const briefing = { ...fields, slug: 'rubber-road' };

describe('searchRecord', () => {
  test('holds what a result shows and what it is filtered by', () => {
    expect(
      searchRecord(briefing, 'Rubber.', 'Việt Nam News', ['Lao PDR', 'Việt Nam']),
    ).toMatchObject({
      url: '/briefings/rubber-road/',
      content: 'A road was opened.\nRubber.',
      meta: {
        title: 'A rubber road',
        date: '16 October 2025, inferred',
        source: 'Việt Nam News',
        pairs: 'Laos–Russia, Laos–Vietnam, Russia–Vietnam',
        spellings: 'Lao PDR, Việt Nam, xeverybriefingx',
      },
      filters: {
        pair: ['la-ru', 'la-vn', 'ru-vn'],
        country: ['vn', 'la', 'ru'],
        sector: ['trade'],
        source: ['vns'],
        year: ['2025'],
      },
    });
  });

  test('sorts in the order of every list', () => {
    const made = ['2019', '2019-01', '2019-01-01', '2026-02-05', '2025-10-16~'].flatMap((date) =>
      ['b', 'a'].map((slug) => ({ ...briefing, date, slug })),
    );
    const orderOf = (one: typeof briefing) => searchRecord(one, '', '', []).sort?.['order'] ?? '';
    const byRecord = [...made].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    expect(byRecord).toEqual([...made].sort(newestFirst));
  });
});
