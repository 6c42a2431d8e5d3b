import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';

/** Puts files below a folder. What is put in one place twice is the same, and is put there once. */
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
  /** Takes a folder away with all that was put there. */
  remove(path: string): void;
}

/** Opens a folder that is missing or empty. */
export function openIndexFolder(folder: string): IndexFolder {
  const made = new Set<string>();
  const placed = new Set<string>();
  const placeOf = (path: string) => {
    const around = path.slice(0, path.lastIndexOf('/') + 1);
    if (!made.has(around)) mkdirSync(`${folder}/${around}`, { recursive: true });
    made.add(around);
    return `${folder}/${path}`;
  };
  return {
    write(path, content) {
      if (placed.has(path)) return;
      // Never into a file that stands: it may be a link to one of the last site.
      writeFileSync(placeOf(path), content, { flag: 'wx' });
      placed.add(path);
    },
    link(path, kept) {
      if (placed.has(path)) return true;
      if (kept === undefined) return false;
      try {
        linkSync(kept, placeOf(path));
        placed.add(path);
        return true;
      } catch {
        return false;
      }
    },
    remove(path) {
      rmSync(`${folder}/${path}`, { recursive: true, force: true });
      made.clear();
      for (const file of placed) if (file.startsWith(`${path}/`)) placed.delete(file);
    },
  };
}
