import { statSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../tests/browser/launch.ts';
import { serveSite } from '../src/build/serve.ts';

/** What a first search costs a reader's line, from an empty cache, as the server sends it. */
export interface FirstSearch {
  /** Requests for Pagefind's files. */
  requests: number;
  /** Their bodies, as sent: the index is compressed by Pagefind, its scripts are not. */
  bytes: number;
  /** How many briefings were found. */
  found: string;
}

/** Searches two words with a pair chosen, in a real browser; undefined where there is none. */
export async function measureFirstSearch(site: string): Promise<FirstSearch | undefined> {
  const browser = await launchBrowser().catch(() => undefined);
  if (!browser) return undefined;
  const { server, address } = await serveSite(site, { port: 0, basePath: '/' });
  try {
    let requests = 0;
    let bytes = 0;
    server.on('request', ({ url = '' }) => {
      const { pathname } = new URL(url, address);
      if (!pathname.startsWith('/pagefind/')) return;
      requests++;
      bytes += statSync(join(site, pathname)).size;
    });
    const page = await browser.newPage();
    await page.goto(`${address}search/?q=energy+agreement&pair=la-vn`);
    await page.waitForFunction(
      () =>
        document.querySelector('#results')?.getAttribute('aria-busy') === 'false' &&
        document.querySelector('[role="status"]')?.textContent !== '',
    );
    await page.waitForLoadState('networkidle');
    return {
      requests,
      bytes,
      found: (await page.locator('[role="status"]').textContent()) ?? '',
    };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
