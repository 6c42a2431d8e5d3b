import type { BuiltData } from './built-data.ts';
import { changelogOf } from './changelog.ts';
import { checksumFile, checksumsOf, sha256 } from './checksums.ts';
import { citationFile, zenodoFile } from './citation.ts';
import { descriptionFile, type DataPackage } from './data-package.ts';
import type { EarlierRelease } from './earlier-release.ts';
import { readmeOf } from './readme.ts';

/**
 * Makes the files of a release, by path; the same data, version and earlier release give the same bytes.
 *
 * @param date the day of the data, ISO 8601.
 * @param since the release with which the changelog compares.
 */
export function filesOfRelease(
  { description: described, files, schemas }: BuiltData,
  { version, date }: { version: string; date: string },
  since: EarlierRelease | undefined,
): ReadonlyMap<string, Buffer> {
  const description: DataPackage = {
    ...described,
    version,
    resources: described.resources.map((resource) => {
      const bytes = files.get(resource.path) ?? Buffer.of();
      return { ...resource, bytes: bytes.length, hash: `sha256:${sha256(bytes)}` };
    }),
  };
  const data = { description, files };
  const release = { version, date, description };
  const texts = {
    [descriptionFile]: `${JSON.stringify(description, undefined, 2)}\n`,
    'README.md': readmeOf(release, data, schemas.size > 0),
    'CHANGELOG.md': changelogOf(release, data, since),
    'CITATION.cff': citationFile(release),
    '.zenodo.json': zenodoFile(release),
  };
  const all = new Map([
    ...files,
    ...Array.from(schemas, ([name, bytes]) => [`schemas/${name}`, bytes] as const),
    ...Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)] as const),
  ]);
  return all.set(checksumFile, Buffer.from(checksumsOf(all)));
}
