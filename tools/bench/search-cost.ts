import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../tests/browser/launch.ts';
import { serveSite } from '../serve/serve.ts';

/** What one part of a search takes. */
interface PartCost {
  /** Requests since the search began, of the page's own files, too. */
  requests: number;
  /** Their bodies, text compressed with gzip as web servers do. */
  bytes: number;
  /** Since the last key, or since the page was asked for. */
  milliseconds: number;
}

/** What searching takes, from an empty cache, on a processor slowed down four times. */
export interface SearchCost {
  /** A search by its address: until the first results, and until all of the archive is searched. */
  first: PartCost;
  whole: PartCost;
  /** Other words typed after that. */
  later: PartCost;
  laterWhole: PartCost;
}

const slowdown = 4;
const words = 'energy agreement';
const otherWords = 'coal pipeline';

/**
 * Searches two words with a pair chosen, and then two other words, in a real browser. Returns
 * undefined where there is no browser.
 */
export async function measureSearch(site: string): Promise<SearchCost | undefined> {
  const browser = await launchBrowser().catch(() => undefined);
  if (!browser) return undefined;
  const { server, address } = await serveSite(site, { port: 0, basePath: '/' });
  let requests = 0;
  let bytes = 0;
  let start = 0;
  server.on('request', ({ url = '' }) => {
    requests++;
    bytes += servedSize(site, new URL(url, address).pathname);
  });
  const begin = () => ([requests, bytes, start] = [0, 0, performance.now()]);
  const cost = () => ({ requests, bytes, milliseconds: performance.now() - start });
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

    begin();
    await page.goto(`${address}search/?q=${encodeURIComponent(words)}&pair=la-vn`);
    await resultsOn(page, 'some');
    const first = cost();
    await resultsOn(page, 'all');
    const whole = cost();

    await page.locator('#q').fill('');
    await page.waitForFunction(() => document.querySelector('#results')?.ariaBusy === 'false');
    await page.locator('#q').pressSequentially(otherWords.slice(0, -1), { delay: 20 });
    begin();
    await page.keyboard.press(otherWords.slice(-1));
    await page.waitForFunction(() => document.querySelector('#results')?.ariaBusy === 'true');
    await resultsOn(page, 'some');
    const later = cost();
    await resultsOn(page, 'all');
    return { first, whole, later, laterWhole: cost() };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

function servedSize(site: string, path: string): number {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const body = readFileSync(join(site, file));
  return /\.(?:html|css|js|json|svg)$/.test(file) ? gzipSync(body).length : body.length;
}

/** Waits for the first results, which are of the newest years, or for all of them. */
async function resultsOn(page: Page, which: 'some' | 'all'): Promise<void> {
  await page.waitForFunction((which) => {
    const isBusy = document.querySelector('#results')?.ariaBusy !== 'false';
    const status = document.querySelector('[role="status"]')?.textContent ?? '';
    return (
      status.includes('found') && (!isBusy || (which === 'some' && status.includes('years before')))
    );
  }, which);
}
