import * as words from '../../src/text/client/search.ts';
import { text } from '../../src/text/text.ts';
import { page, site } from './page.ts';

/** Opens the search page, and waits until it has come to an end. */
export async function openSearch(query: string, root = site): Promise<void> {
  await page.goto(`${root}search/${query}`);
  await settled();
}

/** Does the same on the search page that is open, if one is, as when Back leads there: one load for many searches. */
export async function showSearch(query: string): Promise<void> {
  if (!page.url().startsWith(`${site}search/`)) return openSearch(query);
  await page.evaluate((query) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    history.replaceState(null, '', query);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await settled();
}

/** Returns the box for the words of a search. */
export const wordsBox = () => page.getByLabel(text.search.words);

/** Returns what the page says of a search for words in quotation marks. */
export function foundFor(
  wanted: string,
  total: number,
  searched: Partial<words.Searched> = {},
  onDevice = false,
): string {
  const none = { unwanted: [], within: [], openYears: [], excluded: [] };
  return words.found({
    ...{ total, onDevice },
    searched: { ...none, from: undefined, to: undefined, wanted: [wanted], ...searched },
  });
}

/** Waits until the results are there, or something is said in their place. */
export async function settled(): Promise<void> {
  await page.waitForFunction((searching) => {
    const busy = document.querySelector('#results')?.getAttribute('aria-busy');
    const said = document.querySelector('[role="status"]')?.textContent ?? '';
    return busy === 'false' && !['', searching].includes(said);
  }, words.searching);
}

/** Returns the slugs of the results, in order. */
export async function results(): Promise<string[]> {
  const addresses = await page
    .locator('#results > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.pathname ?? ''));
  return addresses.map((address) => address.replace(/^\/briefings\/(.*)\/$/, '$1'));
}

export const status = () => page.locator('[role="status"]').textContent();
