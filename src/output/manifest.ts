import { readFileSync } from 'node:fs';
import { hash } from 'node:crypto';
import type { Content } from '../content/read-content.ts';
import type { SiteManifest } from '../model/site-manifest.ts';
import { publishedPictures } from '../site/briefing-files.ts';
import { buildVariables, type Environment } from '../site/environment.ts';
import { manifestUrl, pathOf } from '../site/urls.ts';
import { checkoutsOf } from './checkout.ts';
import { originalOf } from './compressed-copies.ts';
import { publishedDigest } from './content-digest.ts';
import type { SiteRecord } from './site-record.ts';
import type { StagingFolder } from './staging-folder.ts';

/** What a site is made of. */
export type Origin = Omit<SiteManifest, 'files'>;

/**
 * Finds out what a site is made of. Content that has been read is compared with its commit afterwards, so
 * that a change in between can only make it seem changed.
 */
export async function originOf(content: Content, environment: Environment): Promise<Origin> {
  const checkouts = await checkoutsOf(environment.contentDir);
  const { node, icu = 'none', zlib } = process.versions;
  const hasPictures = publishedPictures(content).length > 0;
  return {
    ...(checkouts.code && { code: checkouts.code }),
    content: { digest: publishedDigest(content), ...checkouts.content },
    versions: {
      bilateral: versionIn('package.json'),
      ...{ node, icu, zlib },
      astro: versionOf('astro'),
      pagefind: versionOf('pagefind'),
      // No two systems compress pictures alike.
      ...(hasPictures && {
        sharp: versionOf('sharp'),
        system: `${process.platform}-${process.arch}`,
      }),
      packages: hash('sha256', readFileSync('package-lock.json')),
    },
    settings: buildVariables(environment),
  };
}

function versionOf(name: string): string {
  return versionIn(`node_modules/${name}/package.json`);
}

function versionIn(path: string): string {
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

/**
 * Writes the manifest of a site (`SiteManifest`), with a line for each file.
 *
 * @param site the record of all other files.
 * @returns the record of all files, nearly in the order of their paths, so that it is quickly sorted later.
 */
export function writeManifest(
  site: SiteRecord,
  origin: Origin,
  staging: StagingFolder,
): SiteRecord {
  const all = [...site].sort(([a], [b]) => (a < b ? -1 : 1));
  const files = all.flatMap(([file, { digest }]) =>
    originalOf(file, site) === undefined ? [[file, hexOf(digest)] as const] : [],
  );
  const manifest: SiteManifest = { ...origin, files: Object.fromEntries(files) };
  const bytes = Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`);
  return new Map([...all, ...staging.put(pathOf(manifestUrl), bytes)]);
}

/** @param digest in base64url. */
function hexOf(digest: string): string {
  return Buffer.from(digest, 'base64url').toString('hex');
}
