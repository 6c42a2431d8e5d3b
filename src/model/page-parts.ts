/**
 * The sections that the software writes into pages of the content, in the order in which a page has them
 * where the content has none about the site, each with its id in the page. Addresses lead to these ids.
 */
export const pageParts = {
  method: 'how',
  sources: 'sources',
  corrections: 'corrections',
  search: 'searching',
  browser: 'browser',
  data: 'data',
  licences: 'licences',
} as const;
export type PagePart = keyof typeof pageParts;

export const pagePartNames = Object.keys(pageParts) as readonly PagePart[];

/** The ids of the parts of a briefing's page beside its text: a heading of that name gets "facts-1". */
export const briefingPartIds = [
  ...(['main', 'facts', 'corrections', 'figures', 'more', 'related'] as const),
  ...(['trade', 'direction', 'quantity'] as const),
];
export type BriefingPart = (typeof briefingPartIds)[number];
