import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  CDPSession,
  Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { launchBrowser } from './launch.ts';

declare global {
  interface Window {
    /** Only after `inaccessible` has put it there. */
    axe: typeof import('axe-core');
  }
}

/** The address of the fixture site. */
export const site = inject('siteAddress');

/** The page of the test that runs, the context that it was opened in, and the browser. */
export let page: Page;
export let context: BrowserContext;
export let browser: Browser;

/** What the browser said in this test of what the site's policy forbids, and of errors. */
let violations: string[];

/** Gives what was forbidden so far, which a test expects, and forgets it. */
export function takeViolations(): string[] {
  return violations.splice(0);
}

/** The browser of all files that run in this process; it ends with it. */
let started: Promise<Browser> | undefined;

function start(): Promise<Browser> {
  const found = inject('browser');
  if ('missing' in found) throw new Error(found.missing);
  return launchBrowser(found);
}

/** The service worker is not started unless a file says so: it would answer what a test means to break. */
const withoutWorker: BrowserContextOptions = { serviceWorkers: 'block' };

/**
 * Gives every test of a file a page of its own, in a context with an empty cache, and lets none break the
 * policy or fail. Tests that only read pages need `useOnePage` instead; a part of their file
 * may have this.
 *
 * @param options of the context.
 */
export function useBrowser(options = withoutWorker): void {
  beforeAll(async () => {
    browser = await (started ??= start());
  });
  let around: [BrowserContext, Page];
  beforeEach(async () => {
    around = [context, page];
    await open(options);
  });
  afterEach(async () => {
    await context.close();
    [context, page] = around;
    expect(violations).toEqual([]);
  });
}

/** The window of a test that asks for no other, in pixels. */
const usualWindow = { width: 1280, height: 720 };

/**
 * Gives all tests of a file one page, which takes a third of the work, and lets none break the policy or
 * fail. Each test begins with the usual window and media, with nothing stored, and without the listeners and the
 * history of the last; files that browsers cache are there already. Routes, initial scripts and a clock would stay.
 */
export function useOnePage(viewport = usualWindow): void {
  let session: CDPSession;
  beforeAll(async () => {
    browser = await (started ??= start());
    await open({ ...withoutWorker, viewport });
    session = await context.newCDPSession(page);
  });
  afterAll(() => context.close());
  beforeEach(async () => {
    violations = [];
    await page.setViewportSize(viewport);
    await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
    await session.send('Storage.clearDataForOrigin', {
      origin: site,
      storageTypes: 'local_storage',
    });
    await session.send('Page.resetNavigationHistory');
  });
  afterEach(() => {
    page.removeAllListeners();
    expect(violations).toEqual([]);
  });
}

/** Opens a context and a page in it. */
async function open(options: BrowserContextOptions): Promise<void> {
  violations = [];
  context = await browser.newContext({ viewport: usualWindow, ...options });
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
}

/**
 * Pages load their scripts after the first paint, so that whoever opens one waits for those as well, except for tests of
 * what comes before: they wait until "commit" or "domcontentloaded".
 */
function waitForScripts(page: Page): void {
  const go = page.goto.bind(page);
  page.goto = async (address, options) => {
    const response = await go(address, options);
    if (!/^[cd]/.test(options?.waitUntil ?? '')) await scriptsOf(page);
    return response;
  };
}

/** As text, as the test runner would put an import of its own in its place. */
const imported = `Promise.race([
  Promise.all(
    document.documentElement.dataset.scripts.split(' ').filter(Boolean).map((script) => import(script)),
  ),
  new Promise((resolve) => setTimeout(resolve, 20000)),
]).then(() => undefined)`;

/** Waits until the scripts of the page that is open have run, but at most twenty seconds. */
export async function scriptsOf(page: Page): Promise<void> {
  await page.evaluate(imported);
}

/** The page of a browser without JavaScript: it keeps nothing, so that all tests can have the same. */
let plain: Promise<Page> | undefined;

/** Opens a page in a browser without JavaScript. */
export async function openWithoutScripts(address: string): Promise<Page> {
  plain ??= browser.newContext({ javaScriptEnabled: false }).then((context) => context.newPage());
  const page = await plain;
  await page.goto(address);
  return page;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Returns what axe finds in this part of the page by these rules, or by all, each with the elements. */
export async function inaccessible(
  rules?: string[],
  part = 'html',
): Promise<[rule: string, elements: string[]][]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    const session = await context.newCDPSession(page);
    // Half a megabyte is read faster as a script of its own than as a part of what Playwright runs.
    await session.send('Runtime.evaluate', { expression: axe });
    await session.detach();
  }
  const options: RunOptions = {
    resultTypes: ['violations'],
    selectors: false,
    ...(rules && { runOnly: { type: 'rule', values: rules } }),
  };
  return page.evaluate(
    async ([part, options]) => {
      const { violations } = await window.axe.run(part, options);
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    },
    [part, options] as const,
  );
}
