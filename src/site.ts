/** The site's name, as readers see it. */
export const siteTitle = 'Bilateral';

/** What the site is, in one line. */
export const siteDescription = 'News briefings on relations between countries, pair by pair.';

/** The language of the site's own words, BCP 47. */
export const siteLanguage = 'en-GB';

/** How many briefings a page of a long list holds. */
export const pageSize = 50;
