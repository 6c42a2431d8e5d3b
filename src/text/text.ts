import { en, type Text } from './en/index.ts';

/**
 * All words of pages, in the site's language. Ask it where a page is made, not when a module is loaded:
 * no constant of a module, key or cache keeps words.
 */
export const text: Text = en;
export type { Text };
