import { page, site } from './page.ts';

/** Opens the search page, and waits until it has come to an end. */
export async function openSearch(query: string, root = site): Promise<void> {
  await page.goto(`${root}search/${query}`);
  await settled();
}

/** Waits until the results are there, or something is said in their place. */
export async function settled(): Promise<void> {
  await page.waitForFunction(() => {
    const busy = document.querySelector('#results')?.getAttribute('aria-busy');
    const said = document.querySelector('[role="status"]')?.textContent ?? '';
    return busy === 'false' && !['', 'Searching…'].includes(said);
  });
}

/** Returns the slugs of the results, in order. */
export async function results(): Promise<string[]> {
  const addresses = await page
    .locator('#results > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.pathname ?? ''));
  return addresses.map((address) => address.replace(/^\/briefings\/(.*)\/$/, '$1'));
}

export const status = () => page.locator('[role="status"]').textContent();
