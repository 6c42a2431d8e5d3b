import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { cachedFolder } from '../src/cache/cached-folder.ts';
import { isCompressedCopy } from '../src/output/compressed-copies.ts';
import { lockSite } from '../src/output/site-lock.ts';
import { codeKeyOf } from '../src/renderer/compiled-pages.ts';
import { readEnvironment } from '../src/site/environment.ts';
import {
  filesIn,
  openBuiltProject,
  openProject,
  siteSettings,
  type TestProject,
} from './project.ts';

/** Each test builds once or twice without the renderer. */
vi.setConfig({ testTimeout: 180_000 });

const astro = ['node_modules/astro/bin/astro.mjs', 'build'];

let project: TestProject;
beforeEach(() => (project = openProject({ ...siteSettings, PRECOMPRESS: 'off' })));
afterEach(() => project.remove());

describe('"astro build"', () => {
  test('writes the same files as "npm run build", whatever variables Vite would heed', async () => {
    const { code } = await project.start(astro, {
      PRECOMPRESS: 'on',
      ...{ NODE_ENV: 'development', MODE: 'test', BASE_URL: '/other/', DEV: 'true', SITE: 'x' },
    }).ended;
    expect(code).toBe(0);
    expect(filesIn(project.site)).toEqual(filesIn(join(inject('builtProject'), 'site')));
  });

  test('leaves the last site as it was when it fails', async () => {
    const project = openBuiltProject(inject('builtProject'));
    onTestFinished(() => project.remove());
    const before = filesIn(project.site);

    const broken = await project.start(['tests/fixtures/astro-build-with-broken-page.ts']).ended;
    expect(broken.code).toBe(1);
    expect(broken.stdout + broken.stderr).toContain('This page is broken.');

    const release = lockSite(join(project.folder, '.site.lock'));
    const second = await project.start(astro).ended;
    expect(second.stdout + second.stderr).toContain('Another build');
    expect(existsSync(join(project.folder, '.site.lock'))).toBe(true);
    release();

    project.edit('briefings/2026/rubber-road.md', (text) => text.replace('[LA, VN]', '[LX, VN]'));
    const { stdout: problems } = await project.start(['tools/check-content/command.ts']).ended;
    const refused = await project.start(astro).ended;
    expect(refused.code).toBe(1);
    expect(refused.stdout + refused.stderr).toContain(problems);
    expect(refused.stdout + refused.stderr).not.toMatch(/^\s+at /m);

    expect(filesIn(project.site)).toEqual(before);
  });
});

describe('Where the renderer does not work,', () => {
  const address = 'without-renderer@example.org';
  const settings = { ...siteSettings, PRECOMPRESS: 'off', CORRECTIONS_TO: `mailto:${address}` };
  const compiled = join(
    '.cache/compiled-pages',
    codeKeyOf(readEnvironment({ ...process.env, ...settings })),
  );

  beforeEach(async () => {
    rmSync(compiled, { recursive: true, force: true });
    await cachedFolder(compiled, (folder) => {
      for (const below of ['program', 'assets']) mkdirSync(join(folder, below));
      writeFileSync(join(folder, 'program/program.mjs'), 'export const compiledRoutes = [];');
      return Promise.resolve();
    });
  });
  afterEach(() => rmSync(compiled, { recursive: true, force: true }));

  test('"npm run build" says so and writes the same files through Astro', async () => {
    const { code, stderr } = await project.build([], settings);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^The renderer does not work with this version of Astro: .*routes/);
    const usual = textsOf(join(inject('builtProject'), 'site'));
    expect(textsOf(project.site)).toEqual(usual);
  });

  /** What is the same whatever the address for corrections is: digests of files are not. */
  const textsOf = (site: string) =>
    Object.entries(filesIn(site))
      .filter(([file]) => !isCompressedCopy(file) && file !== 'manifest.json')
      .map(([file, bytes]) => [
        file,
        Buffer.from(bytes, 'base64').toString('latin1').replaceAll(address, 'desk@example.org'),
      ]);

  test.each([['--shard', '2026'], ['--join']])(
    '"%s" fails and says that it needs it',
    async (...args) => {
      const { code, stderr } = await project.build(args, settings);
      expect(code).toBe(1);
      expect(stderr).toContain('"--shard" and "--join" need the renderer');
      expect([existsSync(project.site), existsSync(join(project.shards, '2026'))]).toEqual([
        false,
        false,
      ]);
    },
  );
});
