import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

/** Folders beside a build's destination, on the same file system. */
export interface Workshop {
  /** Where the pages grow. Astro empties it first, so nothing else does. */
  pages: string;
  /** Where the search index grows. */
  index: string;
  /** Where Astro keeps the code that renders the pages. */
  server: string;
  /**
   * Puts pages and index together, in place of the last site.
   *
   * @throws where the file system refuses; the last site is then where it was.
   */
  finish(): void;
  /** Clears what is left of the work. */
  clear(): void;
}

/**
 * Opens a workshop for the site that is to go to a folder. What a build that was killed left
 * behind is cleared, and the last site brought back if it was being moved.
 *
 * @param precious folders that must survive: the project, the content.
 * @throws where the destination holds anything but a site that was built before.
 */
export function openWorkshop(outDir: string, precious: readonly string[] = []): Workshop {
  const destination = resolve(outDir);
  const beside = (end: string) => join(dirname(destination), `.${basename(destination)}.${end}`);
  const work = beside('new');
  const before = beside('old');
  const pages = join(work, 'pages');
  const index = join(work, 'pagefind');
  const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

  refuseToReplace(destination, precious);
  if (!existsSync(destination) && existsSync(before)) renameSync(before, destination);
  remove(before);
  remove(work);
  mkdirSync(work, { recursive: true });

  return {
    pages,
    index,
    server: join(work, 'server'),
    clear: () => remove(work),
    finish() {
      renameSync(index, join(pages, 'pagefind'));
      const replacing = existsSync(destination);
      if (replacing) renameSync(destination, before);
      try {
        renameSync(pages, destination);
      } catch (error) {
        if (replacing) renameSync(before, destination);
        throw error;
      }
      remove(before);
    },
  };
}

function refuseToReplace(destination: string, precious: readonly string[]): void {
  for (const folder of precious.map((path) => resolve(path))) {
    if (folder === destination || folder.startsWith(destination + sep)) {
      throw new Error(`${destination} holds ${folder}; set OUT_DIR to a folder of its own.`);
    }
  }
  if (!existsSync(destination)) return;
  const names = readdirSync(destination);
  if (names.length === 0 || (names.includes('index.html') && names.includes('404.html'))) return;
  throw new Error(
    `${destination} holds something else than a built site; set OUT_DIR to a folder of its own.`,
  );
}
