import { describe, expect, test } from 'vitest';
import { entriesShown } from '../../src/text/client/counts.ts';
import { notADate } from '../../src/text/client/search.ts';
import { text } from '../../src/text/text.ts';
import { openWithoutScripts, page, site, useOnePage } from './page.ts';

useOnePage();

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
    expect(await page.locator('.period-form [role="status"]').textContent()).toBe(entriesShown(1));
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

  test.each([
    ['from=2024&to=2025', 3],
    ['from=2025-06&to=2025-06', 1],
    ['from=2025-06-11', 2],
    ['to=2021', 2],
    ['from=2026&to=2025', 2],
    ['year=2024', 2],
    ['from=2024&sector=trade', 1],
    ['from=soon&to=2021', 2],
  ])('shows what overlaps %s', async (query, count) => {
    await page.goto(`${site}pairs/mm-th/timeline/?${query}`);
    await expect.poll(entries).toHaveLength(count);
  });

  test('takes dates in any form, says what is not a date, and keeps them for Back', async () => {
    await page.goto(`${site}pairs/mm-th/timeline/`);
    const from = page.getByLabel(text.search.filter.from, { exact: true });
    const type = async (date: string) => {
      await from.fill(date);
      await from.press('Enter');
      return page.evaluate(() => location.search);
    };
    await expect.poll(() => type('June 2025')).toBe('?from=2025-06');
    await expect.poll(entries).toHaveLength(2);
    await type('soon');
    await expect.poll(entries).toHaveLength(8);
    expect(await from.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.period-form [role="status"]').textContent()).toContain(
      notADate({ label: 'soon' }),
    );
    await page.evaluate(() => history.back());
    await expect.poll(() => from.inputValue()).toBe('2025-06');
    expect(await entries()).toHaveLength(2);
  });
});

describe('a list with dates', () => {
  const addressOfSearch = () => page.evaluate(() => location.pathname + location.search);

  test('leads to a search in it, in which they may be of any form', async () => {
    await page.goto(`${site}sectors/power/`);
    await page.getByLabel(text.search.filter.from, { exact: true }).fill('6/2025');
    await page.getByRole('button', { name: text.lists.show, exact: true }).click();
    await expect.poll(addressOfSearch).toBe('/search/?sector=power&sort=date&from=6%2F2025&to=');
    await page.locator('#results li').first().waitFor();
  });

  test.each([
    ['sectors/power/', 'from=2025&to=2025-06', 'sector=power&sort=date'],
    ['countries/th/', 'year=2025', 'country=th&sort=date'],
  ])('in its address leads on: %s?%s', async (list, dates, within) => {
    // The script that leads on ends what waits for it.
    await page.goto(`${site}${list}?${dates}`).catch(() => undefined);
    await expect.poll(addressOfSearch).toBe(`/search/?${dates}&${within}`);
  });
});

test('the list of a person shows the briefings from one date to another', async () => {
  await page.goto(`${site}people/aung-example/`);
  const briefings = page.locator('.briefings > li:visible');
  const all = await briefings.count();
  const newest = await briefings.first().locator('time').getAttribute('datetime');
  await page.goto(`${site}people/aung-example/?from=${newest ?? ''}`);
  await expect.poll(() => briefings.count()).toBeLessThan(all);
  expect(await briefings.count()).toBeGreaterThan(0);
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
