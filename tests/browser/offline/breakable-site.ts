import { afterEach, beforeEach, expect } from 'vitest';
import * as words from '../../../src/text/client/offline.ts';
import { openHost, type Handler, type Host } from '../../fixtures/host.ts';
import { page, site, useBrowser } from '../page.ts';

/** Returns what answers requests instead of the site, by path; a test may change it while a page is open. */
export const host: { faultOf: (path: string) => Handler | undefined } = {
  faultOf: () => undefined,
};

let server: Host;
/** The address of the site with faults, another one for each test. */
export let root: string;

/** Gives every test of a file its own site, for which it can set faults, and a browser with the worker or without. */
export function useBreakableSite(serviceWorkers: 'allow' | 'block' = 'allow'): void {
  useBrowser({ serviceWorkers });
  beforeEach(async () => {
    host.faultOf = () => undefined;
    server = await openHost((path) => host.faultOf(path) ?? fromSite(path));
    root = `${server.origin}/`;
  });
  afterEach(() => server.close());
}

/** Returns the paths of all copies in a cache, by the end of its name. */
export const copies = (cache: string) =>
  page.evaluate(async (end) => {
    const name = (await caches.keys()).find((name) => name.endsWith(end));
    const keys = name === undefined ? [] : await (await caches.open(name)).keys();
    return keys.map(({ url }) => new URL(url).pathname);
  }, ` ${cache}`);

/** Opens a page for the first time, and waits until the worker has stored it and the offline page. */
export async function visitFirst(path: string): Promise<void> {
  await page.goto(root + path);
  await expect.poll(() => copies('pages')).toContain(`/${path}`);
  await expect.poll(() => copies('files')).toContain('/offline/');
}

/** Opens a page, and waits until the worker has stored it. */
export async function visit(path: string): Promise<void> {
  await page.goto(root + path);
  await expect.poll(() => copies('pages')).toContain(`/${path.replace(/\?.*/, '')}`);
}

/** Returns how many workers the browser has. */
export const registrations = () =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** Returns no fault, but what the site answers for a path, with its text changed. */
export const fromSite =
  (path: string, change?: (text: string) => string): Handler =>
  async (response, { method }) => {
    const answer = await fetch(new URL(path.slice(1), site), { method });
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'content-type': type });
    response.end(change ? change(await answer.text()) : new Uint8Array(await answer.arrayBuffer()));
  };

/** Returns a fault: the server answers with a page without scripts. */
export const answeringPage =
  (status: number, words: string): Handler =>
  (response) =>
    response
      .writeHead(status, { 'content-type': 'text/html' })
      .end(
        `<html data-scripts="data:text/javascript,"><title>${words}</title><main id="main"><p>${words}`,
      );

/** Sets a fault of one path. */
export const breakPath = (path: string, fault: Handler) => {
  host.faultOf = (asked) => (asked === path ? fault : undefined);
};

/** Ends all connections, and refuses others. */
export const disconnect = () => {
  host.faultOf = () => (response) => response.destroy();
  server.disconnect();
};

/** Returns how the notice at the top of a copy begins. */
export const copyNotice = (reason: keyof typeof words.notice.reasons) =>
  `${words.notice.reasons[reason]} ${words.notice.copySaved('')[0]}`;

/** The notice at the top of a copy, and what it says without a network. */
export const notice = () => page.locator('.copied');
export const about = copyNotice('offline');
