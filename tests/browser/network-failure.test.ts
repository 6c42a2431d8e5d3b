import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, inject, test } from 'vitest';
import { context, page, useBrowser } from './page.ts';

const site = inject('siteAddress');
useBrowser();

/** Opens the search page and waits until it has come to an end. */
async function open(query: string, root = site): Promise<void> {
  await page.goto(`${root}search/${query}`);
  await page.waitForFunction(() => {
    const busy = document.querySelector('#results')?.getAttribute('aria-busy');
    const said = document.querySelector('[role="status"]')?.textContent ?? '';
    return busy === 'false' && !['', 'Searching…'].includes(said);
  });
}

const results = () =>
  page
    .locator('#results > li a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
const status = () => page.locator('[role="status"]').textContent();
const found = ['/briefings/rubber-road/'];

describe('a network failure', () => {
  test('is tried twice', async () => {
    await context.route('**/*.pf_index', (route) => route.abort(), { times: 1 });
    await open('?q=rubber');
    expect(await results()).toEqual(found);
  });

  test.each(['**/pagefind/**', '**/*.pf_index', '**/*.pf_meta', '**/rows.pack', '**/cards/*'])(
    'is reported, and the query stays, where %s is lost; it is over when the network is back',
    async (files) => {
      await context.route(files, (route) => route.abort());
      await open('?q=rubber');
      expect(await status()).toContain('could not be loaded');
      expect(await page.getByLabel('Words').inputValue()).toBe('rubber');
      await context.unroute(files);
      await page.getByRole('button', { name: 'Search' }).click();
      await expect.poll(results).toEqual(found);
    },
  );

  test('is said plainly where the server answers with an error', async () => {
    await context.route('**/*.pf_index', (route) => route.fulfill({ status: 503 }));
    await open('?q=rubber');
    expect(await status()).toContain('could not be loaded');
  });
});

/** Serves the site, but fails for some scripts: a browser's tools do not see what workers import. */
async function withFailing<T>(
  script: RegExp,
  times: number,
  work: (root: string) => Promise<T>,
): Promise<T> {
  let left = times;
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (script.test(path) && left-- > 0) return response.writeHead(500).end();
    void fetch(new URL(path.slice(1), site)).then(async (answer) => {
      response.writeHead(answer.status, {
        'content-type': answer.headers.get('content-type') ?? '',
      });
      response.end(new Uint8Array(await answer.arrayBuffer()));
    });
    return undefined;
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe.each([
  ['the thread that searches', /worker-[^/]*[.]js/],
  ['Pagefind', /pagefind[.]js/],
])('a script that is lost, of %s', (_, script) => {
  test('is asked for twice', async () => {
    await withFailing(script, 1, async (root) => {
      await open('?q=rubber', root);
      expect(await results()).toEqual(found);
    });
  });

  test('is said plainly where it does not come', async () => {
    await withFailing(script, 9, async (root) => {
      await open('?q=rubber', root);
      expect(await status()).toContain('could not be loaded');
      expect(await page.getByLabel('Words').inputValue()).toBe('rubber');
    });
  });
});
