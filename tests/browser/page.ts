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
  });
  afterEach(() => context.close());
}
