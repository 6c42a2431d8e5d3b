import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { serveSite } from '../serve/serve.ts';
import { launchBrowser } from '../../tests/browser/launch.ts';

/** What part of a search costs. */
export interface Cost {
  /** Requests since the part began, the page's own files among them. */
  requests: number;
  /** Their bodies, text compressed with gzip as web servers do. */
  bytes: number;
  /** Since the last key, or since the page was asked for, in milliseconds. */
  milliseconds: number;
}

/** What searching costs a reader, from an empty cache, on a processor slowed down four times. */
export interface SearchCost {
  /** A search by its address: until the first results, and until all of the archive is searched. */
  first: Cost;
  whole: Cost;
  /** The same words typed into a page that was opened without. */
  typed: Cost;
  /** Other words typed after that: until the first results, and all. */
  later: Cost;
  laterWhole: Cost;
  /** The longest work on the page's main thread, in milliseconds. */
  longestTask: number;
  /** What the page said at the end of the first search. */
  found: string;
}

const slowdown = 4;
const words = 'energy agreement';
const otherWords = 'coal pipeline';

/** Searches two words with a pair chosen, in a real browser; undefined where there is none. */
export async function measureSearch(site: string): Promise<SearchCost | undefined> {
  const browser = await launchBrowser().catch(() => undefined);
  if (!browser) return undefined;
  const { server, address } = await serveSite(site, { port: 0, basePath: '/' });
  let requests = 0;
  let bytes = 0;
  let began = 0;
  server.on('request', ({ url = '' }) => {
    requests++;
    bytes += sizeOf(site, new URL(url, address).pathname);
  });
  const begin = () => ([requests, bytes, began] = [0, 0, performance.now()]);
  const cost = (): Cost => ({ requests, bytes, milliseconds: performance.now() - began });
  const open = async (path: string) => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    begin();
    await page.goto(address + path);
    return page;
  };
  try {
    const page = await open(`search/?q=${encodeURIComponent(words)}&pair=la-vn`);
    await resultsOn(page, 'some');
    const first = cost();
    await resultsOn(page, 'all');
    const whole = cost();
    const found = (await page.locator('[role="status"]').textContent()) ?? '';

    const typing = await open('search/?pair=la-vn');
    await resultsOn(typing, 'all');
    await watchTasks(typing);
    await type(typing, words, begin);
    await resultsOn(typing, 'some');
    const typed = cost();
    await resultsOn(typing, 'all');
    await type(typing, otherWords, begin);
    await resultsOn(typing, 'some');
    const later = cost();
    await resultsOn(typing, 'all');
    const laterWhole = cost();
    return {
      first,
      whole,
      typed,
      later,
      laterWhole,
      longestTask: await longestTaskOn(typing),
      found,
    };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

function sizeOf(site: string, path: string): number {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const body = readFileSync(join(site, file));
  return /\.(?:html|css|js|json|svg)$/.test(file) ? gzipSync(body).length : body.length;
}

/** Types over what stands in the box; the last key begins the part that is measured. */
async function type(page: Page, text: string, begin: () => void): Promise<void> {
  await page.locator('#q').fill('');
  await page.waitForFunction(() => document.querySelector('#results')?.ariaBusy === 'false');
  await page.locator('#q').pressSequentially(text.slice(0, -1), { delay: 20 });
  begin();
  await page.keyboard.press(text.slice(-1));
  await page.waitForFunction(() => document.querySelector('#results')?.ariaBusy === 'true');
}

/** Waits until an answer is shown: the first, of the newest shard, or the last. */
async function resultsOn(page: Page, which: 'some' | 'all'): Promise<void> {
  await page.waitForFunction((which) => {
    const list = document.querySelector('#results');
    const said = document.querySelector('[role="status"]')?.textContent ?? '';
    return (
      said.includes('found') &&
      (list?.ariaBusy === 'false' || (which === 'some' && said.includes('years before')))
    );
  }, which);
}

async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = window as typeof window & { longest?: number };
    watched.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        watched.longest = Math.max(watched.longest ?? 0, duration);
      }
    }).observe({ type: 'longtask' });
  });
}

function longestTaskOn(page: Page): Promise<number> {
  return page.evaluate(() => (window as typeof window & { longest?: number }).longest ?? 0);
}
