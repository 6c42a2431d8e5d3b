import { hash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { isCompressedCopy } from '../src/output/compressed-copies.ts';
import { SiteManifest } from '../src/model/site-manifest.ts';
import { openProject, siteSettings } from './project.ts';
import { files, folder, read } from './site-files.ts';

const project = openProject({ OUT_DIR: folder });
afterAll(() => project.remove());

const verify = (place: string, variables?: NodeJS.ProcessEnv) =>
  project.start(['tools/verify/command.ts', place], variables).ended;

describe('the manifest of a built site', () => {
  const manifest = SiteManifest.parse(JSON.parse(read('manifest.json')));

  test('has the SHA-256 of every file but itself and compressed copies', () => {
    const listed = files.filter((file) => !isCompressedCopy(file) && file !== 'manifest.json');
    expect(manifest.files).toEqual(
      Object.fromEntries(
        listed.map((file) => [file, hash('sha256', readFileSync(join(folder, file)))]),
      ),
    );
    expect(Object.keys(manifest.files)).toEqual(listed);
  });

  test('says what the site was made of, and nothing of the machine', () => {
    expect(manifest.settings).toEqual({
      ...{ ...siteSettings, BASE_PATH: '/', OFFLINE: 'on', ADMIN: 'off' },
    });
    expect(manifest.versions).toMatchObject({ node: process.versions.node, astro: /\d/ });
    // The content of the test is in no repository.
    expect(Object.keys(manifest.content)).toEqual(['digest']);
    expect(read('manifest.json')).not.toContain(project.folder.slice(0, -6));
    expect(read('manifest.json')).not.toContain(process.cwd());
  });
});

describe('verify', () => {
  test('finds the site that is served to be that of the build', async () => {
    const { code, stdout } = await verify(inject('siteAddress'));
    expect([code, stdout]).toEqual([0, expect.stringContaining('_headers')]);
  });

  test('names the files that differ, and exits 1', async () => {
    const copy = join(project.folder, 'copy');
    cpSync(folder, copy, { recursive: true });
    writeFileSync(join(copy, 'about/index.html'), read('about/index.html').replace('a', 'b'));
    writeFileSync(join(copy, 'new.html'), 'new');
    rmSync(join(copy, 'feed.xml'));
    const { code, stdout } = await verify(copy);
    expect([code, ...stdout.split('\n').slice(0, 3)]).toEqual([
      ...[1, 'about/index.html: changed', 'feed.xml: missing', 'new.html: added'],
    ]);
  });

  test('says how to make the same build where there is none, or another', async () => {
    const none = await verify(inject('siteAddress'), { OUT_DIR: join(project.folder, 'none') });
    expect([none.code, none.stdout]).toEqual([
      1,
      expect.stringContaining(`SITE_URL=${siteSettings.SITE_URL} `),
    ]);
    const other = join(project.folder, 'other');
    cpSync(folder, other, { recursive: true });
    const text = read('manifest.json').replace('"OFFLINE": "on"', '"OFFLINE": "off"');
    writeFileSync(join(other, 'manifest.json'), text);
    const { code, stdout } = await verify(other);
    expect([code, stdout]).toEqual([1, expect.stringMatching(/OFFLINE: off there, on here/)]);
  });
});
