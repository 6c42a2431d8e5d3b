import { globSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { openStagingFolder } from '../../src/output/staging-folder.ts';
import { siteRecordOf } from '../../src/output/site-record.ts';
import { openStaging } from '../../src/output/staging.ts';
import { verifySite } from './verify-site.ts';

function build(site: string, cache: string) {
  const staging = openStaging(site, cache);
  const output = openStagingFolder(staging.folder, staging.kept, false);
  const files = ['index.html', '404.html', 'about.html'].flatMap(
    (file) => output.keep(file, 'key') ?? output.put(file, Buffer.from(file), { key: 'key' }),
  );
  staging.finish(siteRecordOf(files));
  staging.close();
}

test('finds bytes that changed under the same size and date, which the weekly check repairs', () => {
  const folder = newFolder();
  const [site, cache] = [join(folder, 'site'), join(folder, 'cache')] as const;
  expect(() => verifySite(site, cache)).toThrow('run "npm run build"');
  build(site, cache);
  const differences = { files: 3, changed: [], missing: [], added: [] };
  expect(verifySite(site, cache)).toEqual(differences);

  const page = join(site, 'index.html');
  const { mtimeMs } = statSync(page);
  writeFileSync(page, 'indeX.html');
  utimesSync(page, mtimeMs / 1000, mtimeMs / 1000);
  writeFileSync(join(site, 'CNAME'), 'news.example');
  rmSync(join(site, 'about.html'));
  expect(verifySite(site, cache)).toEqual({
    files: 3,
    changed: ['index.html'],
    missing: ['about.html'],
    added: ['CNAME'],
  });

  rmSync(join(site, 'CNAME'));
  const [store = ''] = globSync(join(cache, 'sites/*'));
  utimesSync(join(store, 'last-full-check'), 0, 0);
  build(site, cache);
  expect(verifySite(site, cache)).toEqual(differences);
});
