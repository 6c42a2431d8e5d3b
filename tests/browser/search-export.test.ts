import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { citationFormats } from '../../src/format/citation-formats.ts';
import { nothingTicked, savedResults, tickedOnly } from '../../src/text/client/save.ts';
import { text } from '../../src/text/text.ts';
import { inaccessible, page, useOnePage } from './page.ts';
import { openSearch } from './search-page.ts';

useOnePage();

/** Returns the text of the file that a button saves. */
async function saved(format: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format, exact: true }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

async function openExport(query: string): Promise<void> {
  await openSearch(query);
  await page.getByText(text.search.save).click();
  await page.getByRole('button', { name: 'CSV', exact: true }).waitFor();
}

const titles = () => page.locator('#results > li h2 a').allTextContents();

test('all that a search found is saved as a table', async () => {
  await openExport('?to=2030&sort=date');
  const [columns, ...rows] = (await saved('CSV')).trimEnd().split('\r\n');
  expect(columns).toBe('title,url,date,published,source,pairs,sectors');
  const found = await page.locator('[data-export]').getAttribute('data-total');
  expect(rows).toHaveLength(Number(found));
  expect(rows[0]).toMatch(/\/briefings\/[\w-]+\/,2026-\d\d-\d\d,/);
});

test('what a search found is saved as files that a program for references reads', async () => {
  await openExport('?q=dam');
  const shown = await titles();
  for (const { name } of Object.values(citationFormats)) {
    const { data } = new Cite(await saved(name));
    expect(data.map(({ title }) => title)).toEqual(shown);
    expect(data[0]?.type).toBe('webpage');
    expect(data[0]?.URL).toContain('/briefings/');
  }
  expect(await inaccessible()).toEqual([]);
});

test('only the results that a reader ticks are saved', async () => {
  await openExport('?q=dam');
  await page.getByLabel(tickedOnly).check();
  const said = page.locator('[data-export] [aria-live]');
  await page.getByRole('button', { name: 'RIS', exact: true }).click();
  await expect.poll(() => said.textContent()).toBe(nothingTicked);
  await page.locator('#results input').last().check();
  const { data } = new Cite(await saved('RIS'));
  expect(data.map(({ title }) => title)).toEqual((await titles()).slice(-1));
  expect(await said.textContent()).toBe(savedResults({ count: 1, total: 1 }));
});
