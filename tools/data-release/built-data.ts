import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../src/content/read-content.ts';
import { isPublished } from '../../src/content/published.ts';
import { latestOf } from '../../src/model/order.ts';
import { firstDay } from '../../src/model/partial-date.ts';
import { siteManifestFile, SiteManifest } from '../../src/model/site-manifest.ts';
import { publishedDigest } from '../../src/output/content-digest.ts';
import { sha256 } from './checksums.ts';
import { readData, type Data } from './data-package.ts';

/** The open data of a built site. */
export interface BuiltData extends Data {
  /** The JSON Schemas of the site, by name; none where it has no such files. */
  schemas: ReadonlyMap<string, Buffer>;
}

/**
 * Reads the open data of a built site, and compares each file with the manifest of the site.
 *
 * @param content what the site has to be made of.
 * @throws a message for the operator where there is no site, or it is older than the content, damaged, or not for the public.
 */
export function readBuiltData(outDir: string, content: Content): BuiltData {
  const manifestPath = join(outDir, siteManifestFile);
  if (!existsSync(manifestPath)) {
    throw new Error(`There is no site with a manifest in ${outDir}/; ${build}`);
  }
  const manifest = SiteManifest.safeParse(parseJson(readFileSync(manifestPath, 'utf8')));
  if (!manifest.success) throw new Error(`${manifestPath} is damaged; ${build}`);
  if (manifest.data.content.digest !== publishedDigest(content)) {
    throw new Error(
      `The site in ${outDir}/ was made of other content than the present one, or by another version of the program; ${build}`,
    );
  }
  const { files } = manifest.data;
  const read = (path: string) => {
    const file = join(outDir, path);
    if (!existsSync(file)) throw new Error(`${file} is missing; ${build}`);
    const bytes = readFileSync(file);
    if (sha256(bytes) === files[path]) return bytes;
    throw new Error(`${file} is not as the build wrote it; ${build}`);
  };
  const data = readData((path) => read(`data/${path}`));
  assertPublic(data.description.homepage, outDir);
  const names = Object.keys(files).filter((path) => path.startsWith(schemaFolder));
  const schemas = names.map((path) => [path.slice(schemaFolder.length), read(path)] as const);
  return { ...data, schemas: new Map(schemas) };
}

const build = 'run "npm run build", then this command again. Nothing was written.';
const schemaFolder = 'data/schemas/';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The address of the site is in its data, and is cited. */
function assertPublic(homepage: string, outDir: string): void {
  const { hostname } = new URL(homepage);
  if (!/^(?:localhost|127\.[\d.]+|\[::1\])$/.test(hostname)) return;
  throw new Error(
    `The site in ${outDir}/ was built for ${homepage}, which nobody else can open; set SITE_URL to the public address, and ${build}`,
  );
}

/** Returns the day of the newest change of the published briefings, ISO 8601: a report, its publication here, or a correction. */
export function dayOfData({ briefings }: Content): string {
  const days = briefings
    .filter(isPublished)
    .flatMap(({ data }) => [
      firstDay(data.date),
      data.published,
      ...data.corrections.map(({ date }) => date),
    ]);
  const day = latestOf(days);
  if (day !== undefined) return day;
  throw new Error('There is no published briefing, so there are no data to release.');
}
