import { scales, type Scale } from '../model/scale.ts';

/** The unit of a chart's numbers: that of its figures, and the scale word in which they are short. */
export interface ChartUnit {
  scale?: Scale | undefined;
  factor: number;
  /** As a heading has it: "US$ billion", "MW". */
  words: string;
}

/** Returns the unit for numbers up to the largest: the greatest scale of which that is two or more. */
export function chartUnit(unit: string, largest: number): ChartUnit {
  const isMoney = /^[A-Z]{3}$/.test(unit) && unit !== 'TEU';
  const sign = unit === 'USD' ? 'US$' : unit;
  const words = Object.keys(scales) as Scale[];
  const scale = words.findLast((name) => name !== 'thousand' && largest >= 2 * scales[name]);
  if (scale === undefined) return { factor: 1, words: sign };
  return { scale, factor: scales[scale], words: isMoney ? `${sign} ${scale}` : `${scale} ${sign}` };
}

const digits = [2, 1, 0].map(
  (most) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: most }),
);

/** Returns a number of a chart in three or four digits: "2.25", "885", "≈3". */
export function chartNumber(amount: number, { factor }: ChartUnit, isAbout = false): string {
  const number = amount / factor;
  const format = digits[number < 10 ? 0 : number < 100 ? 1 : 2];
  return `${isAbout ? '≈' : ''}${format?.format(number) ?? ''}`;
}
