import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import sharp from 'sharp';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { settings } from '../../src/site/settings.ts';
import { notLoaded } from '../../src/text/client/start.ts';
import { text } from '../../src/text/text.ts';
import { readXml, type XmlElement } from '../../tools/check-site/xml.ts';
import { inaccessible, openWithoutScripts, page, site, useOnePage } from './page.ts';

useOnePage();

const address = `${site}pairs/mm-th/`;
const chart = () => page.locator('section:has(> #agreements)');
const button = (kind: keyof typeof text.charts.files) =>
  chart().getByRole('button', { name: text.charts.files[kind] });

beforeEach(async () => {
  await page.goto(address);
  await chart().locator('summary').click();
});

/** Returns the name and the bytes of the file that a button saves. */
async function saved(kind: keyof typeof text.charts.files): Promise<[string, Buffer]> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(kind).click()]);
  return [file.suggestedFilename(), readFileSync(await file.path())];
}

const all = (root: XmlElement, name: string): XmlElement[] => [
  ...(root.name === name ? [root] : []),
  ...root.children.flatMap((child) => all(child, name)),
];

test('a chart is saved as SVG with its title, source, date and licence in it', async () => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const [name, bytes] = await saved('svg');
  expect(name).toBe('pairs-mm-th-agreements.svg');
  const svg = readXml(bytes.toString());
  const textsIn = (element: string) => all(svg, element).map(({ text }) => text);
  const title = await chart().locator('h3').innerText();
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
  const licence = page.locator('.footer [rel~="license"]');
  expect(all(svg, 'Work')[0]?.children.map(({ name, text }) => [name, text])).toEqual([
    ['title', expect.stringContaining(title)],
    ['source', `${canonical ?? ''}#agreements`],
    ['source', settings().title],
    ['date', expect.stringMatching(/^\d{4}-\d\d-\d\d$/)],
    ['rights', await licence.innerText()],
    ['license', ''],
  ]);
  expect(textsIn('text')).toContain(title);
  expect(textsIn('text').join(' ')).toContain('#agreements');
  expect(all(svg, 'path').length).toBeGreaterThan(10);
  // In light colours on white, whatever the page has.
  expect(all(svg, 'text')[0]?.attributes['fill']).toBe('rgb(84, 79, 72)');
});

test('a chart is saved as PNG', async () => {
  const [name, bytes] = await saved('png');
  expect(name).toBe('pairs-mm-th-agreements.png');
  const picture = sharp(bytes);
  expect((await picture.metadata()).width).toBeGreaterThan(1000);
  const { dominant, isOpaque, channels } = await picture.stats();
  expect(isOpaque).toBe(true);
  expect(dominant.r).toBeGreaterThan(240);
  expect(channels[0]?.min).toBeLessThan(40);
});

test('a table is saved as CSV, with the page as it was', async () => {
  const before = await page.locator('main').innerHTML();
  const [name, bytes] = await saved('csv');
  expect(name).toMatch(/^pairs-mm-th-.+\.csv$/);
  const rows: string[][] = parse(bytes);
  expect(rows[0]).toEqual(await chart().locator('thead th').allInnerTexts());
  expect(rows).toHaveLength(await chart().locator('tr').count());
  await saved('svg');
  expect(await page.locator('main').innerHTML()).toBe(before);
});

test('a button says where its script cannot be loaded', async () => {
  await page.route(/save-/, (route) => route.abort());
  onTestFinished(() => page.unrouteAll());
  const csv = button('csv');
  await csv.click();
  await expect.poll(() => csv.count()).toBe(0);
  expect(await chart().locator('[data-save]').last().textContent()).toBe(notLoaded);
});

test('the buttons are accessible, and absent without scripts', async () => {
  expect(await inaccessible()).toEqual([]);
  const plain = await openWithoutScripts(address);
  await plain.locator('section:has(> #agreements) summary').click();
  expect(await plain.locator('[data-save]:visible').count()).toBe(0);
});
