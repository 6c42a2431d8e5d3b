import { numberAt, shifted } from '../../model/printed-number.ts';
import type { Token } from './tokens.ts';
import { currencyBehind, isCurrency, unitAt } from './units.ts';

/** An amount in a text. */
interface Amount {
  /** The number, e.g. "2.98". */
  number: string;
  /** The number with its scale, e.g. "2980000000"; absent where it is a number alone. */
  value?: string;
  /** The letter of what is measured (see `units`), or the code of a currency, e.g. "usd". */
  unit?: string;
  /** The value in base units, e.g. "10500000000" watts; absent without a unit. */
  measure?: string;
  /** How many tokens it has, the number's own included. */
  length: number;
}

/** A term for an amount, with how much a match counts. */
interface AmountAlternative {
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

/**
 * How much less than the amount itself counts what may be the same. With another unit or currency, or with
 * none, it is only related.
 */
const boosts = { significant: 0.8, rounded: 0.5, otherUnit: 0.2 };

/** Returns the term of a number in digits, e.g. of "496.2". */
export function digitsTerm(number: string): string {
  return tag.digits + encoded(number);
}

/** Returns the terms under which a text with an amount is found, except that of the number in digits. */
export function termsOfAmount(amount: Amount): string[] {
  const rounded = roundedValue(amount.value);
  const isRound = rounded === undefined || rounded === amount.value;
  return [
    ...exactTerms(amount),
    ...presentIn(significantTerm(amount.number)),
    ...(isRound ? [] : withoutAndWith(amount).map((currency) => tag.rounded + currency + rounded)),
  ];
}

/** Returns the ways to find an amount, the most exact first. */
export function alternativesOfAmount(amount: Amount): AmountAlternative[] {
  const { number, value, unit = '' } = amount;
  const digits = digitsTerm(number);
  const [exact = digits, ...others] = exactTerms(amount);
  if (isCurrency(unit) && value === undefined) others.push(digits);
  const rounded = roundedValue(value);
  // Either what is sought or what is found is round.
  const near = presentIn(rounded).flatMap((rounded) =>
    withoutAndWith(amount).map((currency) => ({
      term: (rounded === value ? tag.rounded : tag.value) + currency + rounded,
      boost: currency === unit ? boosts.rounded : boosts.otherUnit,
    })),
  );
  const significantBoost = unit === '' ? boosts.significant : boosts.otherUnit;
  return [
    { term: exact, boost: 1 },
    ...presentIn(significantTerm(number)).map((term) => ({ term, boost: significantBoost })),
    ...others.map((term) => ({ term, boost: boosts.otherUnit })),
    ...near,
  ].map(({ term, boost }) => ({ terms: [term], boost }));
}

/** Returns the beginnings of terms for values: without a currency, and with that of the amount. */
function withoutAndWith({ unit = '' }: Amount): string[] {
  return isCurrency(unit) ? ['', unit] : [''];
}

function exactTerms({ value, unit = '', measure }: Amount): string[] {
  if (unit === 'p') return presentIn(measure && tag.share + encoded(measure));
  const tagOfUnit = (isCurrency(unit) ? tag.value : tag.measure) + unit;
  return [
    ...presentIn(measure && tagOfUnit + encoded(measure)),
    ...presentIn(value && tag.value + encoded(value)),
  ];
}

function presentIn<T>(value: T | undefined | ''): T[] {
  return value === undefined || value === '' ? [] : [value];
}

/** Returns the currency that is named before the number at a place, or before the first of "$2–3 billion". */
function currencyBefore(tokens: readonly Token[], at: number, text: string): string | undefined {
  const first = [at - 1, at - 2].find((place) => endOfRange(tokens, place, text) === at) ?? at;
  const word = tokens[first - 1]?.text ?? '';
  return isCurrency(word) ? word : undefined;
}

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
  const behind = currencyBehind(tokens, end);
  const currency = behind?.value ?? currencyBefore(tokens, at, text);
  return {
    number,
    ...value,
    ...(currency !== undefined && { unit: currency, measure: scaled }),
    length: behind || isValue ? length(behind?.next ?? end) : 1,
  };
}

/** Checks whether a token is the currency of the amount behind it: "$" or "USD". */
export function isCurrencyBefore(tokens: readonly Token[], at: number, text: string): boolean {
  const [token, next] = tokens.slice(at, at + 2);
  if (token === undefined || !isCurrency(token.text) || next?.kind !== 'number') return false;
  return amountAt(tokens, at + 1, text).unit === token.text;
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
