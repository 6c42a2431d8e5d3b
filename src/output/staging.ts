import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { entryAt } from '../content/parse/folder.ts';
import { lockSite } from './site-lock.ts';
import { writeRecord, type SiteRecord } from './site-record.ts';
import { sweep } from './staging-folder.ts';

/** Where a new site grows while the last one stays online. */
export interface Workshop {
  /** Where the last site is, if there is one. */
  last: string;
  /** Where the record of its files is. */
  record: string;
  /** Where the inventories of its search index are. */
  inventories: string;
  /** How many files it has, about. */
  files: number;
  /**
   * Where the new one grows: empty, or the site before the last one. Most files of that are those
   * of the last site, the same on disk, so that only what changed is to be written.
   */
  tree: string;
  /**
   * Puts the new site in place of the last one.
   *
   * @param files all files of the new site; others are removed from it first.
   * @throws where the file system refuses; the last site is then where it was.
   */
  finish: (files: SiteRecord) => void;
  /** Gives back the room that a tree takes which is not to be finished. */
  abandon: () => void;
  /** Lets others build for the same place. */
  close: () => void;
}

/**
 * Opens the workshop for the site that is to go to a folder. Where a link leads to the folder, the
 * link stays.
 *
 * @param cacheDir where what is known of the site is kept, and the tree, if on the same file system.
 * @param precious folders that must survive: the project, the content.
 * @throws where the destination holds anything but a site that was built before, or where another
 *   build is at work.
 */
export function openWorkshop(
  outDir: string,
  cacheDir: string,
  precious: readonly string[] = [],
): Workshop {
  const destination = placeOf(outDir);
  const beside = (end: string) => join(dirname(destination), `.${basename(destination)}.${end}`);
  refuseToReplace(destination, precious);
  mkdirSync(dirname(destination), { recursive: true });
  const close = lockSite(beside('lock'));
  try {
    const store = join(cacheDir, 'sites', hash('sha256', destination).slice(0, 12));
    mkdirSync(store, { recursive: true });
    const isNear = statSync(store).dev === statSync(dirname(destination)).dev;
    const tree = isNear ? join(store, 'tree') : beside('new');
    const away = beside('old');
    if (existsSync(away)) {
      if (existsSync(destination)) rmSync(away, { recursive: true });
      else renameSync(away, destination);
    }
    mkdirSync(tree, { recursive: true });
    const record = join(store, 'record.json');
    return {
      last: destination,
      record,
      inventories: join(store, 'inventories.json'),
      files: (statSync(record, { throwIfNoEntry: false })?.size ?? 0) / bytesARecord,
      tree,
      close,
      abandon: () => rmSync(tree, { recursive: true, force: true }),
      finish(files) {
        sweep(tree, files);
        // Before the site is online: a record of files that are not there yet is of no harm.
        writeRecord(record, files);
        swap(tree, destination, away);
        if (!isNear) rmSync(tree, { recursive: true, force: true });
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** What a record takes of one file and its compressed copies, about. */
const bytesARecord = 360;

/** Puts a tree in the place of a site, and the site, if there was one, in the place of the tree. */
function swap(tree: string, destination: string, away: string): void {
  const replacing = existsSync(destination);
  if (replacing) renameSync(destination, away);
  try {
    renameSync(tree, destination);
  } catch (error) {
    if (replacing) renameSync(away, destination);
    throw error;
  }
  if (replacing) renameSync(away, tree);
}

function refuseToReplace(destination: string, precious: readonly string[]): void {
  for (const folder of precious.map(placeOf)) {
    if (folder === destination || folder.startsWith(destination + sep)) {
      throw new Error(`${destination} holds ${folder}; set OUT_DIR to a folder of its own.`);
    }
  }
  if (entryAt(destination)?.isSymbolicLink()) {
    throw new Error(
      `${destination} is a link to a folder that is not there; make that folder, or set OUT_DIR.`,
    );
  }
  if (!existsSync(destination)) return;
  const names = readdirSync(destination);
  if (names.length === 0 || (names.includes('index.html') && names.includes('404.html'))) return;
  throw new Error(
    `${destination} holds something else than a built site; set OUT_DIR to a folder of its own.`,
  );
}

/** Where a path leads: links are followed as far as there is anything. */
function placeOf(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    return join(placeOf(dirname(absolute)), basename(absolute));
  }
}
