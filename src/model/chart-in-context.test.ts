import { expect, test } from 'vitest';
import { figureFields, published } from '../../tests/fixtures/published.ts';
import { archiveOf, type PublishedBriefing } from './archive.ts';
import { dossiersIn } from './dossier.ts';
import { figuresOf } from './placed-figure.ts';
import { citationsIn, type Records } from './records.ts';
import { chartInContext } from './chart-in-context.ts';

const none = new Map<string, never>();
const records: Records = {
  ...{ agreements: none, events: none, people: none, organisations: none, conflicts: none },
  projects: none,
  statesOfPlay: none,
};

function contextOf(briefing: PublishedBriefing, ...others: PublishedBriefing[]) {
  const archive = archiveOf([briefing, ...others]);
  const citations = citationsIn(archive.briefings, records);
  const dossiers = dossiersIn(archive, records, citations, none);
  return chartInContext(briefing, dossiers.glanceOf);
}

const tradeOf = (...briefings: Parameters<typeof contextOf>) => {
  const chart = contextOf(...briefings);
  return chart?.of === 'trade' ? chart : undefined;
};

const years = (...periods: string[]) =>
  periods.map((period, index) => figureFields({ period, value: String(index + 1) }));

test('has the trade of the pair of which a briefing has two numbers, with those of others', () => {
  const briefing = published('a', '2026-02-05', { figures: years('2024', '2025') });
  const other = published('b', '2026-02-04', { figures: years('2023') });
  const { part, sides } = tradeOf(briefing, other) ?? {};
  expect(sides).toEqual(['LA', 'VN']);
  expect(part?.rows.map(({ period }) => period)).toEqual(['2023', '2024', '2025']);
});

test('leaves out periods that are not beside those of the briefing', () => {
  const briefing = published('a', '2026-02-05', { figures: years('2020', '2021') });
  const others = years('2018', '2019', '2022', '2023');
  const { part } = tradeOf(briefing, published('b', '2026-02-04', { figures: others })) ?? {};
  expect(part?.rows.map(({ period }) => period)).toEqual(['2019', '2020', '2021', '2022']);
});

test('is nothing where a briefing has one number only, or two of trade in one good', () => {
  expect(contextOf(published('a', '2026-02-05', { figures: years('2025') }))).toBeUndefined();
  const coal = years('2024', '2025').map((figure) => ({ ...figure, what: 'coal' }));
  expect(contextOf(published('a', '2026-02-05', { figures: coal }))).toBeUndefined();
});

test('is that of the directions of trade where a briefing has both, but not two totals', () => {
  const figures = [
    figureFields({ kind: 'trade_export', value: '4' }),
    figureFields({ kind: 'trade_import', value: '5' }),
  ];
  expect(contextOf(published('a', '2026-02-05', { figures }))?.of).toBe('direction');
});

test('is that of the main quantity where a briefing has two of its numbers', () => {
  const capacity = { kind: 'capacity', unit: 'MW', scale: undefined, what: 'plants' };
  const figures = [figureFields(capacity), figureFields({ ...capacity, period: '2025' })];
  const briefing = published('a', '2026-02-05', { figures });
  const ids = figuresOf(briefing).map(({ id }) => id);
  const quantity = { title: 'Plants', figures: ids };
  const statesOfPlay = new Map([['la-vn', { asOf: '2026-02-05', quantity }]]);
  const archive = archiveOf([briefing]);
  const all = { ...records, statesOfPlay } as Records;
  const dossiers = dossiersIn(archive, all, citationsIn(archive.briefings, all), none);
  expect(chartInContext(briefing, dossiers.glanceOf)?.of).toBe('quantity');
});
