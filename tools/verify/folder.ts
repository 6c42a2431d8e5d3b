import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { siteManifestFile } from '../../src/model/site-manifest.ts';
import { copyEnding, decompress, originalOf } from '../../src/output/compressed-copies.ts';
import { filesIn } from '../../src/output/staging.ts';
import { mostBytesOf, type Finding, type KnownFile, type Place } from './place.ts';

/** Opens a folder in which a site is. @throws a message for the operator where there is none. */
export function openFolder(folder: string): Place {
  if (!isKind(folder, 'isDirectory')) throw new Error(`There is no folder ${folder}.`);
  const files = new Set(filesIn(folder).map((path) => path.split(sep).join('/')));
  const read = (file: string) => readFileSync(`${folder}/${file}`);
  return {
    name: `${folder.replace(/\/+$/, '')}/`,
    readManifest() {
      if (!files.has(siteManifestFile)) {
        throw new Error(
          `There is no ${siteManifestFile} in ${folder}, so it is not known what the site was made of.`,
        );
      }
      return Promise.resolve(read(siteManifestFile).toString());
    },
    check(known) {
      const { file } = known;
      if (!isKind(`${folder}/${file}`, 'isFile')) {
        return Promise.resolve([{ file, what: 'missing' }]);
      }
      const findings: Finding[] = isSame(read(file), known) ? [] : [{ file, what: 'changed' }];
      const copy = file + copyEnding;
      const isRight = () => isSame(decompress(read(copy), mostBytesOf(known)), known);
      if (files.has(copy) && !succeeds(isRight)) findings.push({ file: copy, what: 'changed' });
      return Promise.resolve(findings);
    },
    has: () => true,
    files(named) {
      const known = new Set([...files, ...named]);
      return [...files].filter((file) => originalOf(file, known) === undefined);
    },
  };
}

function isKind(path: string, kind: 'isDirectory' | 'isFile'): boolean {
  return statSync(path, { throwIfNoEntry: false })?.[kind]() === true;
}

function isSame(bytes: Uint8Array, { sha256 }: KnownFile): boolean {
  return hash('sha256', bytes) === sha256;
}

/** Returns whether a test returns true; bytes that cannot be decompressed throw. */
function succeeds(test: () => boolean): boolean {
  try {
    return test();
  } catch {
    return false;
  }
}
