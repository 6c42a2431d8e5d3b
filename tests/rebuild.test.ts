import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { filesIn, openProject, type TestProject } from './project.ts';

/** Each test builds many times. */
vi.setConfig({ testTimeout: 120_000 });

let project: TestProject;
beforeEach(() => (project = openProject()));
afterEach(() => project.remove());

function edit(file: string, change: (text: string) => string): void {
  const path = join(project.content, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

const retitle = () =>
  edit('briefings/2026/rubber-road.md', (text) => text.replace('open a rubber road', 'open it'));

/** The site that is built from nothing. */
async function anew(): Promise<Record<string, string>> {
  const site = join(project.folder, 'anew');
  const variables = { OUT_DIR: site, CACHE_DIR: join(project.folder, 'anew-cache') };
  for (const path of Object.values(variables)) rmSync(path, { recursive: true, force: true });
  expect(await project.build([], variables)).toMatchObject({ code: 0 });
  return filesIn(site);
}

describe('a site that is built again', () => {
  test('is to the byte the one that is built from nothing, whatever changed', async () => {
    await project.build();
    const edits: [what: string, change: () => void][] = [
      ['a title', retitle],
      ['a body', () => edit('briefings/2025/ferry-talks.md', (text) => `${text}\nMore of it.\n`)],
      [
        'a date, with its place in all lists',
        () =>
          edit('briefings/2026/dam-quiet.md', (text) => text.replace('2026-01-20', '2026-03-20')),
      ],
      [
        'a record of the ledger',
        () =>
          edit('organisations/power-office.yml', (text) => text.replace(/^name: /m, 'name: New ')),
      ],
      [
        'a briefing more',
        () => copy('briefings/2026/rubber-road.md', 'briefings/2026/another-road.md'),
      ],
      ['a briefing less', () => rmSync(join(project.content, 'briefings/2026/another-road.md'))],
    ];
    for (const [what, change] of edits) {
      change();
      expect(await project.build(), what).toMatchObject({ code: 0 });
      expect(filesIn(project.site), what).toEqual(await anew());
    }
  });

  test('leaves alone the files that stay what they are', async () => {
    await project.build();
    const written = (file: string) => statSync(join(project.site, file)).mtimeMs;
    const [page, list] = ['briefings/dam-power-sold/index.html', 'sectors/trade/index.html'];
    const before = [written(page), written(list)];
    retitle();
    await project.build();
    expect(written(page)).toBe(before[0]);
    expect(written(list)).toBeGreaterThan(before[1] ?? 0);
  });

  test('is not made of a damaged cache or a site that somebody changed', async () => {
    await project.build();
    const good = filesIn(project.site);
    const kept = [...pathsIn(project.cache), join(project.site, 'index.html')];
    for (const path of kept)
      writeFileSync(path, readFileSync(path, 'latin1').replace(/[a-z]/g, 'x'));
    writeFileSync(join(project.site, 'stray.html'), 'stray');
    expect(await project.build()).toMatchObject({ code: 0 });
    expect(filesIn(project.site)).toEqual(good);
  });

  test('is whole, the old one or the new one, whenever its build is killed', async () => {
    await project.build();
    const before = filesIn(project.site);
    retitle();
    const after = await anew();
    for (const delay of [150, 300, 450, 600, 750, 900]) {
      const building = project.start(['src/build/command.ts']);
      await setTimeout(delay);
      building.kill('SIGKILL');
      await building.ended;
      expect([before, after]).toContainEqual(filesIn(project.site));
    }
    expect(await project.build()).toMatchObject({ code: 0 });
    expect(filesIn(project.site)).toEqual(after);
    expect(readdirSync(project.folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('is not built by two at once', async () => {
    const first = project.start(['src/build/command.ts']);
    await vi.waitUntil(() => existsSync(join(project.folder, '.site.lock')), { timeout: 20_000 });
    const second = await project.build();
    expect((await first.ended).code).toBe(0);
    expect(second.code).toBe(1);
    expect(second.stderr).toMatch(/Another build, process \d+, is making this site/);
    expect(filesIn(project.site)).toHaveProperty(['index.html']);
  });

  test('is the same in another folder, locale and time zone', async () => {
    await project.build();
    const elsewhere = openProject();
    try {
      const variables = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
      await elsewhere.build([], variables);
      expect(filesIn(elsewhere.site)).toEqual(filesIn(project.site));
    } finally {
      elsewhere.remove();
    }
  });

  test('stays where it is when the new one cannot be written', async () => {
    writeFileSync(join(project.folder, 'file'), 'mine');
    const { code, stderr } = await project.build([], {
      OUT_DIR: join(project.folder, 'file/site'),
    });
    expect(code).toBe(1);
    expect(stderr).toContain('A file stands where a folder is needed');
    expect(readFileSync(join(project.folder, 'file'), 'utf8')).toBe('mine');
  });
});

describe('shards', () => {
  const years = ['2026', '2025', '2024', '2019'];

  test('that were built apart are joined to the site that is built at once', async () => {
    expect(JSON.parse((await project.build(['--list-shards'])).stdout)).toEqual(years);
    for (const year of years) {
      const variables = { CACHE_DIR: join(project.folder, `cache-${year}`) };
      expect(await project.build(['--shard', year], variables)).toMatchObject({ code: 0 });
    }
    expect(readdirSync(project.shards).sort()).toEqual([...years].sort());
    expect(await project.build(['--join'])).toMatchObject({ code: 0 });
    expect(filesIn(project.site)).toEqual(await anew());
  });

  test('are joined only if all are there, sound and of this content', async () => {
    await project.build();
    const before = filesIn(project.site);
    const join_ = async (missing: string) => {
      const { code, stderr } = await project.build(['--join'], { CACHE_DIR: emptyCache() });
      expect(code).toBe(1);
      expect(stderr).toContain(`The shard ${missing} is missing, damaged, or of other content`);
      expect(filesIn(project.site)).toEqual(before);
    };
    await project.build(years.slice(0, 3).flatMap((year) => ['--shard', year]));
    await join_('2019');
    await project.build(['--shard', '2019']);
    const page = join(project.shards, '2019/briefings/old-target/index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('target', 'tarqet'));
    await join_('2019');
    await project.build(['--shard', '2019']);
    retitle();
    await join_('2026');
  });

  test('are built for years that have briefings only', async () => {
    const { code, stderr } = await project.build(['--shard', '1999']);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'No briefing is of 1999; there are shards for 2026, 2025, 2024, 2019.',
    );
  });
});

function copy(from: string, to: string): void {
  cpSync(join(project.content, from), join(project.content, to));
}

let caches = 0;
function emptyCache(): string {
  return join(project.folder, `empty-cache-${caches++}`);
}

function pathsIn(folder: string): string[] {
  return Object.keys(filesIn(folder)).map((file) => join(folder, file));
}
