import { describe, expect, test } from 'vitest';
import { cacheNames } from '../../../src/offline/cache-names.ts';
import * as words from '../../../src/text/client/offline.ts';
import { page } from '../page.ts';
import {
  about,
  breakPath,
  copies,
  disconnect,
  fromSite,
  host,
  notice,
  root,
  useBreakableSite,
  visitFirst,
} from './breakable-site.ts';

useBreakableSite();

describe('a dossier', () => {
  const control = () => page.locator('.keep');
  /** How the state of a dossier begins that is saved as a whole. */
  const saved = words.dossierSaved({ details: '' }).replace(/\W+$/, '');
  const state = () => control().getByRole('status').textContent();

  test('is kept with its pages at a word, and removed at another', async () => {
    await visitFirst('pairs/mm-th/');
    await control().getByRole('button', { name: words.saveDossier }).focus();
    await expect.poll(state).toMatch(/^\d+ pages, about \d+ KB\.$/);
    await control().getByRole('button', { name: words.saveDossier }).press('Enter');
    await expect.poll(state).toContain(saved);
    expect(await copies('kept mm-th')).toContain('/briefings/dam-power-sold/');
    disconnect();
    await page.goto(`${root}briefings/dam-power-sold/`);
    expect(await notice().textContent()).toContain(about);
    await page.goto(`${root}agreements/dam-power-purchase/`);
    expect(await notice().textContent()).toContain(about);
    await page.goto(`${root}pairs/mm-th/`);
    await control().getByRole('button', { name: words.removeDossier }).click();
    await expect.poll(() => copies('kept mm-th')).toEqual([]);
    await page.goto(`${root}briefings/dam-power-sold/`);
    expect(await notice().textContent()).toContain(words.notice.pageNotSaved);
  });

  test('says how much of it was fetched where the network fails, and fetches the rest later', async () => {
    await visitFirst('pairs/mm-th/');
    host.faultOf = (path) => (path.startsWith('/agreements/') ? (to) => to.destroy() : undefined);
    await control().getByRole('button').click();
    await expect.poll(state).toMatch(new RegExp(`^\\d+ of \\d+ pages .* ${words.downloadFailed}$`));
    host.faultOf = () => undefined;
    await control().getByRole('button', { name: words.saveRest }).click();
    await expect.poll(state).toContain(saved);
  });

  test('is kept also where the browser makes no promise to keep it', async () => {
    await page.addInitScript(() => {
      navigator.storage.persist = () => Promise.reject(new TypeError('Not here'));
    });
    await visitFirst('pairs/mm-th/');
    await control().getByRole('button').click();
    await expect.poll(state).toContain(saved);
  });

  test('says that there is no room where there is none, and may be tried again', async () => {
    await visitFirst('pairs/mm-th/');
    await page.evaluate(() => {
      CacheStorage.prototype.open = () =>
        Promise.reject(new DOMException('Full', 'QuotaExceededError'));
    });
    await control().getByRole('button').click();
    await expect.poll(state).toContain(words.noRoom);
    expect(await control().getByRole('status').getAttribute('aria-busy')).toBe('false');
  });

  test('is renewed when one of its pages is visited', async () => {
    await visitFirst('pairs/mm-th/');
    await control().getByRole('button').click();
    await expect.poll(state).toContain(saved);
    const path = '/briefings/dam-power-sold/';
    breakPath(
      path,
      fromSite(path, (text) => `${text}As of today`),
    );
    await page.goto(root + path.slice(1));
    const kept = () =>
      page.evaluate(async (name) => {
        const cache = await caches.open(name);
        return (await cache.match('/briefings/dam-power-sold/'))?.text();
      }, cacheNames('/').dossier('mm-th'));
    await expect.poll(kept).toContain('As of today');
  });
});
