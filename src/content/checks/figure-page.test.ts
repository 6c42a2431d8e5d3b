import { expect, test } from 'vitest';
import { briefingWith, contentOf, foundBy } from '../../../tests/fixtures/broken/content.ts';
import { figureWith } from '../../../tests/fixtures/sound/records.ts';
import type { Briefing } from '../../model/briefing.ts';
import type { Figure } from '../../model/figure.ts';
import { figurePage } from './figure-page.ts';

const found = (change: Partial<Figure>, briefing: Partial<Briefing>) => {
  const figures = [figureWith({ reporter: undefined, ...change })];
  const at = { 'figures.0.publishedBy': [9, 18] } as Record<string, [number, number]>;
  return foundBy(figurePage, contentOf({ a: briefingWith({ ...briefing, figures }, at) }));
};

test('finds a figure of another publisher without its page', () => {
  const expected = [['a.md', 9, 18, 'figure-page']];
  expect(found({ publishedBy: 'vna' }, { source: 'broken' })).toEqual(expected);
});

test.each<[string, Partial<Figure>, Partial<Briefing>]>([
  ['the source', { publishedBy: 'vna' }, { source: 'vna' }],
  ['the agency', { publishedBy: 'vna' }, { source: 'broken', agency: 'vna' }],
  ['the agency, misspelt', { publishedBy: 'vna' }, { source: 'broken', agency: 'VNa' }],
  [
    'the agency, by its name',
    { publishedBy: 'vna' },
    { source: 'broken', agency: 'Vietnam News Agency' },
  ],
  ['another, with its page', { publishedBy: 'vna', page: 'https://a.example' }, { source: 'b' }],
  ['an unknown source', { publishedBy: 'vnaa' }, { source: 'vna' }],
  ['a speaker', { saidBy: ['evn'] }, { source: 'vna' }],
  ['another, in a draft', { publishedBy: 'vna' }, { source: 'broken', draft: true }],
])('accepts a figure of %s', (_, change, briefing) => {
  expect(found(change, briefing)).toEqual([]);
});
