import type { DraftFigure, FigureSetting } from './draft-figure.ts';

/** Whose figure it is, and with whom. */
export interface Sides {
  country?: string;
  partner?: string;
  direction?: DraftFigure['direction'];
  /** How it follows, where the words beside the number do not say it. */
  note?: string;
}

/** The report's main actor first. */
export function mainFirst(
  pair: readonly string[],
  { countries }: FigureSetting,
): readonly string[] {
  const place = (country: string) => countries.indexOf(country) + 1 || Infinity;
  return [...pair].sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}
