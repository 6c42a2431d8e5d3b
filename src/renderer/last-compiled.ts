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
  /** What all that they follow from and all their files were like. */
  state: string;
}

/**
 * Returns the compiled pages of the last build, if neither what they follow from nor any of their files has changed
 * since. `compilePages` would return the same, but reads all code and parses the settings for that.
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
 * Records compiled pages for the next build. What cannot be written is found in the longer way.
 *
 * @param code as it was before they were compiled.
 */
export function recordCompiledPages(
  { contentDir, cacheDir }: Environment,
  code: string,
  pages: CompiledPages,
): void {
  const last: LastCompiled = { pages, state: stateOf(contentDir, pages) };
  try {
    writeCached(cacheDir, file, code, Buffer.from(JSON.stringify(last)));
  } catch {
    return;
  }
}

function stateOf(contentDir: string, { program, assets }: CompiledPages): string {
  const content = [contentDir, defaultRoot].flatMap((root) =>
    themeAndSettings.map((name) => digestOfFile(`${root}/${name}`)),
  );
  return hash('sha256', [...content, ...[program, assets].map(stampsBelow)].join('\n'));
}

function digestOfFile(path: string): string {
  try {
    return hash('sha256', readFileSync(path));
  } catch {
    return '';
  }
}

/** Returns the names, sizes, dates and inodes of all files below a folder; nothing where it is not there. */
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
