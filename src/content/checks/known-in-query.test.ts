import { expect, test } from 'vitest';
import { briefingWith, contentOf, problemsOf } from '../../../tests/fixtures/broken/content.ts';
import { LabelledQueries } from '../../model/labelled-query.ts';
import { knownInQuery } from './known-in-query.ts';

const briefings = {
  talks: briefingWith({ countries: ['LA', 'VN'] }),
  draft: briefingWith({ countries: ['LA', 'RU'], draft: true }),
};

function found(query: object) {
  const data = LabelledQueries.parse([query]);
  const positions: Record<string, [number, number]> = {
    '0.relevant.0': [4, 14],
    '0.accepted.0': [5, 14],
    '0.pair': [6, 9],
    '0.sector.0': [7, 12],
    '0.source.0': [8, 12],
    '0.pages': [9, 10],
  };
  const queries = { path: 'queries.yml', data, positions, problems: [] };
  return problemsOf(knownInQuery, { ...contentOf(briefings), queries });
}

test('accepts what the archive has', () => {
  const query = { q: 'a', pair: 'la-vn', sector: 'trade', source: 'vna', relevant: ['talks'] };
  expect(found(query)).toEqual([]);
  expect(problemsOf(knownInQuery, contentOf({}))).toEqual([]);
});

test('finds drafts and all that is unknown, and suggests what is near', () => {
  const conditions = { pair: 'la-ru', sector: 'tea', source: 'bbc', pages: 'vi' };
  const problems = found({ q: 'a', ...conditions, relevant: ['draft'], accepted: ['talk'] });
  expect(problems.map(({ line, rule, message }) => [line, rule, message])).toEqual([
    [4, 'known-briefing', expect.stringContaining('"draft"')],
    [5, 'known-briefing', expect.stringContaining('"talks"?')],
    [6, 'known-pair', expect.stringContaining('"la-vn"?')],
    [7, 'known-sector', expect.stringContaining('"tea"')],
    [8, 'known-source', expect.stringContaining('"bbc"')],
    [9, 'known-language', expect.stringContaining('"vi"')],
  ]);
});
