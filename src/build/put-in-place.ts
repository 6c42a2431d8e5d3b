import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Where a build works, and where the last site waits while the new one takes its place. */
export interface Workshop {
  /** The new site grows here, on the same file system as its destination. */
  aside: string;
  /** The last site, for the moment between two renames. */
  before: string;
}

/** The folders a build uses beside its destination. */
export function workshopFor(outDir: string): Workshop {
  const name = basename(resolve(outDir));
  const parent = dirname(resolve(outDir));
  return { aside: join(parent, `.${name}.new`), before: join(parent, `.${name}.old`) };
}

/** Clears what a build that was killed left behind, and brings back the last site if it was moved. */
export function prepare(outDir: string): Workshop {
  const workshop = workshopFor(outDir);
  if (!existsSync(outDir) && existsSync(workshop.before)) renameSync(workshop.before, outDir);
  rmSync(workshop.before, { recursive: true, force: true });
  rmSync(workshop.aside, { recursive: true, force: true });
  mkdirSync(workshop.aside, { recursive: true });
  return workshop;
}

/** Puts the finished site where the last one was. */
export function putInPlace({ aside, before }: Workshop, outDir: string): void {
  if (existsSync(outDir)) renameSync(outDir, before);
  renameSync(aside, outDir);
  rmSync(before, { recursive: true, force: true });
}
