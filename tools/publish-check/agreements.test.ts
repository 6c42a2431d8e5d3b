import { describe, expect, test } from 'vitest';
import { agreementWith } from '../../tests/fixtures/sound/records.ts';
import { agreementPoints } from './agreements.ts';

const known = new Map([
  [
    'coal',
    agreementWith({
      history: [
        { status: 'signed', date: '2025-07-09', briefing: 'talks' },
        { status: 'implementing', date: '2026-02-04', briefing: 'session' },
      ],
    }),
  ],
]);

describe('agreementPoints', () => {
  test('says what a briefing changes', () => {
    expect(agreementPoints({ slug: 'session', agreements: [] }, known)).toEqual([
      {
        text: 'Protocol on coal: Being implemented, 4 February 2026, as this briefing says.',
        under: ['Before: Signed, 9 July 2025.'],
      },
    ]);
    expect(agreementPoints({ slug: 'talks', agreements: ['coal'] }, known)).toMatchObject([
      { under: ['It is the first step that is known.'] },
    ]);
  });

  test('asks for the step that is not recorded, with what the report says', () => {
    const found = [
      {
        field: 'agreements.0',
        value: 'coal',
        line: 7,
        words: 'the protocol ended',
        note: 'Ended.',
      },
      { field: 'agreements.1', value: 'other', line: 8, words: 'x' },
    ];
    const clipping = { text: 'x', found };
    expect(agreementPoints({ slug: 'new', agreements: ['coal'] }, known, clipping)).toEqual([
      {
        text: 'Protocol on coal: no step from this briefing.',
        under: [
          'It stands at “Being implemented, 4 February 2026”, by /briefings/session/.',
          'Line 7 of the report: “the protocol ended”; Ended.',
          'Where the report tells a change, add the step to agreements/coal.yml.',
        ],
      },
    ]);
  });

  test('is silent on an agreement that nobody knows, which is told as a problem', () => {
    expect(agreementPoints({ slug: 'new', agreements: ['none'] }, known)).toEqual([]);
  });
});
