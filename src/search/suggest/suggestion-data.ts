import { fold } from '../analysis/fold.ts';

/** What can be suggested, in the order of equally good suggestions. */
export const suggestionKinds = ['pair', 'country', 'person', 'agreement', 'briefing'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/**
 * A page's id, its name, and other spellings of it. A pair has only the codes of its
 * countries, in the order of its name: "dz-de" for "Algeria–Germany". A country's id is its code in lower case.
 */
export type SuggestionEntry = readonly [id: string, ...spellings: string[]];

/** All that can be suggested, as it is sent to the browser; of each kind the most important first. */
export type SuggestionData = Record<SuggestionKind, SuggestionEntry[]>;

/** Returns the words of a text as they are compared, e.g. "cote", "d" and "ivoire" for "Côte d’Ivoire". */
export function comparableWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}
