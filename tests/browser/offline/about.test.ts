import { describe, expect, test } from 'vitest';
import * as words from '../../../src/text/client/offline.ts';
import { text } from '../../../src/text/text.ts';
import { inaccessible, page } from '../page.ts';
import {
  copies,
  registrations,
  root,
  useBreakableSite,
  visit,
  visitFirst,
} from './breakable-site.ts';

useBreakableSite();

describe('on the about page', () => {
  const part = () => page.locator('.copies');
  const listed = (list: string) => part().locator(`[data-list="${list}"] li a`).allTextContents();

  test('every copy is listed, and can be removed', async () => {
    await visitFirst('pairs/mm-th/');
    await page.locator('.keep button').click();
    await expect.poll(() => copies('kept mm-th')).not.toEqual([]);
    await visit('briefings/rubber-road/');
    await page.goto(`${root}about/`);
    await expect.poll(() => listed('dossiers')).toEqual(['Myanmar–Thailand']);
    await expect.poll(() => listed('pages')).toContain('Laos and Vietnam open a rubber road');
    expect(await inaccessible()).toEqual([]);
    await part()
      .getByLabel(words.removeCopy({ title: 'Laos and Vietnam open a rubber road' }))
      .click();
    await expect.poll(() => listed('pages')).not.toContain('Laos and Vietnam open a rubber road');
    expect(await copies('pages')).not.toContain('/briefings/rubber-road/');
    await part()
      .locator('[data-list="dossiers"]')
      .getByLabel(words.removeCopy({ title: 'Myanmar–Thailand' }))
      .click();
    await expect.poll(() => copies('kept mm-th')).toEqual([]);
    await part().getByRole('button', { name: text.offline.removeAll }).click();
    await expect.poll(() => part().getByRole('status').textContent()).toBe(words.allRemoved);
    expect(await copies('pages')).toEqual([]);
  });

  test('keeping copies can be turned off, for good, and on again', async () => {
    await visitFirst('about/');
    const choice = page.getByLabel(text.offline.savePages);
    await choice.uncheck();
    await expect.poll(() => part().getByRole('status').textContent()).toBe(words.savingEnded);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await page.goto(`${root}pairs/mm-th/`);
    expect(await registrations()).toBe(0);
    expect(await page.locator('.keep').isVisible()).toBe(false);
    await page.goto(`${root}about/`);
    await expect.poll(() => choice.isChecked()).toBe(false);
    await page.getByRole('button', { name: text.parts.browser.deleteAll }).click();
    expect(await page.evaluate(() => localStorage.getItem('offline'))).toBe('off');
    await choice.check();
    await visit('pairs/mm-th/');
    expect(await page.evaluate(() => caches.keys())).toHaveLength(3);
  });

  test('whoever has all forgotten has no copies left', async () => {
    await visitFirst('about/');
    await page.getByRole('button', { name: text.parts.browser.deleteAll }).click();
    await expect.poll(() => copies('pages')).toEqual([]);
  });
});
