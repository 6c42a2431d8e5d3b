import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import * as words from '../../src/text/client/suggest.ts';
import { text } from '../../src/text/text.ts';
import { inaccessible, openWithoutScripts, page, site, useBrowser, useOnePage } from './page.ts';

useOnePage();

const box = () => page.getByRole('combobox', { name: text.shell.searchLabel });
const list = () => page.getByRole('listbox');
const options = () => list().getByRole('option');
const active = () => page.locator('[role="option"][aria-selected="true"]');

/** Types into the box of a page and waits for what it suggests. */
async function typeInto(path: string, typed: string): Promise<void> {
  await page.goto(site + path);
  await box().pressSequentially(typed);
  await options().first().waitFor();
}

/** Returns whether the search box has the focus. */
function isFocused(selector = '.search input'): Promise<boolean> {
  return page.locator(selector).evaluate((element) => element === document.activeElement);
}

describe('the search box', () => {
  test('suggests pages by what they are called, each with what it is', async () => {
    await typeInto('', 'laos v');
    expect(await options().first().textContent()).toBe(`Laos–Vietnam ${words.kinds.pair}`);
    expect(await options().first().locator('mark').allTextContents()).toEqual(['Laos', 'V']);
    expect(await box().getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('.search [role="status"]').textContent()).toBe(
      words.number({ count: await options().count() }),
    );
    await box().fill('အောင်');
    await expect.poll(() => options().count()).toBe(1);
    expect(await options().first().textContent()).toBe(`Aung Example အောင် ${words.kinds.person}`);
    await box().fill('xyzzy');
    await list().waitFor({ state: 'hidden' });
  });

  test('marks what was typed in the colours of the site', async () => {
    await typeInto('', 'laos v');
    const coloursOf = (part: string) =>
      options()
        .first()
        .locator(part)
        .first()
        .evaluate((element) => {
          const { color, backgroundColor } = getComputedStyle(element);
          return [color, backgroundColor];
        });
    expect(await coloursOf('mark')).toEqual(await coloursOf('.name'));
  });

  test('leads to what the arrows chose', async () => {
    await typeInto('about/', 'cambodia');
    expect(await active().count()).toBe(0);
    await box().press('ArrowDown');
    expect(await active().textContent()).toBe(`Cambodia ${words.kinds.country}`);
    expect(await box().getAttribute('aria-activedescendant')).toBe(
      await active().getAttribute('id'),
    );
    await box().press('ArrowDown');
    await box().press('ArrowUp');
    await box().press('ArrowUp');
    expect(await active().count()).toBe(0);
    await box().press('ArrowDown');
    await box().press('Enter');
    await page.waitForURL('**/countries/kh/');
  });

  test('searches by Enter where nothing is chosen, also after Home and End', async () => {
    await typeInto('', 'rubber');
    await box().press('ArrowDown');
    await box().press('Home');
    expect(await box().evaluate((element: HTMLInputElement) => element.selectionStart)).toBe(0);
    await box().press('Enter');
    await page.waitForURL('**/search/?q=rubber');
  });

  test('searches for the part of a long text that is read', async () => {
    await typeInto('', 'rubber');
    await box().fill('rubber '.repeat(20_000));
    await box().press('Enter');
    await page.waitForURL(/search\/\?q=rubber(?:\+rubber)+$/);
    expect(page.url().length).toBeLessThan(1000);
  });

  test('is closed by Escape, cleared by another, and opened by an arrow', async () => {
    await typeInto('', 'rubber');
    await box().press('Escape');
    expect(await list().isVisible()).toBe(false);
    expect(await box().inputValue()).toBe('rubber');
    await box().press('ArrowDown');
    expect(await active().count()).toBe(1);
    await box().press('Escape');
    await box().press('Escape');
    expect(await box().inputValue()).toBe('');
    expect(await isFocused()).toBe(true);
  });

  test('is left and closed by Tab', async () => {
    await typeInto('', 'rubber');
    await box().press('Tab');
    expect(await isFocused('.search button')).toBe(true);
    expect(await list().isVisible()).toBe(false);
  });

  test('takes the pointer', async () => {
    await typeInto('', 'rubber');
    await options().first().hover();
    await page.mouse.down();
    expect(await isFocused()).toBe(true);
    await page.mouse.up();
    await page.waitForURL('**/briefings/rubber-road/');
  });
});

describe('a first visit', () => {
  useBrowser();

  test('works without suggestions when they cannot be loaded, and asks once', async () => {
    const asked: string[] = [];
    await page.route('**/suggestions.json', (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(site);
    await box().pressSequentially('rubber');
    await expect.poll(() => asked.length).toBe(1);
    await box().blur();
    await box().focus();
    expect(asked).toHaveLength(1);
    expect(errors).toEqual([]);
    await box().press('Enter');
    await page.waitForURL('**/search/?q=rubber');
  });

  test('takes next to nothing before the box is used, and 10 KB at most in all', async () => {
    const loaded: Response[] = [];
    page.on('response', (response) => loaded.push(response));
    const weigh = async () => {
      const ofScripts = loaded.filter((response) => /\.js(?:on)?$/.test(response.url()));
      const bodies = await Promise.all(ofScripts.map((response) => response.body()));
      return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    };
    await page.goto(site, { waitUntil: 'networkidle' });
    expect(loaded.some((response) => response.url().includes('suggest'))).toBe(false);
    expect(await weigh()).toBeLessThanOrEqual(3072);
    await box().pressSequentially('rubber');
    await options().first().waitFor();
    expect(await weigh()).toBeLessThanOrEqual(10 * 1024);
  });
});

describe('the list', () => {
  test('fits a phone 320 px wide, with targets big enough, in both schemes', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await typeInto('pairs/la-vn/', 'la');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect((await list().boundingBox())?.x).toBeGreaterThanOrEqual(0);
    for (const option of await options().all()) {
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    }
    await box().press('ArrowDown');
    expect(await inaccessible()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await inaccessible(['color-contrast'])).toEqual([]);
  });
});

describe('the keys that lead to the box', () => {
  test('are "/" and Ctrl-K, on any page', async () => {
    for (const [path, selector] of [
      ['pairs/la-vn/', '.search input'],
      ['search/', '#q'],
    ] as const) {
      for (const key of ['/', 'Control+k']) {
        await page.goto(site + path);
        await page.locator(selector).and(page.locator('[aria-keyshortcuts]')).waitFor();
        await page.keyboard.press(key);
        expect([path, key, await isFocused(selector)]).toEqual([path, key, true]);
        expect(await page.locator(selector).inputValue()).toBe('');
      }
    }
  });

  test('leave "/" to those who type', async () => {
    await page.goto(site);
    await box().pressSequentially('a/b');
    expect(await box().inputValue()).toBe('a/b');
    await page.goto(`${site}search/`);
    await page.getByLabel(text.search.filter.pair, { exact: true }).focus();
    await page.keyboard.press('/');
    expect(await isFocused('#q')).toBe(false);
  });

  test('are Ctrl-K alone once "/" is turned off, on every page until it is turned on', async () => {
    const choice = () => page.getByLabel('to search from any page');
    const hint = () => page.locator('.search .key');
    await page.goto(`${site}about/`);
    expect(await hint().isVisible()).toBe(true);
    await choice().uncheck();
    expect(await hint().isVisible()).toBe(false);
    await page.goto(`${site}pairs/`);
    expect(await box().getAttribute('aria-keyshortcuts')).toBe('Control+K');
    expect(await hint().isVisible()).toBe(false);
    await page.keyboard.press('/');
    expect(await isFocused()).toBe(false);
    await page.keyboard.press('Control+k');
    expect(await isFocused()).toBe(true);
    await page.goto(`${site}about/`);
    await choice().check();
    await page.keyboard.press('/');
    expect(await isFocused()).toBe(true);
    expect(await page.evaluate(() => localStorage.getItem('slash-key'))).toBeNull();
  });

  test('are not offered without JavaScript', async () => {
    const about = await openWithoutScripts(`${site}about/`);
    expect(await about.getByLabel('to search from any page').isVisible()).toBe(false);
    expect(await about.locator('.search .key').isVisible()).toBe(false);
    expect(await about.getByRole('combobox').count()).toBe(0);
  });
});
