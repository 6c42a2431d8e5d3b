import type { Scale } from '../../../src/model/unit.ts';
import { numberOf, numberWord } from '../../../src/words/calendar.ts';
import { countedIn, type Counted } from './counted-things.ts';
import { notAmountsIn } from './not-amounts.ts';
import { inRanges } from './ranges-of-amounts.ts';
import { currencyBefore, measureAfter, type Measure } from './unit-words.ts';

/** An amount where a sentence prints it. */
export interface PrintedAmount {
  start: number;
  end: number;
  /** To the letter: "US$2.25 billion". */
  asPrinted: string;
  /** Without separators, sign or scale. */
  value: string;
  scale?: Scale;
  measure: Measure;
  /** What a plain number counts. */
  counted?: Counted;
  /** "about", "nearly", "more than" and their like. */
  approx: boolean;
  /** "up to", "no more than". */
  isCeiling: boolean;
  /** Which end of a range: "10-15 percent". */
  rangeEnd?: 'lower' | 'upper';
}

/** A number of a sentence that cannot be a figure, though it may say something. */
export interface UnreadAmount {
  start: number;
  words: string;
  reason: string;
}

interface Span {
  start: number;
  end: number;
}

const numeral = new RegExp(
  String.raw`(?<![\d.,])\d+(?:,\d{3})*(?:\.\d+)?(?!\d)|\b${numberWord}\b`,
  'gi',
);
const scaleWord = /^[\s-]?(thousand|million|mln|mn|billion|bln|bn|trillion|tn)\b/i;
/** Only glued to money: "$227m". */
const scaleLetter = /^(m|b|bn|k)\b/i;
const scaledDollars = /^(?:m|b|bn)\s(?:US |U\.S\. )?(?:dollars|USD)\b/;
const scaleOf: Record<string, Scale> = {
  thousand: 'thousand',
  k: 'thousand',
  million: 'million',
  mln: 'million',
  mn: 'million',
  m: 'million',
  billion: 'billion',
  bln: 'billion',
  bn: 'billion',
  b: 'billion',
  trillion: 'trillion',
  tn: 'trillion',
};
const rangeAfter = /^\s?(?:[-–—]|to\b|and\b)\s?(?=(?:US\s?)?[$€£]?\s?\d)/;
const approxBefore =
  /\b(?:about|around|approximately|roughly|some|nearly|almost|close to|approaching|more than|over|above|at least|less than|fewer than|under|below|nearing|near|as many as|as much as|just over|just under|well over|in excess of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|past|beyond|upwards of)\s+$|\b(?:nearly|almost|about|roughly|around|approximately)\s+an?\s+$/i;
const ceilingBefore =
  /\b(?:up to|no more than|not more than|at most|a maximum of|maximum of|not exceed(?:ing)?|capped at|limited to|ceiling of|cap of)\s+$/i;
const approxAfter = /^\s+(?:or so|or more|plus)\b|^\s?\+/;

/** Measures that say something, but nothing that a briefing's figures are for: "500 kV", "3 times". */
const noAmount = /^-?(?:k[vV]|kilovolt|volt|times|point|minute|week|decade|second|degree|fold)/;
/** What is known already, or only some of it: "the two", "one of three". */
const known =
  /\b(?:the|these|those|both|all|its|their|his|her|our|one of|of|first|last|next|other) (?:other )?$/i;
const ranked = /\b(?:top|among the)\s(?:\w+\s)?$/i;
/** A word with a capital within a sentence: "the Dawn 3 plants". */
const endOfName = /\p{Ll}\P{L}*\s\p{Lu}[\p{L}’']*\s$/u;

/**
 * The amounts of a sentence, in their order.
 *
 * @param taken spans that say something else, such as dates.
 */
export function amountsIn(
  sentence: string,
  taken: readonly Span[],
): { amounts: PrintedAmount[]; unread: UnreadAmount[] } {
  const not = [...taken, ...notAmountsIn(sentence)];
  const amounts: PrintedAmount[] = [];
  const unread: UnreadAmount[] = [];
  for (const found of sentence.matchAll(numeral)) {
    const [number] = found;
    const numberEnd = found.index + number.length;
    if (not.some(({ start, end }) => found.index < end && start < numberEnd)) continue;
    if (amounts.some(({ end }) => found.index < end)) continue;
    const read = amountAt(sentence, found.index, number);
    if (read === undefined) continue;
    if ('reason' in read) unread.push(read);
    else amounts.push(read);
  }
  return { amounts: inRanges(sentence, amounts), unread };
}

function amountAt(
  sentence: string,
  at: number,
  number: string,
): PrintedAmount | UnreadAmount | undefined {
  const inWords = !/\d/.test(number);
  const currency = currencyBefore(sentence.slice(0, at));
  const start = at - (currency?.length ?? 0);
  let end = at + number.length;
  const afterNumber = sentence.slice(end);
  const scaled =
    scaleWord.exec(afterNumber) ??
    (currency || scaledDollars.test(afterNumber) ? scaleLetter.exec(afterNumber) : null);
  end += scaled?.[0].length ?? 0;
  const after = measureAfter(sentence.slice(end), currency?.unit);
  const { measure, foreign } = after;
  const before = sentence.slice(0, start);
  const common = {
    start,
    value: inWords ? String(numberOf(number)) : number.replaceAll(',', ''),
    scale: scaleOf[scaled?.[1]?.toLowerCase() ?? ''],
    isCeiling: ceilingBefore.test(before),
  };
  if (foreign !== undefined) {
    end += after.length;
    if (inWords || noAmount.test(foreign)) return undefined;
    const words = sentence.slice(start, end);
    return { start, words, reason: `No figure is measured in “${foreign}”.` };
  }
  if (measure) {
    end += after.length;
    const approx =
      !common.isCeiling && (approxBefore.test(before) || approxAfter.test(sentence.slice(end)));
    return { ...common, end, asPrinted: sentence.slice(start, end), measure, approx };
  }
  return plainNumberAt(sentence, { ...common, end }, number, scaled !== null);
}

/** A number without a unit: of something that is counted, or the lower end of a range. */
function plainNumberAt(
  sentence: string,
  common: Pick<PrintedAmount, 'start' | 'end' | 'value' | 'scale' | 'isCeiling'>,
  number: string,
  isScaled: boolean,
): PrintedAmount | UnreadAmount | undefined {
  const { start, end } = common;
  const inWords = !/\d/.test(number);
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  if ((inWords && known.test(before)) || ranked.test(before) || /^one$/i.test(number)) {
    return undefined;
  }
  const words = sentence.slice(start, end);
  if (endOfName.test(before) && !inWords) {
    return { start, words, reason: 'It may be a part of a name.' };
  }
  const measure = { dimension: 'number', unit: 'count' } as const;
  const approx = approxBefore.test(before);
  const counted = countedIn(after, inWords);
  if (counted) {
    const last = end + (counted.isNext ? counted.length : 0);
    const asPrinted = sentence.slice(start, last);
    return { ...common, end: last, asPrinted, measure, counted, approx };
  }
  if (rangeAfter.test(after)) return { ...common, asPrinted: words, measure, approx };
  return isScaled ? { start, words, reason: 'It is not said what is counted.' } : undefined;
}
