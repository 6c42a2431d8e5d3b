import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchBrowser } from './launch.ts';

/** The page of the test that runs, the context that it was opened in, with an empty cache, and the browser. */
export let page: Page;
export let context: BrowserContext;
export let browser: Browser;

/** Gives every test of a file a page of its own, in one browser. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    context = await browser.newContext();
    page = await context.newPage();
    waitForScripts(page);
  });
  afterEach(() => context.close());
}

/** Pages load their scripts after they were painted: whoever opens one waits for those as well. */
function waitForScripts(page: Page): void {
  const go = page.goto.bind(page);
  page.goto = async (...args) => {
    const response = await go(...args);
    await scriptsOf(page);
    return response;
  };
}

/** As text, as the test runner would put an import of its own in its place. */
const imported = `Promise.race([
  Promise.all(document.documentElement.dataset.scripts.split(' ').map((script) => import(script))),
  new Promise((resolve) => setTimeout(resolve, 2000)),
]).then(() => undefined)`;

/** Waits until the scripts of the page that is open have run, or will not in two seconds. */
export async function scriptsOf(page: Page): Promise<void> {
  await page.evaluate(imported);
}
