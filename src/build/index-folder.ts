import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';

/** Writes files below a folder. */
export interface IndexFolder {
  /**
   * @param path below the folder, with slashes.
   * @throws where the file cannot be written.
   */
  write(path: string, content: string | Uint8Array): void;
  /**
   * Puts a file in its place by a link to one with the same bytes.
   *
   * @returns whether that was possible.
   */
  link(path: string, kept: string | undefined): boolean;
  /** Takes a folder away: nothing may be written through what was linked there. */
  remove(path: string): void;
}

/** Opens a folder that is missing or empty. */
export function openIndexFolder(folder: string): IndexFolder {
  const made = new Set<string>();
  const placeOf = (path: string) => {
    const around = path.slice(0, path.lastIndexOf('/') + 1);
    if (!made.has(around)) mkdirSync(`${folder}/${around}`, { recursive: true });
    made.add(around);
    return `${folder}/${path}`;
  };
  return {
    write(path, content) {
      writeFileSync(placeOf(path), content);
    },
    link(path, kept) {
      if (kept === undefined) return false;
      try {
        linkSync(kept, placeOf(path));
        return true;
      } catch {
        return false;
      }
    },
    remove(path) {
      rmSync(`${folder}/${path}`, { recursive: true, force: true });
      made.clear();
    },
  };
}
