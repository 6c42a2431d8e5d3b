import { en, type Text } from './en/index.ts';

/**
 * All words of pages, in the site's language. Read it while a page is rendered, never when a module is
 * loaded: no module constant, key or cache holds words.
 */
export const text: Text = en;
export type { Text };
