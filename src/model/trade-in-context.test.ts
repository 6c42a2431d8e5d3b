import { expect, test } from 'vitest';
import { figureFields, published } from '../../tests/fixtures/published.ts';
import { archiveOf, type PublishedBriefing } from './archive.ts';
import { dossiersIn } from './dossier.ts';
import { citationsIn, type Records } from './records.ts';
import { tradeInContext } from './trade-in-context.ts';

const none = new Map<string, never>();
const records: Records = {
  ...{ agreements: none, events: none, people: none, organisations: none, conflicts: none },
  statesOfPlay: none,
};

function contextOf(briefing: PublishedBriefing, ...others: PublishedBriefing[]) {
  const archive = archiveOf([briefing, ...others]);
  const citations = citationsIn(archive.briefings, records);
  const dossiers = dossiersIn(archive, records, citations, none);
  return tradeInContext(briefing, dossiers.glanceOf);
}

const years = (...periods: string[]) =>
  periods.map((period, index) => figureFields({ period, value: String(index + 1) }));

test('has the trade of the pair of which a briefing has two numbers, with those of others', () => {
  const briefing = published('a', '2026-02-05', { figures: years('2024', '2025') });
  const other = published('b', '2026-02-04', { figures: years('2023') });
  const { part, sides } = contextOf(briefing, other) ?? {};
  expect(sides).toEqual(['LA', 'VN']);
  expect(part?.rows.map(({ period }) => period)).toEqual(['2023', '2024', '2025']);
});

test('leaves out periods that are not beside those of the briefing', () => {
  const briefing = published('a', '2026-02-05', { figures: years('2020', '2021') });
  const others = years('2018', '2019', '2022', '2023');
  const { part } = contextOf(briefing, published('b', '2026-02-04', { figures: others })) ?? {};
  expect(part?.rows.map(({ period }) => period)).toEqual(['2019', '2020', '2021', '2022']);
});

test('is nothing where a briefing has one number only, or two of trade in one good', () => {
  expect(contextOf(published('a', '2026-02-05', { figures: years('2025') }))).toBeUndefined();
  const coal = years('2024', '2025').map((figure) => ({ ...figure, what: 'coal' }));
  expect(contextOf(published('a', '2026-02-05', { figures: coal }))).toBeUndefined();
});
