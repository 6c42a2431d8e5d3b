import { countryName } from './country-names.ts';
import { attributionOf, namesOfAttribution, type Names } from '../model/attribution.ts';
import type { Briefing } from '../model/briefing.ts';
import { directionOf, type Figure } from '../model/figure.ts';
import { kinds, type Direction, type FigureStatus } from '../model/figure-kinds.ts';
import { onlyAmountIn } from '../model/printed-amount.ts';
import { namesNoYear, type PlacedFigure } from '../model/placed-figure.ts';
import { otherLanguage, perLanguage } from '../text/language.ts';
import { formatList, numberFormat } from '../text/locale.ts';
import { text } from '../text/text.ts';
import { periodInWords } from './date.ts';

type Measured = Pick<Figure, 'kind' | 'of' | 'what' | 'country' | 'partner' | 'direction'>;

/**
 * Returns what a figure measures, as a heading: "France: trade with Germany", "Germany: growth of exports to
 * Poland", "France: exports to Germany, chemicals", "North Sea wind farm: capacity".
 */
export function measureInWords(figure: Measured): string {
  const { kind, of, what, country, partner } = figure;
  if (kind === 'count' && what !== undefined) return capitalised(what);
  const { measure } = text.figure;
  const thing = of ? measure.of({ kind, of }) : lowerCase(text.kinds.figure[kind]);
  if (what !== undefined && !kinds[of ?? kind].isBetweenTwo)
    return measure.ofSubject({ subject: capitalised(what), thing });
  return capitalised(
    measure.ofCountry({
      ...{ thing, what, direction: wayOf(figure) },
      country: country && countryName(country),
      partner: partner === 'world' ? measure.allCountries : partner && countryName(partner),
    }),
  );
}

/** Returns the direction seen from the figure's country; a balance has both. */
function wayOf({ kind, of, direction }: Measured): Direction {
  if (kind === 'trade_balance' || of === 'trade_balance') return 'two_way';
  return directionOf({ kind: of ?? kind, direction }) ?? 'two_way';
}

type Printed = Pick<Figure, 'asPrinted' | 'value' | 'unit' | 'scale' | 'approx' | 'derived'>;

/** The mark of a number whose unit is not printed beside it, but elsewhere in the report. */
const markOfUnit = '*';

/**
 * Returns a figure as our briefing prints it, with its unit. What the report does not print beside the
 * number is marked, and so are our own calculations: "US$1,381.5 million* (our calculation)". On pages in
 * another language than that of the briefings the number is written as that language does.
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
  return asPrintedWithUnit(figure) !== figure.asPrinted;
}

function inPrint(figure: Printed, mark: string): string {
  const printed = `${translated(figure) ?? asPrintedWithUnit(figure)}${mark}`;
  return figure.derived ? text.figure.ofOurs({ printed }) : printed;
}

type Bound = keyof typeof text.figure.bound;

/** What English words before a number say of it. */
const bounds: readonly (readonly [words: RegExp, bound: Bound])[] = [
  [/^(?:about|around|approximately|roughly|some)\b/i, 'about'],
  [/^(?:more than|over|above)\b/i, 'above'],
  [/^(?:almost|nearly|close to)\b/i, 'almost'],
  [/^at least\b/i, 'atLeast'],
  [/^(?:up to|as much as|at most)\b/i, 'atMost'],
  [/^(?:less than|under|below)\b/i, 'below'],
];

function boundOf(asPrinted: string): Bound | undefined {
  return bounds.find(([words]) => words.test(asPrinted))?.[1];
}

/**
 * Returns a number for pages in another language than that of the briefings: "около $2,3 млрд"; undefined on
 * other pages, and where the words have more than the number. Its sign is said in words.
 */
function translated({
  asPrinted,
  value,
  approx,
  ...measure
}: Omit<Printed, 'derived'>): string | undefined {
  if (otherLanguage() === undefined) return undefined;
  const printed = onlyAmountIn(asPrinted);
  if (printed === undefined || printed.otherUnit !== undefined) return undefined;
  const amount = amountInWords({ value: Math.abs(value), ...measure });
  const bound = boundOf(asPrinted);
  if (bound) return text.figure.bound[bound]({ amount });
  return approx ? text.figure.bound.about({ amount }) : amount;
}

function asPrintedWithUnit({
  asPrinted,
  unit,
  scale,
}: Pick<Printed, 'asPrinted' | 'unit' | 'scale'>): string {
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
  return saysWhatFor ? asPrinted : `${before}${perThing(number, per)}${after}`;
}

/** Returns a number with its scale and unit: "US$2.5 billion", "VND 5 trillion", "65%", "20 km". */
function numberWithUnit(number: string, { unit, scale }: Pick<Figure, 'unit' | 'scale'>): string {
  const [measure = '', per] = unit.split('/');
  const amount =
    scale === undefined ? number : text.figure.scaled({ number, scale: text.figure.scale[scale] });
  const ofOne = isCurrency(measure)
    ? text.figure.money({ amount, currency: measure })
    : amountIn(measure, amount);
  return per === undefined ? ofOne : perThing(ofOne, per);
}

const amounts = perLanguage((language) => numberFormat(language, { maximumFractionDigits: 6 }));

/** Returns an amount that is no figure in words: "US$2,266.8 million", "−US$437 million", "7". */
export function amountInWords({
  value,
  ...measure
}: Pick<Figure, 'value' | 'scale' | 'unit'>): string {
  return `${value < 0 ? '−' : ''}${numberWithUnit(amounts().format(Math.abs(value)), measure)}`;
}

/** What is before a number, the number, whose thousands may be divided by spaces, and what is after it. */
const partsOfAmount = /^(\D*)(\d[\d.,]*(?:[\u00A0\u202F]\d{3}[\d.,]*)*)(.*)$/;

/**
 * Returns two amounts in words, the lower one first, as a range: "US$5.5–5.8 billion", "US$900 million to
 * US$1.2 billion".
 */
export function rangeInWords(first: string, last: string): string {
  const parts = (words: string) => partsOfAmount.exec(words)?.slice(1) ?? ['', words, ''];
  const [[sign, from = '', unit], [otherSign, to = '', otherUnit]] = [parts(first), parts(last)];
  const isOneUnit = sign === otherSign && unit === otherUnit;
  if (!isOneUnit) return text.figure.fromTo({ from: first, to: last });
  return `${sign}${text.dates.span({ from, to })}${unit}`;
}

/** Returns whether a unit is a currency, by its ISO 4217 code. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit) && unit !== 'TEU';
}

/** Returns an amount that is not of money with its unit: "65%", "259 MW", "6.95 US cents". */
function amountIn(unit: string, amount: string): string {
  if (unit === 'count') return amount;
  if (unit === '%') return text.figure.inPercent({ amount });
  return unit === 'USc' ? text.figure.usCents({ amount }) : text.figure.inUnit({ amount, unit });
}

function perThing(amount: string, thing: string): string {
  return text.figure.per({ amount, thing: thing === 't' ? text.figure.tonne : thing });
}

/** Explains the mark of units, below a caption or a list. */
export function unitNote(): string {
  return text.figure.unitNote({ mark: markOfUnit });
}

/** Returns what the sign of a number means, where it is not obvious: "deficit", "fall". */
export function signInWords({ kind, value }: Pick<Figure, 'kind' | 'value'>): string {
  if (kind === 'trade_balance') return value < 0 ? text.figure.deficit : text.figure.surplus;
  return kind === 'growth_rate' && value < 0 ? text.figure.fall : '';
}

/** Returns the qualifiers of a printed number: "deficit, target"; "" for a plain actual one. */
export function qualifiersOf(
  figure: Omit<Printed, 'derived'> & Pick<Figure, 'kind' | 'status' | 'inferred'>,
): string {
  const { status, inferred, approx, asPrinted } = figure;
  /** "about …" or "More than …", but not "US$…" or "Rs …". */
  const saysSo = translated(figure) !== undefined || /^(?:\p{Ll}|\p{Lu}\p{Ll}{3})/u.test(asPrinted);
  const saysAtMost = status === 'ceiling' && boundOf(asPrinted) === 'atMost';
  const state = saysAtMost ? '' : stateInWords(status);
  return [
    approx && !saysSo ? text.figure.approximate : '',
    signInWords(figure),
    inferred ? inferredInWords(state) : state,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Returns the status of a number, where it is not an actual one. */
function stateInWords(status: FigureStatus): string {
  return status === 'actual' ? '' : text.kinds.figureStatus[status];
}

function inferredInWords(state: string): string {
  return state === '' ? text.figure.inferred : text.figure.inferredState({ state });
}

/** Returns a figure on one line: "France: trade with Germany, 2030: US$10 billion, target". */
export function figureInWords(figure: PlacedFigure): string {
  const number = [printedPlainly(figure), qualifiersOf(figure)].filter(Boolean).join(', ');
  return text.figure.onOneLine({
    measure: measureInWords(figure),
    period: whenInWords(figure),
    number,
  });
}

/**
 * Returns the period of a figure in words; of a target without a year, the day on which it was stated.
 */
export function whenInWords(figure: PlacedFigure): string {
  const { period, base, status } = figure;
  const when = periodInWords(period);
  if (status === 'target' && namesNoYear(figure))
    return text.figure.statedWithoutYear({ date: when });
  return base ? text.figure.against({ period: when, base: periodInWords(base) }) : when;
}

type Attributed = Pick<Figure, 'reporter' | 'saidBy' | 'publishedBy'> & {
  /** The briefing, which says in which office a person speaks, and from whose report we calculate. */
  briefing?: Pick<Briefing, 'people' | 'source' | 'agency'>;
};

/**
 * Returns who a figure is from, and in which way: "Statistics: French Customs", "Said by Anna Example and
 * Example Energy", "Said by the Ministry of Finance of France", "Published by the Example Times", "Our
 * calculation". A person who alone said it has the office held then.
 */
export function attributionInWords(figure: Attributed, names: Names): string {
  const attribution = attributionOf(figure);
  const { way } = attribution;
  if (way === 'calculation') return text.figure.calculated;
  const named = namesOfAttribution(attribution, names);
  if (way === 'statistics') return text.figure.statistics({ names: formatList(named) });
  const who = formatList(named.map(text.people.inSentence));
  if (way === 'publisher') return text.figure.publishedBy({ names: who });
  return text.figure.saidBy({ names: withOffice(who, figure) });
}

/**
 * Returns who a figure is from, for a chart: "French Customs", "Anna Example and Example Energy", "Our
 * calculation, from the Example Times".
 */
export function namesInWords(figure: Attributed, names: Names): string {
  const attribution = attributionOf(figure);
  if (attribution.way === 'calculation') {
    const writerId = figure.briefing?.agency ?? figure.briefing?.source ?? '';
    const writer = names.sources.get(writerId)?.name ?? figure.briefing?.agency;
    return writer
      ? text.figure.calculatedFrom({ source: text.people.inSentence(writer) })
      : text.figure.calculated;
  }
  return withOffice(formatList(namesOfAttribution(attribution, names)), figure);
}

/** Returns the names of those who said a figure; that of a person who alone said it with the office. */
function withOffice(name: string, figure: Attributed): string {
  const office = officeOf(figure);
  return office === undefined ? name : text.figure.inOffice({ name, office });
}

/** Returns the office of a person who alone said a figure. */
function officeOf(figure: Attributed): string | undefined {
  const { way, ids } = attributionOf(figure);
  const [speaker, ...others] = ids;
  if (way !== 'statement' || others.length > 0) return undefined;
  return figure.briefing?.people.find(({ person }) => person === speaker)?.office;
}

const percents = perLanguage((language) => numberFormat(language, { maximumFractionDigits: 0 }));

/** Returns how much of a target is reached: "60 per cent of the target (our calculation)". */
export function shareInWords(share: number): string {
  return text.figure.shareOfTarget({ percent: percents().format(share * 100) });
}

function lowerCase(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
