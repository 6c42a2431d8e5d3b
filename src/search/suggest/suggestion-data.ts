/** What can be suggested, in the order in which equally good suggestions stand. */
export const kinds = ['pair', 'country', 'person', 'agreement', 'briefing'] as const;
export type Kind = (typeof kinds)[number];

/**
 * A page's id, its name, and other spellings of it. A pair has its id only: its names are those of
 * its countries. A country's id is its code in lower case.
 */
export type Entry = readonly [id: string, ...spellings: string[]];

/** All that can be suggested, as it travels to the browser; of each kind the most important first. */
export type SuggestionData = Record<Kind, Entry[]>;
