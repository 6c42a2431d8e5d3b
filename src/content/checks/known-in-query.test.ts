import { describe, expect, test } from 'vitest';
import { briefingWith, contentOf } from '../../../tests/fixtures/broken/content.ts';
import { LabelledQueries } from '../../model/labelled-query.ts';
import { knownInQuery } from './known-in-query.ts';

const today = '2026-11-21';
const briefings = {
  talks: briefingWith({ countries: ['LA', 'VN'] }),
  draft: briefingWith({ countries: ['LA', 'RU'], draft: true }),
};

function complaints(...queries: unknown[]) {
  const data = LabelledQueries.parse(queries);
  const positions: Record<string, [number, number]> = {
    '0': [2, 3],
    '0.relevant.0': [4, 14],
    '0.accepted.0': [5, 14],
    '0.pair': [6, 9],
    '0.sector.0': [7, 12],
    '0.source.0': [8, 12],
  };
  const file = { path: 'queries.yml', data, positions, problems: [] };
  return knownInQuery({ ...contentOf(briefings), queries: file }, { today });
}

describe('knownInQuery', () => {
  test('accepts what the archive has', () => {
    const query = { q: 'a', pair: 'la-vn', sector: 'trade', source: 'vna', relevant: ['talks'] };
    expect(complaints(query)).toEqual([]);
  });

  test('finds an unknown briefing and suggests the nearest', () => {
    expect(complaints({ q: 'a', relevant: ['talk'] })).toEqual([
      {
        path: 'queries.yml',
        line: 4,
        column: 14,
        rule: 'known-briefing',
        message: 'Unknown briefing "talk". Did you mean "talks"?',
      },
    ]);
  });

  test('finds drafts and unknown conditions', () => {
    const query = {
      q: 'a',
      pair: 'la-ru',
      sector: 'tea',
      source: 'bbc',
      relevant: ['draft'],
      accepted: ['nowhere'],
    };
    expect(complaints(query).map(({ line, rule, message }) => [line, rule, message])).toEqual([
      [4, 'known-briefing', 'Unknown briefing "draft".'],
      [5, 'known-briefing', 'Unknown briefing "nowhere".'],
      [6, 'known-pair', 'Unknown pair "la-ru". Did you mean "la-vn"?'],
      [7, 'known-sector', 'Unknown sector "tea".'],
      [8, 'known-source', 'Unknown source "bbc".'],
    ]);
  });

  test('says nothing where there are no queries', () => {
    expect(knownInQuery(contentOf({}), { today })).toEqual([]);
  });
});
