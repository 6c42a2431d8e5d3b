import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lockSite } from '../src/output/site-lock.ts';
import { filesIn, openProject, type TestProject } from './project.ts';

/** Each test builds several times. */
vi.setConfig({ testTimeout: 120_000 });

let project: TestProject;
beforeEach(() => (project = openProject({ PRECOMPRESS: 'off' })));
afterEach(() => project.remove());

describe('shards', () => {
  const years = ['2026', '2025', '2024', '2019'];

  test('that were built apart are joined to the site that is built at once', async () => {
    expect(JSON.parse((await project.build(['--list-shards'])).stdout)).toEqual(years);
    for (const year of years) {
      expect(await project.build(['--shard', year], { CACHE_DIR: emptyCache() })).toMatchObject({
        code: 0,
      });
    }
    expect(readdirSync(project.shards).sort()).toEqual([...years].sort());
    expect(await project.build(['--join'])).toMatchObject({ code: 0 });
    const site = filesIn(project.site);
    await project.build([], { OUT_DIR: join(project.folder, 'at-once'), CACHE_DIR: emptyCache() });
    expect(site).toEqual(filesIn(join(project.folder, 'at-once')));
  });

  test('are joined only if all are there, sound and of this content', async () => {
    await project.build();
    const before = filesIn(project.site);
    const join_ = async (missing: string) => {
      const { code, stderr } = await project.build(['--join'], { CACHE_DIR: emptyCache() });
      expect(code).toBe(1);
      expect(stderr).toContain(`The shard ${missing} is missing`);
      expect(filesIn(project.site)).toEqual(before);
    };
    await project.build(years.slice(0, 3).flatMap((year) => ['--shard', year]));
    await join_('2019');
    await project.build(['--shard', '2019']);
    const page = join(project.shards, '2019/briefings/old-target/index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('target', 'tarqet'));
    await join_('2019');
    await project.build(['--shard', '2019']);
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
  return join(project.folder, `empty-cache-${caches++}`);
}
