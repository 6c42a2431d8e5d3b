import type { Sentence } from '../sentence.ts';

/** The words of feeds, calendars and the page that lists them. */
export const feeds = {
  // The page of all feeds.
  title: 'Feeds',
  description:
    'Follow new and corrected briefings and the latest steps of agreements and projects in your feed reader: give it the address of any of these feeds.',
  opml: 'All feeds as a list of subscriptions (OPML)',
  /** The names are links to lists of pages. */
  ofNames: <Part>({
    people,
    organisations,
  }: {
    people: Part;
    organisations: Part;
  }): Sentence<Part> => [
    'Each person and each organisation has a feed, too, on its own page: ',
    people,
    ', ',
    organisations,
    '.',
  ],
  everything: 'Everything',
  allBriefings: 'All briefings',
  recordsAndCorrections: 'Agreements, projects and corrections',
  pairs: 'Pairs',
  countries: 'Countries',
  sectors: 'Sectors',
  sources: 'Sources',
  list: 'List',
  atom: 'Atom',
  json: 'JSON',
  /** Below the title of a list. */
  follow: <Part>(feeds: readonly Part[]): Sentence<Part> => [
    'Follow: ',
    ...feeds.flatMap((feed, index) => (index === 0 ? [feed] : [', ', feed])),
  ],

  // Feeds.
  feedTitle: ({ site, list }: { site: string; list: string }) => `${site}: ${list}`,
  inFormat: ({ feed, format }: { feed: string; format: string }) => `${feed} (${format})`,
  allFeeds: ({ site }: { site: string }) => `${site}: all feeds`,
  feedDescription:
    'The latest new and corrected briefings, each with its whole text and its source.',
  agreementsDescription: 'The latest step of each agreement in this archive, with its source.',
  projectsDescription: 'The latest step of each project in this archive, with its source.',
  corrected: ({ date, note }: { date: string; note: string }) => `Corrected on ${date}: ${note}`,
  report: ({ source, date }: { source: string; date: string }) => `${source}, ${date}.`,
  readBriefing: 'Read the briefing',
  readAgreement: 'Read the agreement’s history',
  readProject: 'Read the project’s history',
  correctionOf: ({ title }: { title: string }) => `Correction: ${title}`,

  // Calendars.
  subscribeToCalendar: 'Subscribe in a calendar program',
  calendar: ({ site, pair }: { site: string; pair: string }) => `${site}: ${pair}`,
  step: ({ step, title }: { step: string; title: string }) => `${step}: ${title}`,
  /** A title with its months or years, of which a calendar shows only days. */
  inPeriod: ({ title, period }: { title: string; period: string }) => `${title} (${period})`,
};
