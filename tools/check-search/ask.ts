import type { Page } from 'playwright-core';
import { launchBrowser } from '../../tests/browser/launch.ts';
import type { LabelledQuery } from '../../src/model/labelled-query.ts';
import { addressOf } from './address.ts';
import type { Answer } from './score.ts';

/** How many pages ask at once. */
const pages = 4;

/** How long a page may take, in milliseconds. */
const patience = 15_000;

/** How many results are looked at. */
const depth = 10;

/**
 * Asks the search page of a site that is being served every query, in a real browser.
 *
 * @param site the address of its home page, with a trailing slash.
 * @param say is told how many queries were asked.
 * @throws where there is no browser.
 */
export async function askAll(
  site: string,
  queries: readonly LabelledQuery[],
  say: (asked: number) => void,
): Promise<Answer[]> {
  const browser = await launchBrowser();
  const answers: Answer[] = [];
  const waiting = queries.entries();
  const askInTurn = async () => {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    for (const [index, query] of waiting) {
      answers[index] = { query, found: await ask(page, `${site}search/?${addressOf(query)}`) };
      say(Object.keys(answers).length);
    }
  };
  try {
    await Promise.all(Array.from({ length: pages }, askInTurn));
    return answers;
  } finally {
    await browser.close();
  }
}

/** The slugs of the first results; undefined where the page does not come to an end. */
async function ask(page: Page, address: string): Promise<string[] | undefined> {
  try {
    await page.goto(address, { timeout: patience });
    await page.waitForFunction(
      () =>
        document.querySelector('ol#results')?.getAttribute('aria-busy') === 'false' &&
        document.querySelector('[role="status"]')?.textContent !== '',
      undefined,
      { timeout: patience },
    );
  } catch {
    return undefined;
  }
  const paths = await page
    .locator('ol#results > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.pathname ?? ''));
  return paths.slice(0, depth).map((path) => path.split('/').filter(Boolean).at(-1) ?? path);
}
