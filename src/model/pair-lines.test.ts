import { expect, test } from 'vitest';
import { agreementWith, publishedWith } from '../../tests/fixtures/sound/records.ts';
import { withStatus } from './agreement-status.ts';
import type { Dossier } from './dossier.ts';
import { pairLinesIn } from './pair-lines.ts';
import { neutralSettings } from './site-settings.ts';

test('a pair has the months, stages and next date as of the newest briefing', () => {
  const briefing = publishedWith({ date: '2026-02-05' });
  const date = (date: string) => ({
    date,
    what: date,
    kind: 'planned' as const,
    reports: [briefing],
  });
  const dossier = {
    pair: 'la-vn',
    timeline: [{ type: 'event', date: '2026-01-09' }],
    agreements: [withStatus('a', agreementWith()), withStatus('b', agreementWith())],
    figures: [],
    targets: [],
    dates: [date('2026-01'), date('2026-03'), date('2027')],
  } as unknown as Dossier;
  const archive = { briefings: [briefing], pairs: new Map([['la-vn', [briefing]]]) };
  const [line] = pairLinesIn(archive, { of: () => dossier }, neutralSettings.headlines);
  expect(line).toMatchObject({
    pair: 'la-vn',
    count: 1,
    headline: undefined,
    next: { date: '2026-03' },
  });
  expect(line?.months.slice(-2)).toEqual([
    { month: '2026-01', events: 1, steps: 0 },
    { month: '2026-02', events: 0, steps: 0 },
  ]);
  expect([...(line?.stages ?? [])]).toEqual([['signed', 2]]);
});
