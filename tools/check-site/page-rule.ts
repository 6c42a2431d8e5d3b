import type { Problem } from '../../src/content/parse/problem.ts';
import type { Page } from './page.ts';

/**
 * A rule that a page keeps or breaks by itself: all problems it finds, in any order.
 *
 * @param home the address of the home page, absolute.
 */
export type PageRule = (page: Page, home: URL) => Problem[];
