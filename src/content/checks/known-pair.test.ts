import { describe, expect, test } from 'vitest';
import { briefingWith, contentOf } from '../../../tests/fixtures/broken/content.ts';
import { knownPair } from './known-pair.ts';

function problemsOf(id: string) {
  const stateOfPlay = { path: `pairs/${id}.md`, id, body: '', positions: {}, links: [], problems: [] };
  const briefings = {
    a: briefingWith({ countries: ['VN', 'LA', 'RU'], mentions: ['CN'] }),
    b: briefingWith({ countries: ['LA', 'TH'], draft: true }),
    c: {},
  };
  return knownPair(contentOf(briefings, { statesOfPlay: [stateOfPlay] }), {
    today: '2026-11-21',
  });
}

describe('knownPair', () => {
  test.each(['la-vn', 'la-ru', 'ru-vn'])('accepts %s, which a briefing is about', (id) => {
    expect(problemsOf(id)).toEqual([]);
  });

  test.each([
    ['vn-la', ' Did you mean "la-vn"?'],
    ['la-vm', ' Did you mean "la-vn"?'],
    ['jp-us', ''],
  ])('refuses %s', (id, suggestion) => {
    expect(problemsOf(id)).toEqual([
      {
        path: `pairs/${id}.md`,
        line: 1,
        column: 1,
        rule: 'known-pair',
        message: `No briefing is about the pair "${id}"; write one first, or rename this file.${suggestion}`,
      },
    ]);
  });

  test('leaves a name that is no pair to the rule of names', () => {
    expect(problemsOf('LA-VN')).toEqual([]);
  });

  test('counts neither drafts nor countries that only occur', () => {
    expect([...problemsOf('la-th'), ...problemsOf('cn-la')]).toHaveLength(2);
  });
});
