import { describe, expect, test } from 'vitest';
import { LabelledQuery } from '../../src/model/labelled-query.ts';
import { addressOf } from './address.ts';
import { asText } from './report.ts';
import { judge } from './score.ts';

const query = LabelledQuery.parse({
  q: 'coal',
  country: 'LA',
  sector: ['coal', 'trade'],
  relevant: ['a', 'b'],
});

describe('addressOf', () => {
  test('is what the page itself would write', () => {
    expect(addressOf(query)).toBe('q=coal&country=la&sector=coal&sector=trade');
  });
});

describe('asText', () => {
  test('tells misses, ranks and noise by query', () => {
    expect(asText([judge({ query, found: ['x', 'b'] })]).split('\n\n')[0]).toBe(
      [
        'coal  [country:la sector:coal sector:trade]',
        '  missed  a',
        '  rank    2, expected 1',
        '  noise   x',
      ].join('\n'),
    );
  });

  test('says nothing of a query that went well', () => {
    expect(asText([judge({ query, found: ['a', 'b'] })])).toMatch(/^1 of 1 queries right\n/);
  });
});
