import { expect, test } from 'vitest';
import { published } from '../../tests/fixtures/published.ts';
import { archiveOf, nearbyIn, neighboursIn, pairNeighbours } from './archive.ts';

const list = ['e', 'd', 'c', 'b', 'a'].map((slug, index) => published(slug, `202${5 - index}`));

test('archiveOf puts every briefing into its lists, newest first', () => {
  const grid = published('grid', '2026-02-05', { mentions: ['CN'] });
  const rail = published('rail', '2025', { countries: ['RU', 'VN'], source: 'kpl', agency: 'vns' });
  const { briefings, ...lists } = archiveOf([rail, grid]);
  expect(briefings).toEqual([grid, rail]);
  const entries = Object.entries(lists).map(([name, map]) => [name, Object.fromEntries(map)]);
  expect(Object.fromEntries(entries)).toEqual({
    pairs: { 'la-vn': [grid], 'ru-vn': [rail] },
    countries: { LA: [grid], VN: [grid, rail], RU: [rail] },
    mentions: { CN: [grid] },
    sectors: { trade: [grid, rail] },
    sources: { vns: [grid, rail], kpl: [rail] },
    years: { 2026: [grid], 2025: [rail] },
  });
});

test('neighboursIn are the next older and the next newer', () => {
  expect(neighboursIn(list, 'c')).toEqual({ older: list[3], newer: list[1] });
  expect(neighboursIn(list, 'e')).toEqual({ older: list[1], newer: undefined });
  expect(neighboursIn(list, 'nowhere')).toStrictEqual({});
});

test('nearbyIn are those on either side, as far as the reach or the list goes', () => {
  const slugsNear = (slug: string) => nearbyIn(list, slug, 2).map(({ slug }) => slug);
  expect(slugsNear('c')).toEqual(['e', 'd', 'b', 'a']);
  expect(slugsNear('d')).toEqual(['e', 'c', 'b']);
  expect(slugsNear('a')).toEqual(['c', 'b']);
  expect(slugsNear('nowhere')).toEqual([]);
});

test('pairNeighbours finds neighbours in each pair that has another briefing, the same ones once', () => {
  const rail = published('rail', '2026-02-05');
  const gas = published('gas', '2025-10-16', { countries: ['RU', 'VN'] });
  const forum = published('forum', '2019', { countries: ['LA', 'RU', 'VN'] });
  expect(pairNeighbours(archiveOf([forum, gas, rail]), forum)).toEqual([
    { pairs: ['la-vn'], older: undefined, newer: rail },
    { pairs: ['ru-vn'], older: undefined, newer: gas },
  ]);
  const talks = published('talks', '2020', { countries: ['LA', 'RU', 'VN'] });
  expect(pairNeighbours(archiveOf([forum, talks]), forum)).toEqual([
    { pairs: ['la-ru', 'la-vn', 'ru-vn'], older: undefined, newer: talks },
  ]);
});
