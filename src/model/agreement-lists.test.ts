import { expect, test } from 'vitest';
import { agreementWith } from '../../tests/fixtures/sound/records.ts';
import type { Agreement } from './agreement.ts';
import { agreementLists, stageCounts, stagesOf } from './agreement-lists.ts';
import { withStatus } from './agreement-status.ts';
import type { TimelineEvent } from './timeline.ts';

const of = (id: string, change: Partial<Agreement> = {}, event?: string) => ({
  ...withStatus(id, agreementWith(change)),
  occasion: event === undefined ? undefined : ({ id: event } as TimelineEvent),
});
const signed = (date: string) => ({
  history: [{ status: 'signed' as const, date, briefing: 'talks' }],
});

test('agreements are listed by year, month where a year has several, the newest first, and by kind', () => {
  const lists = agreementLists([
    of('a', signed('2024-05')),
    of('b', { kind: 'joint_statement', ...signed('2025-12-01') }),
    of('c', signed('2024')),
    of('d', signed('2025-11')),
  ]);
  expect(lists.map(({ id, agreements }) => [id, agreements.map(({ id }) => id).join('')])).toEqual([
    ['years/2025', 'bd'],
    ['years/2024', 'ac'],
    ['months/2025-12', 'b'],
    ['months/2025-11', 'd'],
    ['kinds/protocol', 'acd'],
    ['kinds/joint-statement', 'b'],
  ]);
});

test('agreements of one stage and event are together, where the first of them is', () => {
  const ended = { history: [{ status: 'lapsed' as const, date: '2025', briefing: 'talks' }] };
  const stages = stagesOf([
    of('a', {}, 'visit'),
    of('b'),
    of('c', {}, 'visit'),
    of('d', ended, 'visit'),
  ]);
  expect(
    stages.map(({ stage, occasions }) => [
      stage,
      occasions.map((together) => together.map(({ id }) => id).join('')),
    ]),
  ).toEqual([
    ['signed', ['ac', 'b']],
    ['ended', ['d']],
  ]);
});

test('the stages of a long list are counted over all of its pages', () => {
  const ended = { history: [{ status: 'lapsed' as const, date: '2025', briefing: 'talks' }] };
  const agreements = [of('a'), of('b'), of('c'), of('d', ended)];
  expect(stageCounts(agreements, 2)).toMatchObject([
    { stage: 'signed', count: 3, page: 1 },
    { stage: 'ended', count: 1, page: 2 },
  ]);
});
