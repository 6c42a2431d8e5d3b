import { expect, test } from 'vitest';
import { inaccessible, page, useBrowser, site } from './page.ts';
import { templates } from './templates.ts';

useBrowser();

/** The rules whose answer depends on the colours, and those for which the width matters, too. */
const coloured = ['color-contrast', 'link-in-text-block'];
const placed = ['target-size', 'scrollable-region-focusable', 'region'];

test.each(templates)('axe finds nothing on /%s, narrow and light, wide and dark', async (path) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(site + path);
  if (path.startsWith('search')) await page.waitForSelector('#results > li');
  expect(await inaccessible()).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1280, height: 740 });
  expect(await inaccessible([...coloured, ...placed])).toEqual([]);
});
