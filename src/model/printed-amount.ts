import { currencyAfter, currencyBefore, type PrintedCurrency } from './currencies.ts';
import { endOfDigits, numberAt, scaleBefore, type PrintedNumber } from './printed-number.ts';
import { memoised } from './memoise.ts';
import { scales } from './scale.ts';
import { priceUnits, type Dimension } from './unit.ts';

/** A number where a text prints it, with its unit. */
export interface PrintedAmount extends PrintedNumber {
  /** What it is measured in, as far as the words beside it say; absent for a number alone. */
  dimension?: Dimension;
  /** The units of figures that it may be in, the likeliest first; "$" may be many dollars. */
  units: readonly string[];
  /** The words of a unit that figures do not have: "hectares", "percentage points". */
  otherUnit?: string;
  /** Which end of a range it is: "1.2–1.3 billion". */
  rangeEnd?: 'lower' | 'upper';
}

const perYear = String.raw`(?:\s?/\s?(?:year|yr)|\s+(?:per|a|each|every) year|\s+annually|\s+per annum|\s+yearly)`;

/** Units that figures have, the longer before the shorter, some of them with a power of ten: "Mt". */
const unitForms: [form: string, dimension: Dimension, unit: string, exponent?: number][] = [
  ['(?:%|٪|per ?cent\\b|pct\\b)(?! ?points?)', 'ratio', '%'],
  [`(?:TWh|terawatt[- ]hours?)${perYear}`, 'energy', 'TWh/year'],
  [`(?:GWh|gigawatt[- ]hours?)${perYear}`, 'energy', 'GWh/year'],
  ['TWh|terawatt[- ]hours?', 'energy', 'TWh'],
  ['GWh|gigawatt[- ]hours?', 'energy', 'GWh'],
  ['MWh|megawatt[- ]hours?', 'energy', 'MWh'],
  ['k[Ww]h|KWh|kilowatt[- ]hours?', 'energy', 'kWh'],
  ['GWp?|giga ?watts?', 'power', 'GW'],
  ['MWp?|mega ?watts?', 'power', 'MW'],
  ['[kK]W|kilo ?watts?', 'power', 'kW'],
  [`[Mm]tpa|Mt${perYear}`, 'power', 't/year', 6],
  [`ktpa|kt${perYear}`, 'power', 't/year', 3],
  ['Mt', 'volume', 't', 6],
  ['kt', 'volume', 't', 3],
  ['(?:metric )?tonnes?|metric tons?|MT|mt|t', 'volume', 't'],
  ['tons?', 'volume', 't'],
  ['TEUs?|twenty-foot equivalent units?', 'volume', 'TEU'],
  ['(?:barrels?|bbl)(?! ?(?:per|a) day|/day)', 'volume', 'bbl'],
  ['(?:cubic met(?:re|er)s?|cu\\.? ?m|m3|m³)(?! (?:per|a) )', 'volume', 'm3'],
  ['lit(?:re|er)s?', 'volume', 'L'],
  ['(?:km|kilomet(?:re|er)s?)(?![²/2])', 'length', 'km'],
  ['m(?:et(?:re|er)s?)?(?![²³/23])', 'length', 'm'],
  ['years?(?![ -]old)', 'duration', 'year'],
  ['months?(?![ -]old)', 'duration', 'month'],
  ['days?', 'duration', 'day'],
  ['hours?', 'duration', 'hour'],
];

/** Units that figures do not have; a number with one is not a count. */
const otherUnits =
  '(?:%|per ?cent(?:age)?|pct)[- ]?points?|basis points?|‰|k[vV]|kilovolts?|volts?|km/h|km²|km2|(?:sq(?:uare)?\\.? ?)(?:km|m|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|feet)|hectares?|ha|acres?|degrees?|°C?|kph|mph|MPa|Hz|kg|kilograms?|kilos?|grams?|minutes?|seconds?|weeks?|decades?|centuries|century|times|fold|barrels?(?: per day| a day|/day)|bpd|mmcfd?|bcm|cubic (?:feet|met(?:re|er)s? (?:per|a) (?:day|month|hour|second))|points?|m2|m²|knots|miles?|nautical miles?|feet|foot|ft|inches|pounds of|lbs?|bushels?|ounces?|carats?|gallons?|British thermal units|cents?|bales?|bags?|Gbps|Mbps|GB|TB|MB';

const unitForm = new RegExp(
  String.raw`[\s-]?(?:${unitForms.map(([form], index) => `(?<u${index}>${form})`).join('|')})(?![\p{L}\p{M}\d])`,
  'uy',
);
const otherUnitForm = new RegExp(String.raw`[\s-]?(?<unit>${otherUnits})(?![\p{L}\p{M}\d])`, 'uy');

const cents = /[\s-]?(?:U\.?S\.?\s?(?:¢|cents?)|¢)/iy;
const centsBefore = /\bUS\s?(?:¢|cents?)\s?$/;

/** What a price is for; a span of time makes no price. */
const perUnit =
  /\s?(?:\/\s?|(?:per|an?|each|for each|for every)\s)(?!(?:to|for|of|from|in|on|by|at|as|and|or|the|more|new|total)\b)(?<thing>(?:metric |cubic |\d+-?\s?)?\p{L}[\p{L}\d³]*(?:[- ]hours?)?)/uy;
/** Words after "a" that make a price: "US$5 million a road" is not one. */
const soldBy =
  /^(?:metric |cubic |\d)|^(?:pound|ounce|oz|lb|bag|sack|box|carton|bale|bushel|gallon|barrel|ton|tonne|kilo|kilogram|kilowatt|kWh|MWh|megawatt|lit(?:re|er)|unit|share|head|acre|hectare|person|passenger|ticket|piece|packet|bottle|cup|square)/i;
const perTime = /^(?:year|month|week|day|hour|annum|quarter|yr|night)$/i;
const perThings: [RegExp, (typeof priceUnits)[number]][] = [
  [/^(?:k[Ww]h|KWh|kilowatt[- ]hours?)$/, 'kWh'],
  [/^(?:MWh|megawatt[- ]hours?)$/, 'MWh'],
  [/^(?:metric |tonne|ton$|t$|mt$)/i, 't'],
  [/^(?:barrel|bbl|b$)/, 'bbl'],
  [/^(?:lit(?:re|er)|l$)/i, 'L'],
  [/^(?:kg|kilo(?:gram)?)s?$/, 'kg'],
  [/^(?:cubic met(?:re|er)|m3|m³)$/, 'm3'],
];

const numberNames =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
/** Other words behind a hyphen make a compound: "two-way", "one-stop". */
const wordsAfterHyphen = `${Object.keys(scales).join('|')}|lakh|crore|year|month|day|hour`;
/** With these a text has no number that can be read from its words. */
const fraction =
  /\b(?:thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|dozens?|half|thirds?|quarters?|point)\b/i;
/** Before these a number word is only a part of the number: "two hundred", "twenty one". */
const partial = new RegExp(String.raw`\b(?:${numberNames.join('|')})\b|${fraction.source}`, 'iy');
const candidate = new RegExp(
  String.raw`\d|(?<![\p{L}\p{M}\d-])(?:${numberNames.toReversed().join('|')})(?![\p{L}\p{M}]|-(?!${wordsAfterHyphen})\p{L})`,
  'giu',
);

/** Returns how far a printed number may be from the exact one: half a unit of its last digit. */
export function roundingOf({ value, exponent }: PrintedNumber): number {
  const decimals = value.split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals * 10 ** exponent;
}

/** Returns all numbers of a text with their units, in their order; what cannot be read is left out. */
export function amountsIn(text: string): PrintedAmount[] {
  const amounts: PrintedAmount[] = [];
  candidate.lastIndex = 0;
  for (let found = candidate.exec(text); found; found = candidate.exec(text)) {
    const isWord = found[0].length > 1 || !/\d/.test(found[0]);
    const amount = isWord
      ? wordAt(text, found.index, found[0])
      : printedAmountAt(text, found.index);
    const rest = amount?.end ?? (isWord ? candidate.lastIndex : endOfDigits(text, found.index));
    candidate.lastIndex = Math.max(rest, found.index + 1);
    if (amount) amounts.push(amount);
  }
  return withRanges(text, amounts);
}

/** Returns the one amount of a text; undefined where it holds none, several, or one that cannot be read. */
export const onlyAmountIn = memoised(findOnlyAmount);

function findOnlyAmount(text: string): PrintedAmount | undefined {
  const [amount, ...others] = amountsIn(text);
  if (amount === undefined || amount.rangeEnd !== undefined) return undefined;
  // A word beside digits, as in "one of 12", is not a second number.
  const isWord = (one: PrintedAmount) => !/\d/.test(text.slice(one.start, one.end));
  const numerals = [amount, ...others].filter((one) => !isWord(one));
  const left = blanked(text, [amount, ...others]);
  if (/\d/.test(left)) return undefined;
  if (numerals.length === 0)
    return others.length === 0 && !fraction.test(text) ? amount : undefined;
  return numerals.length === 1 ? numerals[0] : undefined;
}

/**
 * Returns the amount whose numeral begins at a place of a text; undefined where none does, or one that
 * cannot be read. What follows may make it the lower end of a range, which only `amountsIn` reads.
 */
export function printedAmountAt(text: string, at: number): PrintedAmount | undefined {
  const before = text.slice(Math.max(at - 14, 0), at);
  const sign = currencyBefore(before);
  if (centsBefore.test(before))
    return inCents(text, numberAt(text, at), centsBefore.exec(before)?.[0].length ?? 0);
  const asMoney = numberAt(text, at, 'money');
  const plain = numberAt(text, at);
  if (asMoney === undefined || plain === undefined) return undefined;
  if (sign && (!sign.isDoubtful || isLarge(asMoney))) {
    if (scaleBefore.test(text.slice(Math.max(at - 30, 0), at - sign.length))) return undefined;
    return moneyOf(text, asMoney, sign.units, asMoney.start - sign.length);
  }
  cents.lastIndex = plain.end;
  if (cents.test(text)) return inCents(text, plain, 0, cents.lastIndex);
  for (const number of asMoney.end > plain.end ? [asMoney, plain] : [plain]) {
    const currency = currencyAfter(text, number.end);
    const isSure = currency && (!currency.isDoubtful || isLarge(number));
    if (isSure && !isWeight(text, number, currency)) {
      const whole = { ...number, end: number.end + currency.length };
      return moneyOf(text, whole, currency.units, number.start);
    }
  }
  // "1.2m tonnes" are millions, as no metres are followed by another unit.
  const glued = numberAt(text, at, 'glued') ?? plain;
  const scaled = glued.exponent > plain.exponent ? measuredAt(text, glued) : undefined;
  const isScaled = scaled && (scaled.units.length > 0 || scaled.otherUnit !== undefined);
  return isScaled && text[glued.end] === ' ' ? scaled : measuredAt(text, plain);
}

/** Money in doubtful words is large or has two decimals: "K5 million", "K4.85", but not "won 3". */
function isLarge({ value, exponent }: PrintedNumber): boolean {
  return exponent > 0 || Number(value) >= 1000 || /^\d+\.\d\d$/.test(value);
}

/** "2 million pounds of coffee". */
function isWeight(
  text: string,
  { end }: PrintedNumber,
  { length, units }: PrintedCurrency,
): boolean {
  return units.includes('GBP') && text.startsWith(' of ', end + length);
}

function wordAt(text: string, at: number, word: string): PrintedAmount | undefined {
  const value = String(numberNames.indexOf(word.toLowerCase()));
  // Read as the numeral that it is, so that scale and unit are those of any number.
  const tail = text.slice(at + word.length, at + word.length + 60);
  const amount = printedAmountAt(value + tail, 0);
  if (amount === undefined) return undefined;
  partial.lastIndex = at + word.length + 1;
  const isEnd =
    /\b(?:hundred|thousand|million) (?:and )?$|\b(?:twen|thir|for|fif|six|seven|eigh|nine)ty $|\bpoint $/i.test(
      text.slice(Math.max(at - 14, 0), at),
    );
  if (isEnd || partial.test(text)) return undefined;
  return { ...amount, start: at, end: amount.end - value.length + word.length + at };
}

/** Money, or a price where the words behind it say for what. */
function moneyOf(
  text: string,
  number: PrintedNumber,
  units: readonly string[],
  start: number,
): PrintedAmount {
  const money: PrintedAmount = { ...number, start, dimension: 'money', units };
  perUnit.lastIndex = number.end;
  const thing = perUnit.exec(text)?.groups?.['thing'];
  if (thing === undefined || perTime.test(thing)) return money;
  const end = perUnit.lastIndex;
  const unit = perThings.find(([form]) => form.test(thing))?.[1];
  if (unit !== undefined) {
    return { ...money, end, dimension: 'price', units: units.map((code) => `${code}/${unit}`) };
  }
  const words = text.slice(number.end, end);
  const isPrice = !/^\s?an?\s/.test(words) || soldBy.test(thing);
  return isPrice ? { ...number, start, end, units, otherUnit: words.trim() } : money;
}

function inCents(
  text: string,
  number: PrintedNumber | undefined,
  signLength: number,
  end = number?.end ?? 0,
): PrintedAmount | undefined {
  if (number === undefined) return undefined;
  const start = number.start - signLength;
  perUnit.lastIndex = end;
  const thing = perUnit.exec(text)?.groups?.['thing'] ?? '';
  const isPower = perThings[0]?.[0].test(thing) ?? false;
  if (!isPower) return { ...number, start, end, units: [], otherUnit: 'cents' };
  return { ...number, start, end: perUnit.lastIndex, dimension: 'price', units: ['USc/kWh'] };
}

function measuredAt(text: string, number: PrintedNumber): PrintedAmount {
  otherUnitForm.lastIndex = number.end;
  const other = otherUnitForm.exec(text)?.groups?.['unit'];
  if (other !== undefined) {
    return { ...number, end: otherUnitForm.lastIndex, units: [], otherUnit: other };
  }
  unitForm.lastIndex = number.end;
  const groups = unitForm.exec(text)?.groups;
  const index = unitForms.findIndex((_, at) => groups?.[`u${at}`] !== undefined);
  const [, dimension, unit, power = 0] = unitForms[index] ?? [];
  if (dimension === undefined || unit === undefined) return { ...number, units: [] };
  const exponent = number.exponent + power;
  return { ...number, exponent, end: unitForm.lastIndex, dimension, units: [unit] };
}

/** Gives both ends of ranges and changes the scale and unit that only one of them has. */
function withRanges(text: string, amounts: readonly PrintedAmount[]): PrintedAmount[] {
  const all = [...amounts];
  for (let at = all.length - 2; at >= 0; at--) {
    const [lower, second] = [all[at], all[at + 1]];
    // "$1.00-1.20 per litre"
    const isMoney = lower?.dimension === 'money' && second && isBare(second);
    const upper = isMoney ? moneyOf(text, second, lower.units, second.start) : second;
    const join = lower && upper ? joinOf(text, lower, upper, all[at - 1]) : undefined;
    if (!lower || !upper || !join) continue;
    const isRange = join === 'range';
    const { dimension, units, otherUnit } = upper;
    // "between $60 and $70 a barrel" are two prices.
    const isMoneyOfPrice = lower.dimension === 'money' && dimension !== 'money' && !isBare(upper);
    all[at] = {
      ...lower,
      ...((isBare(lower) || isMoneyOfPrice) && { dimension, units, otherUnit }),
      exponent: sharedExponent(lower, upper, isRange),
      ...(isRange && { rangeEnd: 'lower' }),
    };
    all[at + 1] = {
      ...(isBare(upper)
        ? { ...lower, ...upper, dimension: lower.dimension, units: lower.units }
        : upper),
      ...(isRange && { rangeEnd: 'upper' }),
    };
  }
  return all;
}

function isBare({ units, otherUnit }: PrintedAmount): boolean {
  return units.length === 0 && otherUnit === undefined;
}

/**
 * Returns what two amounts are by the words between them: a range, or a list such as the two ends
 * of a change ("from 2 to 7"); undefined where they are neither.
 */
function joinOf(
  text: string,
  lower: PrintedAmount,
  upper: PrintedAmount,
  previous?: PrintedAmount,
): 'range' | 'list' | undefined {
  const between = text.slice(lower.end, upper.start);
  const before = text.slice(Math.max(lower.start - 24, 0), lower.start);
  const unitsOf = ({ units }: PrintedAmount) => units.map((unit) => unit.split('/')[0]);
  const differ =
    !isBare(lower) &&
    !isBare(upper) &&
    !unitsOf(lower).some((unit) => unitsOf(upper).includes(unit)) &&
    lower.otherUnit !== upper.otherUnit;
  if (differ || (isYear(text, lower) && !isYear(text, upper))) return undefined;
  if (/^\s?to\s?$/.test(between) && /\bfrom\s(?:\p{L}+\s)?$/iu.test(before)) return 'list';
  const isAscending = sizeOf(lower, sharedExponent(lower, upper, true)) < sizeOf(upper);
  // "rose by $2 million to $7 million", "up 5% to 10%"
  const isResult = /^\s?to\s?$/.test(between) && changeBefore.test(before);
  if (isResult) return undefined;
  const isRange =
    /^\s?(?:[-–—‑‐−~…]|\.{3}|to)(?:\s(?:nearly|almost|about|around|over|more than))?\s?$/.test(
      between,
    );
  if (isRange && isAscending) return 'range';
  // "US$1.2 and 1.4 billion, respectively"
  const isList = isRange || /^(?:, |,? and |,? or |\/)$/.test(between);
  const sharesScale = lower.exponent === 0 && upper.exponent > 0 && Number(lower.value) < 1000;
  // "US$12.5, 13 and 14 million"
  const isInList =
    previous?.dimension === 'money' && text.slice(previous.end, lower.start) === ', ';
  if (isList && sharesScale && (lower.dimension === 'money' || isInList)) return 'list';
  if (!isAscending) return undefined;
  return /^\s?and\s?$/.test(between) && /\bbetween\s$/i.test(before) ? 'range' : undefined;
}

const changeBefore =
  /\b(?:by|up|down|rose|risen|rise|grew|grown|gained|jumped|soared|climbed|increased?|fell|fallen|dropped|declined|decreased|cut|raised|lowered)\s(?:\p{L}+\s){0,2}$/iu;

/** In "1.2–1.3 billion" the first number is in billions, too; in "870,000 to 1.4 million" it is not. */
function sharedExponent(lower: PrintedAmount, upper: PrintedAmount, isRange: boolean): number {
  const shares = lower.exponent === 0 && Number(lower.value) < 1000;
  const fits = !isRange || sizeOf(lower, upper.exponent) < sizeOf(upper) || isBare(lower);
  return shares && fits ? upper.exponent : lower.exponent;
}

function sizeOf({ value, exponent }: PrintedAmount, scale = exponent): number {
  return Number(value) * 10 ** scale;
}

function isYear(text: string, { start, end }: PrintedAmount): boolean {
  return /^(?:19|20)\d\d$/.test(text.slice(start, end));
}

function blanked(text: string, spans: readonly PrintedAmount[]): string {
  const parts = spans.map(({ end }, index) => text.slice(end, spans[index + 1]?.start));
  return text.slice(0, spans[0]?.start) + parts.join(' ');
}
