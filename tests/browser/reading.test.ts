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
  'feeds/',
  'no-such-page/',
];

describe('without JavaScript', () => {
  test('a briefing is read, and its pair filtered, by links alone', () =>
    inContext({ javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      await page.goto(site);
      await page
        .getByRole('link', { name: /^Laos–Vietnam: \d+ briefings?$/ })
        .first()
        .click();
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

/** The rules whose answer depends on the colours, and those for which the width matters, too. */
const coloured = ['color-contrast', 'link-in-text-block'];
const placed = ['target-size', 'scrollable-region-focusable', 'region'];

describe('axe', () => {
  test.each(templates)('finds nothing on /%s, wide or narrow, in light or dark', (path) =>
    inContext({ viewport: { width: 360, height: 740 } }, async (context) => {
      const page = await context.newPage();
      await page.goto(site + path);
      if (path.startsWith('search')) await page.waitForSelector('#results > li');
      const found: [string, string[]][] = [];
      const look = async (axe: AxeBuilder, where: string) => {
        const { violations } = await axe.analyze();
        for (const { id, nodes } of violations) {
          found.push([`${id}, ${where}`, nodes.map(({ html }) => html)]);
        }
      };
      await look(new AxeBuilder({ page }), 'narrow');
      await page.emulateMedia({ colorScheme: 'dark' });
      await look(new AxeBuilder({ page }).withRules(coloured), 'narrow and dark');
      await page.setViewportSize({ width: 1280, height: 740 });
      await look(new AxeBuilder({ page }).withRules(coloured), 'wide and dark');
      await page.emulateMedia({ colorScheme: 'light' });
      await look(new AxeBuilder({ page }).withRules([...coloured, ...placed]), 'wide');
      expect(found).toEqual([]);
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

  test.each(['', 'briefings/dam-power-sold/', 'pairs/mm-th/', 'search/?q=dam'])(
    'walks through /%s in the order of reading, and is seen all the way',
    (path) =>
      inContext({ viewport: { width: 1280, height: 700 } }, async (context) => {
        const page = await context.newPage();
        await page.goto(site + path);
        if (path.startsWith('search')) await page.waitForSelector('#results > li');
        const stops = await page.evaluate(countStops);
        const lost: string[] = [];
        for (let stop = 0; stop < Math.min(stops, 60); stop++) {
          await page.keyboard.press('Tab');
          const trouble = await page.evaluate(troubleWithFocus);
          if (trouble) lost.push(trouble);
        }
        expect(lost).toEqual([]);
        expect(stops).toBeGreaterThan(15);
      }),
  );
});

/** How many elements the Tab key stops at. */
function countStops(): number {
  const focusable = 'a[href], button, input, select, summary, [tabindex="0"]';
  return Array.from(document.querySelectorAll<HTMLElement>(focusable)).filter((element) =>
    element.checkVisibility(),
  ).length;
}

/** What a reader would miss of the element in focus; nothing where it can be seen. */
function troubleWithFocus(): string | undefined {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'nothing has the focus';
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const name = focused.outerHTML.slice(0, 80);
  if (outlineStyle === 'none' || outlineWidth === '0px') return `no outline: ${name}`;
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
  if (bottom < 0 || top > innerHeight) return `out of sight: ${name}`;
  const before = focused.compareDocumentPosition(
    document.querySelector('[data-last-focus]') ?? document.documentElement,
  );
  if (before & Node.DOCUMENT_POSITION_FOLLOWING) return `backwards: ${name}`;
  document.querySelector('[data-last-focus]')?.removeAttribute('data-last-focus');
  focused.setAttribute('data-last-focus', '');
  const seen = document.elementFromPoint(x, y);
  return seen && (focused.contains(seen) || seen.contains(focused))
    ? undefined
    : `covered: ${name}`;
}

describe('forced colours', () => {
  test('keep what shades and lines say', () =>
    inContext({ forcedColors: 'active' }, async (context) => {
      const page = await context.newPage();
      await page.goto(`${site}pairs/mm-th/`);
      const bar = page.locator('.chart rect, .chart .line').first();
      const [ink, paper] = await bar.evaluate((mark) => {
        const { fill, stroke } = getComputedStyle(mark);
        const { backgroundColor } = getComputedStyle(document.body);
        return [[fill, stroke], backgroundColor];
      });
      expect(ink.some((colour) => colour !== paper && colour !== 'none')).toBe(true);
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
