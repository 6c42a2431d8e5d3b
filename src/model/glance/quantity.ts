import type { PlacedFigure } from '../placed-figure.ts';
import type { StateOfPlay } from '../state-of-play.ts';
import type { Dot, Drawn } from './dots.ts';
import type { Part } from './part.ts';

export interface Quantity {
  title: string;
  unit: string;
  bars: Dot[];
  /** The larger number of which the first bar is a part. */
  frame?: Dot | undefined;
}

/** Returns the figures that sum up a relation, as its state of play names them, of whichever pair they are. */
export function quantityIn(
  byId: ReadonlyMap<string, PlacedFigure>,
  quantity: StateOfPlay['quantity'],
  drawn: Drawn,
): Part<Quantity> {
  const dotsOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const figure = byId.get(id);
      return figure ? drawn([figure]) : [];
    });
  const bars = dotsOf(quantity?.figures ?? []);
  const [first] = bars;
  if (!quantity || !first) return { missing: 'quantity' };
  const [frame] = dotsOf(quantity.within === undefined ? [] : [quantity.within]);
  return { title: quantity.title, unit: first.figure.unit, bars, frame };
}
