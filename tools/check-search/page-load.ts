import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';

/** A search page to measure, and the requests that its server received. */
interface MeasuredPage {
  address: string;
  /** Returns its address with a query. */
  askedAt: (line: string) => string;
  requests: readonly CountedRequest[];
}

interface CountedRequest {
  /** When it came, in milliseconds since 1970. */
  at: number;
  /** The size of the response, headers included. */
  bytes: number;
}

/** A value when the first results are shown, and when all of the archive has been searched. */
export interface Measure {
  first: number;
  all: number;
}

/** Slows down the thread of the page; Chromium does not slow down workers. */
const slowdown = 4;

/** The pause between two keys, in milliseconds. */
const keyPause = 80;

/** How long a search may take, in milliseconds: an index of 10 MB takes long to load. */
const patience = 120_000;

/** Counts the requests to a server from now on. */
export function countRequests(server: Server): readonly CountedRequest[] {
  const requests: CountedRequest[] = [];
  // Before the server's own listener, which may respond at once.
  server.prependListener('request', ({ socket }, response) => {
    const before = socket.bytesWritten;
    const request = { at: performance.timeOrigin + performance.now(), bytes: 0 };
    requests.push(request);
    response.once('finish', () => (request.bytes = socket.bytesWritten - before));
  });
  return requests;
}

/**
 * Measures a search, from an empty cache, on a processor slowed down four times: with each line in the
 * address, pasted into the open page, and typed there, the next line after it.
 *
 * @returns the medians by name of measure.
 */
export async function measureSearch(
  browser: Browser,
  { address, askedAt, requests }: MeasuredPage,
  lines: readonly string[],
): Promise<Record<string, Measure>> {
  const runs = new Map<string, Measure[]>();
  const add = (name: string, { start, first, all }: SearchTimes) =>
    runs.set(name, [...(runs.get(name) ?? []), { first: first - start, all: all - start }]);
  for (const [index, line] of lines.entries()) {
    await inNewPage(browser, async (page) => {
      const earlier = requests.length;
      await page.goto(askedAt(line));
      const times = await timesOn(page);
      await page.waitForLoadState('networkidle');
      const until = (time: number) =>
        requests.slice(earlier).filter(({ at }) => at <= times.origin + time);
      const bytes = (time: number) => until(time).reduce((sum, { bytes }) => sum + bytes, 0);
      const { first, all } = times;
      add('requests', { start: 0, first: until(first).length, all: until(all).length });
      add('KB', { start: 0, first: bytes(first) / 1000, all: bytes(all) / 1000 });
      add('ms, page and all', times);
    });
    await inNewPage(browser, async (page) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.locator('#q').focus();
      await page.keyboard.insertText(line);
      add('ms from pasting', await timesOn(page));
    });
    await inNewPage(browser, async (page) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      const box = page.locator('#q');
      await box.pressSequentially(line, { delay: keyPause });
      add('ms from last key', await timesOn(page));
      await box.press('ControlOrMeta+a');
      await box.pressSequentially(lines.at(index - 1) ?? '', { delay: keyPause });
      add('ms from last key, later', await timesOn(page));
    });
  }
  const medians = Array.from(runs, ([name, measures]) => {
    const [first, all] = [measures.map(({ first }) => first), measures.map(({ all }) => all)];
    return [name, { first: median(first), all: median(all) }] as const;
  });
  return Object.fromEntries(medians);
}

async function inNewPage(browser: Browser, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.addInitScript(recordTimes);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await use(page);
  } finally {
    await context.close();
  }
}

/** When the last key was pressed, and when results were shown (0: not yet), in milliseconds. */
interface SearchTimes extends Measure {
  start: number;
}

/** Records these times in a page; runs there before the page's own scripts. */
function recordTimes(): void {
  const times: SearchTimes = { start: 0, first: 0, all: 0 };
  Object.assign(window, { searchTimes: times });
  const restart = ({ timeStamp }: Event) => {
    Object.assign(times, { start: timeStamp, first: 0, all: 0 });
  };
  addEventListener('input', restart, { capture: true });
  new MutationObserver((changes) => {
    const results = document.querySelector('#results');
    const ofResults = changes.filter(({ target }) => target === results);
    if (!results || times.all > 0) return;
    const wasBusy = ofResults.some(({ type }) => type === 'attributes');
    const isDone = wasBusy && results.ariaBusy === 'false';
    if (isDone || ofResults.some(({ addedNodes }) => addedNodes.length > 0)) {
      times.first ||= performance.now();
    }
    if (isDone) times.all = performance.now();
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['aria-busy'] });
}

/** Waits for all results, and returns when they were shown, and the time from which that is counted. */
async function timesOn(page: Page): Promise<SearchTimes & { origin: number }> {
  const times = await page.waitForFunction(() => {
    const { searchTimes } = window as unknown as { searchTimes: SearchTimes };
    return searchTimes.all > 0 && { ...searchTimes, origin: performance.timeOrigin };
  });
  return (await times.jsonValue()) as SearchTimes & { origin: number };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
