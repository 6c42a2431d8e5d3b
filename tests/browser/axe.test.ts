import { AxeBuilder } from '@axe-core/playwright';
import { expect, inject, test } from 'vitest';
import { page, useBrowser } from './page.ts';
import { templates } from './templates.ts';

const site = inject('siteAddress');
useBrowser();

/** The rules whose answer depends on the colours, and those for which the width matters, too. */
const coloured = ['color-contrast', 'link-in-text-block'];
const placed = ['target-size', 'scrollable-region-focusable', 'region'];

test.each(templates)('axe finds nothing on /%s, narrow and light, wide and dark', async (path) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(site + path);
  if (path.startsWith('search')) await page.waitForSelector('#results > li');
  const found: [string, string[]][] = [];
  const look = async (where: string, rules?: string[]) => {
    // Without frames there is no need of a page of axe's own to put their findings together.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
    for (const { id, nodes } of violations) {
      found.push([`${id}, ${where}`, nodes.map(({ html }) => html)]);
    }
  };
  await look('narrow');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1280, height: 740 });
  await look('wide and dark', [...coloured, ...placed]);
  expect(found).toEqual([]);
});
