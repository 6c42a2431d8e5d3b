import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** All folders of code that has a say in what the index holds. */
const folders = [
  'search',
  'search/analysis',
  'search/indexer',
  'content',
  'content/parse',
  'model',
  'format',
  'output',
];

let code: string | undefined;

/**
 * The hash of the code that makes the index, of its dependencies and of Node, which brings the packer
 * and the names of countries: what is kept from other code is not to be used.
 */
export function codeKey(): string {
  return (code ??= hash(
    'sha256',
    [
      process.version,
      process.versions.zlib,
      readFileSync(fileOf('package-lock.json')),
      ...sources(),
    ].join('\0'),
  ));
}

function sources(): string[] {
  return folders.flatMap((folder) =>
    readdirSync(fileOf(`src/${folder}`))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .sort()
      .map((name) => readFileSync(fileOf(`src/${folder}/${name}`), 'utf8')),
  );
}

function fileOf(path: string): URL {
  return new URL(`../../../${path}`, import.meta.url);
}
