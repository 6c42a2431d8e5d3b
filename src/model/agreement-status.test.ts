import { expect, test } from 'vitest';
import { published } from '../../tests/fixtures/published.ts';
import { Agreement } from './agreement.ts';
import { byStatus, withStatus } from './agreement-status.ts';

const agreement = (...statuses: string[]) =>
  Agreement.parse({
    ...{ title: 'Protocol', kind: 'protocol', parties: ['LA', 'VN'], sectors: ['trade'] },
    history: statuses.map((status) => ({ status, date: '2025-01', briefing: 'grid' })),
  });
const signed = agreement('intended', 'signed');

test('the status is the last step, reported last by the newest briefing or else by that step', () => {
  const citing = [published('rail', '2025-12-31'), published('grid', '2025-01-09')];
  expect(withStatus('a', signed, citing, undefined)).toMatchObject({
    step: { status: 'signed' },
    lastReported: '2025-12-31',
  });
  expect(withStatus('a', signed, [], undefined).lastReported).toBe('2025-01');
});

test.each([
  ['2025-01-09', '2025-04-09', false],
  ['2025-01-09', '2025-04-10', true],
  ['2024-01-09', '2024-04-08', false],
  ['2024-01-09', '2024-04-09', true],
  ['2025-01', '2025-05-01', false],
  ['2025-01', '2025-05-02', true],
  ['2025-01-09', undefined, false],
])('what was last reported on %s is stale by %s: %s', (last, newest, isStale) => {
  expect(withStatus('a', signed, [published('grid', last)], newest).isStale).toBe(isStale);
});

test('byStatus goes up the ladder, then by the latest report, then by id', () => {
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
