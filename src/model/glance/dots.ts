import { attributionOf, type Names } from '../attribution.ts';
import { kinds } from '../figure-kinds.ts';
import { compareText } from '../order.ts';
import { isInferred, type PlacedFigure } from '../placed-figure.ts';
import { distinctPoints } from '../series.ts';

/** One number of one side. Figures that agree with it within their rounding are the same number. */
export interface Dot {
  /** The figure that is printed most precisely. */
  figure: PlacedFigure;
  figures: PlacedFigure[];
  /** In ones of the unit. */
  amount: number;
  /** The country that counts or reports it; absent where neither does. */
  side?: string | undefined;
  /** The country whose number it is, as another country reports it; absent where it has a side. */
  ofSide?: string | undefined;
  /** Whether it is an estimate, a forecast, a limit or our calculation, or its period is our reading. */
  isHollow: boolean;
}

/** The two countries in the order of their names: ink is for the first, the accent for the second. */
export type Sides = [first: string, second: string];

/** Returns the dots of figures of the pair. */
export type Drawn = (figures: readonly PlacedFigure[]) => Dot[];

/** Returns a dot for each distinct number of each side, the smallest first. */
export function dotsOf(
  figures: readonly PlacedFigure[],
  sides: readonly string[],
  names: Names,
): Dot[] {
  const looks = Map.groupBy(figures, (figure) =>
    JSON.stringify([
      sideOf(figure, sides, names),
      sideAsOtherGives(figure, sides, names),
      isHollow(figure),
      figure.status,
      figure.what,
    ]),
  );
  return [...looks.values()]
    .flatMap(distinctPoints)
    .map(({ figure, figures, amount }) => ({
      ...{ figure, figures, amount },
      side: sideOf(figure, sides, names),
      ofSide: sideAsOtherGives(figure, sides, names),
      isHollow: isHollow(figure),
    }))
    .sort((a, b) => a.amount - b.amount || compareText(a.figure.id, b.figure.id));
}

/** Returns whether a number is drawn hollow: it is not an actual number that a report prints for its period. */
export function isHollow({
  derived,
  status = 'actual',
  period,
}: Pick<PlacedFigure, 'derived' | 'period'> & Partial<Pick<PlacedFigure, 'status'>>): boolean {
  return derived === true || status !== 'actual' || isInferred({ period });
}

/**
 * Returns the country of a pair to whose side a figure belongs: that of the office, speaker or publisher. Trade
 * and investment are seen from one country, and a number that another country reports is neither's own.
 */
export function sideOf(
  figure: Pick<PlacedFigure, 'kind' | 'country' | 'reporter' | 'saidBy' | 'publishedBy'>,
  sides: readonly string[],
  names: Names,
): string | undefined {
  const origin = originOf(figure, names);
  if (origin === undefined || !sides.includes(origin)) return undefined;
  return kinds[figure.kind].isBetweenTwo && figure.country !== origin ? undefined : origin;
}

/** Returns the country of a pair whose number a figure is, where only one other country gives it. */
function sideAsOtherGives(
  figure: PlacedFigure,
  sides: readonly string[],
  names: Names,
): string | undefined {
  const { country } = figure;
  const origin = originOf(figure, names);
  if (country === undefined || !sides.includes(country)) return undefined;
  if (origin === undefined || origin === country) return undefined;
  return sideOf(figure, sides, names) === undefined ? country : undefined;
}

/** Returns the country of the office, speaker or publisher of a figure; of several, if they are of one. */
function originOf(
  figure: Pick<PlacedFigure, 'reporter' | 'saidBy' | 'publishedBy'>,
  { people, organisations, sources }: Names,
): string | undefined {
  const { way, ids } = attributionOf(figure);
  const found = new Set(
    ids.map((id) =>
      way === 'publisher'
        ? sources.get(id)?.country
        : (organisations.get(id) ?? people.get(id))?.country,
    ),
  );
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
