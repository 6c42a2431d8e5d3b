import type { PlacedFigure } from '../placed-figure.ts';
import type { StateOfPlay } from '../state-of-play.ts';
import type { Dot, Drawn } from './dots.ts';
import type { Part } from './part.ts';

export interface Quantity {
  title: string;
  unit: string;
  bars: Dot[];
}

/** Returns the figures that sum up a relation, as its state of play names them. */
export function quantityIn(
  figures: readonly PlacedFigure[],
  quantity: StateOfPlay['quantity'],
  drawn: Drawn,
): Part<Quantity> {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const bars = (quantity?.figures ?? []).flatMap((id) => {
    const figure = byId.get(id);
    return figure ? drawn([figure]) : [];
  });
  const [first] = bars;
  if (!quantity || !first) {
    return {
      missing: 'No physical quantity that sums up the relation is reported in this archive.',
    };
  }
  return { title: quantity.title, unit: first.figure.unit, bars };
}
