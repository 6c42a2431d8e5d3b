import type { Names } from '../model/attribution.ts';
import type { HeadlineFigures } from '../model/headline-figures.ts';
import { namesNoYear, type PlacedFigure } from '../model/placed-figure.ts';
import { text } from '../text/text.ts';
import { periodInWords } from './date.ts';
import { attributionInWords, printedInFull, qualifiersOf } from './figure.ts';

/** Returns what the number that sums up a pair counts: "Trade, 2024; sources differ". */
export function headlineInWords({ kind, period, actuals }: HeadlineFigures): string {
  const words = { what: text.kinds.figure[kind], period: periodInWords(period) };
  return actuals.length > 1 ? text.home.headlinesDiffer(words) : text.home.headline(words);
}

/** Returns the next targets of that number: "Target: US$5 billion, 2030"; "" where there are none. */
export function targetsInWords({ targets }: HeadlineFigures): string {
  const [first] = targets;
  if (!first) return '';
  return text.home.targets({
    amounts: targets.map(printedInFull),
    year: namesNoYear(first) ? undefined : periodInWords(first.period),
  });
}

/** Returns the attribution of a number with its qualifiers: "Statistics: French Customs; estimate". */
export function giverInWords(figure: PlacedFigure, names: Names): string {
  const [attribution, qualifiers] = [attributionInWords(figure, names), qualifiersOf(figure)];
  return qualifiers === '' ? attribution : text.figure.qualified({ attribution, qualifiers });
}
