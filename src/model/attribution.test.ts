import { expect, test } from 'vitest';
import { attributionOf, namesOfAttribution, type Names } from './attribution.ts';

const names: Names = {
  people: new Map([['to-lam', { name: 'Tô Lâm', names: [] }]]),
  organisations: new Map([['evn', { name: 'EVN', names: [], kind: 'company' }]]),
  sources: new Map([['vna', { name: 'Vietnam News Agency', kind: 'agency' }]]),
};

test.each<[Parameters<typeof attributionOf>[0], string, string[]]>([
  [{ reporter: 'evn' }, 'statistics', ['EVN']],
  [{ saidBy: ['to-lam', 'evn'] }, 'statement', ['Tô Lâm', 'EVN']],
  [{ publishedBy: 'vna' }, 'publisher', ['Vietnam News Agency']],
  [{}, 'calculation', []],
])('%j is attributed by way of %s to %j', (fields, way, expected) => {
  const attribution = attributionOf(fields);
  expect(attribution.way).toBe(way);
  expect(namesOfAttribution(attribution, names)).toEqual(expected);
});

test('whoever has no record is named by the id', () => {
  expect(namesOfAttribution({ way: 'publisher', ids: ['evn'] }, names)).toEqual(['evn']);
});
