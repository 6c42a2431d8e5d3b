import type { Step } from './agreement.ts';
import {
  agreementStages,
  stageOf,
  unverifiedSince,
  type AgreementWithStatus,
} from './agreement-status.ts';
import { attributionOf, type Names } from './attribution.ts';
import { sidesOfPair } from './country.ts';
import type { Dossier } from './dossier.ts';
import { directionOf, slackOf } from './figure.ts';
import { kinds, type FigureKind } from './figure-kinds.ts';
import { compareText } from './order.ts';
import { chronologicalKey, firstDay, lastDay, parsePartialDate } from './partial-date.ts';
import { datesOf, endsOf, periodKey, spanOf } from './period.ts';
import { isInferred, namesNoYear, type PlacedFigure } from './placed-figure.ts';
import { distinctPoints, type Series } from './series.ts';
import type { StateOfPlay } from './state-of-play.ts';
import type { TimelineEvent } from './timeline.ts';

/** What the first screen of a dossier draws, in its order. */
export interface Glance {
  /** The two countries in the order of their names: ink is for the first, the accent for the second. */
  sides: [first: string, second: string];
  /** The day up to which agreements and months are drawn, ISO 8601. */
  asOf: string;
  exchange: Part<Amounts>;
  direction: Part<Directions>;
  investment: Part<Amounts>;
  quantity: Part<Quantity>;
  agreements: Part<Lifelines>;
  months: Part<Months>;
}

/** What a chart draws, or a sentence that says why there is none. */
export type Part<T> = T | Missing;

export interface Missing {
  missing: string;
}

/** One number of one side. Figures that agree with it within their rounding are the same number. */
export interface Dot {
  /** The figure most closely printed. */
  figure: PlacedFigure;
  figures: PlacedFigure[];
  /** In ones of the unit. */
  amount: number;
  /** The country that counts or reports it; absent where neither does. */
  side?: string | undefined;
  /** The country whose number it is, as another gives it; absent where it has a side. */
  ofSide?: string | undefined;
  /** Whether it is an estimate, a forecast, a limit or our calculation, or its period is our reading. */
  isHollow: boolean;
}

export interface AmountRow {
  period: string;
  /** The smallest first. */
  dots: Dot[];
  /** Whether it is a part of a year with an actual number: short charts leave it to their table. */
  isPartOfYear?: boolean;
}

export interface Amounts {
  unit: string;
  /** The oldest first. */
  rows: AmountRow[];
  /** The smallest first; those without a year apart from those of each period. */
  goals: AmountRow[];
  /** How many earlier periods are left out. */
  earlier: number;
  /** The countries of the pair from which there is no number. */
  silent: string[];
  /** From which country and to which investment flows. */
  flow?: Flow | undefined;
}

type Flow = [from: string, to: string];

export interface DirectionRow {
  period: string;
  /**
   * What the first side sells to the second, and what the second sells to the first, by one count; absent
   * where only the balance is reported.
   */
  sold?: [there: Dot, back: Dot];
  /** The balance as the same source reports it, or as any does where the two directions are not reported. */
  reported?: Dot | undefined;
  /** What the first sells less what it buys, and how far that may be off. */
  balance: number;
  slack: number;
}

export interface Directions {
  unit: string;
  /** The oldest first. */
  rows: DirectionRow[];
}

export interface Quantity {
  title: string;
  unit: string;
  bars: Dot[];
}

/** An agreement, or several that were all taken one step at one event and none since. */
export interface Lifeline {
  agreements: AgreementWithStatus[];
  /** The event, of several agreements. */
  event?: TimelineEvent | undefined;
  /** The steps of the first, as those of the others are the same. */
  steps: readonly Step[];
  /** The EDTF date of the latest report on any of them; absent where there is none. */
  lastReported?: string | undefined;
}

export interface Lifelines {
  /** What runs first, what may have been replaced behind it, then what binds. */
  rows: Lifeline[];
  /** How many agreements are left out. */
  left: number;
  /** The first day that is drawn, ISO 8601. */
  from: string;
}

/** The events and steps of a month such as "2026-02". */
export interface MonthCount {
  month: string;
  events: number;
  steps: number;
}

export interface Months {
  /** The oldest first, without gaps. */
  months: MonthCount[];
  /** How many events and steps are earlier or later, and of how many others the month is not known. */
  earlier: number;
  later: number;
  undated: number;
}

export interface GlanceContext {
  /** The last day that the archive knows, ISO 8601. */
  asOf: string;
  names: Names;
  quantity?: StateOfPlay['quantity'];
}

const most = { periods: 6, directions: 4, agreements: 10, months: 14 };

/** Computes the charts of a pair's first screen. */
export function glanceOf(dossier: Dossier, { asOf, names, quantity }: GlanceContext): Glance {
  const sides = sidesOfPair(dossier.pair);
  const ofPair = dossier.figures.filter(
    ({ country = '', partner = '' }) => sides.includes(country) && sides.includes(partner),
  );
  const drawn = (figures: readonly PlacedFigure[]) => dotsOf(figures, sides, names);
  const months = lastMonths(asOf);
  return {
    sides,
    asOf,
    exchange: exchangeIn(dossier, ofPair, sides, drawn),
    direction: directionIn(ofPair, sides, drawn),
    investment: investmentIn(ofPair, sides, drawn),
    quantity: quantityIn(dossier.figures, quantity, drawn),
    agreements: lifelinesIn(dossier, `${months[0] ?? ''}-01`),
    months: monthsIn(dossier, months),
  };
}

/** Numbers with the two countries of their pair, in the order of names. */
export interface AmountsOfPair {
  part: Amounts;
  sides: Glance['sides'];
}

/** Returns a series as the rows of a chart, or undefined where it has a number below zero. */
export function amountsOfSeries(
  { points }: Series,
  pair: string,
  names: Names,
): AmountsOfPair | undefined {
  if (points.some(({ amount }) => amount < 0)) return undefined;
  const sides = sidesOfPair(pair);
  const figures = points.flatMap(({ figures }) => figures);
  const isGoal = ({ status }: PlacedFigure) => status === 'target';
  const part = amountsOf(
    figures.filter((figure) => !isGoal(figure)),
    figures.filter(isGoal),
    sides,
    (figures) => dotsOf(figures, sides, names),
  );
  return { part: { ...part, silent: [] }, sides };
}

export function isMissing<T extends object>(part: Part<T>): part is Missing {
  return 'missing' in part;
}

/**
 * Returns the country of a pair to whose side a figure belongs: that of the office, speaker or publisher. Trade
 * and investment are seen from one country, and a number that another country reports is neither's own.
 */
export function sideOf(
  figure: Pick<PlacedFigure, 'kind' | 'country' | 'reporter' | 'saidBy' | 'publishedBy'>,
  sides: readonly string[],
  names: Names,
): string | undefined {
  const origin = originOf(figure, names);
  if (origin === undefined || !sides.includes(origin)) return undefined;
  return kinds[figure.kind].bilateral && figure.country !== origin ? undefined : origin;
}

/** Returns the country of a pair whose number a figure is, where only one other country gives it. */
function sideAsOtherGives(
  figure: PlacedFigure,
  sides: readonly string[],
  names: Names,
): string | undefined {
  const { country } = figure;
  const origin = originOf(figure, names);
  if (country === undefined || !sides.includes(country)) return undefined;
  if (origin === undefined || origin === country) return undefined;
  return sideOf(figure, sides, names) === undefined ? country : undefined;
}

/** Returns the country of the office, speaker or publisher of a figure; of several, if they are of one. */
function originOf(
  figure: Pick<PlacedFigure, 'reporter' | 'saidBy' | 'publishedBy'>,
  { people, organisations, sources }: Names,
): string | undefined {
  const { way, ids } = attributionOf(figure);
  const found = new Set(
    ids.map((id) =>
      way === 'publisher'
        ? sources.get(id)?.country
        : (organisations.get(id) ?? people.get(id))?.country,
    ),
  );
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

type Drawn = (figures: readonly PlacedFigure[]) => Dot[];

/** Returns a dot for each distinct number of each side, the smallest first. */
function dotsOf(figures: readonly PlacedFigure[], sides: readonly string[], names: Names): Dot[] {
  const looks = Map.groupBy(figures, (figure) =>
    JSON.stringify([
      sideOf(figure, sides, names),
      sideAsOtherGives(figure, sides, names),
      isHollow(figure),
      figure.status,
      figure.what,
    ]),
  );
  return [...looks.values()]
    .flatMap(distinctPoints)
    .map(({ figure, figures, amount }) => ({
      ...{ figure, figures, amount },
      side: sideOf(figure, sides, names),
      ofSide: sideAsOtherGives(figure, sides, names),
      isHollow: isHollow(figure),
    }))
    .sort((a, b) => a.amount - b.amount || compareText(a.figure.id, b.figure.id));
}

/** Returns whether a number is drawn hollow: no actual number as a report prints it for its period. */
export function isHollow({
  derived,
  status = 'actual',
  period,
}: Pick<PlacedFigure, 'derived' | 'period'> & Partial<Pick<PlacedFigure, 'status'>>): boolean {
  return derived === true || status !== 'actual' || isInferred({ period });
}

function exchangeIn(
  { targets }: Dossier,
  ofPair: readonly PlacedFigure[],
  sides: Glance['sides'],
  drawn: Drawn,
): Part<Amounts> {
  const isTotal = ({ kind, what }: PlacedFigure) => kind === 'trade_total' && what === undefined;
  const figures = ofPair.filter((figure) => isTotal(figure) && figure.status !== 'target');
  const goals = targets
    .filter(({ isPast }) => !isPast)
    .flatMap(({ statements }) => statements)
    .filter((goal) => isTotal(goal) && ofPair.includes(goal));
  if (figures.length + goals.length === 0) {
    const hasGrowth = ofPair.some(({ kind, of }) => kind === 'growth_rate' && of === 'trade_total');
    const only = hasGrowth ? ', only how it grew' : '';
    return { missing: `No value of trade in money is reported in this archive${only}.` };
  }
  return amountsOf(figures, goals, sides, drawn);
}

/** Returns investment from one of the countries in the other, whichever has more numbers. */
function investmentIn(
  ofPair: readonly PlacedFigure[],
  sides: Glance['sides'],
  drawn: Drawn,
): Part<Amounts> {
  const ofKind = (wanted: FigureKind) =>
    ofPair.filter(({ kind, status }) => kind === wanted && status !== 'target');
  const flows = Map.groupBy(ofKind('investment_stock'), (figure) => flowOf(figure)?.join('-'));
  flows.delete(undefined);
  const [figures] = [...flows.values()].sort((a, b) => b.length - a.length);
  const [first] = figures ?? [];
  if (!figures || !first) return { missing: 'No total of investment is reported in this archive.' };
  return { ...amountsOf(figures, [], sides, drawn), flow: flowOf(first) };
}

function amountsOf(
  figures: readonly PlacedFigure[],
  goals: readonly PlacedFigure[],
  sides: Glance['sides'],
  drawn: Drawn,
): Amounts {
  const unit = usualUnit([...figures, ...goals]);
  const inUnit = (all: readonly PlacedFigure[]) => all.filter((figure) => figure.unit === unit);
  const all = withPartsOfYears(rowsByPeriod(inUnit(figures), drawn));
  const [from] = all.filter(({ isPartOfYear }) => !isPartOfYear).slice(-most.periods);
  const earlier = from ? all.indexOf(from) : 0;
  const rows = all.slice(earlier);
  const heard = new Set(rows.flatMap(({ dots }) => dots.map(({ side }) => side)));
  const isOpen = Map.groupBy(inUnit(goals), (goal) => namesNoYear(goal));
  const undated = drawn(isOpen.get(true) ?? []);
  return {
    unit,
    rows,
    goals: [
      ...rowsByPeriod(isOpen.get(false) ?? [], drawn),
      ...(undated.length > 0 ? [{ period: '', dots: undated }] : []),
    ],
    earlier,
    silent: sides.filter((side) => !heard.has(side)),
  };
}

/** Returns a row for each period, whether it is inferred or not, the oldest first. */
function rowsByPeriod(figures: readonly PlacedFigure[], drawn: Drawn): AmountRow[] {
  const byEnds = Map.groupBy(figures, ({ period }) => spanKey(period));
  return Array.from(byEnds.values(), (group) => ({
    period: group.map(({ period }) => period).sort(shortestFirst)[0] ?? '',
    dots: drawn(group),
  })).sort((a, b) => compareText(periodKey(a.period), periodKey(b.period)));
}

function withPartsOfYears(rows: readonly AmountRow[]): AmountRow[] {
  const years = rows.filter(
    ({ period, dots }) =>
      spanOf(period) === 'year' && dots.some(({ figure }) => figure.status === 'actual'),
  );
  const isPartOfYear = ({ period }: AmountRow) => {
    const span = spanOf(period);
    if (span === 'year' || span === 'day') return false;
    const { first, last } = endsOf(period);
    return years.some(
      (year) => endsOf(year.period).first <= first && last <= endsOf(year.period).last,
    );
  };
  return rows.map((row) => (isPartOfYear(row) ? { ...row, isPartOfYear: true } : row));
}

function spanKey(period: string): string {
  const { first, last } = endsOf(period);
  return `${first}/${last}`;
}

function shortestFirst(a: string, b: string): number {
  return a.length - b.length || compareText(a, b);
}

/** Returns the unit of most figures. */
function usualUnit(figures: readonly PlacedFigure[]): string {
  const counts = Array.from(
    Map.groupBy(figures, ({ unit }) => unit),
    ([unit, { length }]) => ({ unit, length }),
  );
  return counts.sort((a, b) => b.length - a.length || compareText(a.unit, b.unit))[0]?.unit ?? '';
}

/** Returns from which country goods or money flow, and to which. */
function flowOf(figure: PlacedFigure): Flow | undefined {
  const { country, partner } = figure;
  const direction = directionOf(figure);
  if (country === undefined || partner === undefined) return undefined;
  if (direction === 'export' || direction === 'outward') return [country, partner];
  if (direction === 'import' || direction === 'inward') return [partner, country];
  return undefined;
}

/** Finds periods for which one office, speaker or publisher has both directions of trade, or the balance. */
function directionIn(
  ofPair: readonly PlacedFigure[],
  [first]: Glance['sides'],
  drawn: Drawn,
): Part<Directions> {
  const kindsOfRows: readonly FigureKind[] = ['trade_export', 'trade_import', 'trade_balance'];
  const actual = ofPair.filter(
    ({ kind, what, status }) =>
      kindsOfRows.includes(kind) && what === undefined && status !== 'target',
  );
  const unit = usualUnit(actual);
  const inUnit = actual.filter((figure) => figure.unit === unit);
  const isBalance = ({ kind, derived }: PlacedFigure) => kind === 'trade_balance' && !derived;
  const signed = ({ figure, amount }: Dot) => (figure.country === first ? amount : -amount);
  const counts = Map.groupBy(inUnit, (figure) =>
    JSON.stringify([spanKey(figure.period), attributionOf(figure), figure.status, figure.page]),
  );
  const both = [...counts.values()].flatMap((figures): DirectionRow[] => {
    const sold = figures.filter((figure) => flowOf(figure) !== undefined);
    const [there] = drawn(sold.filter((figure) => flowOf(figure)?.[0] === first));
    const [back] = drawn(sold.filter((figure) => flowOf(figure)?.[0] !== first));
    if (!there || !back) return [];
    const balance = Number((there.amount - back.amount).toPrecision(15));
    const slack = slackOf(there.figure) + slackOf(back.figure);
    const reported = drawn(figures.filter(isBalance)).find(
      (dot) => Math.abs(signed(dot) - balance) <= slack + slackOf(dot.figure),
    );
    return [{ period: there.figure.period, sold: [there, back], reported, balance, slack }];
  });
  const known = new Set(both.map(({ period }) => spanKey(period)));
  const balances = rowsByPeriod(
    inUnit.filter((figure) => isBalance(figure) && !known.has(spanKey(figure.period))),
    drawn,
  )
    .flatMap(({ dots }) => dots)
    .map((reported): DirectionRow => ({
      period: reported.figure.period,
      reported,
      balance: signed(reported),
      slack: slackOf(reported.figure),
    }));
  const rows = [...both, ...balances].sort((a, b) =>
    compareText(periodKey(a.period), periodKey(b.period)),
  );
  if (rows.length === 0) {
    return { missing: 'No source in this archive reports both exports and imports.' };
  }
  return { unit, rows: rows.slice(-most.directions) };
}

function quantityIn(
  figures: readonly PlacedFigure[],
  quantity: StateOfPlay['quantity'],
  drawn: Drawn,
): Part<Quantity> {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const bars = (quantity?.figures ?? []).flatMap((id) => {
    const figure = byId.get(id);
    return figure ? drawn([figure]) : [];
  });
  const [first] = bars;
  if (!quantity || !first) {
    return {
      missing: 'No physical quantity that sums up the relation is reported in this archive.',
    };
  }
  return { title: quantity.title, unit: first.figure.unit, bars };
}

const stages = Object.keys(agreementStages);

/** Kinds of instruments that bind where nothing else is known. */
const bindingKinds: readonly string[] = [
  'treaty',
  'agreement',
  'protocol',
  'contract',
  'ppa',
  'decision',
];

function lifelinesIn({ agreements, timeline }: Dossier, from: string): Part<Lifelines> {
  if (agreements.length === 0) return { missing: 'No agreement is reported in this archive.' };
  const eventIds = new Map<string, string>();
  const events = new Map<string, TimelineEvent>();
  for (const entry of timeline) {
    if (entry.type === 'event') events.set(entry.id, entry);
    else if (entry.event !== undefined) eventIds.set(entry.agreement, entry.event);
  }
  const groups = Map.groupBy(agreements, ({ id, agreement, step }) => {
    const event = agreement.history.length === 1 ? eventIds.get(id) : undefined;
    return event === undefined ? id : `${event} ${step.status}`;
  });
  const rows = Array.from(groups.values(), (group): Lifeline => {
    const [{ id, agreement }] = group as [AgreementWithStatus];
    const [latest] = group.flatMap(({ lastReported }) => lastReported ?? []).sort(latestFirst);
    const event = group.length > 1 ? events.get(eventIds.get(id) ?? '') : undefined;
    return { agreements: group, event, steps: agreement.history, lastReported: latest };
  }).sort((a, b) => rankOf(a) - rankOf(b));
  const shown = rows.slice(0, most.agreements);
  const count = shown.reduce((sum, { agreements }) => sum + agreements.length, 0);
  return { rows: shown, left: agreements.length - count, from };
}

/** Returns the rank of a row: by the stage of its agreements, then what binds, or is several, first. */
function rankOf({ agreements }: Lifeline): number {
  const [first] = agreements;
  if (!first) return Infinity;
  const { binding, kind } = first.agreement;
  const binds = agreements.length > 1 || (binding ?? bindingKinds.includes(kind));
  // Behind all that runs, before all that is signed.
  if (unverifiedSince(first)) return 1.5;
  return stages.indexOf(stageOf(first)) * 2 + (binds ? 0 : 1);
}

function latestFirst(a: string, b: string): number {
  return compareText(chronologicalKey(b), chronologicalKey(a));
}

/** Returns the months up to that of a day, the oldest first. */
function lastMonths(day: string): string[] {
  const last = new Date(day);
  return Array.from({ length: most.months }, (_, index) => {
    const back = most.months - 1 - index;
    const month = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() - back, 1));
    return month.toISOString().slice(0, 7);
  });
}

/** Returns the events and steps of the last months up to a day. */
export function monthsUpTo(day: string, { timeline }: Pick<Dossier, 'timeline'>): MonthCount[] {
  return countedByMonth(timeline, lastMonths(day)).months;
}

function monthsIn({ timeline }: Dossier, months: readonly string[]): Part<Months> {
  if (timeline.length === 0) return { missing: 'No event is reported in this archive.' };
  return countedByMonth(timeline, months);
}

function countedByMonth(timeline: Dossier['timeline'], months: readonly string[]): Months {
  const dated = timeline.map(({ type, date }) => ({ type, date: datesOf(date)[0] }));
  const byMonth = Map.groupBy(dated, ({ date }) =>
    parsePartialDate(date)?.month === undefined ? '' : date.slice(0, 7),
  );
  const counts = months.map((month) => {
    const entries = byMonth.get(month) ?? [];
    const events = entries.filter(({ type }) => type === 'event').length;
    return { month, events, steps: entries.length - events };
  });
  const isEarlier = ({ date }: { date: string }) => lastDay(date).slice(0, 7) < (months[0] ?? '');
  const isLater = ({ date }: { date: string }) => firstDay(date).slice(0, 7) > (months.at(-1) ?? '');
  const isUndated = (entry: { date: string }) => !isEarlier(entry) && !isLater(entry);
  return {
    months: counts,
    earlier: dated.filter(isEarlier).length,
    later: dated.filter(isLater).length,
    undated: (byMonth.get('') ?? []).filter(isUndated).length,
  };
}
