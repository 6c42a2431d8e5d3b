import type { Names } from './attribution.ts';
import { sidesOfPair } from './country.ts';
import type { Dossier } from './dossier.ts';
import { exchangeIn, investmentIn, type Amounts } from './glance/amounts.ts';
import { directionIn, type Directions } from './glance/directions.ts';
import { dotsOf, type Sides } from './glance/dots.ts';
import { lifelinesIn, type Lifelines } from './glance/lifelines.ts';
import { lastMonths, monthsIn, type Months } from './glance/months.ts';
import type { Part } from './glance/part.ts';
import { quantityIn, type Quantity } from './glance/quantity.ts';
import { endsOf } from './period.ts';
import { namesNoYear, type PlacedFigure } from './placed-figure.ts';
import type { StateOfPlay } from './state-of-play.ts';

export { amountsOfSeries, flowOf, type Amounts, type AmountRow } from './glance/amounts.ts';
export type { DirectionRow, Directions } from './glance/directions.ts';
export { isHollow, sideOf, type Dot } from './glance/dots.ts';
export type { Lifeline, Lifelines } from './glance/lifelines.ts';
export { monthsUpTo, type MonthCount, type Months } from './glance/months.ts';
export { isMissing, partsOfScale, type MissingPart, type Part } from './glance/part.ts';
export type { Quantity } from './glance/quantity.ts';

/** What the first screen of a dossier draws, in its order. */
export interface Glance {
  sides: Sides;
  /** The day up to which agreements and months are drawn, ISO 8601. */
  asOf: string;
  exchange: Part<Amounts>;
  direction: Part<Directions>;
  investment: Part<Amounts>;
  quantity: Part<Quantity>;
  agreements: Part<Lifelines>;
  months: Part<Months>;
}

interface GlanceContext {
  /** The last day that the archive knows, ISO 8601. */
  asOf: string;
  names: Names;
  /** All figures of the archive. */
  figuresById: ReadonlyMap<string, PlacedFigure>;
  quantity?: StateOfPlay['quantity'];
}

/** Computes the charts of a pair's first screen. */
export function glanceOf(
  dossier: Dossier,
  { asOf, names, figuresById, quantity }: GlanceContext,
): Glance {
  const sides = sidesOfPair(dossier.pair);
  const ofPair = dossier.figures.filter(
    ({ country = '', partner = '' }) => sides.includes(country) && sides.includes(partner),
  );
  const isPastGoal = (figure: PlacedFigure) =>
    figure.status === 'target' && !namesNoYear(figure) && endsOf(figure.period).last < asOf;
  const pastGoals = ofPair.filter(isPastGoal);
  const drawn = (figures: readonly PlacedFigure[]) => dotsOf(figures, sides, names);
  const months = lastMonths(asOf);
  return {
    sides,
    asOf,
    exchange: exchangeIn(dossier, ofPair, pastGoals, sides, drawn),
    direction: directionIn(dossier, ofPair, pastGoals, sides, drawn),
    investment: investmentIn(ofPair, sides, drawn),
    quantity: quantityIn(figuresById, quantity, drawn),
    agreements: lifelinesIn(dossier, `${months[0] ?? ''}-01`),
    months: monthsIn(dossier, months),
  };
}
