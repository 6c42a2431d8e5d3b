import { describe, expect, test } from 'vitest';
import { published } from '../../tests/fixtures/published.ts';
import { archiveOf, nearbyIn, neighboursIn } from './archive.ts';

const list = ['e', 'd', 'c', 'b', 'a'].map((slug, index) => published(slug, `202${5 - index}`));
const [newest, second, , , oldest] = list;
const slugsNear = (slug: string, reach: number) =>
  nearbyIn(list, slug, reach).map(({ slug }) => slug);

describe('archiveOf', () => {
  test('puts every briefing into its lists, newest first', () => {
    const grid = published('grid', '2026-02-05', { mentions: ['CN'] });
    const rail = published('rail', '2025', { countries: ['RU', 'VN'], source: 'kpl' });
    const { briefings, ...lists } = archiveOf([rail, grid]);
    expect(briefings).toEqual([grid, rail]);
    expect(lists).toEqual({
      pairs: new Map([
        ['la-vn', [grid]],
        ['ru-vn', [rail]],
      ]),
      countries: new Map([
        ['LA', [grid]],
        ['VN', [grid, rail]],
        ['RU', [rail]],
      ]),
      mentions: new Map([['CN', [grid]]]),
      sectors: new Map([['trade', [grid, rail]]]),
      sources: new Map([
        ['vns', [grid]],
        ['kpl', [rail]],
      ]),
      years: new Map([
        ['2026', [grid]],
        ['2025', [rail]],
      ]),
    });
  });
});

describe('neighboursIn', () => {
  test('are the next older and the next newer', () => {
    expect(neighboursIn(list, 'c')).toEqual({ older: list[3], newer: list[1] });
    expect(neighboursIn(list, 'e')).toEqual({ older: second, newer: undefined });
    expect(
      neighboursIn(
        [newest, oldest].filter((one) => one !== undefined),
        'a',
      ),
    ).toEqual({
      older: undefined,
      newer: newest,
    });
  });

  test('are none of a briefing that is not in the list', () => {
    expect(neighboursIn(list, 'nowhere')).toStrictEqual({});
  });
});

describe('nearbyIn', () => {
  test('are those on either side, as far as the reach', () => {
    expect(slugsNear('c', 1)).toEqual(['d', 'b']);
    expect(slugsNear('c', 2)).toEqual(['e', 'd', 'b', 'a']);
  });

  test('end where the list does', () => {
    expect(slugsNear('d', 2)).toEqual(['e', 'c', 'b']);
    expect(slugsNear('a', 2)).toEqual(['c', 'b']);
  });

  test('are none of a briefing that is not in the list', () => {
    expect(slugsNear('nowhere', 2)).toEqual([]);
  });
});
