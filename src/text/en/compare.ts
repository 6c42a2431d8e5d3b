import type { Knowable } from '../../model/comparison.ts';
import { formatList, formatNumber, listOfParts } from '../locale.ts';
import type { Sentence } from '../sentence.ts';

/** The words of comparisons. */
export const compare = {
  // All comparisons.
  all: 'All comparisons',
  title: 'Compare two pairs',
  breadcrumb: 'Compare',
  allDescription: 'What this archive holds on two pairs of countries, side by side.',
  none: 'This archive does not hold enough on any two pairs for a comparison yet.',
  first: 'First pair',
  second: 'Second pair',
  any: 'Any',
  /** After the list. */
  which: ({ figures }: { figures: number }) =>
    `Two pairs can be compared if they share a country and this archive has a state of play and at least ${figures} figures for each. If no comparison is listed, choose “Any” in one of the menus.`,
  /** The comparisons in which both pairs have one country. */
  pairsWith: ({ country }: { country: string }) => `Pairs with ${country}`,

  // One comparison; each pair is text or a link.
  both: <Part>(first: Part, second: Part): Sentence<Part> => [first, ' and ', second],
  description: ({ first, second }: { first: string; second: string }) =>
    `${first} and ${second} side by side: trade, investment, agreements and latest events in this archive.`,
  /** In a dossier; the others are links. */
  comparedWith: <Part>(others: readonly Part[]): Sentence<Part> => [
    'Compare with ',
    ...listOfParts(others),
  ],

  // What this archive holds on each.
  caption: 'What this archive holds on each pair',
  /** Below that. */
  countsNote:
    'The counts are of what has been recorded in this archive. They do not show how much two countries do together.',
  nothing: 'none',
  newest: 'Newest report',
  keyFigure: 'Key figure',
  goodsFrom: ({ country }: { country: string }) => `Goods from ${country}`,
  goodsTo: ({ country }: { country: string }) => `Goods to ${country}`,
  occasions: 'Events and agreement steps',
  nextDate: 'Next date',

  // What is known of one and not of the other.
  known: 'In this archive on one pair only',
  onlyOf: ({ pair }: { pair: string }) => `Only on ${pair}`,
  things: ({ things }: { things: readonly string[] }) => `${formatList(things)}.`,
  nothingMore: 'Nothing.',
  subjects: <Part>(subjects: readonly Part[]): Sentence<Part> => [
    'Subjects of briefings: ',
    ...listOfParts(subjects),
    '.',
  ],
  onBoth: 'On both',
  onNeither: 'On neither',
  knowable: {
    sides: 'reports from both countries',
    tradeValue: 'the value of trade',
    tradeTarget: 'a target for trade',
    bothDirections: 'exports and imports from one source',
    investment: 'total investment',
    power: 'power figures',
    coal: 'coal and mineral figures',
    transport: 'transport figures',
    events: 'events',
    agreements: 'agreements',
    inForce: 'agreements in force or being implemented',
    projects: 'projects',
    datesAhead: 'upcoming dates',
  } satisfies Record<Knowable, string>,

  // Charts.
  chart: {
    exchange: 'trade',
    direction: 'exports and imports',
    investment: 'investment',
    quantity: 'the main quantity',
  },
  /** `differing` are charts side by side that have different units. */
  scales: ({ differing }: { differing: readonly string[] }) =>
    differing.length > 0
      ? `Charts side by side have the same scale, except those of ${formatList(differing)}, which have different units.`
      : 'Charts side by side have the same scale.',

  // Agreements.
  agreementsCaption: 'Agreements in this archive, by status and by kind',
  byStatus: 'By status',
  byKind: 'By kind',

  // Events.
  events: 'Latest events',

  // Projects.
  noProject: 'No project in this archive.',
  allProjects: ({ count }: { count: number }) => `All ${formatNumber(count)} projects`,
};
