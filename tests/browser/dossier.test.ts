import { describe, expect, test } from 'vitest';
import { entriesShown } from '../../src/text/client/counts.ts';
import { text } from '../../src/text/text.ts';
import { openWithoutScripts, page, useBrowser, site } from './page.ts';

useBrowser();

/** The headings of the entries that show. */
function entries(): Promise<string[]> {
  return page.locator('[data-timeline] li[data-sectors]:visible').allTextContents();
}

/** Chooses a sector until the address says so: the script comes after the first paint. */
async function chooseTrade(): Promise<void> {
  const sector = page.getByLabel(text.pair.sector, { exact: true });
  const choose = async () => {
    await sector.selectOption('');
    await sector.selectOption('trade');
    return page.evaluate(() => location.search);
  };
  await expect.poll(choose).toBe('?sector=trade');
}

describe('the timeline of a pair', () => {
  test('shows one sector, and keeps the choice in the address', async () => {
    await page.goto(`${site}pairs/mm-th/timeline/`);
    expect(await entries()).toHaveLength(8);
    await chooseTrade();
    await expect.poll(entries).toEqual([expect.stringContaining('Signing for the Upper Dam')]);
    expect(await page.locator('[data-sector-filter] [role="status"]').textContent()).toBe(
      entriesShown(1),
    );
  });

  test('shows the sector that a shared address names', async () => {
    await page.goto(`${site}pairs/mm-th/timeline/?sector=trade`);
    await expect.poll(entries).toHaveLength(1);
  });

  test('shows all again after Back', async () => {
    await page.goto(`${site}pairs/mm-th/timeline/`);
    await chooseTrade();
    await expect.poll(entries).toHaveLength(1);
    await page.evaluate(() => history.back());
    await expect.poll(entries).toHaveLength(8);
  });

  test('shows everything for a sector that nobody knows', async () => {
    await page.goto(`${site}pairs/mm-th/timeline/?sector=<script>`);
    expect(await entries()).toHaveLength(8);
  });
});

test('a figure’s address leads to its row in the briefing', async () => {
  await page.goto(`${site}figures/mm-th/`);
  await page.getByRole('link', { name: '12 June 2025' }).first().click();
  const row = page.locator('tr:target');
  expect(await row.textContent()).toMatch(/US\$ (?:95|110) million/);
});

test('an agreement, a person and the figures of a pair stand beside the briefings found', async () => {
  for (const [words, address] of [
    ['purchase agreement upper dam', 'agreements/dam-power-purchase/'],
    ['Aung Example', 'people/aung-example/'],
    ['figures Myanmar Thailand', 'figures/mm-th/'],
  ]) {
    await page.goto(`${site}search/?q=${words ?? ''}`);
    await page.locator(`#records a[href$="/${address ?? ''}"]`).waitFor();
  }
});

test('without JavaScript a timeline says the same, and offers no filter', async () => {
  const plain = await openWithoutScripts(`${site}pairs/mm-th/timeline/`);
  expect(await plain.locator('[data-timeline] li[data-sectors]:visible').count()).toBe(8);
  expect(await plain.getByLabel('Sector', { exact: true }).isVisible()).toBe(false);
});

test.each(['pairs/mm-th/', 'pairs/kh-th/'])('/%s prints on one page', async (path) => {
  await page.goto(site + path);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
});
