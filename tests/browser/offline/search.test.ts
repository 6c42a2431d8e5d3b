import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { writeIndexOfContent } from '../../fixtures/index-of.ts';
import { cacheNames } from '../../../src/offline/cache-names.ts';
import * as words from '../../../src/text/client/search.ts';
import { page } from '../page.ts';
import { foundFor, wordsBox } from '../search-page.ts';
import type { Handler } from '../../fixtures/host.ts';
import { copies, disconnect, host, root, useBreakableSite, visitFirst } from './breakable-site.ts';

useBreakableSite();

const status = () => page.locator('.found > [role="status"]').textContent();
/** How the sentence begins that says when the copy was saved. */
const [copySearched = ''] = words.copySearched({ saved: '|' }).split('|');

const found = () => page.locator('#results a').allTextContents();

describe('searching a small archive without a network', () => {
  test('finds all of it', async () => {
    await visitFirst('about/');
    await page.goto(`${root}search/?q=rubber`);
    await expect.poll(status).toBe(foundFor('“rubber”', 1));
    await expect.poll(() => copies('index')).toEqual(['/pagefind/search.json']);
    disconnect();
    await page.goto(`${root}search/?q=border`);
    await expect.poll(status).toContain(`${foundFor('“border”', 55, {}, true)} ${copySearched}`);
  });
});

test('searching without a network finds all of a small archive after a first visit that was a search', async () => {
  await page.clock.install();
  await page.goto(`${root}search/?q=rubber`);
  await expect.poll(status).toBe(foundFor('“rubber”', 1));
  // The worker starts a while after the results are there.
  await page.clock.fastForward('01:00');
  await expect.poll(() => copies('index')).toEqual(['/pagefind/search.json']);
  await expect.poll(() => copies('files')).toContain('/offline/');
  disconnect();
  await page.goto(`${root}search/?q=border`);
  await expect.poll(status).toContain(`${foundFor('“border”', 55, {}, true)} ${copySearched}`);
});

describe('searching a larger archive without a network', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-offline-search-'));
  /** The same site, of which the index is not sent as a whole. */
  const online = (path: string): Handler | undefined =>
    path.startsWith('/pagefind/')
      ? (response) => response.end(readFileSync(join(folder, path)))
      : undefined;
  beforeAll(() =>
    writeIndexOfContent(folder, inject('siteContent'), { whole: 999, newest: 999, older: 999 }),
  );
  beforeEach(() => {
    host.faultOf = online;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const isFragment = (path: string) => path.includes('/fragment/');
  /** Finds a word online, so that the parts of the index for it are on this device. */
  const searchBefore = async () => {
    await visitFirst('about/');
    await page.goto(`${root}search/?q=rubber`);
    await expect.poll(status).toBe(foundFor('“rubber”', 1));
    await expect.poll(async () => (await copies('index')).some(isFragment)).toBe(true);
  };
  /** Takes a part of the index away, as a browser or the worker does for want of room. */
  const lose = (part: string) =>
    page.evaluate(
      async ([name, part]) => {
        const cache = await caches.open(name);
        const lost = (await cache.keys()).filter(({ url }) => new RegExp(part).test(url));
        await Promise.all(lost.map((key) => cache.delete(key)));
      },
      [cacheNames('/').index, part] as const,
    );

  test('finds on this device what was found before, and says of when that is', async () => {
    await searchBefore();
    disconnect();
    await page.goto(`${root}search/?q=rubber`);
    await expect.poll(status).toContain(`${foundFor('“rubber”', 1, {}, true)} ${copySearched}`);
    expect(await found()).toEqual(['Laos and Vietnam open a rubber road']);
  });

  test('says how many more there are that cannot be shown', async () => {
    await visitFirst('about/');
    await page.goto(`${root}search/?q=border`);
    await expect.poll(status).toBe(foundFor('“border”', 55));
    const fragments = async () => (await copies('index')).filter(isFragment).length;
    await expect.poll(fragments).toBe(10);
    disconnect();
    await page.goto(`${root}search/?q=border`);
    await expect
      .poll(status)
      .toContain(`${foundFor('“border”', 10, {}, true)} ${words.notOnDevice({ count: 45 })}`);
    expect(await found()).toHaveLength(10);
    expect(await page.locator('#more').isVisible()).toBe(false);
  });

  test('names the years that are missing', async () => {
    await searchBefore();
    await lose('\\.pf_index$');
    disconnect();
    await page.goto(`${root}search/?q=rubber`);
    await expect.poll(status).toContain(words.notDownloaded({ years: ['2018–2026'] }));
  });

  test('continues where the network fails in the middle of a search', async () => {
    await searchBefore();
    const box = wordsBox();
    host.faultOf = (path) => {
      if (!isFragment(path)) return online(path);
      disconnect();
      return (response) => response.destroy();
    };
    await box.fill('dam');
    await box.press('Enter');
    await expect.poll(status).toMatch(new RegExp(`“dam”.*${copySearched}`));
    await box.fill('rubber');
    await box.press('Enter');
    await expect.poll(found).toEqual(['Laos and Vietnam open a rubber road']);
    host.faultOf = online;
    await box.fill('dam');
    await box.press('Enter');
    await expect.poll(status).toMatch(/“dam”\.$/);
  });

  test('searches again by itself when there is a network again', async () => {
    await searchBefore();
    disconnect();
    const box = wordsBox();
    await box.fill('border');
    await box.press('Enter');
    await expect.poll(status).toContain(copySearched);
    host.faultOf = online;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect.poll(status).toBe(foundFor('“border”', 55));
  });

  test('lets go what the index of today does not name', async () => {
    await searchBefore();
    const manifest = await (await fetch(`${root}pagefind/search.json`)).text();
    const renewed = manifest.replace(/(?<=records\/","id":")\w+/, '0123456789');
    host.faultOf = (path) =>
      path.endsWith('/search.json') ? (response) => response.end(renewed) : online(path);
    await page.goto(`${root}search/?q=rubber`);
    const others = async () => (await copies('index')).filter((path) => path.includes('/records/'));
    await expect.poll(others).toEqual([]);
    await expect.poll(async () => (await copies('index')).some(isFragment)).toBe(true);
  });
});
