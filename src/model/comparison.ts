import { stageOf } from './agreement-status.ts';
import type { Archive } from './archive.ts';
import type { Dossier, DossierIndex } from './dossier.ts';
import { amountOf } from './figure.ts';
import { topicOf } from './figure-topics.ts';
import { flowOf, isMissing, type Glance } from './glance.ts';
import type { HeadlineFigures } from './headline-figures.ts';
import { memoisedByObject } from './memoise.ts';
import { compareText } from './order.ts';
import { tally } from './overview.ts';
import { countriesOf } from './pair.ts';
import { lastDay } from './partial-date.ts';
import { periodKey } from './period.ts';
import { latestFirst, type PlacedFigure } from './placed-figure.ts';
import type { Records } from './records.ts';
import { sidesOf } from './reports.ts';
import type { Source } from './source.ts';
import { isAhead } from './targets.ts';

/** How many figures this archive has at least of a pair that is compared with others. */
export const fewestFigures = 3;

/** Two pairs that share a country. */
export interface Comparison {
  /** In alphabetical order. */
  pairs: readonly [first: string, second: string];
  /** The country, upper case. */
  shared: string;
}

/**
 * Returns the comparisons of an archive: of all pairs that an editor has summed up and of which there are some
 * figures. So the page of a comparison stays when an archive grows.
 */
export const comparisonsIn = memoisedByObject(
  (site: {
    pairs: Archive['pairs'];
    records: Pick<Records, 'statesOfPlay'>;
    dossiers: Pick<DossierIndex, 'of'>;
  }): Comparison[] =>
    comparisonsAmong(
      [...site.records.statesOfPlay.keys()].filter(
        (pair) => site.pairs.has(pair) && site.dossiers.of(pair).figures.length >= fewestFigures,
      ),
    ),
);

/** Returns every two of some pairs that share a country. */
export function comparisonsAmong(pairs: readonly string[]): Comparison[] {
  const sorted = [...pairs].sort(compareText);
  return sorted.flatMap((first, index) =>
    sorted.slice(index + 1).flatMap((second) => {
      const others = countriesOf(second);
      const shared = countriesOf(first).find((country) => others.includes(country));
      return shared === undefined ? [] : [{ pairs: [first, second] as const, shared }];
    }),
  );
}

/** Returns the pairs that a pair is compared with. */
export function comparedWith(pair: string, comparisons: readonly Comparison[]): string[] {
  return comparisons.flatMap(({ pairs }) =>
    pairs.includes(pair) ? pairs.filter((other) => other !== pair) : [],
  );
}

/** What this archive holds on a pair that is compared. */
export interface ComparedPair {
  dossier: Dossier;
  glance: Glance;
  /** The number that sums it up. */
  headline?: HeadlineFigures | undefined;
}

/** What this archive may have on a pair, in the order of pages. */
export const knowable = [
  'sides',
  'tradeValue',
  'tradeTarget',
  'bothDirections',
  'investment',
  'power',
  'coal',
  'transport',
  'events',
  'agreements',
  'inForce',
  'projects',
  'datesAhead',
] as const;
export type Knowable = (typeof knowable)[number];

/**
 * Returns which of these this archive has on a pair.
 *
 * @param today an EDTF date: that of the newest briefing.
 */
export function knownOf(
  { dossier, glance }: Pick<ComparedPair, 'dossier' | 'glance'>,
  sources: ReadonlyMap<string, Source>,
  today: string,
): Set<Knowable> {
  const { briefings, figures, timeline, agreements, projects, dates } = dossier;
  const { sides, exchange, direction } = glance;
  const topics = new Set(figures.map(topicOf));
  const reports = sidesOf(briefings, sides, sources);
  const is: Record<Knowable, boolean> = {
    sides: sides.every((side) =>
      reports.some(({ country, reports }) => country === side && reports.length > 0),
    ),
    tradeValue: !isMissing(exchange) && exchange.rows.length > 0,
    tradeTarget: !isMissing(exchange) && exchange.goals.length > 0,
    bothDirections: !isMissing(direction) && direction.rows.some(({ sold }) => sold),
    investment: !isMissing(glance.investment),
    power: topics.has('power'),
    coal: topics.has('coal'),
    transport: topics.has('transport'),
    events: timeline.some(({ type }) => type === 'event'),
    agreements: agreements.length > 0,
    inForce: agreements.some((one) => stageOf(one) === 'running'),
    projects: projects.length > 0,
    datesAhead: dates.some((date) => isAhead(date, lastDay(today))),
  };
  return new Set(knowable.filter((thing) => is[thing]));
}

/** Returns the sectors of the briefings on a pair that no briefing on the other is filed under, the most frequent first. */
export function sectorsOfOne(
  { briefings }: Pick<Dossier, 'briefings'>,
  other: Pick<Dossier, 'briefings'>,
): string[] {
  const others = new Set(other.briefings.flatMap(({ sector }) => sector));
  return tally(briefings, ({ sector }) => sector)
    .map(({ id }) => id)
    .filter((id) => !others.has(id));
}

/**
 * Returns the latest amount of each of the goods that a country sold to the other one of a pair: the latest period
 * first, within one the largest amount of each unit.
 */
export function goodsFrom(country: string, { figures }: Pick<Dossier, 'figures'>): PlacedFigure[] {
  const sold = figures.filter(
    ({ kind, what, status }) =>
      (kind === 'trade_export' || kind === 'trade_import') &&
      what !== undefined &&
      status === 'actual',
  );
  const byGoods = Map.groupBy(
    latestFirst(sold.filter((figure) => flowOf(figure)?.[0] === country)),
    ({ what }) => what,
  );
  return Array.from(byGoods.values(), ([latest]) => latest as PlacedFigure).sort(
    (a, b) =>
      compareText(periodKey(b.period), periodKey(a.period)) ||
      compareText(a.unit, b.unit) ||
      amountOf(b) - amountOf(a) ||
      compareText(a.id, b.id),
  );
}
