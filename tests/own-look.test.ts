import { describe, expect, test } from 'vitest';
import { settings } from '../src/site/settings.ts';
import { page, site, useOnePage } from './browser/page.ts';
import { files, pages, read } from './site-files.ts';

describe('the theme of the content', () => {
  test('is in every style sheet with colours, and pages load no other file for it', () => {
    const linked = new Set(
      pages.flatMap((path) =>
        Array.from(
          read(path).matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g),
          ([, file = '']) => file,
        ),
      ),
    );
    const styles = [...linked].filter((file) => file.startsWith('_astro/'));
    expect(styles.length).toBeGreaterThan(4);
    for (const file of styles) expect(read(file)).toContain('#9fb1cf');
    expect(files).not.toContain('theme.css');
  });
});

describe('the header', () => {
  useOnePage();

  test('has the logo and the name, on phones the short one, and on paper the long one', async () => {
    const { title, shortTitle } = settings();
    const name = () => page.locator('.wordmark').innerText();
    await page.goto(`${site}pairs/`);
    const logo = page.locator('.wordmark img');
    expect(await logo.getAttribute('src')).toBe('/logo.svg');
    const { width = 0, height = 1 } = (await logo.boundingBox()) ?? {};
    expect(width / height).toBeCloseTo(40 / 30, 1);
    expect(await name()).toBe(title);
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await name()).toBe(shortTitle);
    await page.emulateMedia({ media: 'print' });
    expect(await name()).toBe(title);
  });

  test('has the pages of the content after those of the software', async () => {
    await page.goto(site);
    const menu = page.locator('.ways a').last();
    expect(await menu.getAttribute('href')).toBe('/about/');
    await page.goto(`${site}about/`);
    expect(await menu.getAttribute('aria-current')).toBe('page');
    expect(await page.locator('.footer a[href="/imprint/"]').count()).toBe(1);
  });
});
