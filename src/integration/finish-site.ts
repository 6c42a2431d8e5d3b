import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import { originOf, writeManifest } from '../output/manifest.ts';
import { writePictures } from '../output/pictures.ts';
import { writePublicFiles } from '../output/public-files.ts';
import type { WrittenFiles } from '../output/site-record.ts';
import { openStagingFolder } from '../output/staging-folder.ts';
import { placeOf } from '../output/staging.ts';
import { writeAssets } from '../renderer/write-pages.ts';
import { openIndexers } from '../search/indexer/indexer.ts';
import { publishedPictures } from '../site/briefing-files.ts';
import type { Environment } from '../site/environment.ts';
import { writeFormerAddresses } from './former-addresses.ts';
import type { SiteInProgress } from './integration.ts';
import { writeSitemap } from './sitemap.ts';

/**
 * Returns the folder into which Astro renders the site that is to go to another one: below the
 * project, as the pages that it compiles find packages from there.
 */
export function renderedFolder(outDir: string): string {
  return resolve('.cache/rendered', hash('sha256', placeOf(outDir)).slice(0, 12));
}

/**
 * Adds the search index, the sitemap, former addresses and compressed copies to what Astro wrote into a
 * folder.
 */
export async function finishSite(
  environment: Environment,
  { content, staging }: SiteInProgress,
  rendered: string,
): Promise<void> {
  const output = openStagingFolder(staging.folder, staging.kept, environment.precompress);
  const origin = originOf(content, environment);
  origin.catch(() => undefined);
  try {
    const index: WrittenFiles = [];
    for (const indexer of openIndexers(content, output, environment.cacheDir).values()) {
      for (const segment of indexer.segments) indexer.makeSegment(segment);
      index.push(...(await indexer.write()));
    }
    const { publicFiles } = content;
    const files = [
      ...writeAssets(rendered, output, environment, publicFiles),
      ...writePublicFiles(publicFiles, output),
      ...(await writePictures(publishedPictures(content), output, environment.cacheDir)),
      ...index,
    ];
    const site = writeSitemap(files, content, output, environment);
    const whole = writeFormerAddresses(site, content, output, environment);
    staging.finish(writeManifest(whole, await origin, output));
  } catch (error) {
    staging.abandon();
    throw error;
  }
}
