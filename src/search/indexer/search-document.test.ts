import { describe, expect, test } from 'vitest';
import { Briefing, newestFirst } from '../../model/briefing.ts';
import { addressWord } from '../analysis/address-word.ts';
import { briefingDocument } from './search-document.ts';

const fields = Briefing.parse({
  title: 'A rubber road',
  summary: 'A road was opened.',
  date: '2025-10-16~',
  dateNote: 'Inferred.',
  source: 'vns',
  countries: ['VN', 'LA', 'RU'],
  mentions: ['TH'],
  dateline: 'Hà Nội',
  sector: ['trade'],
});
const briefing = { ...fields, slug: 'rubber-road' };

const names = { sourceName: 'Việt Nam News', sectorLabels: ['Trade'] };

describe('briefingDocument', () => {
  test('has what a result shows, what it is found by and what it is filtered by', () => {
    expect(briefingDocument(briefing, 'Rubber.', names)).toEqual({
      result: {
        url: 'briefings/rubber-road/',
        title: 'A rubber road',
        date: '16 October 2025, inferred',
        source: 'Việt Nam News',
        pairs: 'Laos–Russia, Laos–Vietnam, Russia–Vietnam',
      },
      summary: 'A road was opened.',
      body: 'Rubber.',
      aside:
        'Việt Nam News. 16 October 2025, inferred. rubber road. Hà Nội. Vietnam. Laos. Russia. Thailand. Trade',
      facets: {
        ...{ country: ['vn', 'la', 'ru'], sector: ['trade'], source: ['vns'] },
        date: '2025-10-16~',
      },
      order: '7974-89-83/7 rubber-road',
    });
  });

  test('is found by an amount of which the scale is printed elsewhere, in the head of a table', () => {
    const shared = {
      ...{ kind: 'trade_balance', unit: 'USD', period: '2018', country: 'LA', partner: 'VN' },
      ...{ publishedBy: 'vns', status: 'actual', scale: 'million' },
    };
    const { figures } = Briefing.parse({
      ...fields,
      figures: [
        { ...shared, value: '-5775', asPrinted: '5,775' },
        { ...shared, value: '227', asPrinted: 'US$ 227 million' },
      ],
    });
    expect(briefingDocument({ ...briefing, figures }, '', names).aside).toMatch(
      /Trade\. 5775 million$/,
    );
  });

  test('is found by the address of its report', () => {
    const url = 'https://vietnamnews.vn/economy/1765338/rubber-road.html';
    const { aside } = briefingDocument({ ...briefing, url }, '', names);
    expect(aside).toContain(addressWord('vietnamnews.vn/economy/1765338/rubber-road.html'));
  });

  test.each([
    ['vna', ['vns', 'vna']],
    ['vns', ['vns']],
    ['A. Writer', ['vns']],
  ])('written by %s is filtered by %j', (agency, expected) => {
    expect(briefingDocument({ ...briefing, agency }, '', names).facets.source).toEqual(expected);
  });

  test('is sorted as every list is', () => {
    const made = ['2019', '2019-01', '2019-01-01', '2026-02-05', '2025-10-16~'].flatMap((date) =>
      ['b', 'a'].map((slug) => ({ ...briefing, date, slug })),
    );
    const orderOf = (one: typeof briefing) => briefingDocument(one, '', names).order;
    const byOrder = [...made].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    expect(byOrder).toEqual([...made].sort(newestFirst));
  });
});
