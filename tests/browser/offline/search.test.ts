import { describe, expect, test } from 'vitest';
import { page } from '../page.ts';
import {
  breakPath,
  copies,
  disconnect,
  host,
  root,
  useBreakableSite,
  visitFirst,
} from './breakable-site.ts';

useBreakableSite();

describe('searching without a network', () => {
  const status = () => page.locator('.found > [role="status"]').textContent();
  const found = () => page.locator('#results a').allTextContents();
  const isCard = (path: string) => path.includes('/cards/');
  /** Finds a word online, so that the parts of the index for it are on this device. */
  const searchBefore = async () => {
    await visitFirst('search/');
    await page.goto(`${root}search/?q=rubber`);
    await expect.poll(status).toBe('1 briefing found for “rubber”.');
    await expect.poll(async () => (await copies('index')).some(isCard)).toBe(true);
  };
  /** Takes a part of the index away, as a browser or the worker does for want of room. */
  const lose = (part: string) =>
    page.evaluate(async (part) => {
      const cache = await caches.open('bilateral / 1 index');
      const lost = (await cache.keys()).filter(({ url }) => url.endsWith(part));
      await Promise.all(lost.map((key) => cache.delete(key)));
    }, part);

  test('finds on this device what was found before, and says of when that is', async () => {
    await searchBefore();
    disconnect();
    await page.goto(`${root}search/?q=rubber`);
    await expect
      .poll(status)
      .toMatch(/^1 briefing found on this device for “rubber”\. Searched in the copy of .*\.$/);
    expect(await found()).toEqual(['Laos and Vietnam open a rubber road']);
  });

  test('says how many more there are that cannot be shown', async () => {
    await visitFirst('search/');
    await page.goto(`${root}search/?q=border`);
    await expect.poll(status).toBe('55 briefings found for “border”.');
    // Ten briefings, and the records that are shown with them.
    const cards = async () => (await copies('index')).filter(isCard).length;
    await expect.poll(cards).toBeGreaterThanOrEqual(10);
    disconnect();
    await page.goto(`${root}search/?q=border`);
    await expect
      .poll(status)
      .toMatch(
        /^10 briefings found on this device for “border”\. 45 more match, but cannot be shown/,
      );
    expect(await found()).toHaveLength(10);
    expect(await page.locator('#more').isVisible()).toBe(false);
  });

  test('names the years that are missing', async () => {
    await searchBefore();
    await lose('rows.pack');
    disconnect();
    await page.goto(`${root}search/?q=rubber`);
    await expect.poll(status).toContain('Not wholly on this device, and not searched: 2018–2026.');
  });

  test('continues where the network fails in the middle of a search', async () => {
    await searchBefore();
    const box = page.getByLabel('Words');
    host.faultOf = (path) => {
      if (!path.includes('/cards/')) return undefined;
      disconnect();
      return (response) => response.destroy();
    };
    await box.fill('dam');
    await box.press('Enter');
    await expect.poll(status).toMatch(/on this device for “dam”.*Searched in the copy of/);
    await box.fill('rubber');
    await box.press('Enter');
    await expect.poll(found).toEqual(['Laos and Vietnam open a rubber road']);
    host.faultOf = () => undefined;
    await box.fill('dam');
    await box.press('Enter');
    await expect.poll(status).toMatch(/^\d+ briefings found for “dam”\.$/);
  });

  test('searches again by itself when there is a network again', async () => {
    await searchBefore();
    disconnect();
    const box = page.getByLabel('Words');
    await box.fill('border');
    await box.press('Enter');
    await expect.poll(status).toContain('on this device for “border”.');
    host.faultOf = () => undefined;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect.poll(status).toBe('55 briefings found for “border”.');
  });

  test('lets go what the index of today does not name', async () => {
    await searchBefore();
    const manifest = await (await fetch(`${root}pagefind/search.json`)).text();
    const renewed = manifest.replace(/(?<=pages\.)[0-9a-f]{10}/g, '0123456789');
    breakPath('/pagefind/search.json', (response) => response.end(renewed));
    await page.goto(`${root}search/?q=rubber`);
    const others = async () => (await copies('index')).filter((path) => path.includes('/pages.'));
    await expect.poll(others).toEqual([]);
    await expect.poll(async () => (await copies('index')).some(isCard)).toBe(true);
  });
});
