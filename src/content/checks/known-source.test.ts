import { describe, expect, test } from 'vitest';
import { briefingWith, contentOf } from '../../../tests/fixtures/broken/content.ts';
import { knownSource } from './known-source.ts';

const today = '2026-11-21';
const problemsOf = (source: string) =>
  knownSource(contentOf({ a: briefingWith({ source }, { source: [5, 9] }) }), { today });

describe('knownSource', () => {
  test('accepts a source that has a file', () => {
    expect(problemsOf('vna')).toEqual([]);
  });

  test('accepts a source whose file has a problem of its own', () => {
    expect(problemsOf('broken')).toEqual([]);
  });

  test('says nothing of a briefing without a source', () => {
    expect(knownSource(contentOf({ a: {} }), { today })).toEqual([]);
  });

  test.each([
    ['vnaa', ' Did you mean "vna"?'],
    ['VNA', ' Did you mean "vna"?'],
    ['Vietnam News Agency', ' Did you mean "vna"?'],
    ['constructor', ''],
  ])('finds that %s is unknown', (source, suggestion) => {
    expect(problemsOf(source)).toEqual([
      {
        path: 'a.md',
        line: 5,
        column: 9,
        rule: 'known-source',
        message: `Unknown source "${source}", expected the name of a file in sources/.${suggestion}`,
      },
    ]);
  });
});
