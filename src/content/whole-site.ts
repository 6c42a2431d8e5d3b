import { entryAt } from './parse/folder.ts';

/** The folder of the vocabulary for content folders without settings of their own, which are not whole sites. */
export const defaultRoot = 'content';

/** Returns whether a content folder has settings of its own, and so takes nothing from `defaultRoot`. */
export function isWholeSite(root: string): boolean {
  return entryAt(`${root}/site.yml`) !== undefined;
}
