import { remembered } from './remembered.ts';
import { scales, type Scale } from './unit.ts';

/** A number as a text prints it. */
export interface PrintedNumber {
  /** Its size, without sign or scale: 1381.5 for "1,381.5 million". */
  value: number;
  /** How many digits stand behind the point: what the number was rounded to. */
  decimals: number;
  scale?: Scale;
  /** The unit, where the text names one that can be told. */
  unit?: string;
}

const numberWords = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen twenty',
]
  .join(' ')
  .split(' ');

const numberWord = new RegExp(`\\b(?:${numberWords.join('|')})\\b`, 'gi');

/** Beside these a number word is only a part of the number: "two hundred", "thirty-five". */
const partial =
  /\b(?:thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|dozens?|half|thirds?|quarters?)\b/i;

const scaleWords: [RegExp, Scale][] = [
  [/^\s*thousand\b/i, 'thousand'],
  [/^\s*(?:million|mn)\b/i, 'million'],
  [/^\s*(?:billion|bn)\b/i, 'billion'],
  [/^\s*(?:trillion|tn)\b/i, 'trillion'],
];

const unitSigns: [RegExp, string][] = [
  [/(?:US\s?¢|US cents?)[\s\d.,]*(?:per|\/|a)\s?(?:kWh|kilowatt)/i, 'USc/kWh'],
  [/(?:US\$|USD|(?<![A-Z])\$)/, 'USD'],
  [/(?:€|EUR)/, 'EUR'],
  [/VND/, 'VND'],
  [/(?:%|\bper ?cent\b)/i, '%'],
  [/\bTWh\b/, 'TWh'],
  [/\bGWh\b/, 'GWh'],
  [/\bMWh\b/, 'MWh'],
  [/\bkWh\b/, 'kWh'],
  [/\bGW\b/, 'GW'],
  [/\bMW\b/, 'MW'],
  [/\bkW\b/, 'kW'],
  [/\b(?:km|kilomet(?:re|er)s?)\b/, 'km'],
  [/\btonnes?\b/, 't'],
];

/** Reads the one number that a printed figure holds; undefined where it holds none or several. */
export const printedNumber = remembered(readNumber);

function readNumber(text: string): PrintedNumber | undefined {
  const numerals = [...text.matchAll(/(?<![\d.,])\d+(?:,\d{3})*(?:\.\d+)?(?![\d.,]*\d)/g)];
  const words = partial.test(text) ? [] : [...text.matchAll(numberWord)];
  const [found] = numerals.length > 0 ? numerals : words;
  if (!found || (numerals.length || words.length) > 1) return undefined;
  const [numeral] = found;
  const after = text.slice(found.index + numeral.length);
  const [, decimals = ''] = numeral.split('.');
  return {
    value: /\d/.test(numeral)
      ? Number(numeral.replaceAll(',', ''))
      : numberWords.indexOf(numeral.toLowerCase()),
    decimals: decimals.length,
    scale: scaleWords.find(([word]) => word.test(after))?.[1],
    unit: unitSigns.find(([sign]) => sign.test(text))?.[1],
  };
}

/** How far a printed number may lie from the exact one: half a unit of its last digit. */
export function roundingOf(decimals: number, scale?: Scale): number {
  return 0.5 * 10 ** -decimals * (scale ? scales[scale] : 1);
}
