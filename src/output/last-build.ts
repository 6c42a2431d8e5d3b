import { createHash, hash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readCached, writeCached } from '../cache/cached.ts';
import type { Environment } from '../site/environment.ts';
import { areSameInputs, type BuildInputs } from './build-inputs.ts';
import { checkoutsOf } from './checkout.ts';
import type { Origin } from './manifest.ts';
import type { FileRecord, SiteRecord } from './site-record.ts';
import { isUnfinished, recordPath } from './staging.ts';

/** What a build reports about the content. */
export interface BuildReport {
  summary: string;
  /** A line for each warning and each problem of a draft. */
  messages: string;
}

/** What is known of the build that made a site. */
interface LastBuild {
  inputs: BuildInputs;
  /** The commits that the manifest of the site names. */
  commits: string;
  /** A digest of the names, sizes and dates of all files of the site. */
  site: string;
  report: BuildReport;
}

/** Changes with the form of what is stored. */
const form = 'last build 1';

/**
 * Records what a finished site depends on. If that cannot be stored, the next build looks at everything again.
 *
 * @param inputs as they were before the build read anything.
 */
export function recordBuild(
  environment: Environment,
  inputs: BuildInputs,
  { site, origin, report }: { site: SiteRecord; origin: Origin; report: BuildReport },
): void {
  const { commit, changedSince } = origin.content;
  const last: LastBuild = {
    inputs,
    commits: JSON.stringify([origin.code ?? {}, { commit, changedSince }]),
    site: digestOfRecord(site),
    report,
  };
  const path = pathFor(environment);
  try {
    writeCached(dirname(path), basename(path), form, Buffer.from(JSON.stringify(last)));
  } catch {
    return;
  }
}

/**
 * Returns what the build that made the site reported, if the next one would make the same: nothing that it depends
 * on has changed, and all files of the site are as they were written. Otherwise undefined.
 */
export async function reportOfSameBuild(
  environment: Environment,
  inputs: BuildInputs,
): Promise<BuildReport | undefined> {
  const { outDir, contentDir } = environment;
  const path = pathFor(environment);
  const bytes = readCached(dirname(path), basename(path), form);
  if (!bytes) return undefined;
  const last = JSON.parse(bytes.toString()) as LastBuild;
  if (!areSameInputs(last.inputs, inputs) || isUnfinished(outDir)) return undefined;
  const checkouts = checkoutsOf(contentDir);
  const isSameSite = digestOfFolder(outDir) === last.site;
  const { code, content } = await checkouts;
  const commits = JSON.stringify([code ?? {}, content ?? {}]);
  return isSameSite && commits === last.commits ? last.report : undefined;
}

function pathFor({ outDir, cacheDir }: Environment): string {
  return join(dirname(recordPath(outDir, cacheDir)), 'last-build.json');
}

function digestOfRecord(site: SiteRecord): string {
  const lines = [...site.keys()].sort().map((file) => {
    const { size, written } = site.get(file) as FileRecord;
    return lineOf(file, size, written);
  });
  return hash('sha256', lines.join(''), 'base64url');
}

/** Returns the digest of a record that names exactly the files of a folder; undefined where there is none. */
function digestOfFolder(folder: string): string | undefined {
  const digest = createHash('sha256');
  // In the order of whole paths.
  const visit = (below: string) => {
    const entries = readdirSync(`${folder}/${below}`, { withFileTypes: true });
    // No record names a folder.
    if (entries.length === 0) digest.update(below);
    const names = entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
    let lines = '';
    for (const name of names.sort()) {
      const path = below + name;
      if (name.endsWith('/')) {
        digest.update(lines);
        lines = '';
        visit(path);
      } else {
        const stats = lstatSync(`${folder}/${path}`);
        lines += stats.isFile() ? lineOf(path, stats.size, stats.mtimeMs) : `${path}\n`;
      }
    }
    digest.update(lines);
  };
  try {
    visit('');
  } catch {
    return undefined;
  }
  return digest.digest('base64url');
}

function lineOf(file: string, size: number, written: number): string {
  return `${file}\n${size} ${written}\n`;
}
