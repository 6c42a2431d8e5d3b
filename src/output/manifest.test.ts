import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { SiteManifest } from '../model/site-manifest.ts';
import { writeManifest } from './manifest.ts';
import { openStagingFolder } from './staging-folder.ts';

test('a manifest has a line for each file in a fixed order, and none for compressed copies', () => {
  const folder = newFolder();
  const staging = openStagingFolder(folder, [], true);
  const contents = {
    'b.html': 'b'.repeat(2000),
    'a/index.html': 'a',
    'a.css': 'p {}',
    'x.tar.gz': 'x',
  };
  const files = Object.entries(contents).flatMap(([file, text]) =>
    staging.put(file, Buffer.from(text)),
  );
  const origin = { content: { digest: 'd' }, versions: {}, settings: {} };
  const written = writeManifest(new Map(files), origin, staging);
  const names = [...files.map(([file]) => file), 'manifest.json'];
  expect([...written.keys()].sort()).toEqual(names.sort());

  const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
  const line = (file: keyof typeof contents) =>
    `    "${file}": "${hash('sha256', contents[file])}"`;
  expect(text).toContain(
    `{\n${(['a.css', 'a/index.html', 'b.html', 'x.tar.gz'] as const).map(line).join(',\n')}\n  }`,
  );
  expect(SiteManifest.parse(JSON.parse(text))).toMatchObject(origin);
});
