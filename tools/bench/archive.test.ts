import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Briefing } from '../../src/model/briefing.ts';
import { firstDay, isFullDay } from '../../src/model/partial-date.ts';
import { writeArchive } from './archive.ts';

const briefings = 50;
let folder: string;
let lists: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-'));
  lists = join(folder, 'lists');
  await mkdir(join(lists, 'sources'), { recursive: true });
  await writeFile(join(lists, 'sources/vna.yml'), 'name: Vietnam News Agency\n');
  await writeFile(join(lists, 'sources/kpl.yml'), 'name: Lao News Agency\n');
  await writeFile(join(lists, 'sectors.yml'), '- id: coal\n  label: Coal\n- id: oil-gas\n');
  await writeArchive(join(folder, 'first'), { briefings, seed: 1, lists });
});

afterAll(() => rm(folder, { recursive: true }));

describe('writeArchive', () => {
  test('writes the same bytes for the same seed', async () => {
    await writeArchive(join(folder, 'same'), { briefings, seed: 1, lists });
    expect(await hashOf('same')).toBe(await hashOf('first'));
  });

  test('writes other briefings for another seed', async () => {
    await writeArchive(join(folder, 'other'), { briefings, seed: 2, lists });
    expect(await hashOf('other')).not.toBe(await hashOf('first'));
  });

  test('writes as many briefings as asked for, each with its own slug', async () => {
    const slugs = (await readBriefings('first')).map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(briefings);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('writes frontmatter that the schema accepts', async () => {
    for (const { slug, header } of await readBriefings('first')) {
      expect(Briefing.safeParse(header).error?.issues ?? [], slug).toEqual([]);
    }
  });

  test('files a briefing under the year of its date, none later than June 2026', async () => {
    for (const { path, header } of await readBriefings('first')) {
      const day = firstDay(header.date);
      expect(path).toContain(`${day.slice(0, 4)}/`);
      expect(day >= '2016-01-01' && day <= '2026-06-30', day).toBe(true);
    }
  });

  test('leaves a few dates less exact than a day', async () => {
    await writeArchive(join(folder, 'larger'), { briefings: 300, seed: 1, lists });
    const dates = (await readBriefings('larger')).map(({ header }) => header.date);
    const inexact = dates.filter((date) => !isFullDay(date)).length;
    expect(inexact).toBeGreaterThan(2);
    expect(inexact).toBeLessThan(25);
  });

  test('draws sources and sectors from the lists, which it copies', async () => {
    expect(await readdir(join(folder, 'first/sources'))).toEqual(['kpl.yml', 'vna.yml']);
    for (const { header } of await readBriefings('first')) {
      expect(['kpl', 'vna']).toContain(header.source);
      expect(['coal', 'oil-gas']).toEqual(expect.arrayContaining([header.sector].flat()));
    }
  });

  test('links only to briefings that exist', async () => {
    const all = await readBriefings('first');
    const links = all.flatMap(({ text }) => [...text.matchAll(/\]\(\/briefings\/(.*?)\/\)/g)]);
    expect(links.length).toBeGreaterThan(0);
    for (const [, slug] of links) expect(all.map((one) => one.slug)).toContain(slug);
  });

  test('writes bodies of 400 to 700 words', async () => {
    for (const { text } of await readBriefings('first')) {
      const words = text.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(400);
      expect(words).toBeLessThanOrEqual(700);
    }
  });

  test('says what is missing where there are no sources', async () => {
    const empty = join(folder, 'empty');
    await mkdir(join(empty, 'sources'), { recursive: true });
    await writeFile(join(empty, 'sectors.yml'), '- id: coal\n');
    const writing = writeArchive(join(folder, 'none'), { briefings, seed: 1, lists: empty });
    await expect(writing).rejects.toThrow('has no sources/*.yml to draw from');
  });
});

async function markdownPaths(name: string): Promise<string[]> {
  const paths = await readdir(join(folder, name, 'briefings'), { recursive: true });
  return paths.filter((path) => path.endsWith('.md')).sort();
}

async function hashOf(name: string): Promise<string> {
  const hash = createHash('sha256');
  for (const path of await markdownPaths(name)) {
    hash.update(path).update(await readFile(join(folder, name, 'briefings', path)));
  }
  return hash.digest('hex');
}

async function readBriefings(name: string) {
  const paths = await markdownPaths(name);
  return Promise.all(
    paths.map(async (path) => {
      const file = await readFile(join(folder, name, 'briefings', path), 'utf8');
      const [, yaml = '', text = ''] = file.split(/^---$/m);
      // Without types, as the project's reader sees it: 2019 is a text.
      const header = parse(yaml, { schema: 'failsafe' }) as Briefing;
      return { path, slug: basename(path, '.md'), header, text };
    }),
  );
}
