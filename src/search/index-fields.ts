/** The conditions by which results are filtered, each the name of a key in the search address. */
export const filterKeys = ['pair', 'country', 'sector', 'source', 'year'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** The key by which results are put in the order of every list, ascending. */
export const orderKey = 'order';

/**
 * A word that every record holds, unseen: a search for it finds all briefings by one small file,
 * where Pagefind, asked for no word at all, loads its whole index.
 */
export const everyBriefing = 'xeverybriefingx';

/** The same for every other page: agreements, people, organisations, figures. */
export const everyRecord = 'xeveryrecordx';

/** What a result shows besides its excerpt; Pagefind keeps it with every record as text. */
export interface ResultMeta {
  title: string;
  /** In words, with its precision; empty where the page has none. */
  date: string;
  /** The source's name, or what the page is where it is no briefing: "Agreement". */
  source: string;
  /** The pairs' names, joined with commas; empty where a briefing is about one country. */
  pairs: string;
  /** Never shown: other spellings of the countries, so that they are found; `everyBriefing`. */
  spellings: string;
}
