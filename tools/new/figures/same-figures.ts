import { scales } from '../../../src/model/unit.ts';
import type { DraftFigure } from './draft-figure.ts';
import type { Found } from '../report.ts';

/** Figures that a report prints twice, as when it repeats its first paragraph: once, where it says most. */
export function withoutRepeated(figures: readonly Found<DraftFigure>[]): Found<DraftFigure>[] {
  const kept: Found<DraftFigure>[] = [];
  for (const found of figures) {
    const at = kept.findIndex(({ value }) => isSame(value, found.value));
    const other = kept[at];
    if (other === undefined) kept.push(found);
    else if (other.value.period === undefined && found.value.period !== undefined) kept[at] = found;
  }
  return kept;
}

/** Whether two are the same number of the same thing; a period that is not known differs from none. */
function isSame(a: DraftFigure, b: DraftFigure): boolean {
  const fits = (one: string | undefined, other: string | undefined) =>
    one === undefined || other === undefined || one === other;
  return (
    a.kind === b.kind &&
    a.of === b.of &&
    a.unit === b.unit &&
    a.what === b.what &&
    amountOf(a) === amountOf(b) &&
    a.status === b.status &&
    fits(a.period, b.period) &&
    fits(a.country, b.country) &&
    fits(a.partner, b.partner)
  );
}

function amountOf({ value, scale }: DraftFigure): number {
  return Number((Number(value) * (scale ? scales[scale] : 1)).toPrecision(15));
}
