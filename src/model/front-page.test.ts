import { describe, expect, test } from 'vitest';
import { figureFields, published } from '../../tests/fixtures/published.ts';
import { Agreement } from './agreement.ts';
import { archiveOf, type PublishedBriefing } from './archive.ts';
import { Conflict } from './conflict.ts';
import { dossiersIn } from './dossier.ts';
import { frontPageOf } from './front-page.ts';
import { citationsIn, type Records } from './records.ts';
import { neutralSettings, type SiteSettings } from './site-settings.ts';

const none = new Map<string, never>();
const empty: Records = {
  ...{ agreements: none, events: none, people: none, organisations: none, conflicts: none },
  projects: none,
  statesOfPlay: none,
};

function frontPage(
  briefings: PublishedBriefing[],
  change: Partial<Records> = {},
  home: Partial<SiteSettings['home']> = {},
) {
  const records = { ...empty, ...change };
  const archive = archiveOf(briefings);
  const citations = citationsIn(archive.briefings, records);
  const dossiers = dossiersIn(archive, records, citations, none);
  return frontPageOf({ ...archive, records, citations }, dossiers, {
    home: { ...neutralSettings.home, ...home },
    headlines: neutralSettings.headlines,
  });
}

const slugs = (briefings: readonly PublishedBriefing[] = []) => briefings.map(({ slug }) => slug);

const agreement = (...history: [status: string, date: string][]) =>
  Agreement.parse({
    ...{ title: 'Protocol', kind: 'protocol', parties: ['LA', 'VN'], sectors: ['trade'] },
    history: history.map(([status, date]) => ({ status, date, briefing: 'a' })),
  });

test('is nothing without briefings', () => {
  expect(frontPage([])).toBeUndefined();
});

test('leads with what says most in the last days, and has five others, the newest first', () => {
  const figures = [figureFields()];
  const page = frontPage([
    published('g', '2026-02-06'),
    published('f', '2026-02-05', { figures }),
    published('e', '2026-02-04'),
    published('d', '2026-02-03'),
    published('c', '2026-02-02', { figures: [...figures, figureFields({ period: '2023' })] }),
    published('b', '2026-02'),
    published('a', '2025'),
  ]);
  expect(page?.lead.slug).toBe('f');
  expect(slugs(page?.others)).toEqual(['g', 'e', 'd', 'c', 'b']);
});

test('has the most active pairs of twelve months, whether or not a number sums them up', () => {
  const page = frontPage([
    published('a', '2026-02-05', { figures: [figureFields()] }),
    published('b', '2025-02-06'),
    published('c', '2026-01-01', { countries: ['LA', 'TH'] }),
    published('d', '2025-02-05', { countries: ['CN', 'TH'] }),
  ]);
  expect(page?.relations.map(({ pair, headline }) => [pair, headline?.actuals.length])).toEqual([
    ['la-vn', 1],
    ['la-th', undefined],
  ]);
});

test('has the pairs and sectors first that editors chose, where there is a briefing on them', () => {
  const briefings = [
    published('a', '2026-02-05', { countries: ['LA', 'VN'], sector: ['energy'] }),
    published('b', '2020-02-05', { countries: ['CN', 'TH'], sector: ['trade'] }),
  ];
  const page = frontPage(briefings, {}, { pairs: ['cn-th', 'de-fr'], sectors: ['trade', 'coal'] });
  expect(page?.relations.map(({ pair }) => pair)).toEqual(['cn-th', 'la-vn']);
  expect(page?.sectors.map(({ id, briefings }) => [id, slugs(briefings)])).toEqual([
    ['trade', ['b']],
  ]);
});

test('has the dates that are not over, the next first', () => {
  const ahead = (...periods: string[]) => ({
    deadlines: periods.map((date) => ({ date, what: date, kind: 'planned' })),
  });
  const page = frontPage([
    published('a', '2026-02-05', ahead('2027', '2026', '2026-01/2026-03')),
    published('b', '2025-02-05', ahead('2025')),
  ]);
  expect(page?.dates.map(({ date }) => date)).toEqual(['2026-01/2026-03', '2026', '2027']);
});

describe('recent steps', () => {
  const recentIn = (history: Record<string, [status: string, date: string][]>) =>
    frontPage([published('a', '2026-02-05')], {
      agreements: new Map(Object.entries(history).map(([id, steps]) => [id, agreement(...steps)])),
    })?.moved;

  test('are those of the ninety days to the newest briefing', () => {
    const moved = recentIn({
      before: [['signed', '2025-11-06']],
      first: [['signed', '2025-11-07']],
      last: [['signed', '2026-02-05']],
      later: [['signed', '2026-02-06']],
      vague: [['signed', '2025']],
    });
    expect(moved?.since).toBe('2025-11-07');
    expect(moved?.agreements.map(({ id }) => id).sort()).toEqual(['first', 'last']);
  });

  test('name each agreement once with its present status, what runs first', () => {
    const moved = recentIn({
      over: [['terminated', '2026-01-01']],
      intended: [['intended', '2026-01-01']],
      both: [
        ['signed', '2026-01-01'],
        ['in_force', '2026-02-01'],
      ],
    });
    expect(moved?.agreements.map(({ id, step }) => [id, step.status])).toEqual([
      ['both', 'in_force'],
      ['intended', 'intended'],
      ['over', 'terminated'],
    ]);
  });
});

test('has the disagreement with most numbers, of those with a recent claim', () => {
  const conflict = (...amounts: string[]) =>
    Conflict.parse({
      ...{ title: 'Trade', countries: ['LA', 'VN'], why: 'Unknown.' },
      claims: ['a', 'b', 'c'].slice(0, Math.max(amounts.length, 2)).map((by, index) => {
        const [value, scale] = amounts[index]?.split(' ') ?? [];
        return {
          ...{ by, briefing: by, says: `US$${amounts[index] ?? 'unknown'}` },
          ...(value !== undefined && { value, scale, unit: 'USD', period: '2025' }),
        };
      }),
    });
  const conflicts = new Map([
    ['without', conflict()],
    ['two', conflict('1 million', '1 billion')],
    ['same', conflict('1 million', '1000 thousand', '0.001 billion')],
  ]);
  const briefings = [published('a', '2026-02-05'), published('b', '2026-02-04')];
  expect(frontPage(briefings, { conflicts })?.disagreement?.id).toBe('two');
  expect(frontPage([published('z', '2026-02-05')], { conflicts })?.disagreement).toBeUndefined();
});
