import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { entryAt } from '../content/parse/folder.ts';
import { isLeftover } from '../content/parse/leftover.ts';
import { exchangeFolders } from './exchange-folders.ts';
import {
  lookThrough,
  namesByFolder,
  readStates,
  writeStates,
  type FolderStates,
  type NamesByFolder,
} from './folder-states.ts';
import { isWithin } from './is-within.ts';
import { lockSite } from './site-lock.ts';
import { readRecord, writeRecord, type SiteRecord } from './site-record.ts';
import type { KeptFolder } from './staging-folder.ts';

/** A new site that is put together while the last one stays online. */
export interface Staging {
  /**
   * The folder of the new site: empty, or the site before last. Most of its files are hard links to
   * those of the last site, so only what changed has to be written.
   */
  folder: string;
  /** The folders of the two last sites, of which files may be kept. */
  kept: readonly KeptFolder[];
  /** About how many files the last site has. */
  files: number;
  /**
   * Removes all but these files from the new site, and puts it in place of the last one.
   *
   * @throws where the last site holds a file that no build has put there, or the file system refuses;
   *   the last site is then where it was.
   */
  finish: (files: SiteRecord) => void;
  /** Removes the folder of a site that is not to be finished. */
  abandon: () => void;
  /** Lets other builds write to the same place. */
  close: () => void;
}

/**
 * Opens the staging of the site that is to go to a folder. Where a link leads to the folder, the
 * link stays.
 *
 * @param cacheDir where the record and the staging folder are kept; the latter only if it is on the
 *   same file system.
 * @param precious folders that must survive: the project, the content, the shards.
 * @throws where the destination holds anything but a site that was built before, is in the cache or
 *   contains it, or where another build is at work.
 */
export function openStaging(
  outDir: string,
  cacheDir: string,
  precious: readonly string[] = [],
): Staging {
  const destination = placeOf(outDir);
  const beside = (end: string) => pathBeside(destination, end);
  const record = recordPath(outDir, cacheDir);
  refuseToReplace(destination, [...precious, cacheDir], existsSync(record));
  if (isWithin(destination, placeOf(cacheDir))) {
    throw new Error(
      `${destination} is in CACHE_DIR, which may be deleted at any time; set OUT_DIR to another folder.`,
    );
  }
  mkdirSync(dirname(destination), { recursive: true });
  const close = lockSite(beside('lock'));
  try {
    const store = dirname(record);
    mkdirSync(store, { recursive: true });
    const isNear = statSync(store).dev === statSync(dirname(destination)).dev;
    const folder = isNear ? join(store, 'staging') : beside('new');
    const away = beside('old');
    if (existsSync(away)) {
      if (existsSync(destination)) rmSync(away, { recursive: true });
      else renameSync(away, destination);
    }
    mkdirSync(folder, { recursive: true });
    const statesPath = join(store, 'folders.json');
    const lastFullCheck = join(store, 'last-full-check');
    const isFullCheck = isWeekOld(lastFullCheck);
    const proof = isFullCheck ? 'digest' : 'date';
    return {
      folder,
      kept: [folder, destination].map((each) => ({ folder: each, record, proof })),
      files: (statSync(record, { throwIfNoEntry: false })?.size ?? 0) / bytesARecord,
      close,
      abandon: () => rmSync(folder, { recursive: true, force: true }),
      finish(files) {
        const names = namesByFolder(files.keys());
        const known = isFullCheck ? new Map<number, FolderStates>() : readStates(statesPath);
        const statesOf = (site: string) => known.get(inodeOf(site)) ?? new Map();
        const states = new Map<number, FolderStates>();
        if (existsSync(destination)) {
          const last = refuseForeignFiles(
            destination,
            names,
            statesOf(destination),
            files,
            readRecord(record),
          );
          states.set(inodeOf(destination), last);
        }
        states.set(inodeOf(folder), removeOthers(folder, names, statesOf(folder)));
        writeStates(statesPath, states);
        // Before the site is in place: a record of files that do not exist yet does no harm.
        writeRecord(record, files);
        if (isFullCheck) writeFileSync(lastFullCheck, '');
        swap(folder, destination, away);
        if (!isNear) rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

function pathBeside(destination: string, end: string): string {
  return join(dirname(destination), `.${basename(destination)}.${end}`);
}

/** Returns whether a build of the site in a folder is at work, or was killed and has left something beside it. */
export function isUnfinished(outDir: string): boolean {
  const destination = placeOf(outDir);
  return ['lock', 'old', 'new'].some((end) => entryAt(pathBeside(destination, end)));
}

/** Returns where the record of the site in a folder is. */
export function recordPath(outDir: string, cacheDir: string): string {
  return join(cacheDir, 'sites', hash('sha256', placeOf(outDir)).slice(0, 12), 'record.json');
}

/** Returns whether a file was written a week ago or earlier, or does not exist. */
function isWeekOld(path: string): boolean {
  const week = 7 * 24 * 60 * 60 * 1000;
  return Date.now() - (entryAt(path)?.mtimeMs ?? 0) >= week;
}

/** About how many bytes of a record describe one file and its compressed copy. */
const bytesARecord = 320;

/** Puts a new site in the place of the last one, and that, if there was one, in the place of the new. */
function swap(folder: string, destination: string, away: string): void {
  const isReplacing = existsSync(destination);
  if (isReplacing && exchangeFolders(folder, destination)) return;
  // For a moment, there is no site.
  if (isReplacing) renameSync(destination, away);
  try {
    renameSync(folder, destination);
  } catch (error) {
    if (isReplacing) renameSync(away, destination);
    throw error;
  }
  try {
    if (isReplacing) renameSync(away, folder);
  } catch {
    // The new site is in place; the next build removes the last one.
  }
}

function refuseToReplace(
  destination: string,
  precious: readonly string[],
  isRecorded: boolean,
): void {
  for (const folder of precious.map(placeOf)) {
    if (isWithin(folder, destination)) {
      throw new Error(`${destination} contains ${folder}; set OUT_DIR to a folder of its own.`);
    }
  }
  if (entryAt(destination)?.isSymbolicLink()) {
    throw new Error(
      `${destination} is a link to a folder that does not exist; create that folder, or set OUT_DIR.`,
    );
  }
  if (!existsSync(destination) || isRecorded) return;
  const names = readdirSync(destination).filter((name) => !isLeftover(name));
  if (names.length === 0 || inEverySite.every((name) => names.includes(name))) return;
  throw new Error(
    `${destination} contains files that are not a built site; set OUT_DIR to a folder of its own.`,
  );
}

/** Files by which a site that this program built is known, where its record is lost. */
const inEverySite = ['index.html', '404.html', '_headers'];

/** Folders, in any language, whose files are named by their contents, and are from a build even if its record is lost. */
const hashedFolders = /^(?:_astro|(?:[a-z]{2,3}\/)?pagefind)\//;

/** The endings of compressed copies, also of those that earlier versions wrote. */
const copies = /\.(?:br|gz)$/;

/**
 * Refuses to replace files that none of these records names: the next build would delete them.
 *
 * @returns what `lookThrough` does.
 */
function refuseForeignFiles(
  destination: string,
  names: NamesByFolder,
  known: FolderStates,
  ...records: SiteRecord[]
): FolderStates {
  const refuse = (file: string) => {
    const isNamed = (path: string) => records.some((record) => record.has(path));
    const isOurs = isNamed(file) || isNamed(file.replace(copies, '')) || hashedFolders.test(file);
    if (isOurs || file.split(sep).some(isLeftover)) return;
    throw new Error(
      `${destination} contains "${file}", which the last build did not write; move it to public/ in the content folder, remove it, or set OUT_DIR to a folder of its own.`,
    );
  };
  return lookThrough(destination, names, known, (path, isFolder) => {
    for (const file of isFolder ? filesIn(destination, path) : [path]) refuse(file);
  });
}

/** Removes everything from the folders of a new site that is not of it. @returns what `lookThrough` does. */
function removeOthers(folder: string, names: NamesByFolder, known: FolderStates): FolderStates {
  return lookThrough(folder, names, known, (path) =>
    rmSync(join(folder, path), { recursive: true, force: true }),
  );
}

function inodeOf(folder: string): number {
  return statSync(folder).ino;
}

/**
 * Lists the files below a folder, by their paths, and links, which are not followed.
 *
 * @param start the path of a folder in it, if only the files of that are wanted.
 */
export function filesIn(folder: string, start = ''): string[] {
  // The option "recursive" would follow links.
  const visit = (below: string): string[] =>
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const path = join(below, entry.name);
      return entry.isDirectory() ? visit(path) : [path];
    });
  return visit(start);
}

/** Returns where a path leads, following links as far as it exists. */
export function placeOf(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    return join(placeOf(dirname(absolute)), basename(absolute));
  }
}
