import { numberAt, shifted } from '../../model/printed-number.ts';
import { fold } from './fold.ts';
import { laoWordAt } from './lao-word.ts';
import type { Token } from './tokens.ts';

/** An amount in a text. */
export interface Amount {
  /** The number, e.g. "2.98". */
  number: string;
  /** The number with its scale, e.g. "2980000000"; absent where it is a number alone. */
  value?: string;
  /** The letter of what is measured, in base units: see `units`. */
  unit?: string;
  /** The value in base units, e.g. "10500000000" watts; absent without a unit. */
  measure?: string;
  /** How many tokens it has, the number's own included. */
  length: number;
}

/** A term for an amount, with how much a match counts. */
export interface AmountAlternative {
  terms: string[];
  boost: number;
}

/**
 * How many significant digits identify a number whatever its scale: fewer with a decimal point, as
 * years have four.
 */
const distinctive = { whole: 5, decimal: 4 };

/** Digits of a rounded value. */
const roundedDigits = 2;

const tag = {
  digits: 'þn',
  value: 'þv',
  measure: 'þu',
  share: 'þp',
  significant: 'þg',
  rounded: 'þa',
};

/** How much less than the amount itself counts what may be the same. */
const boosts = { value: 0.8, significant: 0.8, rounded: 0.5 };

/** Returns the term of a number in digits, e.g. of "496.2". */
export function digitsTerm(number: string): string {
  return tag.digits + encoded(number);
}

/** Returns the terms under which a text with an amount is found, except that of the number in digits. */
export function termsOfAmount(amount: Amount): string[] {
  const rounded = roundedValue(amount.value);
  return [
    ...exactTerms(amount),
    ...presentIn(significantTerm(amount.number)),
    ...presentIn(rounded === amount.value ? undefined : rounded && tag.rounded + rounded),
  ];
}

/** Returns the ways to find an amount, the most exact first. */
export function alternativesOfAmount(amount: Amount): AmountAlternative[] {
  const [exact, ...others] = exactTerms(amount);
  const rounded = roundedValue(amount.value);
  // Either what is sought or what is found is round.
  const near = rounded && (rounded === amount.value ? tag.rounded : tag.value) + rounded;
  return [
    { terms: [exact ?? digitsTerm(amount.number)], boost: 1 },
    ...others.map((term) => ({ terms: [term], boost: boosts.value })),
    ...presentIn(significantTerm(amount.number)).map((term) => ({
      terms: [term],
      boost: boosts.significant,
    })),
    ...presentIn(near).map((term) => ({ terms: [term], boost: boosts.rounded })),
  ];
}

function exactTerms({ value, unit, measure }: Amount): string[] {
  if (unit === 'p') return presentIn(measure && tag.share + encoded(measure));
  return [
    ...presentIn(unit && measure && tag.measure + unit + encoded(measure)),
    ...presentIn(value && tag.value + encoded(value)),
  ];
}

function presentIn<T>(value: T | undefined | ''): T[] {
  return value === undefined || value === '' ? [] : [value];
}

/**
 * Units by what they measure, each with its power of ten in base units: watts, watt-hours, tonnes,
 * metres, volts. English, Vietnamese, Russian and Lao (symbols of the SI; names as in the Unicode CLDR).
 */
const units = unitTable({
  w: { kw: 3, mw: 6, gw: 9, tw: 12, квт: 3, мвт: 6, гвт: 9, ...withPrefixes('watt', 'ватт', 'ວັດ') },
  h: { kwh: 3, mwh: 6, gwh: 9, twh: 12, квтч: 3, мвтч: 6, гвтч: 9 },
  t: {
    ...{ t: 0, ton: 0, tons: 0, tonne: 0, tonnes: 0, kt: 3, mt: 6, tan: 0, т: 0 },
    ...{ тонна: 0, тонны: 0, тонн: 0, тоннах: 0, ໂຕນ: 0 },
  },
  m: {
    ...{ metre: 0, metres: 0, meter: 0, meters: 0, km: 3, км: 3, ກິໂລແມັດ: 3 },
    ...{ kilometre: 3, kilometres: 3, kilometer: 3, kilometers: 3 },
    ...{ километр: 3, километра: 3, километров: 3 },
  },
  v: { kv: 3, кв: 3, kilovolt: 3, kilovolts: 3 },
  p: { percent: 0, pct: 0, процент: 0, процента: 0, процентов: 0, ເປີເຊັນ: 0 },
});

function withPrefixes(english: string, russian: string, lao: string): Record<string, number> {
  const prefixes = [
    ['kilo', 'кило', 'ກິໂລ', 3],
    ['mega', 'мега', 'ເມກາ', 6],
    ['giga', 'гига', 'ກິກາ', 9],
    ['tera', 'тера', 'ເຕຣາ', 12],
  ] as const;
  return Object.fromEntries(
    prefixes.flatMap(([en, ru, lo, power]) => [
      ...[english, `${english}s`].map((word) => [en + word, power] as const),
      ...[russian, `${russian}а`, `${russian}ов`].map((word) => [ru + word, power] as const),
      [lo + lao, power] as const,
    ]),
  );
}

interface Unit {
  unit: string;
  power: number;
}

function unitTable(table: Record<string, Record<string, number>>): ReadonlyMap<string, Unit> {
  return new Map(
    Object.entries(table).flatMap(([unit, words]) =>
      Object.entries(words).map(([word, power]) => [fold(word), { unit, power }]),
    ),
  );
}

/** What makes watt-hours of watts, behind them: "kilowatt hours", "кВт·ч". */
const hours = /^(?:hours?|hrs?|h|ч|час(?:а|ов)?)$/;

/** Words for dollars, behind an amount: the sign before one is left out, too. */
const dollars = [
  ...[['dollar'], ['dollars'], ['usd'], ['us', 'dollars'], ['do', 'la'], ['do', 'la', 'my']],
  ...['доллар', 'доллара', 'долларов', 'долл'].map((word) => [word]),
].sort((a, b) => b.length - a.length);
const laoDollars = new Map([[fold('ໂດລາ'), 'usd']]);

/**
 * Returns the amount that begins at a number: a scaled value ("1.3815 billion", "227m", "2.5–3
 * billion", "227,000,000"), one with a unit ("10,500 MW", "20 million tonnes"), a share ("66%", "66 per
 * cent"), otherwise the number alone.
 *
 * @param tokens the tokens of a text, of which the one at `at` is a number.
 * @param text the text, in which a percent sign is looked for.
 */
export function amountAt(tokens: readonly Token[], at: number, text: string): Amount {
  const number = tokens[at]?.text ?? '';
  const last = endOfRange(tokens, at, text) ?? at;
  const isAlone = last === at;
  const share = shareLength(tokens, last, text);
  if (share > 0) return { number, unit: 'p', measure: number, length: isAlone ? share : 1 };
  const read = numberAt(text, tokens[last]?.start ?? 0, 'glued');
  const exponent = read?.exponent ?? 0;
  let end = last + 1;
  if (read && exponent > 0) while ((tokens[end]?.start ?? read.end) < read.end) end++;
  const scaled = shifted(isAlone && exponent > 0 ? (read?.value ?? number) : number, exponent);
  const isValue = exponent > 0 || /^\d{7,}$/.test(number);
  const value = isValue && { value: scaled };
  const unit = unitAt(tokens, end);
  const length = (next: number) => (isAlone ? next - at : 1);
  if (unit) {
    const measure = shifted(scaled, unit.power);
    return { number, ...value, unit: unit.unit, measure, length: length(unit.next) };
  }
  if (!isValue) return { number, length: 1 };
  const currency = dollars.find((words) =>
    words.every((word, index) => tokens[end + index]?.text === word),
  );
  const afterCurrency = laoWordAt(laoDollars, tokens, end)?.next ?? end + (currency?.length ?? 0);
  return { number, ...value, length: length(afterCurrency) };
}

/** Returns the unit at a place, and where the words after it begin. */
function unitAt(tokens: readonly Token[], place: number): (Unit & { next: number }) | undefined {
  const at = tokens[place]?.text === 'metric' ? place + 1 : place;
  const found = units.get(tokens[at]?.text ?? '');
  if (found === undefined) {
    const word = laoWordAt(units, tokens, at);
    return word && { ...word.value, next: word.next };
  }
  const isHours = found.unit === 'w' && hours.test(tokens[at + 1]?.text ?? '');
  return isHours ? { ...found, unit: 'h', next: at + 2 } : { ...found, next: at + 1 };
}

function shareLength(tokens: readonly Token[], at: number, text: string): number {
  const [token, next, afterNext] = tokens.slice(at, at + 3);
  if (token === undefined) return 0;
  if (/^\s?%/.test(text.slice(token.end, token.end + 2))) return 1;
  const unit = unitAt(tokens, at + 1);
  if (unit?.unit === 'p') return unit.next - at;
  const words = `${next?.text} ${afterNext?.text}`;
  return words === 'per cent' || words === 'phan tram' ? 3 : 0;
}

/**
 * Returns the index of the number that ends a range: in "2.5–3 billion", "2.5 to 3 billion" and
 * "10–15%" the scale or the percent sign belongs to both numbers.
 */
function endOfRange(tokens: readonly Token[], at: number, text: string): number | undefined {
  const from = tokens[at];
  const end = at + (tokens[at + 1]?.text === 'to' ? 2 : 1);
  const until = tokens[end];
  if (from === undefined || until?.kind !== 'number') return undefined;
  return /^\s*(?:[-–—]|to)\s*$/.test(text.slice(from.end, until.start)) ? end : undefined;
}

function significantTerm(number: string): string | undefined {
  const digits = number.replace('.', '').replace(/^0+|(?<!0)0+$/g, '');
  const enough = number.includes('.') ? distinctive.decimal : distinctive.whole;
  return digits.length < enough ? undefined : tag.significant + digits;
}

/** Returns a whole value rounded to its first digits, e.g. "3000000000" for "2980000000". */
function roundedValue(value: string | undefined): string | undefined {
  if (value === undefined || !/^[1-9]\d{3,14}$/.test(value)) return undefined;
  const unit = 10 ** (value.length - roundedDigits);
  return String(Math.round(Number(value) / unit) * unit);
}

/** Writes a number as a term may hold it: of letters and digits only. */
function encoded(number: string): string {
  return number.replace('.', 'd');
}
