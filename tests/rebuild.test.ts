import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  inject,
  onTestFinished,
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

/** Each test builds many times. */
vi.setConfig({ testTimeout: 240_000 });

let project: TestProject;
beforeEach(() => (project = openBuiltProject(inject('builtProject'))));
afterEach(() => project.remove());

/** Starts a build that is to be interrupted, and waits until it reports a moment. */
async function buildUntil(stage: string, event: string) {
  const building = project.start(['tools/build/command.ts', '--json']);
  const sign = `"stage":"${stage}","event":"${event}"`;
  await vi.waitUntil(() => building.printed().includes(sign), { timeout: 120_000 });
  return building;
}

const otherPicture = await sharp({
  create: { width: 500, height: 700, channels: 3, background: '#a54' },
})
  .jpeg()
  .toBuffer();

/** When what was checked, or what was read to be printed and indexed, may no longer be in the files. */
const moments = [
  ['content', 'end'],
  ['index', 'begin'],
  ['pages', 'end'],
] as const;

const retitle = (edited = project) =>
  edited.edit('briefings/2026/rubber-road.md', (text) =>
    text.replace('open a rubber road', 'open it'),
  );

/** The site that is built from nothing, of the same content in another folder, locale and time zone. */
async function anew(): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(project.folder, 'anew-'));
  const [content, site, cache] = ['content', 'site', 'cache'].map((name) => join(folder, name));
  cpSync(project.content, join(folder, 'content'), { recursive: true });
  const variables = {
    ...{ CONTENT_DIR: content, OUT_DIR: site, CACHE_DIR: cache },
    ...{ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  };
  expect(await project.build([], variables)).toMatchObject({ code: 0 });
  return filesIn(join(folder, 'site'));
}

describe('a site that is built again', () => {
  let retitled: TestProject;
  beforeAll(async () => {
    retitled = openBuiltProject(inject('builtProject'));
    retitle(retitled);
    expect(await retitled.build()).toMatchObject({ code: 0 });
  }, 120_000);
  afterAll(() => retitled.remove());

  test('leaves alone the files that stay what they are', () => {
    const isKept = (file: string) =>
      statSync(join(retitled.site, file)).mtimeMs === statSync(join(project.site, file)).mtimeMs;
    expect(isKept('briefings/dam-power-sold/index.html')).toBe(true);
    expect(isKept('sectors/trade/index.html')).toBe(false);
  });

  test('is to the byte the one that is built from nothing elsewhere, whatever changed', async () => {
    retitle();
    project.edit('briefings/2025/ferry-talks.md', (text) => `${text}\nMore of it.\n`);
    copy('briefings/2026/rubber-road.md', 'briefings/2026/another-road.md');
    // A date, with its place in all lists, a record, and the status of a project.
    project.edit('briefings/2026/dam-quiet.md', (text) => text.replace('2026-01-20', '2026-03-20'));
    project.edit('organisations/power-office.yml', (text) =>
      text.replace(/^name: /m, 'name: New '),
    );
    project.edit('projects/upper-dam.yml', (text) =>
      text.replace('status: under_construction', 'status: operating'),
    );
    expect(await project.build()).toMatchObject({ code: 0 });
    expect(filesIn(project.site)).toEqual(await anew());

    rmSync(join(project.content, 'briefings/2026/another-road.md'));
    writeFileSync(join(project.content, 'briefings/2025/ferry.jpg'), otherPicture);
    project.edit('public/ferry-statement.pdf', (text) => text.replace('595 842', '612 792'));
    writeFileSync(join(project.content, 'public/notes.txt'), 'Notes.\n');
    project.edit('projects/three-way-pipeline.yml', (text) =>
      text.replace('kind: pipeline', 'kind: port'),
    );
    expect(await project.build()).toMatchObject({ code: 0 });
    expect(filesIn(project.site)).toEqual(await anew());
  });

  test('is left as it is where nothing has changed, and the same warnings are printed', async () => {
    writeFileSync(join(project.content, 'briefings/2026/rubber-road.md.bak'), '');
    const first = await project.build();
    const before = filesIn(project.site);
    const { ino } = statSync(project.site);
    const { code, stderr } = await project.build();
    expect([code, statSync(project.site).ino]).toEqual([0, ino]);
    const warnings = first.stderr.split('\n').filter((line) => line.startsWith('warning: '));
    expect(warnings.join()).toContain('rubber-road.md.bak');
    expect(stderr.split('\n')).toEqual(expect.arrayContaining(warnings));
    expect(stderr).toContain('nothing has changed');
    rmSync(join(project.site, 'index.html'));
    expect(await project.build()).toMatchObject({ code: 0 });
    expect(filesIn(project.site)).toEqual(before);
  });

  test('is not made of a damaged cache or a site that somebody changed', async () => {
    const good = filesIn(project.site);
    const kept = [...pathsIn(project.cache), join(project.site, 'index.html')];
    for (const path of kept) {
      const damaged = readFileSync(path, 'latin1').replace(/[a-z]/g, 'x');
      rmSync(path);
      writeFileSync(path, damaged);
    }
    expect(await project.build()).toMatchObject({ code: 0 });
    expect(filesIn(project.site)).toEqual(good);
    writeFileSync(join(project.site, 'stray.html'), 'stray');
    const { code, stderr } = await project.build();
    expect([code, stderr]).toEqual([1, expect.stringContaining('stray.html')]);
    expect(filesIn(project.site)).toEqual({ ...good, 'stray.html': expect.anything() as unknown });
  });

  test('is whole, the old one or the new one, whenever its build is killed', async () => {
    const before = filesIn(project.site);
    const after = filesIn(retitled.site);
    retitle();
    for (const [stage, event] of moments) {
      const building = await buildUntil(stage, event);
      building.kill('SIGKILL');
      await building.ended;
      expect([before, after]).toContainEqual(filesIn(project.site));
    }
    expect(await project.build()).toMatchObject({ code: 0 });
    expect(filesIn(project.site)).toEqual(after);
    expect(readdirSync(project.folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('has only what was checked, whenever texts change during a build', async () => {
    const texts = ['briefings/2025/dam-power-sold.md', 'pairs/mm-th.md'];
    const append = (words: string) =>
      texts.forEach((path) => project.edit(path, (text) => `${text}\n${words}\n`));
    for (const [stage, event] of moments) {
      const before = filesIn(project.site);
      append(`Checked before the ${event} of ${stage}.`);
      const sound = texts.map((path) => readFileSync(join(project.content, path), 'utf8'));
      const building = await buildUntil(stage, event);
      append('Unchecked, with <b>raw HTML</b>.');
      const { code } = await building.ended;
      const built = filesIn(project.site);
      texts.forEach((path, index) => project.edit(path, () => sound[index] ?? ''));
      if (code === 0) expect(await project.build()).toMatchObject({ code });
      expect(built, stage).toEqual(code === 0 ? filesIn(project.site) : before);
    }
  });

  test('is not built by two at once', async () => {
    const before = filesIn(project.site);
    retitle();
    const release = lockSite(join(project.folder, '.site.lock'));
    const { code, stderr } = await project.build();
    release();
    expect(code).toBe(1);
    expect(stderr).toContain(`Another build, process ${process.pid}, is building this site`);
    expect(filesIn(project.site)).toEqual(before);
  });

  test('has no unfinished files left when its build has failed', async () => {
    const project = openProject(siteSettings);
    onTestFinished(() => project.remove());
    // There are no shards to join.
    expect(await project.build(['--join'])).toMatchObject({ code: 1 });
    expect(pathsIn(join(project.cache, 'sites'))).toEqual([]);
    expect(existsSync(project.site)).toBe(false);
  });

  test('stays where it is when the new one cannot be written', async () => {
    writeFileSync(join(project.folder, 'file'), 'mine');
    const { code, stderr } = await project.build([], {
      OUT_DIR: join(project.folder, 'file/site'),
    });
    expect(code).toBe(1);
    expect(stderr).toContain('A file is where a folder is needed');
    expect(readFileSync(join(project.folder, 'file'), 'utf8')).toBe('mine');
  });
});

function copy(from: string, to: string): void {
  cpSync(join(project.content, from), join(project.content, to));
}

function pathsIn(folder: string): string[] {
  return Object.keys(filesIn(folder)).map((file) => join(folder, file));
}
