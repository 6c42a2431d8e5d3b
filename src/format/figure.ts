import { countryName } from './country-names.ts';
import { attributionOf, markOfOurs, namesOfAttribution, type Names } from '../model/attribution.ts';
import type { Briefing } from '../model/briefing.ts';
import { directionOf, type Figure } from '../model/figure.ts';
import { kinds, type FigureStatus } from '../model/figure-kinds.ts';
import { onlyAmountIn } from '../model/printed-amount.ts';
import { namesNoYear, type PlacedFigure } from '../model/placed-figure.ts';
import { text } from '../text/text.ts';
import { withArticle } from './article.ts';
import { periodInWords } from './date.ts';
import { listInWords } from './list.ts';

type Measured = Pick<Figure, 'kind' | 'of' | 'what' | 'country' | 'partner' | 'direction'>;

/**
 * Returns what a figure measures, as a heading: "Vietnam: trade with Laos", "Laos: growth of exports to
 * Russia", "Vietnam: exports to Laos, chemicals", "Monsoon wind farm: capacity".
 */
export function measureInWords(figure: Measured): string {
  const { kind, of, what, country } = figure;
  if (kind === 'count' && what !== undefined) return capitalised(what);
  const noun = lowerCase(text.kinds.figure[kind]);
  const thing = of ? `${noun} of ${lowerCase(text.kinds.figure[of])}` : noun;
  if (what !== undefined && !kinds[of ?? kind].isBetweenTwo)
    return `${capitalised(what)}: ${thing}`;
  const words = [thing, partnerInWords(figure)].filter(Boolean).join(' ');
  const whole = what === undefined ? words : `${words}, ${what}`;
  return country === undefined ? capitalised(whole) : `${countryName(country)}: ${whole}`;
}

type Printed = Pick<Figure, 'asPrinted' | 'unit' | 'scale' | 'derived'>;

/** The mark of a number whose unit is not printed beside it, but elsewhere in the report. */
const markOfUnit = '*';

/**
 * Returns a figure as our briefing prints it, with its unit. What the report does not print beside the
 * number is marked, and so are our own calculations: "US$1,381.5 million* (our calculation)".
 */
export function printedInFull(figure: Printed): string {
  return inPrint(figure, hasAddedUnit(figure) ? markOfUnit : '');
}

/** Returns the same without the mark of units, for places that cannot explain it. */
export function printedPlainly(figure: Printed): string {
  return inPrint(figure, '');
}

/** Returns whether `printedInFull` adds a unit. */
export function hasAddedUnit(figure: Printed): boolean {
  return withUnit(figure) !== figure.asPrinted;
}

function inPrint(figure: Printed, mark: string): string {
  return `${withUnit(figure)}${mark}${figure.derived ? ` (${markOfOurs})` : ''}`;
}

function withUnit({ asPrinted, unit, scale }: Printed): string {
  const printed = onlyAmountIn(asPrinted);
  if (unit === 'count' || printed === undefined || printed.otherUnit !== undefined)
    return asPrinted;
  const [, per] = unit.split('/');
  const { start, end, exponent, units } = printed;
  const [before, number, after] = [
    asPrinted.slice(0, start),
    asPrinted.slice(start, end),
    asPrinted.slice(end),
  ];
  if (units.length === 0) {
    const missing = exponent > 0 ? undefined : scale;
    return `${before}${numberWithUnit(number, { unit, scale: missing })}${after}`;
  }
  const saysWhatFor = per === undefined || units.some((unit) => unit.includes('/'));
  return saysWhatFor ? asPrinted : `${before}${number} ${perInWords(per)}${after}`;
}

/** Returns a number with its scale and unit: "US$2.5 billion", "VND 5 trillion", "65%", "20 km". */
function numberWithUnit(number: string, { unit, scale }: Pick<Figure, 'unit' | 'scale'>): string {
  const [measure = '', per] = unit.split('/');
  const [before, after] = isCurrency(measure)
    ? [currencySign(measure), '']
    : ['', measureSign(measure)];
  const ofOne = `${before}${number}${scale === undefined ? '' : ` ${scale}`}${after}`;
  return per === undefined ? ofOne : `${ofOne} ${perInWords(per)}`;
}

const amount = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** Returns an amount that is no figure in words: "US$2,266.8 million", "−US$437 million", "7". */
export function amountInWords({
  value,
  ...measure
}: Pick<Figure, 'value' | 'scale' | 'unit'>): string {
  return `${value < 0 ? '−' : ''}${numberWithUnit(amount.format(Math.abs(value)), measure)}`;
}

function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit) && unit !== 'TEU';
}

/** Returns what is before an amount of money: "US$", "VND ". */
function currencySign(code: string): string {
  return code === 'USD' ? 'US$' : `${code} `;
}

/** Returns what is behind a number: "%", " MW", " US cents". */
function measureSign(unit: string): string {
  const signs: Record<string, string> = { '%': '%', count: '', USc: ' US cents' };
  return signs[unit] ?? ` ${unit}`;
}

function perInWords(thing: string): string {
  return `per ${thing === 't' ? 'tonne' : thing}`;
}

/** Explains the mark of units, below a caption or a list. */
export const unitNote = `${markOfUnit} Unit added by us`;

/** Returns what the sign of a number means, where it is not obvious: "deficit", "fall". */
export function signInWords({ kind, value }: Pick<Figure, 'kind' | 'value'>): string {
  if (kind === 'trade_balance') return value < 0 ? 'deficit' : 'surplus';
  return kind === 'growth_rate' && value < 0 ? 'fall' : '';
}

/** Returns the qualifiers of a printed number: "deficit, target"; "" for a plain actual one. */
export function qualifiersOf(
  figure: Pick<Figure, 'kind' | 'value' | 'status' | 'inferred' | 'approx' | 'asPrinted'>,
): string {
  const { status, inferred, approx, asPrinted } = figure;
  const saysSo = /^\p{Ll}/u.test(asPrinted);
  const saysAtMost = status === 'ceiling' && /^(?:up to|as much as|at most)\b/.test(asPrinted);
  const state = `${saysAtMost ? '' : stateInWords(status)}${inferred ? ' (inferred)' : ''}`;
  return [approx && !saysSo ? 'approximate' : '', signInWords(figure), state]
    .filter(Boolean)
    .join(', ');
}

/** Returns the status of a number, where it is not an actual one. */
function stateInWords(status: FigureStatus): string {
  if (status === 'actual') return '';
  return status === 'ceiling' ? 'at most' : text.kinds.figureStatus[status];
}

/** Returns a figure on one line: "Vietnam: trade with Laos, 2030: US$10 billion, target". */
export function figureInWords(figure: PlacedFigure): string {
  const number = [printedPlainly(figure), qualifiersOf(figure)].filter(Boolean).join(', ');
  return `${measureInWords(figure)}, ${whenInWords(figure)}: ${number}`;
}

/**
 * Returns the period of a figure in words; of a target without a year, the day on which it was stated.
 */
export function whenInWords(figure: PlacedFigure): string {
  const { period, base, status } = figure;
  const when = periodInWords(period);
  if (status === 'target' && namesNoYear(figure)) return `stated ${when}, no year given`;
  return base ? `${when} against ${periodInWords(base)}` : when;
}

type Attributed = Pick<Figure, 'reporter' | 'saidBy' | 'publishedBy'> & {
  /** The briefing, which says in which office a person speaks, and from whose report we calculate. */
  briefing?: Pick<Briefing, 'people' | 'source' | 'agency'>;
};

/**
 * Returns who a figure is from, and in which way: "Statistics: Vietnam Customs", "Said by Tô Lâm and
 * EVN", "Said by the Ministry of Finance of Vietnam", "Published by Xinhua", "Our calculation". A person who alone said it has the office held then.
 */
export function attributionInWords(figure: Attributed, names: Names): string {
  const attribution = attributionOf(figure);
  const { way } = attribution;
  if (way === 'calculation') return capitalised(markOfOurs);
  const named = namesOfAttribution(attribution, names);
  if (way === 'statistics') return `Statistics: ${listInWords(named)}`;
  const who = listInWords(named.map(withArticle));
  if (way === 'publisher') return `Published by ${who}`;
  return `Said by ${[who, officeOf(figure)].filter(Boolean).join(', ')}`;
}

/**
 * Returns who a figure is from, for a chart: "Vietnam Customs", "Tô Lâm and EVN", "Our calculation, from the
 * Vientiane Times".
 */
export function namesInWords(figure: Attributed, names: Names): string {
  const attribution = attributionOf(figure);
  if (attribution.way === 'calculation') {
    const writerId = figure.briefing?.agency ?? figure.briefing?.source ?? '';
    const writer = names.sources.get(writerId)?.name ?? figure.briefing?.agency;
    return capitalised(writer ? `${markOfOurs}, from ${withArticle(writer)}` : markOfOurs);
  }
  const who = listInWords(namesOfAttribution(attribution, names));
  return [who, officeOf(figure)].filter(Boolean).join(', ');
}

/** Returns the office of a person who alone said a figure. */
function officeOf(figure: Attributed): string | undefined {
  const { way, ids } = attributionOf(figure);
  const [speaker, ...others] = ids;
  if (way !== 'statement' || others.length > 0) return undefined;
  return figure.briefing?.people.find(({ person }) => person === speaker)?.office;
}

/** Returns "with Laos", "to Laos", "from Laos" or "in Laos". */
function partnerInWords(figure: Measured): string {
  const { partner, kind, of } = figure;
  if (partner === undefined) return '';
  const name = partner === 'world' ? 'all countries' : countryName(partner);
  const direction = directionOf(of ? { kind: of, direction: figure.direction } : figure);
  if (kind === 'trade_balance' || of === 'trade_balance') return `with ${name}`;
  const preposition = {
    export: 'to',
    import: 'from',
    two_way: 'with',
    outward: 'in',
    inward: 'from',
  };
  return `${direction ? preposition[direction] : 'with'} ${name}`;
}

const percent = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** Returns how much of a target is reached: "60 per cent of the target (our calculation)". */
export function shareInWords(share: number): string {
  return `${percent.format(share * 100)} per cent of the target (${markOfOurs})`;
}

function lowerCase(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
