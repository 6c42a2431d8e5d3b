import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch.ts';

const site = inject('siteAddress');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

type ContextOptions = Parameters<Browser['newContext']>[0];

async function inContext<T>(
  options: ContextOptions,
  visit: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await visit(context);
  } finally {
    await context.close();
  }
}

/** A page of every template. */
const templates = [
  '',
  'briefings/dam-power-sold/',
  'pairs/',
  'pairs/mm-th/',
  'pairs/kh-th/2/',
  'pairs/kh-th/timeline/',
  'agreements/',
  'agreements/dam-power-purchase/',
  'figures/',
  'figures/mm-th/',
  'people/',
  'people/aung-example/',
  'organisations/power-office/',
  'countries/',
  'countries/vn/',
  'sectors/',
  'sectors/trade/',
  'sectors/trade/2/',
  'sources/',
  'sources/wire/',
  'archive/',
  'archive/2025/',
  'corrections/',
  'search/?q=vietnam',
  'about/',
  'no-such-page/',
];

describe('without JavaScript', () => {
  test('a briefing is read, and its pair filtered, by links alone', () =>
    inContext({ javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      await page.goto(site);
      await page.getByRole('link', { name: 'Laos–Vietnam: 4 briefings' }).first().click();
      expect(page.url()).toBe(`${site}pairs/la-vn/`);
      await page.getByRole('link', { name: 'Ferry talks on the upper river', exact: true }).click();
      expect(await page.locator('h1').textContent()).toBe('Ferry talks on the upper river');
      expect(await page.locator('main').textContent()).toContain('Officials discussed a ferry');
    }));

  test('the search page says so and offers the pairs and sectors', () =>
    inContext({ javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      await page.goto(`${site}search/?q=rubber`);
      expect(await page.locator('main').textContent()).toContain('JavaScript');
      await page.locator('#ways').getByRole('link', { name: 'Russia–Vietnam' }).click();
      expect(page.url()).toBe(`${site}pairs/ru-vn/`);
    }));
});

describe('on a phone 320 px wide', () => {
  test.each(templates)('/%s scrolls down, never sideways', (path) =>
    inContext({ viewport: { width: 320, height: 640 } }, async (context) => {
      const page = await context.newPage();
      await page.goto(site + path);
      if (path.startsWith('search')) await page.waitForSelector('#results > li');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }),
  );
});

describe('axe', () => {
  test.each(templates)('finds nothing on /%s, nor in its dark colours', (path) =>
    inContext({ viewport: { width: 360, height: 740 } }, async (context) => {
      const page = await context.newPage();
      await page.goto(site + path);
      if (path.startsWith('search')) await page.waitForSelector('#results > li');
      const light = await new AxeBuilder({ page }).analyze();
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
      const found = [...light.violations, ...dark.violations];
      expect(found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }),
  );
});

describe('the keyboard', () => {
  test('skips to the text first of all', () =>
    inContext({}, async (context) => {
      const page = await context.newPage();
      await page.goto(site);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toMatch(
        /^Skip/,
      );
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const inMain = await page.evaluate(
        () => document.activeElement?.closest('main') instanceof HTMLElement,
      );
      expect(inMain).toBe(true);
    }));
});

describe('the server', () => {
  test('answers an unknown address with the page that leads on, and says 404', () =>
    inContext({}, async (context) => {
      const page = await context.newPage();
      const response = await page.goto(`${site}no-such-page/`);
      expect(response?.status()).toBe(404);
      expect(await page.locator('main').getByRole('link').count()).toBeGreaterThan(2);
    }));
});
