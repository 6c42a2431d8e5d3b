import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, onTestFinished } from 'vitest';
import { launchBrowser } from './launch.ts';

/** The address of the fixture site. */
export const site = inject('siteAddress');

/** The page of the test that runs, the context that it was opened in, with an empty cache, and the browser. */
export let page: Page;
export let context: BrowserContext;
export let browser: Browser;

/** What the browser said in this test of what the site's policy forbids, and of errors. */
let violations: string[];

/** Gives what was forbidden so far, which a test expects, and forgets it. */
export function takeViolations(): string[] {
  return violations.splice(0);
}

/**
 * Gives every test of a file a page of its own, in one browser, and lets none break the policy or fail.
 *
 * @param options of the context. The service worker is not started unless they say so: it would
 *   answer what a test means to break.
 */
export function useBrowser(options: BrowserContextOptions = { serviceWorkers: 'block' }): void {
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    context = await browser.newContext(options);
    violations = [];
    context.on('console', (message) => {
      if (/content security policy|trusted ?(?:type|script|html)/i.test(message.text())) {
        violations.push(message.text());
      }
    });
    context.on('weberror', (failure) => {
      const { message } = failure.error();
      // Chromium leaves out the animation between two pages where one is slow or soon left.
      if (!/^(?:ViewTransition opt-in disabled|Transition was)/.test(message)) {
        violations.push(message);
      }
    });
    page = await context.newPage();
    waitForScripts(page);
  });
  afterEach(async () => {
    await context.close();
    expect(violations).toEqual([]);
  });
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
  Promise.all(
    document.documentElement.dataset.scripts.split(' ').filter(Boolean).map((script) => import(script)),
  ),
  new Promise((resolve) => setTimeout(resolve, 2000)),
]).then(() => undefined)`;

/** Waits until the scripts of the page that is open have run, or will not in two seconds. */
export async function scriptsOf(page: Page): Promise<void> {
  await page.evaluate(imported);
}

/** Opens a page in a browser without JavaScript; it is closed at the end of the test. */
export async function openWithoutScripts(address: string): Promise<Page> {
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  onTestFinished(() => plain.context().close());
  await plain.goto(address);
  return plain;
}

/** Returns what axe finds on the page by these rules, or by all, each with the elements. */
export async function inaccessible(
  rules?: string[],
): Promise<[rule: string, elements: string[]][]> {
  // Without frames there is no need of a page of axe's own to put their findings together.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
