import { expect, test } from 'vitest';
import { text } from '../../src/text/text.ts';
import { openWithoutScripts, site, useBrowser } from './page.ts';

useBrowser();

test('without scripts, the comparisons listed are those with the pairs that are chosen', async () => {
  const page = await openWithoutScripts(`${site}compare/`);
  // The fixture has one comparison; this is another one of the same country.
  await page.evaluate(() => {
    const one = document.querySelector('li[data-pairs]');
    const other = one?.cloneNode(true) as HTMLElement;
    other.dataset['pairs'] = 'kh-th la-th';
    one?.after(other);
  });
  const listed = page.locator('li[data-pairs]:visible');
  const first = page.getByLabel(text.compare.first, { exact: true });
  expect(await listed.count()).toBe(2);
  await first.selectOption('mm-th');
  expect(await listed.count()).toBe(1);
  await page.getByLabel(text.compare.second, { exact: true }).selectOption('kh-th');
  expect(await listed.getByRole('link').getAttribute('href')).toBe('/compare/kh-th/mm-th/');
  await first.selectOption('');
  expect(await listed.count()).toBe(2);
});
