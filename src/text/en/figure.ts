import { markOfOurs } from '../../model/attribution.ts';
import type { Direction, FigureKind } from '../../model/figure-kinds.ts';
import type { Scale } from '../../model/scale.ts';
import { formatNumber } from '../locale.ts';
import { counted, plural } from '../plural.ts';
import { kinds } from './kinds.ts';

/** What a figure measures, with the countries and the good, as far as it names them. */
interface Measure {
  thing: string;
  country: string | undefined;
  /** The other country, or all of them. */
  partner: string | undefined;
  /** As seen from the first country. */
  direction: Direction;
  what: string | undefined;
}

/** The preposition between a thing and the other country. */
const towards = {
  export: 'to',
  import: 'from',
  two_way: 'with',
  outward: 'in',
  inward: 'from',
} satisfies Record<Direction, string>;

/** The words of figures and their tables. */
export const figure = {
  /** Marks a number that no report prints. */
  ofOurs: ({ printed }: { printed: string }) => `${printed} (${markOfOurs})`,
  /** Explains the mark of units, below a caption or a list. */
  unitNote: ({ mark }: { mark: string }) => `${mark} Unit added by us`,

  /** What a figure measures. */
  measure: {
    /** What grew, or what it is a share of: "growth of exports", "share of electricity". */
    of: ({ kind, of }: { kind: FigureKind; of: FigureKind }) =>
      `${lowerCase(kinds.figure[kind])} of ${lowerCase(kinds.figure[of])}`,
    /** "France: exports to Germany, chemicals". */
    ofCountry: ({ thing, country, partner, direction, what }: Measure) => {
      const withPartner =
        partner === undefined ? thing : `${thing} ${towards[direction]} ${partner}`;
      const whole = what === undefined ? withPartner : `${withPartner}, ${what}`;
      return country === undefined ? whole : `${country}: ${whole}`;
    },
    allCountries: 'all countries',
    /** Of a project or another thing. */
    ofSubject: ({ subject, thing }: { subject: string; thing: string }) => `${subject}: ${thing}`,
  },

  scale: {
    thousand: 'thousand',
    million: 'million',
    billion: 'billion',
    trillion: 'trillion',
  } satisfies Record<Scale, string>,
  scaled: ({ number, scale }: { number: string; scale: string }) => `${number} ${scale}`,
  money: ({ amount, currency }: { amount: string; currency: string }) =>
    currency === 'USD' ? `US$${amount}` : `${currency} ${amount}`,
  usCents: ({ amount }: { amount: string }) => `${amount} US cents`,
  inPercent: ({ amount }: { amount: string }) => `${amount}%`,
  inUnit: ({ amount, unit }: { amount: string; unit: string }) => `${amount} ${unit}`,
  per: ({ amount, thing }: { amount: string; thing: string }) => `${amount} per ${thing}`,
  tonne: 'tonne',
  /** Two numbers in different units, and two in one. */
  fromTo: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
  /** The unit of a chart: "US$ billion", "million t". */
  chartUnit: ({ unit, scale }: { unit: string; scale: string | undefined }) =>
    scale === undefined ? unit : `${scale} ${unit}`,
  chartCurrency: ({ currency, scale }: { currency: string; scale: string | undefined }) => {
    const sign = currency === 'USD' ? 'US$' : currency;
    return scale === undefined ? sign : `${sign} ${scale}`;
  },

  approximate: 'approximate',
  /** What the report says before a number, on pages in another language. */
  bound: {
    about: ({ amount }: { amount: string }) => `about ${amount}`,
    above: ({ amount }: { amount: string }) => `more than ${amount}`,
    almost: ({ amount }: { amount: string }) => `almost ${amount}`,
    atLeast: ({ amount }: { amount: string }) => `at least ${amount}`,
    atMost: ({ amount }: { amount: string }) => `up to ${amount}`,
    below: ({ amount }: { amount: string }) => `less than ${amount}`,
  },
  surplus: 'surplus',
  deficit: 'deficit',
  fall: 'fall',
  inferred: 'inferred',
  inferredState: ({ state }: { state: string }) => `${state} (inferred)`,
  statedWithoutYear: ({ date }: { date: string }) => `stated ${date}, no year given`,
  against: ({ period, base }: { period: string; base: string }) => `${period} against ${base}`,
  onOneLine: ({ measure, period, number }: { measure: string; period: string; number: string }) =>
    `${measure}, ${period}: ${number}`,
  /** The period of a figure, and who it is from. */
  about: ({ period, attribution }: { period: string; attribution: string }) =>
    `${period}. ${attribution}`,
  /** The title of figures that differ. */
  ofPeriod: ({ measure, period }: { measure: string; period: string }) => `${measure}, ${period}`,
  inReport: ({ attribution, date }: { attribution: string; date: string }) =>
    `${attribution}; report of ${date}`,
  /** A figure's attribution with notes such as "approximate". */
  qualified: ({ attribution, qualifiers }: { attribution: string; qualifiers: string }) =>
    `${attribution}; ${qualifiers}`,

  statistics: ({ names }: { names: string }) => `Statistics: ${names}`,
  saidBy: ({ names }: { names: string }) => `Said by ${names}`,
  publishedBy: ({ names }: { names: string }) => `Published by ${names}`,
  calculated: 'Our calculation',
  calculatedFrom: ({ source }: { source: string }) => `Our calculation, from ${source}`,
  /** A person with the office then held. */
  inOffice: ({ name, office }: { name: string; office: string }) => `${name}, ${office}`,

  targetsAndResults: 'Targets and latest results',
  target: 'Target',
  latestResult: 'Latest result',
  shareOfTarget: ({ percent }: { percent: string }) =>
    `${percent} per cent of the target (${markOfOurs})`,
  sourcesDiffer: 'sources differ:',
  noResult: 'no comparable figure in this archive',
  andMore: ({ count }: { count: number }) => `and ${formatNumber(count)} more`,

  what: 'What',
  period: 'Period',
  value: 'Value',
  attributedTo: 'Attributed to',
  briefing: 'Briefing',
  /** Before the date of a briefing, on phones. */
  briefingOf: 'Briefing of',

  statementsMore: ({ count }: { count: number }) =>
    counted(count, { one: 'more statement', other: 'more statements' }),
  sourcesOfStatements: ({ count }: { count: number }) =>
    plural(count, {
      one: 'Source of the statement',
      other: `Sources of the ${formatNumber(count)} statements`,
    }),
  sourcesAndReasons: ({ count }: { count: number }) =>
    `Sources of the ${formatNumber(count)} statements, and why they differ`,

  /** The page of all figures. */
  all: {
    title: 'Figures',
    description:
      'Every figure in our briefings, with its period and source, and where sources differ.',
    allFigures: 'All figures',
    disagreements: 'Disagreements',
    csv: 'All figures as CSV',
    disagreementsShown: ({ shown, total }: { shown: number; total: number }) =>
      `Showing ${formatNumber(shown)} of ${formatNumber(total)} disagreements, those about the latest periods; see the pages of the pairs for the rest.`,
  },

  /** The page of a pair's figures. */
  ofPair: {
    title: ({ pair }: { pair: string }) => `Figures: ${pair}`,
    description: ({ pair }: { pair: string }) =>
      `Every figure on ${pair} in our briefings by topic, with its period and source, and where sources differ.`,
    csv: 'All as CSV',
    topics: 'Topics',
    conflicting: 'Conflicting figures',
    conflictingShown: ({ shown, total }: { shown: number; total: number }) =>
      `Showing the ${formatNumber(shown)} latest of ${formatNumber(total)}.`,
    targets: 'Targets',
    disagreements: 'Disagreements',
    none: 'This archive has no figure on this pair.',
    count: ({ count }: { count: number }) => counted(count, { one: 'figure', other: 'figures' }),
    latest: ({ measure, about }: { measure: string; about: string }) => `${measure}, ${about}`,
    seriesCsv: 'These figures as CSV',
  },
};

function lowerCase(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
