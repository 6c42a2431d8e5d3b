import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeArchive } from '../../tools/bench/archive.ts';
import { manifestFile, type LargeManifest } from '../../src/search/index-format.ts';
import { writeIndexOfContent } from '../fixtures/index-of.ts';
import { page, useBrowser, site } from './page.ts';

useBrowser();

const folder = mkdtempSync(join(tmpdir(), 'bilateral-newest-first-'));
const index = join(folder, 'pagefind');
/** Lets the shards arrive that hold the older years. */
let letOlderCome: () => void;

beforeAll(async () => {
  writeArchive(join(folder, 'content'), { briefings: 120, seed: 1 });
  const shards = { whole: 0, newest: 3, older: 120 };
  await writeIndexOfContent(folder, join(folder, 'content'), shards);
});
beforeEach(async () => {
  const { shards } = JSON.parse(readFileSync(join(index, manifestFile), 'utf8')) as LargeManifest;
  const older = shards.slice(1).map(({ folder }) => folder);
  const coming = new Promise<void>((come) => (letOlderCome = come));
  await page.route('**/pagefind/**', async (route) => {
    const path = new URL(route.request().url()).pathname.split('/pagefind/')[1] ?? '';
    if (older.some((folder) => path.startsWith(folder))) await coming;
    await route.fulfill({ path: join(index, path) });
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const links = () => page.locator('#results a');
const addresses = () =>
  links().evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));

async function search(): Promise<string> {
  await page.setViewportSize({ width: 1000, height: 500 });
  await page.goto(`${site}search/?q=energy`);
  await expect.poll(() => links().count()).toBe(3);
  // The last of them: better ones come above it.
  return (await addresses())[2] ?? '';
}

async function heightOf(address: string): Promise<number> {
  return page
    .locator(`#results a[href="${address}"]`)
    .evaluate((link) => link.getBoundingClientRect().top);
}

/** A browser scrolls by whole pixels. */
async function expectHeight(address: string, before: number): Promise<void> {
  expect(Math.abs((await heightOf(address)) - before)).toBeLessThanOrEqual(1);
}

async function all(): Promise<void> {
  letOlderCome();
  await expect.poll(() => page.locator('#results').getAttribute('aria-busy')).toBe('false');
}

describe('results of older years', () => {
  test('come above what has the focus without moving it', async () => {
    const address = await search();
    await links().nth(2).focus();
    const before = await heightOf(address);
    await all();
    expect((await addresses()).indexOf(address)).toBeGreaterThan(2);
    await expectHeight(address, before);
    expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname)).toBe(
      address,
    );
  });

  test('come above what the pointer is on without moving it', async () => {
    const address = await search();
    await links().nth(2).hover();
    const before = await heightOf(address);
    await all();
    expect((await addresses()).indexOf(address)).toBeGreaterThan(2);
    await expectHeight(address, before);
  });

  test('come above what was scrolled to without moving it', async () => {
    const address = await search();
    await page.setViewportSize({ width: 1000, height: 200 });
    await links()
      .nth(2)
      .evaluate((link) => link.closest('li')?.scrollIntoView());
    const before = await heightOf(address);
    await all();
    expect((await addresses()).indexOf(address)).toBeGreaterThan(2);
    await expectHeight(address, before);
  });

  test('leave the page where it is for a reader who is at the box', async () => {
    await search();
    await page.locator('#q').focus();
    await all();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await links().count()).toBe(10);
  });
});
