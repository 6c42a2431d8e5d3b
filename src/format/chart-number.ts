import { scales, type Scale } from '../model/scale.ts';
import { perLanguage } from '../text/language.ts';
import { numberFormat } from '../text/locale.ts';
import { text } from '../text/text.ts';
import { isCurrency } from './figure.ts';

/** The unit of a chart's numbers: that of its figures, and the scale word in which they are short. */
interface ChartUnit {
  scale?: Scale | undefined;
  factor: number;
  /** As a heading has it: "US$ billion", "MW". */
  words: string;
}

/** Returns the unit for numbers up to the largest: the greatest scale of which that is two or more. */
export function chartUnit(unit: string, largest: number): ChartUnit {
  const names = Object.keys(scales) as Scale[];
  const scale = names.findLast((name) => name !== 'thousand' && largest >= 2 * scales[name]);
  const word = scale && text.figure.scale[scale];
  const words = isCurrency(unit)
    ? text.figure.chartCurrency({ currency: unit, scale: word })
    : text.figure.chartUnit({ unit, scale: word });
  return { scale, factor: scale ? scales[scale] : 1, words };
}

const digits = perLanguage((language) =>
  [2, 1, 0].map((most) => numberFormat(language, { maximumFractionDigits: most })),
);

/** Returns a number of a chart in three or four digits: "2.25", "885", "≈3". */
export function chartNumber(amount: number, { factor }: ChartUnit, isAbout = false): string {
  const number = amount / factor;
  const format = digits()[number < 10 ? 0 : number < 100 ? 1 : 2];
  return `${isAbout ? '≈' : ''}${format?.format(number) ?? ''}`;
}
