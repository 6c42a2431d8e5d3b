import type { MissingPart } from '../../model/glance/part.ts';
import { formatList, formatNumber } from '../locale.ts';
import { countedAll, plural } from '../plural.ts';

/** The words of charts. */
export const charts = {
  /** Why there is no chart. */
  missing: {
    'trade-value': 'No trade value is reported in this archive.',
    'trade-value-but-growth': 'No trade value is reported in this archive, only growth.',
    'trade-directions': 'No source in this archive reports both exports and imports.',
    'total-investment': 'No total investment is reported in this archive.',
    quantity: 'This archive names no main quantity, such as power or cargo, for this pair.',
    agreement: 'No agreement is reported in this archive.',
    event: 'No event is reported in this archive.',
  } satisfies Record<MissingPart, string>,
  title: {
    atAGlance: 'At a glance',
    trade: 'Trade',
    tradeInContext: 'Trade: this report and others',
    tradeOfPair: ({ pair }: { pair: string }) => `${pair}: trade`,
    tradeBothWays: 'Trade both ways',
    directions: 'Exports and imports',
    investment: 'Investment',
    investmentBy: ({ from, to }: { from: string; to: string }) => `Investment by ${from} in ${to}`,
    quantity: 'Main quantity',
    agreements: 'Agreements',
    months: 'Month by month',
  },

  /** The key to the symbols. */
  legend: {
    label: 'Key to the symbols',
    first: ({ country }: { country: string }) => `counted or reported by ${country}`,
    /** Beside the entry of the first country. */
    second: ({ country }: { country: string }) => `by ${country}`,
    firstOfAny: 'counted or reported by the first country named',
    secondOfAny: 'by the second',
    byAnother: ({ country }: { country: string }) =>
      `${country}’s figure, reported by another country`,
    byAnotherOfAny: 'one side’s figure, reported by another country',
    byOthers: 'by others, or by several together',
    hollow: 'estimate, target, limit, inference or our calculation',
    notFromZero: 'Each line runs from the lowest figure to the highest, not from zero.',
  },

  /** In a chart of several briefings of which one is read. */
  emphasis: 'Figures from this report are dark; those from others are pale.',
  allFigures: ({ pair }: { pair: string }) => `All figures on ${pair}`,

  targetFor: ({ period }: { period: string }) => `Target ${period}`,

  amounts: {
    targets: 'Targets',
    periodInferred: 'period inferred',
    noYear: 'The targets have no year.',
    silent: ({ countries }: { countries: readonly string[] }) =>
      `This chart has no figure from ${formatList(countries)}.`,
    row: ({ period, numbers }: { period: string; numbers: readonly string[] }) =>
      `${period} ${formatList(numbers)}`,
    inWords: ({ title, unit, rows }: { title: string; unit: string; rows: readonly string[] }) =>
      `${title} in ${unit}: ${rows.join('; ')}.`,
  },
  /** What a chart leaves out; "" where it shows all. */
  notShown: ({ shorter = 0, pastTargets = 0, earlier = 0 }: NotShown) => {
    const left = countedAll([
      [shorter, { one: 'shorter period', other: 'shorter periods' }],
      [pastTargets, { one: 'past target', other: 'past targets' }],
      [earlier, { one: 'earlier period', other: 'earlier periods' }],
    ]);
    return left && `Not shown: ${left}.`;
  },

  /** Numbers that differ. */
  statements: {
    row: ({ period, numbers }: { period: string; numbers: readonly string[] }) =>
      `${period}: ${numbers.join(', ')}`,
    inWords: ({ title, rows }: { title: string; rows: readonly string[] }) =>
      `${title}. ${rows.join('; ')}.`,
  },

  directions: {
    tableCaption: 'Exports, imports and balances',
    way: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
    noSurplus: 'no surplus beyond rounding',
    surplus: ({ amount, country }: { amount: string; country: string }) =>
      `surplus of ${amount} for ${country}`,
    anotherReport: 'another report',
    whyDifferent: 'Why the two reports differ',
    /** A balance in the table, which is not in the unit of the chart. */
    inUnit: ({ balance, unit }: { balance: string; unit: string }) => `${balance} (${unit})`,
    inWords: ({ unit, rows }: { unit: string; rows: readonly string[] }) =>
      `In ${unit}. ${rows.join(' ')}`,
    row: ({ period, balance }: { period: string; balance: string }) => `${period}: ${balance}.`,
    rowOfBoth: ({ period, first, second, balance }: BothWays) =>
      `${period}: ${first.country} exported ${first.amount} and ${second.country} exported ${second.amount}, ${balance}.`,
  },

  quantity: {
    part: ({ part, whole }: { part: string; whole: string }) => `${part} of ${whole}`,
    outline: ({ what, period }: { what: string; period: string }) => `Outline: ${what}, ${period}`,
    row: ({ period, amount, about }: { period: string; amount: string; about: string }) =>
      `${period} ${amount}, ${about}`,
    inWords: ({ title, rows }: { title: string; rows: readonly string[] }) =>
      `${title}: ${rows.join('; ')}.`,
  },

  lifelines: {
    step: ({ status, date }: { status: string; date: string }) => `${status}, ${date}`,
    latestReport: ({ date }: { date: string }) => `latest report ${date}`,
    noReport: 'no report in this archive',
    key: ({ asOf }: { asOf: string }) =>
      `Line: up to the latest report; dots: not reported since in this archive, up to ${asOf}`,
    keyWithBand: ({ asOf }: { asOf: string }) =>
      `Band: day not known; line: up to the latest report; dots: not reported since in this archive, up to ${asOf}`,
    all: ({ count }: { count: number }) =>
      plural(count, { one: 'The agreement', other: `All ${formatNumber(count)} agreements` }),
    /** After the number of all. */
    notShown: ({ count }: { count: number }) => `; ${formatNumber(count)} not shown`,
    monthOfYear: ({ month, year }: { month: string; year: string }) => `${month} ${year}`,
    tableOf: ' on these agreements',
    tableCaption: 'Agreements in the chart',
    agreement: 'Agreement',
    status: 'Status',
    latest: 'Latest report',
  },

  months: {
    caption: 'Events and agreement steps by month',
    inWords: ({ period, months }: { period: string; months: readonly string[] }) =>
      `Events and agreement steps, ${period}: ${months.join(', ') || 'none'}.`,
    month: ({ month, count }: { month: string; count: number }) =>
      `${month} ${formatNumber(count)}`,
    eventsInKey: 'events',
    stepsInKey: 'agreement steps',
    /** What the chart leaves out; "" where it shows all. */
    notShown: ({ earlier, before, later, undated }: MoreMonths) => {
      const left = [
        ...(earlier > 0 ? [`${formatNumber(earlier)} before ${before}`] : []),
        ...(later > 0 ? [`${formatNumber(later)} later`] : []),
        ...(undated > 0 ? [`${formatNumber(undated)} without a month`] : []),
      ];
      return left.length > 0 ? `not shown: ${formatList(left)}` : '';
    },
    tableOf: ' by month',
    monthColumn: 'Month',
    events: 'Events',
    steps: 'Agreement steps',
  },

  /** Opens the table of a chart, and the buttons that save both as files. */
  table: 'Data',
  tableOf: ({ caption }: { caption: string }) => `: ${caption}`,
  files: { svg: 'Chart as SVG', png: 'Chart as PNG', csv: 'Table as CSV' },
  period: 'Period',
  value: 'Value',
  attributedTo: 'Attributed to (date of our briefing)',
};

/** How many of each are not in a chart. */
interface NotShown {
  shorter?: number;
  pastTargets?: number;
  earlier?: number;
}

/** What two countries exported to each other. */
interface BothWays {
  period: string;
  first: { country: string; amount: string };
  second: { country: string; amount: string };
  balance: string;
}

/** How many events and steps are not in a chart of months. */
interface MoreMonths {
  earlier: number;
  /** The first month of the chart. */
  before: string;
  later: number;
  undated: number;
}
