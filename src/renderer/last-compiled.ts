import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { readCached, writeCached } from '../cache/cached.ts';
import { defaultRoot } from '../content/whole-site.ts';
import type { Environment } from '../site/environment.ts';
import type { CompiledPages } from './compiled-pages.ts';

/** Below `CACHE_DIR`: the compiled pages of the last build, and what they were compiled from. */
const file = 'compiled-pages.json';

/** The files of the content that change compiled pages. */
const themeAndSettings = ['theme.css', 'site.yml'];

interface LastCompiled {
  pages: CompiledPages;
  /** A digest of the theme and the settings, and of the names and dates of the program's files. */
  state: string;
}

/**
 * Returns the compiled pages of the last build, if neither what they follow from nor any of their files has changed
 * since. `compilePages` would return the same, but reads all code and parses the settings to find them.
 *
 * @param code `BuildInputs.code`.
 */
export function lastCompiledPages(
  { contentDir, cacheDir }: Environment,
  code: string,
): CompiledPages | undefined {
  const bytes = readCached(cacheDir, file, code);
  if (!bytes) return undefined;
  const { pages, state } = JSON.parse(bytes.toString()) as LastCompiled;
  if (stateOf(contentDir, pages) !== state) return undefined;
  const now = new Date();
  utimesSync(dirname(pages.program), now, now);
  return pages;
}

/**
 * Records compiled pages for the next build, unless the theme or the settings have changed since they were compiled. If
 * they cannot be recorded, the next build calls `compilePages`.
 *
 * @param code as it was before they were compiled.
 * @param content `themeAndSettingsDigest` as it was before they were compiled.
 */
export function recordCompiledPages(
  { contentDir, cacheDir }: Environment,
  code: string,
  content: string,
  pages: CompiledPages,
): void {
  const state = stateOf(contentDir, pages);
  if (themeAndSettingsDigest(contentDir) !== content) return;
  const last: LastCompiled = { pages, state };
  try {
    writeCached(cacheDir, file, code, Buffer.from(JSON.stringify(last)));
  } catch {
    return;
  }
}

/** Returns a digest of the theme and the settings of a content folder, and of those that are used in their place. */
export function themeAndSettingsDigest(contentDir: string): string {
  const digests = [contentDir, defaultRoot].flatMap((root) =>
    themeAndSettings.map((name) => digestOfFile(`${root}/${name}`)),
  );
  return hash('sha256', digests.join('\n'));
}

function stateOf(contentDir: string, { program, assets }: CompiledPages): string {
  const content = themeAndSettingsDigest(contentDir);
  return hash('sha256', [content, ...[program, assets].map(stampsBelow)].join('\n'));
}

function digestOfFile(path: string): string {
  try {
    return hash('sha256', readFileSync(path));
  } catch {
    return '';
  }
}

/** Returns the names, sizes, dates and inodes of all files below a folder; "" where there is no such folder. */
function stampsBelow(folder: string): string {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => {
        const path = `${folder}/${entry.name}`;
        if (entry.isDirectory()) return `${path}/\n${stampsBelow(path)}`;
        const { size, mtimeMs, ctimeMs, ino } = lstatSync(path);
        return `${path} ${size} ${mtimeMs} ${ctimeMs} ${ino}`;
      })
      .join('\n');
  } catch {
    return '';
  }
}
