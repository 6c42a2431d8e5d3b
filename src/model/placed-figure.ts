import type { PublishedBriefing } from './archive.ts';
import type { Figure } from './figure.ts';
import { memoisedByObject } from './memoise.ts';
import { countriesOf, pairId, pairsAmong } from './pair.ts';
import { lastDay } from './partial-date.ts';
import { endsOf, periodKey, spanOf } from './period.ts';
import { compareText } from './order.ts';

export interface PlacedFigure extends Figure {
  /** Its anchor on the briefing's page, unique and stable: "figure-trade-total-vn-la-2024". */
  anchor: string;
  /** Unique over the archive: "<slug>/<anchor>". */
  id: string;
  briefing: PublishedBriefing;
}

/** Returns the figures of a briefing, each with its anchor. */
export const figuresOf = memoisedByObject(
  (briefing: PublishedBriefing): readonly PlacedFigure[] => {
    const taken = new Set<string>();
    return briefing.figures.map((figure) => {
      const name = anchorOf(figure);
      let anchor = name;
      for (let times = 2; taken.has(anchor); times++) anchor = `${name}-${times}`;
      taken.add(anchor);
      return { ...figure, anchor, id: `${briefing.slug}/${anchor}`, briefing };
    });
  },
);

/**
 * Returns the pairs that a figure is about: that of its country and partner, or, where one is
 * missing, those of its briefing, without the pairs that its country is not in if the briefing is
 * about it.
 */
export function pairsOf({
  country,
  partner,
  briefing,
}: Pick<Figure, 'country' | 'partner'> & {
  briefing: Pick<PublishedBriefing, 'countries'>;
}): string[] {
  if (country !== undefined && partner !== undefined && partner !== 'world') {
    return [pairId(country, partner)];
  }
  const pairs = pairsAmong(briefing.countries);
  if (country === undefined || !briefing.countries.includes(country)) return pairs;
  return pairs.filter((pair) => countriesOf(pair).includes(country));
}

/** Returns whether a target is without a year: its period is the day on which it was stated. */
export function namesNoYear({ period, briefing }: PlacedFigure): boolean {
  return spanOf(period) === 'day' && endsOf(period).last <= lastDay(briefing.date);
}

/** Sorts figures, the latest period first, one that is known before one that is inferred; then by id. */
export function latestFirst(figures: readonly PlacedFigure[]): PlacedFigure[] {
  return [...figures].sort(
    (a, b) =>
      compareText(periodKey(b.period), periodKey(a.period)) ||
      Number(isInferred(a)) - Number(isInferred(b)) ||
      compareText(a.id, b.id),
  );
}

/** Returns whether the period of a figure is our reading of the report. */
export function isInferred({ period }: Pick<Figure, 'period'>): boolean {
  return /[~?]/.test(period);
}

function anchorOf({ kind, of, country, partner, period, status }: Figure): string {
  return ['figure', kind, of, country, partner, period, status === 'actual' ? undefined : status]
    .filter((part) => part !== undefined)
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
}
