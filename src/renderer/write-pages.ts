import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { adminFolder } from '../admin/admin-paths.ts';
import { filesBelow } from '../content/parse/files-below.ts';
import type { Content } from '../content/read-content.ts';
import type { PublicFile } from '../content/stored-files.ts';
import { compareText } from '../model/order.ts';
import { yearOf } from '../model/partial-date.ts';
import { MissingShard } from '../output/shard.ts';
import type { FileRecord, WrittenFiles } from '../output/site-record.ts';
import type { StagingFolder } from '../output/staging-folder.ts';
import { adminHeaders } from '../security/admin-policy.ts';
import type { Environment } from '../site/environment.ts';
import type { PageFile, Renderer } from './astro/open-renderer.ts';

/**
 * Returns the patterns of the routes of briefings, a list for each language: their files are written year
 * by year, and those of one briefing together, as all need its text.
 */
export function briefingRoutes(routes: Renderer['routes']): string[][] {
  const ofBriefings = routes
    .filter(({ component }) => component.startsWith('src/pages/briefings/[slug]'))
    .map(({ pattern }) => pattern);
  return [
    ...Map.groupBy(ofBriefings, (pattern) =>
      pattern.slice(0, pattern.indexOf('/briefings/')),
    ).values(),
  ];
}

/** Writes the files of routes into the staging folder. */
export interface PageWriter {
  /**
   * @param routes their patterns, e.g. "/vi/pairs/[pair]".
   * @param years of briefings; where they are absent, all files of the routes.
   */
  write(routes: readonly string[], years?: readonly string[]): Promise<WrittenFiles>;
  /** How many files were rendered, not kept. */
  rendered(): number;
}

/** After how many files messages to this process are handled; to keep one takes less time than to render it. */
const filesPerTurn = { rendered: 8, kept: 200 };

/**
 * @param isJoining whether all briefings are to come out of shards.
 * @param throwIfClosed throws when the work is not wanted any longer.
 */
export function openPageWriter(
  content: Content,
  renderer: () => Promise<Renderer>,
  staging: StagingFolder,
  isJoining: boolean,
  throwIfClosed: () => void,
): PageWriter {
  const yearOfSlug = new Map(
    content.briefings.flatMap(({ slug, data }) => (data ? [[slug, yearOf(data.date)]] : [])),
  );
  const yearOfFile = (file: string) => {
    const end = file.lastIndexOf('/');
    return yearOfSlug.get(file.slice(file.lastIndexOf('/', end - 1) + 1, end)) ?? '';
  };
  let count = 0;
  const render = async ({ file, key, render }: PageFile): Promise<WrittenFiles> => {
    count += 1;
    const bytes = await render();
    return staging.put(file, bytes, { ...(key && { key }), ...canonicalOf(file, bytes) });
  };
  /** Of each route, by the years of briefings; files of others have none. */
  const known = new Map<string, Promise<Map<string, PageFile[]>>>();
  const filesOf = (route: string) => {
    const files =
      known.get(route) ??
      renderer()
        .then((opened) => opened.filesOf(route))
        .then((files) => Map.groupBy(files, ({ file }) => yearOfFile(file)));
    known.set(route, files);
    return files;
  };
  return {
    rendered: () => count,
    async write(routes, years) {
      const files = await Promise.all(routes.map(filesOf));
      const wanted = files
        .flatMap((byYear) =>
          years ? years.flatMap((year) => byYear.get(year) ?? []) : [...byYear.values()].flat(),
        )
        .sort((a, b) => compareText(a.file, b.file));
      const written: WrittenFiles = [];
      let turn = 1;
      for (const page of wanted) {
        if (turn >= 1) {
          await setImmediate();
          turn = 0;
        }
        throwIfClosed();
        const kept = page.key === undefined ? undefined : staging.keep(page.file, page.key);
        if (!kept && isJoining && years) throw new MissingShard(yearOfFile(page.file));
        written.push(...(kept ?? (await render(page))));
        turn += 1 / filesPerTurn[kept ? 'kept' : 'rendered'];
      }
      return written;
    },
  };
}

/**
 * Writes what Astro has put into a folder into the staging folder, as the settings of the site ask:
 * scripts, style sheets, what is in `public/`, and pages, where there are any.
 *
 * @param own the files of the content, which are in place of those with the same name.
 */
export function writeAssets(
  folder: string,
  staging: StagingFolder,
  { admin }: Pick<Environment, 'admin'>,
  own: readonly PublicFile[] = [],
): WrittenFiles {
  const replaced = new Set(own.map(({ file }) => file));
  return filesBelow(folder).flatMap((file) => {
    if (replaced.has(file) || (!admin && file.startsWith(adminFolder))) return [];
    const bytes = readFileSync(join(folder, file));
    if (file === '_headers' && admin) return staging.put(file, Buffer.concat([bytes, ofAdmin]));
    return staging.put(file, bytes, canonicalOf(file, bytes));
  });
}

const ofAdmin = Buffer.from(adminHeaders);

const opening = '<link rel="canonical" href="';

function canonicalOf(file: string, page: Buffer): Pick<FileRecord, 'canonical'> {
  const at = file.endsWith('.html') ? page.indexOf(opening) : -1;
  if (at < 0) return {};
  const begin = at + opening.length;
  return { canonical: page.toString('utf8', begin, page.indexOf('"', begin)) };
}
