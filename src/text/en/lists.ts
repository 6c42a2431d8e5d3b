import { formatNumber, listOfParts } from '../locale.ts';
import { counted, plural } from '../plural.ts';
import type { Sentence } from '../sentence.ts';
import { briefings } from './client/counts.ts';

/** The words of lists, indexes and the pages of countries, sectors and sources. */
export const lists = {
  // Every list.
  /** The title of a page after the first one. */
  titleOfPage: ({ title, page, pages }: { title: string; page: number; pages: number }) =>
    `${title}, page ${page} of ${pages}`,
  noBriefings: 'No briefings in this archive',
  /** The number of briefings of a long list: "123 briefings, page 2 of 3". */
  onPage: ({ briefings, page, pages }: { briefings: string; page: number; pages: number }) =>
    `${briefings}, page ${page} of ${pages}`,
  otherSpellings: 'Other spellings',
  briefings: 'Briefings',
  briefingCount: briefings,
  /** The button after the dates between which entries are shown. */
  show: 'Show',
  newest: 'Newest',

  pairs: 'Pairs',

  // Countries.
  countries: 'Countries',
  countriesDescription: 'Every country that our briefings are about or mention.',
  countriesCaption: 'Countries in alphabetical order',
  country: 'Country',
  mentions: 'Mentions',
  countryDescription: ({ country }: { country: string }) =>
    `Briefings on relations between ${country} and other countries, newest first.`,
  mentionedIn: 'Also mentioned in',
  newestOf: ({ shown, all }: { shown: number; all: number }) =>
    `The newest ${shown} of ${formatNumber(all)} briefings.`,

  // Sectors.
  sectors: 'Sectors',
  sectorsDescription: 'The topics under which we file our briefings.',
  sectorsCaption: 'Briefings by sector',
  sector: 'Sector',
  sectorDescription: ({ sector }: { sector: string }) =>
    `${sector} in relations between countries: agreements, figures, disagreements, projects, dates and briefings.`,
  /** `counts` are links: "8 agreements", "2 projects", "14 briefings". */
  sectorLede: <Part>({
    counts,
    newest,
  }: {
    counts: readonly Part[];
    newest: Part;
  }): Sentence<Part> => [
    'This archive has ',
    ...listOfParts(counts),
    '. The newest report is of ',
    newest,
    '.',
  ],
  /** The parts of a sector's page, as the sentence above counts them. */
  sectorParts: {
    agreements: (count: number) => counted(count, { one: 'agreement', other: 'agreements' }),
    figures: (count: number) => counted(count, { one: 'figure', other: 'figures' }),
    conflicts: (count: number) => counted(count, { one: 'disagreement', other: 'disagreements' }),
    projects: (count: number) => counted(count, { one: 'project', other: 'projects' }),
    dates: (count: number) => counted(count, { one: 'upcoming date', other: 'upcoming dates' }),
  },
  /** Below a part that shows the first ones, before links to the others. */
  shownOf: ({ shown, all }: { shown: number; all: number }) =>
    `Showing ${formatNumber(shown)} of ${formatNumber(all)}.`,
  shownOfParties: ({ parties, shown, all }: { parties: string; shown: number; all: number }) =>
    `${parties}: showing ${formatNumber(shown)} of ${formatNumber(all)}.`,
  allAgreementsOf: ({ parties }: { parties: string }) => `All agreements: ${parties}`,
  /** Of the groups of parties. */
  partiesShown: ({ shown, all }: { shown: number; all: number }) =>
    `Showing ${formatNumber(shown)} of ${formatNumber(all)} groups of parties, those with the most agreements.`,
  allAgreements: 'All agreements',
  /** Of figures, of which the latest of each thing are shown first. */
  latestShown: ({ shown, all }: { shown: number; all: number }) =>
    `Showing ${formatNumber(shown)} of ${formatNumber(all)}, the latest of each kind.`,
  allFigures: 'All figures by pair',
  /** Before the names of pairs, as links. */
  allDisagreements: <Part>(pairs: readonly Part[]): Sentence<Part> => [
    'All disagreements: ',
    ...listOfParts(pairs),
  ],
  allProjects: 'All projects',

  // Sources.
  sources: 'Sources',
  sourcesDescription: 'The publishers and agencies whose reports we summarise or cite.',
  sourcesCaption: 'Sources in alphabetical order',
  source: 'Source',
  sourceDescription: ({ source }: { source: string }) =>
    `Briefings on reports that ${source} published or wrote for others, newest first.`,
  aboutSource: 'About the source',
  kind: 'Kind',
  ownership: 'Ownership',
  ownershipOfGovernment: 'part of the government',
  ownershipUnknown: 'not verified',
  /** The evidence of the ownership, with a link. */
  asOf: <Part>({ date, page }: { date: Part; page: Part }): Sentence<Part> => [
    'As of ',
    date,
    ': ',
    page,
  ],
  basedIn: 'Based in',
  severalCountries: 'several countries',
  published: ({ count }: { count: number }) => `${formatNumber(count)} on reports it published`,
  written: ({ count }: { count: number }) =>
    `${formatNumber(count)} on reports it wrote for others`,
  publishedAndWritten: ({ published, written }: { published: number; written: number }) =>
    `${formatNumber(published)} on reports it published, ${formatNumber(written)} on reports it wrote for others`,
  website: 'Website',

  // Years.
  archive: 'Archive',
  archiveDescription: 'All briefings, by the year in which the source published its report.',
  archiveCaption: 'Briefings by year',
  added: 'Recently added',
  addedDescription:
    'Briefings by the day on which they were added to this archive, the latest first, each with the date of its report.',
  noneAdded: 'The day on which briefings were added to this archive is not recorded.',
  year: 'Year',
  yearDescription: ({ year }: { year: string }) =>
    `Briefings on reports published in ${year}, newest first.`,

  /** Above the pairs of a country. */
  pairsCompared: (count: number) => plural(count, { one: 'Pair', other: 'Pairs compared' }),
};
