import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { settings } from '../../src/site/settings.ts';
import { context, page, takeViolations, useBrowser } from '../browser/page.ts';
import { caching, permissionsPolicy } from '../../src/security/headers.ts';
import { serveByNginx } from './serve-by-nginx.ts';

let site: Awaited<ReturnType<typeof serveByNginx>>;
beforeAll(async () => {
  site = await serveByNginx(inject('siteFolder'));
});
afterAll(() => site.stop());
useBrowser({ serviceWorkers: 'allow' });

/** What the browser complains of, besides violations of the policy, which fail any test. */
function complaints(): string[] {
  const said: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  return said;
}

describe('in a browser, behind nginx', () => {
  test.each(['', 'pairs/la-vn/', 'briefings/rubber-road/', 'about/'])(
    'the page /%s is whole, compressed, and breaks no policy',
    async (path) => {
      const said = complaints();
      const response = await page.goto(`${site.address}${path}`);
      expect(await response?.headerValue('content-encoding')).toBe('br');
      expect(await page.evaluate('document.styleSheets.length')).toBe(1);
      expect(await page.title()).toContain(settings().title);
      expect(said).toEqual([]);
    },
  );

  test('a search finds its briefing, in the packed index and the compressed script', async () => {
    const said = complaints();
    await page.goto(`${site.address}search/?q=rubber`);
    await page.locator('#results[aria-busy="false"] > li').first().waitFor();
    expect(await page.locator('#results > li a').first().getAttribute('href')).toBe(
      '/briefings/rubber-road/',
    );
    expect(said).toEqual([]);
  });

  test('a second visit fetches nothing that is kept for good', async () => {
    const fetched: string[] = [];
    const cached = new Set<string>();
    const network = await context.newCDPSession(page);
    network.on('Network.requestServedFromCache', ({ requestId }) => cached.add(requestId));
    network.on('Network.responseReceived', ({ requestId, response }) => {
      if (!response.url.includes('/_astro/') || cached.has(requestId)) return;
      if (!response.fromDiskCache && !response.fromServiceWorker) fetched.push(response.url);
    });
    await network.send('Network.enable');
    await page.goto(`${site.address}search/?q=rubber`);
    await page.locator('#results[aria-busy="false"] > li').first().waitFor();
    expect(fetched.splice(0)).not.toEqual([]);
    await page.goto(`${site.address}search/?q=ferry`);
    await page.locator('#results[aria-busy="false"] > li').first().waitFor();
    expect(fetched).toEqual([]);
  });

  test('the worker for reading offline starts, from a file that is asked for anew', async () => {
    const said = complaints();
    const response = context.waitForEvent('response', (each) =>
      each.url().endsWith('/service-worker.js'),
    );
    await page.goto(site.address);
    expect(await (await response).headerValue('cache-control')).toBe(caching.revalidated);
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    expect(said).toEqual([]);
  });

  test('a page asks for nothing that the browser guards', async () => {
    await page.goto(site.address);
    const features = permissionsPolicy.split(', ').map((rule) => rule.replace(/=\(\)$/, ''));
    const allowed = await page.evaluate(
      `${JSON.stringify(features)}.filter((name) => document.featurePolicy.allowsFeature(name))`,
    );
    expect(allowed).toEqual([]);
  });

  test('no page elsewhere may frame ours', async () => {
    await page.setContent(`<iframe src="${site.address}"></iframe>`);
    await expect.poll(takeViolations).toEqual([expect.stringContaining("frame-ancestors 'none'")]);
  });
});
