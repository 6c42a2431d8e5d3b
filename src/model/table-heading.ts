import { memoised } from './memoise.ts';
import { amountsIn, type PrintedAmount } from './printed-amount.ts';

/** What the heading of a table says of the numbers below it, e.g. "Cost (US$ million)". */
export type HeadingMeasure = Pick<PrintedAmount, 'exponent' | 'units'>;

/** Where a number would be in the words of a heading: "US$ | million", "| km", "US$ |". */
const places = /(?<![\p{L}\p{M}\d]|\d\s)(?=[\p{L}%])|$/gu;

/** Longer headings are sentences, in which no measure is sought: each place in them takes time. */
const longest = 200;

/** Returns the scale and the units that a heading gives; undefined where it gives none for certain. */
export const measureOfHeading = memoised((heading: string): HeadingMeasure | undefined => {
  if (heading.length > longest) return undefined;
  const words = heading.replace(
    /(?<![\d.,]\s?)['‘’]?(?<![\p{L}\d])000s?(?![\d\p{L}])/gu,
    'thousand',
  );
  for (const part of words.split(/[()[\],;:（）【】，；：]/)) {
    const measure = measureOf(part.trim().replace(/^in /, ''));
    if (measure) return measure;
  }
  return undefined;
});

/** Reads the words as those beside a number, by the reader of amounts. */
function measureOf(words: string): HeadingMeasure | undefined {
  let unitOnly: HeadingMeasure | undefined;
  for (const { index } of words.matchAll(places)) {
    const text = `${words.slice(0, index)}1 ${words.slice(index)}`.trim();
    const amount = amountsIn(text).find(({ start, end }) => start <= index && index < end);
    if (!amount || amount.otherUnit !== undefined) continue;
    const { start, end, exponent, units, dimension } = amount;
    const isWhole = start === 0 && end === text.length;
    // "Million-dollar projects" are not counted in millions.
    const isCompound = /\p{L}-\p{L}/u.test(text.slice(start, end));
    const isScaled = exponent > 0 && !isCompound;
    if (isScaled && (start === 0 || end === text.length || units.length > 0)) {
      return { exponent, units };
    }
    // A column "Year" contains years rather than numbers of years; "m" may be millions.
    const isUnit = isWhole && units.length > 0 && dimension !== 'duration' && words !== 'm';
    if (isUnit && exponent === 0) unitOnly ??= { exponent, units };
  }
  return unitOnly;
}
