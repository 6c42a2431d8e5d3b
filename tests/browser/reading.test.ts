import type { Request } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { text } from '../../src/text/text.ts';
import { openWithoutScripts, page, site, useOnePage } from './page.ts';

useOnePage();

describe('without JavaScript', () => {
  test('a briefing is read, and its pair filtered, by links alone', async () => {
    const plain = await openWithoutScripts(site);
    await plain.getByRole('link', { name: 'Laos–Vietnam', exact: true }).first().click();
    expect(plain.url()).toBe(`${site}pairs/la-vn/`);
    await plain
      .getByRole('link', { name: 'Ferry talks on the upper river', exact: true })
      .first()
      .click();
    expect(await plain.locator('h1').textContent()).toBe('Ferry talks on the upper river');
    expect(await plain.locator('main').textContent()).toContain('Officials discussed a ferry');
  });

  test.each([
    ['offline/', text.offline.withoutScripts],
    ['about/', text.parts.browser.withoutScripts],
  ])('/%s says that nothing is kept', async (path, words) => {
    const plain = await openWithoutScripts(site + path);
    expect(await plain.locator('main').innerText()).toContain(words);
  });

  test('the search page says so and offers the pairs and sectors', async () => {
    const plain = await openWithoutScripts(`${site}search/?q=rubber`);
    expect(await plain.locator('main').textContent()).toContain('JavaScript');
    await plain.locator('#ways').getByRole('link', { name: 'Russia–Vietnam' }).click();
    expect(plain.url()).toBe(`${site}pairs/ru-vn/`);
  });
});

/** Opens a page in a window of a size, and waits until what it is for is there. */
async function openAt(path: string, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(site + path);
  if (path.startsWith('search')) await page.waitForSelector('#results > li');
}

describe('the keyboard', () => {
  test('skips to the text first of all', async () => {
    await page.goto(site);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toMatch(/^Skip/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator('main :focus').count()).toBe(1);
  });

  test.each(['', 'briefings/dam-power-sold/', 'pairs/mm-th/', 'search/?q=dam'])(
    'walks through /%s in the order of reading, and is seen all the way',
    async (path) => {
      await openAt(path, 1280, 700);
      const stops = await page.evaluate(countStops);
      const lost: string[] = [];
      for (let stop = 0; stop < Math.min(stops, 60); stop++) {
        await page.keyboard.press('Tab');
        const trouble = await page.evaluate(troubleWithFocus);
        if (trouble) lost.push(trouble);
      }
      expect(lost).toEqual([]);
      expect(stops).toBeGreaterThan(15);
    },
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

describe('a page that opens', () => {
  test.each(['', 'briefings/dam-power-sold/', 'pairs/mm-th/', 'about/', 'corrections/'])(
    '/%s stays where it was put, and asks nobody else',
    async (path) => {
      await page.setViewportSize({ width: 360, height: 740 });
      const foreign: string[] = [];
      const note = (request: Request) => {
        if (!request.url().startsWith(site)) foreign.push(request.url());
      };
      page.on('request', note);
      onTestFinished(() => void page.off('request', note));
      await page.goto(site);
      await page.goto(site + path, { waitUntil: 'networkidle' });
      expect(await page.evaluate(shiftOfLayout)).toBe(0);
      expect(foreign).toEqual([]);
    },
  );
});

/** How far the parts of the page have moved since it opened, as defined at https://web.dev/cls. */
function shiftOfLayout(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => {
      const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
      resolve(shifts.reduce((sum, { value }) => sum + value, 0));
    });
  });
}

test('forced colours keep what shades and lines say', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${site}pairs/mm-th/`);
  const bar = page.locator('.glance rect, .glance .full').first();
  const [ink, paper] = await bar.evaluate((mark) => {
    const { fill, stroke } = getComputedStyle(mark);
    const { backgroundColor } = getComputedStyle(document.body);
    return [[fill, stroke], backgroundColor];
  });
  expect(ink.some((colour) => colour !== paper && colour !== 'none')).toBe(true);
});

test('the server answers an unknown address with status 404 and a page that helps readers on', async () => {
  const response = await page.goto(`${site}no-such-page/`);
  expect(response?.status()).toBe(404);
  expect(await page.locator('main').getByRole('link').count()).toBeGreaterThan(2);
});
