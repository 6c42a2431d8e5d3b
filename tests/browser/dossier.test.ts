import { describe, expect, test } from 'vitest';
import { openWithoutScripts, page, useBrowser, site } from './page.ts';

useBrowser();

/** The headings of the entries that show. */
function entries(): Promise<string[]> {
  return page.locator('[data-timeline] h4:visible').allTextContents();
}

/** Chooses a sector until the address says so: the script comes after the first paint. */
async function chooseTrade(): Promise<void> {
  const sector = page.getByLabel('Sector', { exact: true });
  const choose = async () => {
    await sector.selectOption('');
    await sector.selectOption('trade');
    return page.evaluate(() => location.search);
  };
  await expect.poll(choose).toBe('?sector=trade');
}

describe('the timeline of a dossier', () => {
  test('shows one sector, and keeps the choice in the address', async () => {
    await page.goto(`${site}pairs/mm-th/`);
    expect(await entries()).toHaveLength(7);
    await chooseTrade();
    await expect.poll(entries).toEqual(['Signing for the Upper Dam']);
    expect(await page.locator('[data-sector-filter] [role="status"]').textContent()).toBe(
      '1 shown',
    );
  });

  test('shows the sector that a shared address names', async () => {
    await page.goto(`${site}pairs/mm-th/?sector=trade`);
    await expect.poll(entries).toHaveLength(1);
  });

  test('shows all again after Back', async () => {
    await page.goto(`${site}pairs/mm-th/`);
    await chooseTrade();
    await expect.poll(entries).toHaveLength(1);
    await page.evaluate(() => history.back());
    await expect.poll(entries).toHaveLength(7);
  });

  test('shows everything for a sector that nobody knows', async () => {
    await page.goto(`${site}pairs/mm-th/?sector=<script>`);
    expect(await entries()).toHaveLength(7);
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

test('without JavaScript a dossier says the same, and offers no filter', async () => {
  const plain = await openWithoutScripts(`${site}pairs/mm-th/`);
  expect(await plain.locator('[data-timeline] h4:visible').count()).toBe(7);
  expect(await plain.getByLabel('Sector', { exact: true }).isVisible()).toBe(false);
});

test.each(['pairs/mm-th/', 'pairs/kh-th/'])('/%s prints on one page', async (path) => {
  await page.goto(site + path);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
});
