import { expect, test } from 'vitest';
import { placedWith } from '../../tests/fixtures/sound/records.ts';
import { asConflict } from './disagreement.ts';

const names = {
  people: new Map(),
  organisations: new Map([
    [
      'customs-vn',
      { name: 'Vietnam Customs', names: [], kind: 'government' as const, country: 'VN' },
    ],
  ]),
  sources: new Map(),
};

test('figures that contradict each other have the form of a recorded disagreement', () => {
  const figures = [
    placedWith({}, { slug: 'a' }),
    placedWith({ reporter: undefined, saidBy: ['to-lam'], value: 3 }, { slug: 'b' }),
  ];
  const [, conflict] = asConflict({ period: '2024', figures }, names);
  expect(conflict.countries).toEqual(['VN', 'LA']);
  expect(conflict.claims).toMatchObject([
    { briefing: 'a', value: 2.25, scale: 'billion', unit: 'USD', period: '2024', side: 'VN' },
    { briefing: 'b', value: 3, side: undefined },
  ]);
});
