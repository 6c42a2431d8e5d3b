import type { Sentence } from '../sentence.ts';

/** The words of every page: its head, header and footer. */
export const shell = {
  /** In the tab of a browser. */
  titleOnSite: ({ title, site }: { title: string; site: string }) => `${title} – ${site}`,
  /** Of the picture that is shared, which shows the name and description of the site. */
  sharePicture: ({ site, description }: { site: string; description: string }) =>
    `${site}. ${description}`,

  /** The title of the editor in the browser. */
  admin: 'Admin',

  // The header.
  /** The links to the same page in other languages. */
  languages: 'Languages',
  skip: 'Skip to main content',
  searchLabel: 'Search the briefings',
  search: 'Search',
  menu: 'Main',
  pairs: 'Pairs',
  agreements: 'Agreements',
  projects: 'Projects',
  figures: 'Figures',
  countries: 'Countries',
  sectors: 'Sectors',
  sources: 'Sources',
  archive: 'Archive',
  about: 'About',

  // The footer.
  whatIsSite: <Part>({
    site,
    description,
  }: {
    site: Part;
    description: string;
  }): Sentence<Part> => [site, `. ${description}`],
  licence: <Part>(licence: Part): Sentence<Part> => [
    'Briefings and data: ',
    licence,
    '. The reports belong to their sources.',
  ],
  method: 'How briefings are made',
  people: 'People',
  organisations: 'Organisations',
  compare: 'Compare pairs',
  corrections: 'Corrections',
  data: 'Open data',
  feeds: 'Feeds',
  colours: 'Colours',
  coloursOfDevice: 'Same as my device',
  light: 'Light',
  dark: 'Dark',

  // Long lists.
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  pageOf: ({ page, pages }: { page: number; pages: number }) => `Page ${page} of ${pages}`,

  // Where there is no page.
  notFound: {
    title: 'Page not found',
    description:
      'There is no page at this address. The address may be mistyped, or the page may have moved.',
    latest: 'Latest briefings',
    search: 'Search the briefings',
    pairs: 'All pairs',
    countries: 'All countries',
    archive: 'All briefings by year',
  },
};
