import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, inject } from 'vitest';
import { page, useBrowser } from '../page.ts';

/** The address of the site as it is. */
export const site = inject('siteAddress');

/** What becomes of a request in place of the site's own answer. */
export type Fate = (response: ServerResponse) => unknown;

/** Decides what becomes of requests, by their path; a test may change it while a page is open. */
export const host: { fateOf: (path: string) => Fate | undefined } = { fateOf: () => undefined };

let server: Server;
/** The address of the site as it may break: another one for each test. */
export let root: string;

/** Gives every test of a file a site of its own that it can break, and a browser with the worker. */
export function useBreakableSite(): void {
  useBrowser({ serviceWorkers: 'allow' });
  beforeEach(async () => {
    host.fateOf = () => undefined;
    server = createServer((request, response) => {
      const path = request.url ?? '/';
      const fate = host.fateOf(path);
      if (fate) {
        fate(response);
      } else {
        void fetch(new URL(path.slice(1), site), { method: request.method }).then(
          async (answer) => {
            const type = answer.headers.get('content-type') ?? '';
            response.writeHead(answer.status, { 'content-type': type });
            response.end(new Uint8Array(await answer.arrayBuffer()));
          },
        );
      }
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });
}

/** The paths of all copies, by the end of their cache's name. */
export const copies = (cache: string) =>
  page.evaluate(async (end) => {
    const name = (await caches.keys()).find((name) => name.endsWith(end));
    const keys = name === undefined ? [] : await (await caches.open(name)).keys();
    return keys.map(({ url }) => new URL(url).pathname);
  }, ` ${cache}`);

/** Opens a page for the first time, and waits until the worker has it, and the page that stands in. */
export async function visitFirst(path: string): Promise<void> {
  await page.goto(root + path);
  await expect.poll(() => copies('pages')).toContain(`/${path}`);
  await expect.poll(() => copies('files')).toContain('/offline/');
}

/** Opens a page over the line, and waits until there is a copy. */
export async function visit(path: string): Promise<void> {
  await page.goto(root + path);
  await expect.poll(() => copies('pages')).toContain(`/${path.replace(/\?.*/, '')}`);
}

/** How many workers the browser has. */
export const registrations = () =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** An answer of the server, a page without scripts. */
export const answering =
  (status: number, words: string): Fate =>
  (response) =>
    response
      .writeHead(status, { 'content-type': 'text/html' })
      .end(
        `<html data-scripts="data:text/javascript,"><title>${words}</title><main id="main"><p>${words}`,
      );

/** Ends all connections, and lets no others come about. */
export const cut = () => {
  host.fateOf = () => (response) => response.destroy();
  server.closeAllConnections();
};

/** The line at the top of a copy, and what it says without a network. */
export const line = () => page.locator('.copied');
export const about = 'You are offline, or the site is. This is the copy of';
