import { addTo } from './archive.ts';
import type { Claim, Conflict } from './conflict.ts';
import type { EventRecord } from './event.ts';
import { amountOf } from './figure.ts';
import { isAmount, isInUnit } from './figure-rules.ts';
import { compareText } from './order.ts';
import { yearOf } from './partial-date.ts';
import { periodKey, spanOf } from './period.ts';
import { latestFirst, namesNoYear, type PlacedFigure } from './placed-figure.ts';
import { amountsIn, type PrintedAmount } from './printed-amount.ts';
import { distinctPoints, measureKey } from './series.ts';

/** One thing at one time, for which there are figures that cannot be one number. */
export interface Disagreement {
  period: string;
  /** At least two, the most closely printed of each number; never averaged. */
  figures: PlacedFigure[];
}

/**
 * Finds where figures of any office and from either side disagree, the latest period first. Targets
 * without a year are left out, as each may be for a year of its own.
 */
export function disagreementsAmong(figures: readonly PlacedFigure[]): Disagreement[] {
  const groups = Map.groupBy(
    latestFirst(figures.filter((figure) => figure.status !== 'target' || !namesNoYear(figure))),
    (figure) => `${measureKey(figure)} ${figure.period} ${figure.base ?? ''} ${figure.status}`,
  );
  return [...groups.values()].flatMap((group) => {
    const distinct = distinctFigures(group);
    const [first] = distinct;
    return first && distinct.length > 1 ? [{ period: first.period, figures: distinct }] : [];
  });
}

/** Returns the numbers that cannot be one, the most closely printed figure of each. */
export function distinctFigures(figures: readonly PlacedFigure[]): PlacedFigure[] {
  return distinctPoints(figures).map(({ figure }) => figure);
}

/** Returns whether a figure is disputed: a claim of its briefing in a recorded disagreement has its amount. */
export function disputedBy(
  conflicts: ReadonlyMap<string, Conflict>,
): (figure: PlacedFigure) => boolean {
  const claimed = new Map<string, PrintedAmount[]>();
  for (const { briefing, says } of [...conflicts.values()].flatMap(({ claims }) => claims)) {
    if (briefing === undefined) continue;
    for (const amount of amountsIn(says)) addTo(claimed, briefing, amount);
  }
  return (figure) =>
    (claimed.get(figure.briefing.slug) ?? []).some(
      (amount) => isAmount(amount, figure) && isInUnit(amount, figure.unit),
    );
}

/** Returns the other counts of an event's documents that a recorded disagreement gives. */
export function otherCountsOf(
  { date, countries, documents }: Pick<EventRecord, 'date' | 'countries' | 'documents'>,
  conflicts: ReadonlyMap<string, Conflict>,
): number[] {
  if (documents === undefined) return [];
  const counts = Array.from(conflicts.values())
    .filter((conflict) => countries.every((country) => conflict.countries.includes(country)))
    .map(({ claims }) =>
      claims
        .filter((claim) => claim.unit === 'count' && claim.period === date)
        .map(({ value, scale }) => (value === undefined ? documents : amountOf({ value, scale }))),
    )
    .find((counts) => counts.includes(documents));
  return [...new Set(counts)].filter((count) => count !== documents);
}

/** Claims of one period, whose amounts may be beside one another. */
interface ClaimTrack {
  /** An EDTF date or interval; the year, where the claims are for days or months of it. */
  period: string;
  claims: AmountClaimed[];
}

type AmountClaimed = Claim & Required<Pick<Claim, 'value' | 'period'>> & { unit: string };

/**
 * Returns the claims of a disagreement that have an amount in one unit, by period, the latest first;
 * none where they have fewer than two different ones.
 */
export function tracksOfClaims({ claims }: Pick<Conflict, 'claims'>): ClaimTrack[] {
  const units = Map.groupBy(claims.filter(hasAmount), ({ unit }) => unit);
  const [most = []] = [...units.values()].sort((a, b) => b.length - a.length);
  if (new Set(most.map(amountOf)).size < 2) return [];
  return [...Map.groupBy(most, trackOf)]
    .map(([period, claims]) => ({ period, claims }))
    .sort((a, b) => compareText(periodKey(b.period), periodKey(a.period)));
}

function hasAmount(claim: Claim): claim is AmountClaimed {
  return claim.value !== undefined && claim.unit !== undefined && claim.period !== undefined;
}

function trackOf({ period }: AmountClaimed): string {
  const isPart = ['day', 'month'].includes(spanOf(period));
  return isPart ? yearOf(period) : period.replaceAll(/[~?]/g, '');
}

/**
 * Sorts recorded disagreements, the latest period first: that of their claims, or else the date of
 * the newest briefing that makes one; then by id.
 */
export function latestPeriodFirst(
  conflicts: Iterable<[id: string, conflict: Conflict]>,
  dateOf: (slug: string) => string | undefined,
): [id: string, conflict: Conflict][] {
  const keyOf = ({ claims }: Conflict) => {
    const periods = claims.flatMap(({ period }) => period ?? []);
    const dates = claims.flatMap(({ briefing = '' }) => dateOf(briefing) ?? []);
    return (periods.length > 0 ? periods : dates).map(periodKey).sort(compareText).at(-1) ?? '';
  };
  return Array.from(conflicts, (entry) => ({ entry, key: keyOf(entry[1]) }))
    .sort((a, b) => compareText(b.key, a.key) || compareText(a.entry[0], b.entry[0]))
    .map(({ entry }) => entry);
}
