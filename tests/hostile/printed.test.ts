import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../tools/serve/serve.ts';
import { checkBody } from '../../src/content/parse/body.ts';
import { filesBelow } from '../../src/content/parse/files-below.ts';
import { MarkdownBody } from '../../src/content/parse/markdown-body.ts';
import { page, useOnePage } from '../browser/page.ts';
import { writeFiles } from '../fixtures/folder.ts';
import { openProject, siteSettings } from '../project.ts';
import * as made from './content.ts';
import { leavesOf, leavesOfHtml } from './leaves.ts';
import { hostileBodies, oddIds } from './strings.ts';
import { watch } from './watch.ts';

const hostile = openProject({ ...siteSettings, PRECOMPRESS: 'off' });
const harmless = openProject({ ...siteSettings, PRECOMPRESS: 'off' });
let server: Server;
let site: string;

/** Bodies that nothing was found in: what they print is to be looked at. */
const bodies = hostileBodies.filter(
  (body) => checkBody(new MarkdownBody(body)).problems.length === 0,
);

useOnePage();
beforeAll(async () => {
  const builds = [
    { project: hostile, words: made.hostileWords, bodyOf: (index: number) => bodies[index] ?? '' },
    { project: harmless, words: made.harmlessWords, bodyOf: () => 'Text.' },
  ].map(({ project, words, bodyOf }) => {
    rmSync(project.content, { recursive: true });
    const withBodies = bodies.map(
      (_, index) => [`briefings/body-${index}.md`, briefing(index, bodyOf(index))] as const,
    );
    writeFiles(project.content, {
      ...made.filesWith(words),
      ...Object.fromEntries(withBodies),
      // With the colours of the fixture, for which the pages are compiled already.
      'theme.css': readFileSync('tests/fixtures/content/theme.css'),
    });
    return project.build();
  });
  for (const { code, stdout, stderr } of await Promise.all(builds)) {
    expect([code, code === 0 ? '' : stdout + stderr]).toEqual([0, '']);
  }
  ({ server, address: site } = await serveSite(hostile.site, { port: 0, basePath: '/' }));
}, 180_000);
afterAll(() => {
  server.closeAllConnections();
  server.close();
  hostile.remove();
  harmless.remove();
});

function briefing(index: number, body: string): string {
  const [source] = oddIds;
  const title = `Body ${index}`;
  const fields = { title, summary: title, date: '2024-01-01', source, countries: ['NO'] };
  return made.document({ ...fields, sector: source }, body);
}

/** The files of a site but those that only its search reads, its pictures, and the digests of all. */
function filesIn(folder: string): string[] {
  return (
    filesBelow(folder)
      .filter((file) => /\.(?:html|xml|opml|json|csv|ics|txt)$/.test(file))
      .filter((file) => !/^(?:(?:pagefind|search)\/.*|manifest)\.json$/.test(file))
      // It is Markdown, in which words are escaped (src/page-formats/markdown.test.ts).
      .filter((file) => file !== 'llms.txt')
  );
}

const files = () => filesIn(hostile.site);
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

/** What stands in the hostile site in place of a word of the harmless one. */
const translations = new Map(
  made.harmlessWords.flatMap(({ text, printed, address }, index) => {
    const other = made.hostileWords[index] as made.Words;
    return [
      [text, other.text],
      [printed, other.printed],
      [address, other.address],
      [new URL(address).hostname, new URL(other.address).hostname],
    ] as const;
  }),
);

/** A leaf of the harmless site with the words of the hostile one. */
function translated(leaf: string): string {
  const words =
    /Plain[a-z]{2}q*(?:x 120 tonnes)?|(?:https:\/\/)?plain-\d\.example(?:(?<=\/\/.*)\/)?/g;
  return leaf.replace(words, (word) => translations.get(word) ?? 'not translated');
}

/** Leaves that one site has more often than the other, whatever their order and capitals. */
function differences(leaves: readonly string[], expected: readonly string[]): string[] {
  const counts = new Map<string, number>();
  const count = (leaf: string, step: 1 | -1) => {
    const key = leaf
      .replace(/\s+/g, ' ')
      .replace(/(?<=-date-)[0-9a-f]{16}@/, '@')
      .toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + step);
  };
  for (const leaf of leaves) count(leaf, 1);
  for (const leaf of expected) count(translated(leaf), -1);
  return [...counts].filter(([, times]) => times !== 0).map(([leaf, times]) => `${times} ${leaf}`);
}

/** The leaves of HTML documents, as Chromium reads them. */
async function leavesOfPages(pages: readonly string[]): Promise<string[][]> {
  return JSON.parse(await page.evaluate(leavesOfHtml, pages)) as string[][];
}

describe('a site made of hostile words', () => {
  test('has the files of one made of harmless words', () => {
    expect(files()).toEqual(filesIn(harmless.site));
    expect(files().length).toBeGreaterThan(150);
  });

  test('has the elements, attributes and texts of that one on every page, with its own words', async () => {
    const pages = files().filter((file) => file.endsWith('.html'));
    for (const some of batches(pages, 50)) {
      const own = await leavesOfPages(some.map((file) => read(hostile.site, file)));
      const others = await leavesOfPages(some.map((file) => read(harmless.site, file)));
      for (const [index, file] of some.entries()) {
        expect([file, differences(own[index] ?? [], others[index] ?? [])]).toEqual([file, []]);
      }
    }
  }, 60_000);

  test('says the same in feeds, tables, calendars and data, with its own words', async () => {
    for (const file of files().filter((file) => !file.endsWith('.html'))) {
      const [own = [], others = []] = [hostile.site, harmless.site].map((folder) =>
        leavesOf(file, read(folder, file)),
      );
      const isHtml = (leaf: string) => leaf.startsWith('html: ');
      const isOtherBody = (leaf: string) =>
        file.startsWith('briefings/body-') && leaf.startsWith('.body: ');
      const isPlain = (leaf: string) => !isHtml(leaf) && !isOtherBody(leaf);
      // Of the briefings with other bodies, the line below the body; bodies are looked at by themselves.
      const withoutBody = (leaf: string) =>
        leaf.includes('/briefings/body-') ? leaf.slice(leaf.lastIndexOf('<p>')) : leaf;
      const [ownHtml = [], otherHtml = []] = [own, others].map((leaves) =>
        leaves.filter(isHtml).map(withoutBody),
      );
      const html = (await leavesOfPages(ownHtml)).flat();
      const otherwise = (await leavesOfPages(otherHtml)).flat();
      const plain = differences(own.filter(isPlain), others.filter(isPlain));
      expect([file, plain, differences(html, otherwise)]).toEqual([file, [], []]);
    }
  });

  test('has no cell that a spreadsheet would calculate, but numbers', () => {
    const tables = files().filter((file) => file.endsWith('.csv'));
    for (const file of tables) {
      const cells = read(hostile.site, file).split(/[,;\r\n]/);
      const formulas = cells.filter((cell) => /^"?[=+@＝＋－＠\t-](?!\d+(?:\.\d+)?$)/.test(cell));
      expect([file, formulas]).toEqual([file, []]);
    }
    expect(tables.length).toBeGreaterThanOrEqual(4);
  });
});

describe('a body in which nothing was found', () => {
  const elements =
    'a blockquote br code del em h2 h3 input li ol p pre section strong sup table tbody td th thead tr ul';

  test('prints words and links, and no id twice', async () => {
    const pages = files().filter((file) => file.startsWith('briefings/'));
    const printed = await page.evaluate(
      (pages) =>
        pages.map((html) => {
          const parsed = new DOMParser().parseFromString(html, 'text/html');
          const inBody = [...parsed.querySelectorAll('.prose *')];
          const ids = Array.from(parsed.querySelectorAll('[id]'), ({ id }) => id);
          return {
            elements: inBody.map(({ localName }) => localName),
            attributes: inBody.flatMap((element) => element.getAttributeNames()),
            links: inBody.flatMap((element) => element.getAttribute('href') ?? []),
            twice: ids.filter((id, index) => ids.indexOf(id) !== index),
          };
        }),
      pages.map((file) => read(hostile.site, file)),
    );
    const all = <T>(select: (body: (typeof printed)[number]) => T[]) =>
      new Set(printed.flatMap(select));
    expect(
      [...all((body) => body.elements)].filter((name) => !elements.split(' ').includes(name)),
    ).toEqual([]);
    expect(
      [...all((body) => body.attributes)].filter((name) => /^(?:on|style|src)/.test(name)),
    ).toEqual([]);
    expect(
      [...all((body) => body.links)].filter(
        (link) => !/^(?:https?:\/\/|mailto:|\/(?!\/)|#)/.test(link),
      ),
    ).toEqual([]);
    expect(printed.flatMap(({ twice }) => twice)).toEqual([]);
    expect(bodies.length).toBeGreaterThan(10);
  });
});

describe('opened in a browser, it runs nothing and asks nobody else', () => {
  const id = 'record-5';
  const pages = [
    ...['', 'pairs/la-vn/', 'agreements/', 'figures/la-vn/', 'people/', 'organisations/'],
    ...['sources/', 'sectors/', 'corrections/', 'feeds/', 'archive/2025/', 'briefings/body-0/'],
    ...['briefings', 'agreements', 'people', 'sources', 'sectors'].map((list) => `${list}/${id}/`),
  ];

  test('a page of every template', async () => {
    const witness = watch(page, site);
    for (const path of pages) {
      await page.goto(site + path);
      expect([path, await witness()]).toEqual([path, []]);
    }
  });

  test('the search page, which finds a sector called constructor', async () => {
    const witness = watch(page, site);
    await page.goto(`${site}search/?sector=constructor`);
    await page.locator('#results[aria-busy="false"] li').first().waitFor();
    const counts = await page.locator('[data-count]').allTextContents();
    expect(counts.filter((count) => !/^\d+$/.test(count))).toEqual([]);
    await page.goto(`${site}search/?q=${encodeURIComponent('evil.example')}`);
    await page.locator('#results[aria-busy="false"] li').first().waitFor();
    expect(await witness()).toEqual([]);
  });
});

function batches<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
