/** How many briefings a page of a long list holds. */
export const pageSize = 50;

/** How many of each part a dossier shows; pages of their own have all. */
export const dossierParts = {
  occasions: 5,
  conflicts: 3,
  statements: 3,
  projects: 8,
  dates: 5,
  people: 4,
  briefings: 5,
};

/** How many of each part the page of a sector shows; of the same parties, at most so many agreements. */
export const sectorParts = {
  agreements: 40,
  ofParties: 10,
  figures: 16,
  conflicts: 5,
  /** With links to their other disagreements. */
  pairs: 6,
  projects: 10,
  dates: 8,
};

/** How many of each part the page of a country shows: its pairs, comparisons of two of them, its projects. */
export const countryParts = { pairs: 12, comparisons: 12, projects: 8 };

/** How many projects the page of an organisation has. */
export const projectsOfName = 20;

/** How many of the briefings that went online last are in one list. */
export const mostAdditions = 50;

/** How many events a page of a long timeline holds. */
export const timelinePageSize = 200;

/** How many figures a page of a pair's figures holds. */
export const figurePageSize = 200;

/** How many related briefings a briefing's page names. */
export const mostRelated = 4;

/**
 * How many entries feeds hold, each with its whole text: that of all briefings, of a list, of a person or
 * organisation, of editions.
 */
export const feedLength = { everything: 50, list: 20, name: 10, editions: 12 };

/**
 * How many entries the edition of a pair has at least: with fewer, it would say hardly more than their own pages,
 * and most pairs have one or two in most months.
 */
export const fewestInEdition = 3;

/**
 * How much of an edition its page and its entry in feeds have: entries of each kind, reports of an event, and with
 * how many briefings at most these have their summaries. So a month of 1,000 reports is no larger than one of 150.
 */
export const editionParts = { entries: 150, reports: 3, withSummaries: 30 };
