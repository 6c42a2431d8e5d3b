import { describe, expect, test } from 'vitest';
import { published } from '../../tests/fixtures/published.ts';
import { Agreement } from './agreement.ts';
import { byStatus, withStatus } from './agreement-status.ts';

const agreement = (...statuses: string[]) =>
  Agreement.parse({
    title: 'Protocol',
    kind: 'protocol',
    parties: ['LA', 'VN'],
    sectors: ['trade'],
    history: statuses.map((status) => ({ status, date: '2025-01', briefing: 'grid' })),
  });
const signed = agreement('intended', 'signed');

describe('withStatus', () => {
  test('is the last step', () => {
    expect(withStatus('a', signed, [], undefined).step.status).toBe('signed');
  });

  test('has its last word from the newest briefing, or else from the last step', () => {
    const citing = [published('rail', '2025-12-31'), published('grid', '2025-01-09')];
    expect(withStatus('a', signed, citing, undefined).lastReported).toBe('2025-12-31');
    expect(withStatus('a', signed, [], undefined).lastReported).toBe('2025-01');
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
  ])('spoken of on %s is silent by %s: %s', (last, newest, isStale) => {
    expect(withStatus('a', signed, [published('grid', last)], newest).isStale).toBe(isStale);
  });
});

describe('byStatus', () => {
  test('goes up the ladder, then by the last word, then by id', () => {
    const agreements = [
      withStatus('e', agreement('terminated'), [], undefined),
      withStatus('d', agreement('in_force'), [], undefined),
      withStatus('c', signed, [], undefined),
      withStatus('b', signed, [], undefined),
      withStatus('a', signed, [published('grid', '2026-02-05')], undefined),
      withStatus('f', agreement('exploratory'), [], undefined),
    ];
    expect(agreements.sort(byStatus).map(({ id }) => id)).toEqual(['f', 'a', 'b', 'c', 'd', 'e']);
  });
});
