import type { Names } from '../model/attribution.ts';
import type { HeadlineFigures } from '../model/headline-figures.ts';
import type { PlacedFigure } from '../model/placed-figure.ts';
import { text } from '../text/text.ts';
import { periodInWords } from './date.ts';
import { attributionInWords, qualifiersOf } from './figure.ts';

/** Returns what the number that sums up a pair counts: "Trade, 2024, sources disagree". */
export function headlineInWords({ kind, period, actuals }: HeadlineFigures): string {
  const words = `${text.kinds.figure[kind]}, ${periodInWords(period)}`;
  return actuals.length > 1 ? `${words}, sources disagree` : words;
}

/** Returns the attribution of a number with its qualifiers: "Statistics: Customs of Vietnam; estimate". */
export function giverInWords(figure: PlacedFigure, names: Names): string {
  return [attributionInWords(figure, names), qualifiersOf(figure)].filter(Boolean).join('; ');
}
