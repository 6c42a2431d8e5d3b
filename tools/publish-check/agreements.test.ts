import { expect, test } from 'vitest';
import { agreementWith } from '../../tests/fixtures/sound/records.ts';
import { agreementPoints } from './agreements.ts';

const history = [
  { status: 'signed' as const, date: '2025-07-09', briefing: 'talks' },
  { status: 'implementing' as const, date: '2026-02-04', briefing: 'session' },
];
const known = new Map([['coal', agreementWith({ history })]]);
const pointsOf = (slug: string, agreements: string[], text?: string) =>
  agreementPoints({ slug, agreements }, known, text === undefined ? undefined : { text });

test('says what a briefing changes', () => {
  expect(pointsOf('session', [])).toEqual([
    {
      text: expect.stringMatching(
        /^Protocol on coal: Being implemented, 4 February 2026/,
      ) as string,
      under: ['Before: Signed, 9 July 2025.'],
    },
  ]);
  expect(pointsOf('talks', ['coal'])).toMatchObject([
    { under: [expect.stringContaining('first')] },
  ]);
});

test('asks for the step that is not recorded, with the line of the report', () => {
  expect(pointsOf('new', ['coal'], 'They met.\nThe PROTOCOL on coal ended.\n')).toEqual([
    {
      text: 'Protocol on coal: no step from this briefing.',
      under: [
        expect.stringMatching(/Being implemented, 4 February 2026.* \/briefings\/session\/\.$/),
        'Line 2 of the report: “Protocol on coal”',
        expect.stringContaining('agreements/coal.yml'),
      ],
    },
  ]);
});

test('says nothing of an agreement without a record, which is a problem of the check', () => {
  expect(pointsOf('new', ['none'])).toEqual([]);
});
