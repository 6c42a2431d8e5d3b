import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { filesBelow } from '../../src/content/parse/files-below.ts';
import { writeFiles } from '../fixtures/folder.ts';
import { serveByNginx } from '../hosting/serve-by-nginx.ts';
import { filesIn, openBuiltProject, type TestProject } from '../project.ts';
import {
  copies,
  host,
  registrations,
  root,
  useBreakableSite,
  visitFirst,
} from './offline/breakable-site.ts';
import { context, page, useOnePage } from './page.ts';

/** The page loads two megabytes of code. */
vi.setConfig({ testTimeout: 90_000 });

const slow = { timeout: 30_000 };

test('a site has no page for editors unless it is asked for', () => {
  const site = filesIn(inject('siteFolder'));
  const speaking = Object.entries(site).filter(
    ([path, bytes]) =>
      path.startsWith('admin/') ||
      /sveltia|\/admin\//i.test(Buffer.from(bytes, 'base64').toString()),
  );
  expect(speaking.map(([path]) => path)).toEqual([]);
});

/** A file in which another program would change more than what is edited, by its path. */
const asTyped: Record<string, string> = {
  'briefings/2026/as-typed.md': `---
# A remark of the desk
title: ລາວ ແລະ Việt Nam, ${'Việt Nam'.normalize('NFD')} и Россия
summary: >-
  Trade grew,
  the ministry says.
date: 2026-03-04
source: wire
agency: 007
dateline: 'NO'
countries: [LA, 'NO', "VN"] # in this order

sector: trade
deadlines:
  # of the plan
  - date: 2030
    what: 1.10
    kind: planned
figures:
  - kind: trade_total
    value: 12.50
    scale: million
    unit: USD
    period: 2024
    publishedBy: wire
    country: LA
    partner: VN
    status: actual
    asPrinted: "12.50"
    note: 1e3
  - kind: count
    what: wells
    value: 7
    unit: count
    period: 2025
    publishedBy: wire
    country: LA
    status: actual
    asPrinted: seven wells
    approx: true
    note: 0x1F
---


Trade was US$12.50 million, and there are about seven wells.${'  '}
ກຳປົງ\u200Bຈາມ, Hà Nội, ${'Hà Nội'.normalize('NFD')}, Москва: 1\\. *a*  _b_

---

* last	words
`,
};

/** Lao, Vietnamese in composed and in decomposed letters, and Russian. */
const typed = `ກຳປົງ\u200Bຈາມ, Việt Nam, ${'Việt Nam'.normalize('NFD')}, Россия.`;

let project: TestProject;
beforeAll(async () => {
  project = openBuiltProject(inject('builtProject'));
  const settings = { ADMIN: 'on', OFFLINE: 'off', PRECOMPRESS: 'off' };
  expect(await project.build([], settings)).toMatchObject({ code: 0 });
}, 120_000);
afterAll(() => project.remove());

describe('the page for editors', () => {
  let site: Awaited<ReturnType<typeof serveByNginx>>;
  const asked: string[] = [];
  // All tests edit the folder of one page, each another file.
  useOnePage({ width: 1400, height: 2400 });

  beforeAll(async () => {
    // With the headers that a host sends, beside what the page says itself.
    site = await serveByNginx(project.site);

    page.setDefaultTimeout(slow.timeout);
    context.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.address}admin/`);
    const texts = filesBelow(project.content).filter((file) => /\.(?:md|yml)$/.test(file));
    const files = texts.map((file) => [file, readFileSync(join(project.content, file), 'utf8')]);
    await page.evaluate(layOutFolder, [...files, ...Object.entries(asTyped)]);
    await page.getByRole('button', { name: 'Work with Local Repository' }).click();
    await page.getByText('Myanmar sells the power of a dam').first().waitFor();
  }, 120_000);

  afterAll(() => site.stop());

  const open = async (path: string) => {
    await page.goto(`${site.address}admin/#/collections/${path}`);
    await page.getByRole('textbox', { name: 'Title' }).first().waitFor();
  };
  const fill = (name: string, text: string) =>
    page.getByRole('textbox', { name, exact: true }).first().fill(text);
  const save = () => page.getByRole('button', { name: 'Save' }).click();
  const folder = async () => new Map(await page.evaluate(readFolder));
  const textOf = async (file: string) => (await folder()).get(file);

  test('asks nobody but the site, and is in no sitemap', () => {
    const isOwn = (address: string) =>
      /^(?:blob:|data:)/.test(address) || address.startsWith(site.address);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((address) => !isOwn(address))).toEqual([]);
    expect(readFileSync(join(project.site, 'sitemap.xml'), 'utf8')).not.toContain('admin');
    expect(readFileSync(join(project.site, 'admin/index.html'), 'utf8')).toContain('"noindex"');
    expect(readFileSync(join(project.site, '_headers'), 'utf8')).toContain('\n/admin/*\n');
  });

  test.each([
    ['briefing', 'briefings/2019/old-target.md'],
    ['briefing', 'briefings/2025/dam-power-sold.md'],
    ['briefing', 'briefings/2026/as-typed.md'],
    ['agreement', 'agreements/river-treaty.yml'],
  ])(
    'changes in a file the line that an editor changed, and no other: %s, %s',
    async (kind, file) => {
      await open(`${kind}/entries/${file.replace(/^[^/]*\/|\.[a-z]+$/g, '')}`);
      await fill('Title', 'Another title');
      await save();
      const before = asTyped[file] ?? readFileSync(join(project.content, file), 'utf8');
      await expect
        .poll(() => textOf(file), slow)
        .toBe(before.replace(/^title: .*$/m, 'title: Another title'));
    },
  );

  test('writes a new briefing, and leaves out what was not filled in', async () => {
    await open('briefing/new');
    await fill('Title', 'A new rubber road');
    await fill('Summary', 'A road for rubber is built, the Wire reports.');
    await fill('Date', '2025-10');
    await fill('Date note', typed);
    await page.getByRole('radio', { name: 'The Wire' }).click();
    for (const name of ['Laos (LA)', 'Vietnam (VN)']) {
      await page.getByRole('combobox', { name: 'Countries' }).click();
      await page.getByRole('option', { name }).click();
    }
    await page.getByRole('checkbox', { name: 'Trade (trade)' }).click();
    await page.getByRole('group', { name: /Text.* Field/ }).scrollIntoViewIfNeeded();
    await page.getByRole('textbox', { name: 'Text', exact: true }).click();
    await page.keyboard.insertText(`The road carries rubber: ${typed}`);
    await save();
    const file = 'briefings/2025/a-new-rubber-road.md';
    await expect
      .poll(() => textOf(file), slow)
      .toBe(
        [
          ...['---', 'title: A new rubber road'],
          'summary: A road for rubber is built, the Wire reports.',
          ...['date: 2025-10', `dateNote: ${typed}`, 'source: wire'],
          ...['countries: [LA, VN]', 'sector: [trade]', '---', ''],
          ...[`The road carries rubber: ${typed}`, ''],
        ].join('\n'),
      );
  });

  test('writes what the check accepts', async () => {
    await open('briefing/entries/2025/turbine-loan');
    await fill('Title', 'A loan for turbines');
    await save();
    const file = 'briefings/2025/turbine-loan.md';
    await expect.poll(() => textOf(file), slow).toContain('title: A loan for turbines\n');
    writeFiles(project.content, Object.fromEntries(await folder()));
    const check = project.start(['tools/check-content/command.ts']);
    expect(await check.ended).toMatchObject({ code: 0 });
  });
});

describe('a site without reading offline', () => {
  useBreakableSite();

  test('does not mention it, and removes the earlier worker', async () => {
    const files = Object.entries(filesIn(project.site))
      .filter(([path]) => !path.startsWith('admin/'))
      .map(([path, bytes]) => [path, Buffer.from(bytes, 'base64').toString()] as const);
    expect(files.map(([path]) => path)).not.toContain('offline/index.html');
    const speaking = files.filter(
      ([path, text]) =>
        /\.(?:html|js)$/.test(path) && /serviceWorker|data-offline|offline reading/i.test(text),
    );
    expect(speaking.map(([path]) => path)).toEqual([]);

    await visitFirst('pairs/mm-th/');
    await page.locator('.keep button').click();
    await expect.poll(() => copies('kept mm-th')).not.toEqual([]);
    const worker = readFileSync(join(project.site, 'service-worker.js'));
    host.faultOf = (path) => (to) =>
      path === '/service-worker.js'
        ? to.writeHead(200, { 'content-type': 'text/javascript' }).end(worker)
        : to.writeHead(200, { 'content-type': 'text/html' }).end('<html data-scripts="">');
    await page.goto(root);
    await expect.poll(registrations).toBe(0);
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  });
});

/** Puts files into a folder that the browser has for itself, and has the page's picker choose it. */
async function layOutFolder(files: string[][]): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await root.getDirectoryHandle('.git', { create: true });
  for (const [path = '', text = ''] of files) {
    const names = path.split('/');
    const name = names.pop() ?? '';
    let folder = root;
    for (const below of names) folder = await folder.getDirectoryHandle(below, { create: true });
    const file = await folder.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  }
  Object.assign(window, { showDirectoryPicker: () => Promise.resolve(root) });
}

/** Every file of that folder, with its text. */
async function readFolder(): Promise<[path: string, text: string][]> {
  const visit = async (
    folder: FileSystemDirectoryHandle,
    below: string,
  ): Promise<[string, string][]> => {
    const found: [string, string][] = [];
    for await (const entry of folder.values()) {
      const path = `${below}${entry.name}`;
      if (entry instanceof FileSystemDirectoryHandle)
        found.push(...(await visit(entry, `${path}/`)));
      else found.push([path, await (await entry.getFile()).text()]);
    }
    return found;
  };
  return visit(await navigator.storage.getDirectory(), '');
}
