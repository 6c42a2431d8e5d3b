import type { Page } from 'playwright-core';
import { launchBrowser } from '../../tests/browser/launch.ts';
import { onFirstPage, type LabelledQuery } from '../../src/model/labelled-query.ts';
import { formatSearch, emptySearch } from '../../src/search/search-state.ts';
import type { PageAnswer } from './score.ts';

const pagesAtOnce = 4;
const timeoutMilliseconds = 15_000;

/** How many results are read. */
export const depth = onFirstPage;

/**
 * Asks the search page of a site every query, in a real browser.
 *
 * @param addressOf returns the address of the search page with a query.
 * @param onProgress is called with the number of queries asked.
 * @throws where there is no browser.
 */
export async function askAll(
  addressOf: (query: LabelledQuery) => string,
  queries: readonly LabelledQuery[],
  onProgress: (asked: number) => void,
): Promise<PageAnswer[]> {
  const browser = await launchBrowser();
  const answers: PageAnswer[] = [];
  const waiting = queries.entries();
  let asked = 0;
  const askInTurn = async () => {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    for (const [index, query] of waiting) {
      const found = await resultsAt(page, addressOf(query));
      answers[index] = { query, found };
      onProgress(++asked);
    }
  };
  try {
    await Promise.all(Array.from({ length: pagesAtOnce }, askInTurn));
    return answers;
  } finally {
    await browser.close();
  }
}

/**
 * Returns the function that gives the address of a site's search page with a query.
 *
 * @param site the address of its home page, with a trailing slash.
 */
export function searchAddress(site: string): (query: LabelledQuery) => string {
  return (query) => `${site}${pathOfPages(query.pages)}search/?${searchParameters(query)}`;
}

/** Returns the path of the pages in a language: "vi/", or "" for those in the main one. */
export function pathOfPages(language: string | undefined): string {
  return language === undefined ? '' : `${language}/`;
}

/** Returns what follows "?" in the search page's address with that query. */
export function searchParameters(query: LabelledQuery): string {
  const { q, pair = '', country = '', sector = [], source = [], year = '' } = query;
  const conditions = { pair, country: country.toLowerCase(), sector, source, from: year, to: year };
  return formatSearch({ ...emptySearch, q, ...conditions });
}

/** Returns the slugs of the first results; undefined where the page does not finish. */
async function resultsAt(page: Page, address: string): Promise<string[] | undefined> {
  try {
    await page.goto(address, { timeout: timeoutMilliseconds });
    await page.waitForFunction(
      () =>
        document.querySelector('ol#results')?.getAttribute('aria-busy') === 'false' &&
        document.querySelector('[role="status"]')?.textContent !== '',
      undefined,
      { timeout: timeoutMilliseconds },
    );
  } catch {
    return undefined;
  }
  const paths = await page
    .locator('ol#results > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.pathname ?? ''));
  return paths.slice(0, depth).map(slugOf);
}

/** Returns the last part of the address of a briefing. */
export function slugOf(path: string): string {
  return path.split('/').filter(Boolean).at(-1) ?? path;
}
