import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';

/** A site whose search is measured. */
export interface MeasuredSite {
  name: string;
  /** The address of the search page, with nothing asked. */
  page: string;
  /** Returns its address with those words asked. */
  addressOf(line: string): string;
  requests: readonly CountedRequest[];
}

/** What a server sent in answer to a request. */
interface CountedRequest {
  /** When the request came, in milliseconds since 1970. */
  at: number;
  /** Body and headers. */
  bytes: number;
}

/** A value when the first results are shown, and when all of the archive has been searched. */
export interface Measure {
  first: number;
  all: number;
}

/** What was measured, by its name. */
export type Measures = Record<string, Measure>;

/** Slows down the thread of the page; Chromium does not slow down workers. */
const slowdown = 4;

/** The pause between two keys, in milliseconds. */
const keyPause = 80;

/** Counts the requests to a server from now on. */
export function countRequests(server: Server): CountedRequest[] {
  const requests: CountedRequest[] = [];
  server.on('request', ({ socket }, response) => {
    const before = socket.bytesWritten;
    const request = { at: performance.timeOrigin + performance.now(), bytes: 0 };
    requests.push(request);
    response.once('finish', () => (request.bytes = socket.bytesWritten - before));
  });
  return requests;
}

/**
 * Measures a search page on a processor slowed down four times, from an empty cache: with each line in
 * the address, pasted into the open page, and typed there, the next line after it.
 *
 * @returns the medians.
 */
export async function measureSearch(
  browser: Browser,
  site: MeasuredSite,
  lines: readonly string[],
): Promise<Measures> {
  const runs: Measures[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[(index + 1) % lines.length] ?? line;
    const asked = await inNewPage(browser, (page) => openAt(page, site, line));
    const pasted = await inNewPage(browser, (page) => paste(page, site, line));
    const typed = await inNewPage(browser, (page) => type(page, site, line, next));
    runs.push({ ...asked, ...pasted, ...typed });
  }
  const medianOf = (name: string, which: keyof Measure) =>
    median(runs.map((run) => run[name]?.[which] ?? 0));
  return Object.fromEntries(
    Object.keys(runs[0] ?? {}).map((name) => [
      name,
      { first: medianOf(name, 'first'), all: medianOf(name, 'all') },
    ]),
  );
}

async function openAt(page: Page, site: MeasuredSite, line: string): Promise<Measures> {
  const earlier = site.requests.length;
  await page.goto(site.addressOf(line));
  const { first, all, origin } = await timesOn(page);
  await page.waitForLoadState('networkidle');
  const before = (time: number) =>
    site.requests.slice(earlier).filter(({ at }) => at <= origin + time);
  const kilobytes = (time: number) =>
    before(time).reduce((total, { bytes }) => total + bytes, 0) / 1000;
  return {
    requests: { first: before(first).length, all: before(all).length },
    KB: { first: kilobytes(first), all: kilobytes(all) },
    'ms, page and all': { first, all },
  };
}

async function paste(page: Page, { page: address }: MeasuredSite, line: string): Promise<Measures> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('#q').focus();
  await page.keyboard.insertText(line);
  return { 'ms, pasted': sinceKey(await timesOn(page)) };
}

async function type(
  page: Page,
  { page: address }: MeasuredSite,
  line: string,
  next: string,
): Promise<Measures> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const box = page.locator('#q');
  await box.pressSequentially(line, { delay: keyPause });
  const first = sinceKey(await timesOn(page));
  await box.press('ControlOrMeta+a');
  await box.pressSequentially(next, { delay: keyPause });
  return { 'ms, last key': first, 'ms, last key, later': sinceKey(await timesOn(page)) };
}

function sinceKey({ start, first, all }: SearchTimes): Measure {
  return { first: first - start, all: all - start };
}

async function inNewPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(recordTimes);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await use(page);
  } finally {
    await context.close();
  }
}

/** When the last key was pressed, and when results were shown, in milliseconds since `origin`. */
interface SearchTimes {
  start: number;
  /** 0 as long as there are none. */
  first: number;
  all: number;
}

/** Records these times in a page; runs there before its own scripts. */
function recordTimes() {
  const times: SearchTimes = { start: 0, first: 0, all: 0 };
  Object.assign(window, { searchTimes: times });
  const restart = ({ timeStamp }: Event) => {
    Object.assign(times, { start: timeStamp, first: 0, all: 0 } satisfies SearchTimes);
  };
  addEventListener('input', restart, { capture: true });
  new MutationObserver((changes) => {
    const results = document.querySelector('#results');
    const ofResults = changes.filter(({ target }) => target === results);
    if (!results || times.all > 0) return;
    const isDone =
      results.ariaBusy === 'false' && ofResults.some(({ type }) => type === 'attributes');
    const areNew = ofResults.some(({ addedNodes }) => addedNodes.length > 0);
    if ((isDone || areNew) && times.first === 0) times.first = performance.now();
    if (isDone) times.all = performance.now();
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['aria-busy'],
  });
}

/** Waits for all results, and returns when they were shown. */
async function timesOn(page: Page): Promise<SearchTimes & { origin: number }> {
  const times = await page.waitForFunction(() => {
    const { searchTimes } = window as unknown as { searchTimes: SearchTimes };
    return searchTimes.all > 0 && { ...searchTimes, origin: performance.timeOrigin };
  });
  const value = await times.jsonValue();
  if (!value) throw new Error('The page has no results.');
  return value;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
