import { hash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readCached, writeCached } from '../cache/cached.ts';
import { memoisedByObject } from '../model/memoise.ts';

/** The names in each folder of a site; those of folders end with "/", and so do their paths, but for "". */
export type NamesByFolder = ReadonlyMap<string, ReadonlySet<string>>;

/** A folder that held certain names: when it was last changed then, and a digest of the names. */
type FolderState = readonly [changed: number, names: string];

/** The states of the folders of a site, by their paths. */
export type FolderStates = ReadonlyMap<string, FolderState>;

/** Returns the names in each folder of a site that has certain files. */
export function namesByFolder(files: Iterable<string>): NamesByFolder {
  const byFolder = new Map<string, Set<string>>([['', new Set()]]);
  const namesIn = (folder: string): Set<string> => {
    const known = byFolder.get(folder);
    if (known) return known;
    const names = new Set<string>();
    byFolder.set(folder, names);
    const above = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
    namesIn(above).add(folder.slice(above.length));
    return names;
  };
  for (const file of files) {
    const end = file.lastIndexOf('/') + 1;
    namesIn(file.slice(0, end)).add(file.slice(end));
  }
  return byFolder;
}

/**
 * Finds everything in the folders of a site that has another name than it should, and returns the states of the
 * folders that have exactly the right names. A folder that had them when it was last looked through, and has not
 * changed since, is not read again.
 *
 * @param known what was returned for the same folder before.
 * @param onOther is called with the path of each other file or folder; what is in such a folder is left to it.
 * @param now in milliseconds since the epoch.
 */
export function lookThrough(
  root: string,
  names: NamesByFolder,
  known: FolderStates,
  onOther: (path: string, isFolder: boolean) => void,
  now = Date.now(),
): FolderStates {
  const states = new Map<string, FolderState>();
  const settled = now - tick;
  const visit = (folder: string) => {
    const expected = names.get(folder) ?? new Set<string>();
    const digest = digestOfNames(expected);
    // Before it is read: a later change gives it another date.
    const changed = lstatSync(`${root}/${folder}`).ctimeMs;
    let isExact = true;
    const [before, namesBefore] = known.get(folder) ?? [];
    let right = [...expected];
    if (changed !== before || digest !== namesBefore) {
      const entries = readdirSync(`${root}/${folder}`, { withFileTypes: true });
      right = entries.flatMap((entry) => {
        const isFolder = entry.isDirectory();
        const name = isFolder ? `${entry.name}/` : entry.name;
        if (expected.has(name)) return name;
        onOther(folder + entry.name, isFolder);
        return [];
      });
      isExact = right.length === entries.length && right.length === expected.size;
    }
    if (isExact && changed < settled) states.set(folder, [changed, digest]);
    for (const name of right) if (name.endsWith('/')) visit(folder + name);
  };
  visit('');
  return states;
}

const digestOfNames = memoisedByObject((names: ReadonlySet<string>) =>
  hash('sha256', [...names].sort().join('\n'), 'base64url').slice(0, 16),
);

/** A folder that changes twice in this time may have the same date both times, in milliseconds. */
const tick = 2000;

const form = 'folder states 1';

/** Reads the states of the folders of several sites, by the numbers (inodes) of their own; none where they are damaged. */
export function readStates(path: string): ReadonlyMap<number, FolderStates> {
  const bytes = readCached(dirname(path), basename(path), form);
  const sites = bytes ? (JSON.parse(bytes.toString()) as [number, [string, FolderState][]][]) : [];
  return new Map(sites.map(([number, states]) => [number, new Map(states)]));
}

/** Stores them. What cannot be stored is looked through again. */
export function writeStates(path: string, sites: ReadonlyMap<number, FolderStates>): void {
  const stored = Array.from(sites, ([number, states]) => [number, [...states]]);
  try {
    writeCached(dirname(path), basename(path), form, Buffer.from(JSON.stringify(stored)));
  } catch {
    return;
  }
}
