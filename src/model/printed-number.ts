import { scaleLetters, scaleWords } from './scale.ts';

/**
 * The one reader of printed numbers: numerals with their grouping marks, and the words that multiply
 * them. The content check, the drafts and the search all read numbers by it.
 */

/** A numeral with its scale words, e.g. "1,381.5 million", "2 250 mln", "$1.2B" without its sign. */
export interface PrintedNumber {
  /** The span in the text, scale words included, in UTF-16 units. */
  start: number;
  end: number;
  /** The numeral without grouping marks and with a decimal point, e.g. "1381.5". */
  value: string;
  /** The power of ten of the scale words: 6 for "million", 0 if there are none. */
  exponent: number;
}

const space = String.raw`[ \u00a0\u2009\u202f]`;

const anyWord = Object.values(scaleWords).join('|');
/** Words that multiply a number, before it: "million US$ 12.5", but not "5 million $20 notes". */
export const scaleBefore = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d-]|\d\s|\ban?\s)(?:${anyWord})\s?$`,
  'iu',
);
/** What may follow a numeral so that its size is not certain: "two hundred", "× 10⁶", "12.5 (million)". */
const unreadable = [
  String.raw`[.,'’]?\d`,
  String.raw`\s?[½¼¾⅓⅔]`,
  String.raw`\s?(?:hundred|dozen|score|trăm)\b`,
  String.raw`e\+?\d`,
  String.raw`\s?[x×·*]\s?10(?:\^|[⁰¹²³⁴-⁹])`,
  // "12.5 (million)", "12.5 (US$ million)", "12.5 (13) million", "12.5/13 million"
  String.raw`(?:\s?\((?:[\d.,]+\)\s?|(?:in\s)?(?:(?:US\$|[A-Z]{3}|[$€£])\s?)?)|\/[\d.,]+\s?)(?:${anyWord})(?![\p{L}\p{M}\d-])`,
].join('|');

/** Numerals, the longer forms first; a form that another digit follows is none. */
const numeralForms = [
  // 2 250 000,5: groups of three, each behind a space.
  String.raw`\d{1,3}(?:${space}\d{3})+(?:[.,]\d+)?`,
  // 1,381.5
  String.raw`[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?`,
  // 12,50,000: lakhs and crores in Indian English.
  String.raw`[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?`,
  // 2.250.000,5
  String.raw`[1-9]\d{0,2}(?:\.\d{3})+,\d+`,
  String.raw`[1-9]\d{0,2}(?:\.\d{3}){2,}`,
  // 1’250’000
  String.raw`[1-9]\d{0,2}(?:['’]\d{3})+(?:\.\d+)?`,
  // 1,25 with a decimal comma; three digits after a comma are a group, unless a zero is before it.
  String.raw`\d+,\d{1,2}`,
  String.raw`0,\d+`,
  String.raw`\d+(?:\.\d+)?`,
];

// What follows is written once, for all forms: such long patterns take tens of milliseconds to compile.
const numeral = new RegExp(`(?:${numeralForms.join('|')})(?!${unreadable})`, 'iuy');
const digitRun = /\d(?:[\d.,'’]*\d)?/y;

/** Accents may be composed or characters of their own, as in texts copied from PDF files. */
const anyScaleWord = Object.entries(scaleWords)
  .map(([exponent, words]) => `(?<e${exponent}>${words}|${words.normalize('NFD')})`)
  .join('|');
/** Lao, Thai and Chinese have no spaces between words, so that another letter may follow there. */
const scaleWord = new RegExp(
  String.raw`(?:\+|-plus)?[\s\-‐‑–]{0,2}(?:${anyScaleWord})(?:(?![\p{L}\p{M}\d])|(?<=[\p{Script=Lao}\p{Script=Thai}\p{Script=Han}]))\.?(?<!\P{Script=Cyrillic}\.)`,
  'iuy',
);
const letterForms = {
  /** "5k": nothing else is written so. */
  thousands: /(k)(?![\p{L}\p{M}\d])/iuy,
  /** "227m", which may be metres. */
  glued: /([kmb])(?![\p{L}\p{M}\d])/iuy,
  /** "$1.2 m", "Rs 500 cr". */
  money: /(?:[ \u00a0-](?!\p{L}{1,2}-\p{L}))?(k|mm?|bio|b|t|cr)(?![\p{L}\p{M}\d/])/iuy,
};
/** Which letters after a number are taken for a scale. */
type ScaleLetters = keyof typeof letterForms;

/**
 * Returns the number that begins at a place of a text; undefined where none begins there, or one whose
 * grouping marks cannot be read, such as "1,2345" or "5.9.1962".
 *
 * @param letters which letters alone are a scale: all beside a currency, as in "$1.2 m".
 */
export function numberAt(
  text: string,
  at: number,
  letters: ScaleLetters = 'thousands',
): PrintedNumber | undefined {
  const first = scaledAt(text, at, letters);
  if (first === undefined || first.exponent === 0) return first;
  // "2 billion 250 million" is one number.
  const next = /[ \u00a0](?=\d)/y;
  next.lastIndex = first.end;
  const rest = next.test(text) ? scaledAt(text, next.lastIndex, letters) : undefined;
  if (rest === undefined || rest.exponent === 0 || rest.exponent >= first.exponent) return first;
  const [whole = '', part = ''] = shifted(rest.value, rest.exponent - first.exponent).split('.');
  if (whole !== '0' || first.value.includes('.')) return first;
  return { ...first, end: rest.end, value: `${first.value}.${part}` };
}

/** Returns the numeral alone that begins at a place of a text. */
export function numeralAt(
  text: string,
  at: number,
): Pick<PrintedNumber, 'start' | 'end' | 'value'> | undefined {
  const before = text[at - 1] ?? '';
  // Not within a number, nor behind the point or the stroke of a fraction: "$.5", "1/2".
  const isPart = /[.,'’/]/.test(before) && isDigit(text[at - 2] ?? '');
  if (
    isDigit(before) ||
    isPart ||
    /(?:^|[^\p{L}\p{N}.])\.$/u.test(text.slice(Math.max(at - 2, 0), at))
  ) {
    return undefined;
  }
  numeral.lastIndex = at;
  const [printed] = numeral.exec(text) ?? [];
  if (printed === undefined) return undefined;
  return { start: at, end: at + printed.length, value: plainValue(printed) };
}

/** Returns where the row of digits and marks ends that begins at a place, whether it can be read or not. */
export function endOfDigits(text: string, at: number): number {
  digitRun.lastIndex = at;
  return digitRun.test(text) ? digitRun.lastIndex : at;
}

/**
 * Returns a number with its scale taken into its value.
 *
 * @param value a plain decimal, e.g. "1381.5".
 * @param places how far the decimal point moves to the right, e.g. 6 for millions; negative to the left.
 */
export function shifted(value: string, places: number): string {
  const [whole = '', part = ''] = value.split('.');
  const digits = '0'.repeat(Math.max(-places, 0)) + whole + part.padEnd(Math.max(places, 0), '0');
  const point = whole.length + Math.max(-places, 0) + places;
  const rest = digits.slice(point).replace(/(?<!0)0+$/, '');
  const moved = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  return rest === '' ? moved : `${moved}.${rest}`;
}

function scaledAt(text: string, at: number, letters: ScaleLetters): PrintedNumber | undefined {
  const found = numeralAt(text, at);
  if (found === undefined) return undefined;
  let { end } = found;
  let exponent = 0;
  // Two words multiply each other: "lakh crore", "nghìn tỷ".
  for (let words = 0; words < 2 && mayBeScale(text, end); words++) {
    scaleWord.lastIndex = end;
    const said = Object.entries(scaleWord.exec(text)?.groups ?? {}).find(([, word]) => word);
    if (said === undefined) break;
    exponent += Number(said[0].slice(1));
    end = scaleWord.lastIndex;
  }
  if (exponent > 0) return { ...found, end, exponent };
  const letter = letterForms[letters];
  letter.lastIndex = end;
  const [, sign] = letter.exec(text) ?? [];
  if (sign === undefined) return { ...found, exponent };
  return { ...found, end: letter.lastIndex, exponent: scaleLetters[sign.toLowerCase()] ?? 0 };
}

/** The signs with which scale words begin, with the signs that may be before them. */
const firstSigns = new Set([
  '+',
  '-',
  ...Object.values(scaleWords).flatMap((words) => words.split('|').map((word) => word.charAt(0))),
]);

/** Returns whether a scale word may follow, by its first sign: most numbers have none, and patterns take time. */
function mayBeScale(text: string, end: number): boolean {
  let at = end;
  while (at < end + 2 && /[\s\-‐‑–]/.test(text[at] ?? '')) at++;
  const sign = text[at] ?? ' ';
  return sign > '\u007f' || firstSigns.has(sign.toLowerCase());
}

/** Returns a numeral that can be read, without grouping marks and with a point before its decimals. */
function plainValue(printed: string): string {
  const comma = printed.lastIndexOf(',');
  const point = printed.lastIndexOf('.');
  const isGrouped = (mark: string) =>
    printed.indexOf(mark) < printed.lastIndexOf(mark) ||
    (mark === ',' && /^[1-9]\d{0,2},\d{3}$/.test(printed));
  let decimal = Math.max(comma, point);
  if ((comma < 0 || point < 0) && decimal >= 0 && isGrouped(printed[decimal] ?? '')) decimal = -1;
  const whole = decimal < 0 ? printed : printed.slice(0, decimal);
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return decimal < 0 ? digits : `${digits}.${printed.slice(decimal + 1)}`;
}

function isDigit(sign: string): boolean {
  return sign >= '0' && sign <= '9';
}
