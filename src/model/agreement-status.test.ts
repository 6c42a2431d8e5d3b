import { describe, expect, test } from 'vitest';
import { published } from '../../tests/fixtures/published.ts';
import { Agreement } from './agreement.ts';
import { byStatus, standingOf } from './agreement-status.ts';

const agreement = (...statuses: string[]) =>
  Agreement.parse({
    title: 'Protocol',
    kind: 'protocol',
    parties: ['LA', 'VN'],
    sectors: ['trade'],
    history: statuses.map((status) => ({ status, date: '2025-01', briefing: 'grid' })),
  });
const signed = agreement('intended', 'signed');

describe('standingOf', () => {
  test('is the last step', () => {
    expect(standingOf('a', signed, [], undefined).step.status).toBe('signed');
  });

  test('has its last word from the newest briefing, or else from the last step', () => {
    const citing = [published('rail', '2025-12-31'), published('grid', '2025-01-09')];
    expect(standingOf('a', signed, citing, undefined).lastWord).toBe('2025-12-31');
    expect(standingOf('a', signed, [], undefined).lastWord).toBe('2025-01');
  });

  test.each([
    ['2025-01-09', '2025-04-09', false],
    ['2025-01-09', '2025-04-10', true],
    ['2024-01-09', '2024-04-08', false],
    ['2024-01-09', '2024-04-09', true],
    ['2025-01', '2025-05-01', false],
    ['2025-01', '2025-05-02', true],
    ['2025-12-31', '2025-12-31', false],
    ['2025-01-09', undefined, false],
  ])('spoken of on %s is silent by %s: %s', (last, newest, isSilent) => {
    expect(standingOf('a', signed, [published('grid', last)], newest).isSilent).toBe(isSilent);
  });
});

describe('byStatus', () => {
  test('goes up the ladder, then by the last word, then by id', () => {
    const standings = [
      standingOf('e', agreement('terminated'), [], undefined),
      standingOf('d', agreement('in_force'), [], undefined),
      standingOf('c', signed, [], undefined),
      standingOf('b', signed, [], undefined),
      standingOf('a', signed, [published('grid', '2026-02-05')], undefined),
      standingOf('f', agreement('exploratory'), [], undefined),
    ];
    expect(standings.sort(byStatus).map(({ id }) => id)).toEqual(['f', 'a', 'b', 'c', 'd', 'e']);
  });
});
