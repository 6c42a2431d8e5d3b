import { formatNumber, listOfParts } from '../locale.ts';
import { counted, countedAll, plural } from '../plural.ts';
import type { Sentence } from '../sentence.ts';
import { briefings } from './client/counts.ts';

/** A country with the adjective of its sources, e.g. "French", where that is known. */
interface Origin {
  adjective: string | undefined;
  country: string;
}

/** The words of dossiers and the other pages of a pair. */
export const pair = {
  /** Above the name of a pair. */
  pairs: 'Pairs',
  ofPage: ({ title, number }: { title: string; number: number }) =>
    `${title}, page ${formatNumber(number)}`,
  partOf: ({ part, pair }: { part: string; pair: string }) => `${part}: ${pair}`,

  // The dossier, from above.
  description: ({ pair, count }: { pair: string; count: number }) =>
    `${pair} relations: timeline, agreements, figures with their sources, upcoming dates and ${briefings(count)}.`,
  asOf: <Part>(date: Part): Sentence<Part> => ['as of ', date],
  asOfSentence: <Part>(date: Part): Sentence<Part> => ['As of ', date],
  /** How many briefings there are, and how many of each side's sources. */
  briefingsBySide: ({ count, sides }: { count: number; sides: readonly string[] }) =>
    `${briefings(count)}: ${sides.join(', ')}`,
  briefingsOfSide: ({ count, adjective, country }: Origin & { count: number }) =>
    `${formatNumber(count)} ${adjective ?? `from ${country}`}`,
  briefingsFromElsewhere: ({ count }: { count: number }) => `${formatNumber(count)} from elsewhere`,
  onlyBriefing: <Part>(date: Part): Sentence<Part> => [
    'This archive has one briefing on this pair, of ',
    date,
    '.',
  ],
  parts: 'In this dossier',
  agreements: 'Agreements',
  timeline: 'Timeline',
  disagreements: 'Disagreements',
  comingUp: 'Coming up',
  figures: 'Figures',
  briefings: 'Briefings',
  fullTimeline: ({ count }: { count: number }) =>
    `Full timeline (${counted(count, { one: 'entry', other: 'entries' })})`,
  allDisagreements: ({ count }: { count: number }) =>
    plural(count, { one: 'The disagreement', other: `All ${formatNumber(count)} disagreements` }),
  datesAfter: <Part>(date: Part): Sentence<Part> => ['Dates after ', date, ', as reported'],
  noDateAfter: <Part>(date: Part): Sentence<Part> => [
    'No date after ',
    date,
    ' is reported in this archive.',
  ],
  /** After the kind of a date. */
  dateReported: <Part>(kind: string, reports: readonly Part[]): Sentence<Part> => [
    `${kind}; `,
    ...reports.flatMap((report, index) => (index > 0 ? [', ', report] : [report])),
  ],
  reportedOn: <Part>(date: Part): Sentence<Part> => ['reported ', date],
  calendar: 'All dates and events as a calendar file (.ics)',
  people: 'People and organisations',
  peopleOrder: 'Named most often; offices as in the newest briefing',
  allBriefings: ({ count }: { count: number }) => `All ${briefings(count)}`,
  background: 'Background',
  countries: 'The two countries',
  briefingsOn: ({ country }: { country: string }) => `All briefings on ${country}`,
  bySector: 'Briefings by sector',
  map: ({ pair }: { pair: string }) => `Map of ${pair}`,

  // Entries of the timeline.
  briefingOf: ({ date }: { date: string }) => `Briefing of ${date}`,
  sourcesFrom: ({ adjective, country }: Origin) =>
    adjective === undefined ? `Sources from ${country}` : `${adjective} sources`,
  onlySourcesFrom: ({ adjective, country }: Origin) =>
    adjective === undefined
      ? `Sources from ${country} only, in this archive`
      : `${adjective} sources only, in this archive`,
  otherSources: 'Other sources',
  noBriefing: 'no briefing in this archive',
  /** Reports of an event or a step; documents of an event, after the first ones. */
  more: ({ count }: { count: number }) => `${formatNumber(count)} more`,
  andMore: ({ count }: { count: number }) => `and ${formatNumber(count)} more`,
  events: 'Events and agreements',

  // The printed sheet.
  sheet: {
    agreements: 'Agreements',
    agreementColumns: 'signed on; later status with its date; date of the latest report',
    notSigned: '–',
    status: ({ status, date }: { status: string; date: string }) => `${status} ${date}`,
    periodEnded: ({ date }: { date: string }) => `Period ended ${date}`,
    noReport: 'no report',
    group: ({ documents, event }: { documents: string; event: string }) => `${documents}: ${event}`,
    events: 'Events',
    steps: ({ status, titles }: { status: string; titles: readonly string[] }) =>
      `${status}: ${titles.join('; ')}`,
    event: ({ title }: { title: string }) => `${title}.`,
    documents: ({ documents }: { documents: string }) => `${documents}.`,
    disagreements: 'Disagreements',
    disagreement: ({ title }: { title: string }) => `${title}:`,
    statement: ({ says, hosts }: { says: string; hosts: readonly string[] }) =>
      `${says} (${hosts.join(', ')})`,
    comingUp: 'Coming up, as reported',
    projects: 'Projects:',
    project: ({ name, status }: { name: string; status: string }) => `${name}: ${status}`,
    sources: 'Sources',
    whereToRead: ({ address }: { address: string }) =>
      `The small numbers refer to this list; the briefings are at ${address}.`,
    /** What the sheet leaves out; "" where it has all. */
    leftOut: ({ agreements, events, disagreements, projects, dates, figures }: LeftOut) => {
      const left = countedAll([
        [agreements, { one: 'agreement', other: 'agreements' }],
        [events, { one: 'event', other: 'events' }],
        [disagreements, { one: 'disagreement', other: 'disagreements' }],
        [projects, { one: 'project', other: 'projects' }],
        [dates, { one: 'date', other: 'dates' }],
        [figures, { one: 'figure', other: 'figures' }],
      ]);
      return left && `Not on this sheet: ${left}, all with their sources at that address.`;
    },
  },

  // The pages of a dossier's parts.
  /** The choice of a sector. */
  sector: 'Sector',
  allSectors: 'All sectors',
  /** Of a long timeline. */
  onThisPage: <Part>({
    years,
    others,
  }: {
    years: string;
    others: readonly Part[];
  }): Sentence<Part> => [
    `The filter applies to this page, which has the entries for ${years}. Other pages: `,
    ...listOfParts(others),
    '.',
  ],
  timelineDescription:
    'Events between the two countries with their documents, and each step of an agreement, newest first.',
  disagreementsDescription:
    'Points on which reports in this archive contradict each other, with possible reasons.',
  briefingsDescription: ({ pair, count }: { pair: string; count: number }) =>
    `${briefings(count)} on ${pair} relations, newest first.`,
  allOfThem: 'All briefings',
  agreementsDescription: ({ pair }: { pair: string }) =>
    `Every ${pair} agreement in this archive, with its status and the date of the latest report on it.`,

  // The state of play with its earlier texts.
  versions: {
    title: 'State of play',
    description: ({ pair }: { pair: string }) =>
      `Summary of ${pair} relations as it is now, and its earlier versions.`,
    heading: 'Versions',
    legend: <Part>({ inserted, deleted }: Marks<Part>): Sentence<Part> => [
      'Newest first, by the day on which each version went online. Changes since the previous version: ',
      inserted('inserted words'),
      ', ',
      deleted('deleted words'),
      '.',
    ],
    /** On pages in other languages. */
    original: <Part>(language: Part): Sentence<Part> => [
      'Versions are shown in the language in which they were written: ',
      language,
    ],
    first: 'The first version in this archive',
    /** On the dossier. */
    earlier: 'Earlier versions of this text',
    /** Read aloud before and after such words. */
    insertion: { start: 'inserted: ', end: ' (end of insertion) ' },
    deletion: { start: 'deleted: ', end: ' (end of deletion) ' },
  },

  // All pairs.
  index: {
    title: 'Pairs',
    description: 'Every pair of countries covered by a briefing.',
    none: 'No briefing is about a pair yet.',
    others: 'Other pairs',
    pair: 'Pair',
    months: 'Months',
    keyFigure: 'Key figures',
    agreements: 'Agreements',
    nextDate: 'Next date',
    /** Before a date, on phones. */
    nextDateLabel: 'Next date:',
    caption: ({ period }: { period: string }) =>
      `Pairs with the most briefings come first. Months: events and agreement steps, ${period}; each pair has its own scale.`,
    noKeyFigure: 'No key figure in this archive',
    atStage: ({ count, stage }: { count: number; stage: string }) =>
      `${formatNumber(count)} ${stage}`,
    noAgreement: 'No agreement in this archive',
    noDate: 'No date in this archive',
  },
  matrix: {
    label: 'Matrix of pairs',
    caption: 'Briefings by pair of countries',
    cell: ({ pair, count }: { pair: string; count: number }) => `${pair}: ${briefings(count)}`,
    leftOut: ({ shown, total, fewest }: { shown: number; total: number; fewest: number }) =>
      `Showing ${formatNumber(shown)} of ${formatNumber(total)} countries: those with at least ${briefings(fewest)}.`,
  },

  // Before and after a briefing.
  later: 'Later',
  earlier: 'Earlier',
};

/** Mark words as inserted or deleted. */
interface Marks<Part> {
  inserted: (words: string) => Part;
  deleted: (words: string) => Part;
}

/** How many of each are not on the printed sheet. */
interface LeftOut {
  agreements: number;
  events: number;
  disagreements: number;
  projects: number;
  dates: number;
  figures: number;
}
