import { describe, expect, test } from 'vitest';
import { page, site, useOnePage } from './page.ts';

useOnePage();

/** The numbers on the map, with the size of their text on the screen in pixels. */
function numbersOnMap() {
  return page.locator('.project-map text:not(.code)').evaluateAll((texts) =>
    texts.map((text) => {
      const svg = text.closest('svg');
      const scale = (svg?.getBoundingClientRect().width ?? 0) / (svg?.viewBox.baseVal.width ?? 1);
      const size = scale * Number.parseFloat(getComputedStyle(text).fontSize);
      return { number: text.textContent.trim(), size };
    }),
  );
}

const numbersInList = () => page.locator('.projects .on-map:visible').allTextContents();

describe('the map of projects', () => {
  test.each([
    ['320 px wide', 320, 'screen'],
    ['1280 px wide', 1280, 'screen'],
    ['on paper', 680, 'print'],
  ] as const)('%s, has the numbers of its list, large enough to read', async (_, width, media) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media });
    await page.goto(`${site}projects/`);
    const numbers = await numbersOnMap();
    expect(numbers.map(({ number }) => number)).toEqual(await numbersInList());
    expect(numbers.length).toBeGreaterThan(1);
    for (const { size } of numbers) expect(size).toBeGreaterThanOrEqual(media === 'print' ? 9 : 10);
    const map = await page.locator('.project-map').boundingBox();
    expect(map?.width).toBeLessThanOrEqual(width);
  });

  test('is beside the list where there is room, above it on a phone, and the only map of a dossier', async () => {
    await page.goto(`${site}pairs/mm-th/`);
    const tops = () =>
      page
        .locator('.has-map > *')
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(new Set(await tops()).size).toBe(1);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(new Set(await tops()).size).toBe(2);
    expect(await page.locator('svg.map').count()).toBe(1);
  });
});
