import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { citationFormats } from '../../src/format/citation-formats.ts';
import * as browserData from '../../src/text/client/browser-data.ts';
import * as visits from '../../src/text/client/visits.ts';
import { text } from '../../src/text/text.ts';
import {
  context,
  inaccessible,
  openWithoutScripts,
  page,
  scriptsOf,
  useBrowser,
  site,
} from './page.ts';

useBrowser();

const paper = { light: 'rgb(251, 248, 241)', dark: 'rgb(23, 22, 20)' };
const scheme = () => page.getByLabel(text.shell.colours);
const background = (of = page) =>
  of.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe('the choice of colours', () => {
  test('is painted from the first frame on, before any other script has come', async () => {
    await page.goto(site);
    await scheme().selectOption(text.shell.dark);
    await page.route(/\/(?!first-script)[^/]+\.js$/, () => undefined);
    await page.addInitScript(() => {
      new PerformanceObserver(() => {
        document.title = getComputedStyle(document.body).backgroundColor;
      }).observe({ type: 'paint', buffered: true });
    });
    await page.goto(`${site}briefings/rubber-road/`, { waitUntil: 'commit' });
    await expect.poll(() => page.title()).toBe(paper.dark);
    expect(await scheme().isVisible()).toBe(false);
  });

  test('holds in other tabs and on later pages, against the system, until it is taken back', async () => {
    const other = await context.newPage();
    await other.goto(site);
    await page.goto(site);
    expect(await background()).toBe(paper.light);
    await scheme().selectOption(text.shell.dark);
    expect(await background()).toBe(paper.dark);
    await expect.poll(() => background(other)).toBe(paper.dark);
    await page.goto(`${site}pairs/`);
    expect(await background()).toBe(paper.dark);
    expect(await scheme().inputValue()).toBe('dark');
    await page.emulateMedia({ colorScheme: 'dark' });
    await scheme().selectOption(text.shell.light);
    expect(await background()).toBe(paper.light);
    await scheme().selectOption(text.shell.coloursOfDevice);
    expect(await background()).toBe(paper.dark);
    expect(await page.evaluate(() => localStorage.getItem('scheme'))).toBeNull();
  });

  test('does not hold on paper', async () => {
    await page.goto(`${site}pairs/`);
    await scheme().selectOption(text.shell.dark);
    await page.emulateMedia({ media: 'print' });
    expect(await background()).toBe('rgb(255, 255, 255)');
    const shade = await page
      .locator('.shade-1')
      .first()
      .evaluate((cell) => getComputedStyle(cell).backgroundColor);
    expect(shade).toBe('rgb(230, 233, 238)');
  });
});

/** Marks come with a script of their own: when all is loaded, none is still to come. */
const quiet = { waitUntil: 'networkidle' } as const;

interface Kept {
  lists: [string, { top: string[] }[]][];
  read: [string, string][];
}

/** Sets the stored visit back by a day, with the site as it was before that. */
async function nextDay(then: (kept: Kept) => void): Promise<void> {
  const text = await page.evaluate(() => localStorage.getItem('visits'));
  const kept = JSON.parse(text ?? '') as Kept;
  then(kept);
  await page.evaluate((text) => localStorage.setItem('visits', text), JSON.stringify(kept));
  await page.clock.setFixedTime('2026-11-13T09:00:00');
}

const marked = () =>
  page
    .locator('.headline:has(.since)')
    .evaluateAll((links) => links.map((link) => link.textContent));

/** Returns every text on the page except labels of updates, with the place where it is painted. */
const places = () =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const { currentNode } = texts;
      if (currentNode.parentElement?.closest('.since')) continue;
      const range = document.createRange();
      range.selectNodeContents(currentNode);
      const { x, y, width, height } = range.getBoundingClientRect();
      found.push([currentNode.textContent, x, y, width, height].join(' '));
    }
    return found;
  });

/** The same in windows of several widths; the last is the narrowest. */
async function placesAtWidths(): Promise<string[][]> {
  const found: string[][] = [];
  for (const width of [1280, 1000, 360]) {
    await page.setViewportSize({ width, height: 800 });
    found.push(await places());
  }
  return found;
}

describe('what is new since the last visit', () => {
  const newEntry = `${visits.labels.new} A dam without news`;

  test('is labelled, and moves nothing, at any width', async () => {
    await page.clock.setFixedTime('2026-11-12T09:00:00');
    await page.goto(site);
    expect(await page.locator('.since').count()).toBe(0);
    const before = await placesAtWidths();
    await page.reload(quiet);
    expect(await page.locator('.since').count()).toBe(0);

    await nextDay(({ lists }) => lists[0]?.[1][0]?.top.splice(1, 1));
    await page.goto(site);
    await expect.poll(marked).toEqual([newEntry]);
    expect(await page.locator('h2 + .since').textContent()).toBe(
      visits
        .newSinceVisitOn({ count: 1, isAtLeast: false }, '12 November', (words) => words)
        .join(''),
    );
    expect(await placesAtWidths()).toEqual(before);
    expect(await inaccessible()).toEqual([]);
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await expect.poll(() => page.locator('.since').count()).toBe(2);

    await page.getByRole('link', { name: newEntry }).click();
    await page.waitForURL('**/briefings/dam-quiet/');
    await scriptsOf(page);
    await page.goto(site, quiet);
    expect(await page.locator('.since').count()).toBe(0);
  });

  test('is not what moved to a later page of a list', async () => {
    await page.goto(`${site}sectors/trade/2/`);
    await nextDay(({ lists }) => expect(lists).toEqual([]));
    await page.goto(`${site}sectors/trade/2/`, quiet);
    expect(await marked()).toEqual([]);
  });
});

test('a briefing corrected since it was read says so, in lists and once on its page', async () => {
  await page.clock.setFixedTime('2026-11-12T09:00:00');
  await page.goto(`${site}briefings/dam-power-sold/`);
  await nextDay(({ read }) => {
    expect(read).toEqual([[expect.any(String), '2025-06-20']]);
    if (read[0]) read[0][1] = '2025-06-13';
  });
  const corrected = `${visits.labels.updated} Myanmar sells the power of a dam`;
  await page.goto(`${site}pairs/mm-th/`);
  await expect.poll(marked).toEqual([corrected]);
  await page.getByRole('link', { name: corrected }).click();
  await page.waitForURL('**/briefings/dam-power-sold/');
  const note = page.getByRole('link', { name: visits.correctedSinceRead });
  await note.waitFor();
  expect(await note.getAttribute('href')).toBe('#corrections');
  await page.reload(quiet);
  expect(await note.count()).toBe(0);
});

test('a citation is saved as files that a program of others reads', async () => {
  await page.goto(`${site}briefings/turbine-loan/`);
  await page.getByText(text.cite.briefing).click();
  for (const { name, extension } of Object.values(citationFormats)) {
    const saved = page.waitForEvent('download');
    await page
      .getByRole('button', { name: text.cite.file({ format: name }) })
      .first()
      .click();
    const file = await saved;
    expect(file.suggestedFilename()).toMatch(new RegExp(`-turbine-loan\\.${extension}$`));
    const [cited] = new Cite(readFileSync(await file.path(), 'utf8')).data;
    expect(cited).toMatchObject({
      title: await page.locator('h1').innerText(),
      issued: { 'date-parts': [[2025, 5, 8]] },
      URL: await page.locator('link[rel="canonical"]').getAttribute('href'),
    });
  }
});

describe('what is kept in the browser', () => {
  const status = () => page.locator('#browser ~ .kept [role="status"]').textContent();
  const kept = () =>
    page.evaluate(() => Object.fromEntries(Object.entries(localStorage)) as unknown);

  test('is forgotten at a word, with the choices', async () => {
    await page.goto(`${site}about/`);
    await scheme().selectOption(text.shell.dark);
    const slash = page.getByLabel('Press / to search');
    await slash.uncheck();
    expect(await kept()).toMatchObject({
      scheme: 'dark',
      'slash-key': 'off',
      visits: expect.stringMatching(/^{/) as unknown,
    });
    await page.getByRole('button', { name: text.parts.browser.deleteAll }).click();
    expect(await kept()).toEqual({});
    expect(await status()).toBe(browserData.allDeleted);
    expect(await slash.isChecked()).toBe(true);
    expect(await background()).toBe(paper.light);
  });

  test('is nothing once remembering is turned off', async () => {
    await page.goto(`${site}about/`);
    const remember = page.getByLabel(text.parts.browser.remember);
    await remember.uncheck();
    expect(await status()).toBe(browserData.rememberingEnded);
    await page.goto(`${site}briefings/rubber-road/`);
    await page.goto(`${site}about/`);
    await expect.poll(() => remember.isChecked()).toBe(false);
    await page.getByRole('button', { name: text.parts.browser.deleteAll }).click();
    expect(await kept()).toEqual({ visits: 'off' });
    await remember.check();
    await page.goto(site);
    expect(await kept()).toEqual({ visits: expect.stringMatching(/^{/) as unknown });
  });

  test('is nothing where the browser refuses, and all else works', async () => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await page.goto(`${site}briefings/dam-power-sold/`);
    await scheme().selectOption(text.shell.dark);
    expect(await background()).toBe(paper.dark);
    await page.goto(`${site}about/`);
    await page.getByRole('button', { name: text.parts.browser.deleteAll }).click();
    expect(errors).toEqual([]);
  });

  test('has no controls without scripts', async () => {
    const about = await openWithoutScripts(`${site}about/`);
    expect(await about.locator('select, .kept *').filter({ visible: true }).count()).toBe(0);
  });
});
