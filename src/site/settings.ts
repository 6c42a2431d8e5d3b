/** The site's name, as readers see it. */
export const siteTitle = 'Bilateral';

/** What the site is, in one line. */
export const siteDescription = 'News briefings on relations between countries, pair by pair.';

/** The language of the site's own words, BCP 47. */
export const siteLanguage = 'en-GB';

/** What may be done with briefings and data: CC BY 4.0. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** How many briefings a page of a long list holds. */
export const pageSize = 50;

/** How many of each part a dossier shows; pages of their own have all. */
export const dossierParts = {
  occasions: 5,
  conflicts: 3,
  statements: 3,
  dates: 5,
  people: 4,
  briefings: 5,
};

/** How many events a page of a long timeline holds. */
export const timelinePageSize = 200;

/** How many figures a page of a pair's figures holds. */
export const figurePageSize = 200;

/** How many related briefings a briefing's page names. */
export const mostRelated = 4;

/** How many entries a feed holds. */
export const feedLength = 50;
