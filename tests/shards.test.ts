import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  inject,
  test,
  vi,
} from 'vitest';
import { lockSite } from '../src/output/site-lock.ts';
import {
  filesIn,
  openBuiltProject,
  openProject,
  siteSettings,
  type TestProject,
} from './project.ts';

/** Some tests build several times. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const years = ['2026', '2025', '2024', '2019'];

/** The shards of all years, built apart from each other. */
let shards: string;
let apart: TestProject;
beforeAll(async () => {
  apart = openProject(siteSettings);
  shards = apart.shards;
  for (const some of [years.slice(0, 1), years.slice(1)]) {
    const args = some.flatMap((year) => ['--shard', year]);
    expect(await apart.build(args, { CACHE_DIR: emptyCache() })).toMatchObject({ code: 0 });
  }
});
afterAll(() => apart.remove());

let project: TestProject;
beforeEach(() => (project = openBuiltProject(inject('builtProject'))));
afterEach(() => project.remove());

describe('shards', () => {
  test('that were built apart are joined to the site that is built at once', async () => {
    expect(JSON.parse((await apart.build(['--list-shards'])).stdout)).toEqual(years);
    expect(readdirSync(shards).sort()).toEqual([...years].sort());
    expect(await apart.build(['--join'], { CACHE_DIR: emptyCache() })).toMatchObject({ code: 0 });
    expect(filesIn(apart.site)).toEqual(filesIn(project.site));
  });

  test('are joined only if all are there, sound and of this content', async () => {
    const before = filesIn(project.site);
    const copy = (year: string) =>
      cpSync(join(shards, year), join(project.shards, year), { recursive: true });
    const join_ = async (missing: string) => {
      const { code, stderr } = await project.build(['--join'], { CACHE_DIR: emptyCache() });
      expect(code).toBe(1);
      expect(stderr).toContain(`The shard ${missing} is missing`);
      expect(filesIn(project.site)).toEqual(before);
    };
    years.slice(1).forEach(copy);
    await join_('2026');
    copy('2026');
    const page = join(project.shards, '2019/briefings/old-target/index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('target', 'tarqet'));
    await join_('2019');
    copy('2019');
    project.edit('briefings/2026/rubber-road.md', (text) => text.replace('rubber road', 'road'));
    await join_('2026');
  });

  test('are built one after the other: of those that fail the first is named, and those before it', async () => {
    const release = lockSite(join(project.shards, '.2025.lock'));
    const { code, stderr } = await project.build(
      ['2026', '2025', '2024'].flatMap((year) => ['--shard', year]),
    );
    release();
    expect(code).toBe(1);
    expect(stderr).not.toContain('The site was not built');
    expect(stderr).toMatch(/^The shard 2025 was not built, .*: Another build, process \d+,/m);
    expect(stderr).toContain(`The shards 2026 are in ${project.shards}/.`);
    expect(readdirSync(project.shards)).toEqual(['2026']);
  });

  test('are built for years that have briefings only', async () => {
    const { code, stderr } = await project.build(['--shard', '1999']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/ 1999; .* 2026, 2025, 2024, 2019\.$/m);
  });
});

let caches = 0;
function emptyCache(): string {
  return join(apart.folder, `empty-cache-${caches++}`);
}
