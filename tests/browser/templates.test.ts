import { expect, test } from 'vitest';
import { inaccessible, page, site, useOnePage } from './page.ts';
import { templates } from './templates.ts';

useOnePage();

/** The rules whose answer depends on the colours, and those for which the width matters, too. */
const coloured = ['color-contrast', 'link-in-text-block'];
const placed = ['target-size', 'scrollable-region-focusable'];

test.each(templates)(
  '/%s fits a phone, whatever its words; axe finds nothing on it, narrow and light, wide and dark',
  async (path) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(site + path);
    if (path.startsWith('search')) await page.waitForSelector('#results > li');
    expect(await widthOfPage()).toBe(320);
    expect(await inaccessible()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 1280, height: 740 });
    // What is around the text is the same on all pages.
    const part = path === '' ? 'html' : 'main';
    expect(await inaccessible([...coloured, ...placed], part)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(lengthenWords);
    expect(await widthOfPage()).toBe(320);
  },
);

/** In pixels; larger than the window where a reader could scroll sideways. */
const widthOfPage = () => page.evaluate(() => document.documentElement.scrollWidth);

/** Puts a word longer than a line in place of every text, but those of the page itself, which are short. */
function lengthenWords(): void {
  const words = 'main :is(h1, h2, h3, h3 a, p, li, li a, dd, dt, td, caption, .unit)';
  for (const part of document.querySelectorAll(words)) {
    if (part.closest('form, .stages, .file, .dialog')) continue;
    for (const node of part.childNodes) {
      if (node instanceof Text && node.data.trim()) node.data = 'W'.repeat(150);
    }
  }
}
