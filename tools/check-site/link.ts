import type { Place } from '../../src/content/parse/problem.ts';

/**
 * What an address is there for: a reader goes there, a browser asks for it by itself, or other
 * programs are told of it.
 */
export type LinkUse = 'followed' | 'fetched' | 'named';

/** An address in a file of the built site. */
export interface Link extends Place {
  /** As it stands there. */
  url: string;
  use: LinkUse;
}
