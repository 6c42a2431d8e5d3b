import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Folders beside a build's destination, on the same file system. */
export interface Workshop {
  /** Where the pages grow. Astro empties it first, so nothing else does. */
  pages: string;
  /** Where the search index grows. */
  index: string;
  /** Where Astro keeps the code that renders the pages. */
  server: string;
  /** Puts pages and index together, in place of the last site. */
  finish(): void;
  /** Clears what is left of the work. */
  clear(): void;
}

/**
 * Opens a workshop for the site that is to go to a folder. What a build that was killed left
 * behind is cleared, and the last site brought back if it was being moved.
 */
export function openWorkshop(outDir: string): Workshop {
  const destination = resolve(outDir);
  const beside = (end: string) => join(dirname(destination), `.${basename(destination)}.${end}`);
  const work = beside('new');
  const before = beside('old');
  const pages = join(work, 'pages');
  const index = join(work, 'pagefind');
  const clear = () => rmSync(work, { recursive: true, force: true });

  if (!existsSync(destination) && existsSync(before)) renameSync(before, destination);
  rmSync(before, { recursive: true, force: true });
  clear();
  mkdirSync(work, { recursive: true });

  return {
    pages,
    index,
    server: join(work, 'server'),
    clear,
    finish() {
      renameSync(index, join(pages, 'pagefind'));
      if (existsSync(destination)) renameSync(destination, before);
      renameSync(pages, destination);
      rmSync(before, { recursive: true, force: true });
    },
  };
}
