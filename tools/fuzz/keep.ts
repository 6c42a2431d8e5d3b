import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Change } from './cases.ts';

/**
 * Writes the files of a case to a folder, where they can be looked at and read by themselves.
 *
 * @returns what was written, or what stands for something that is no file.
 */
export function keep(folder: string, changes: readonly Change[]): string[] {
  rmSync(folder, { recursive: true, force: true });
  return changes.map(({ path, bytes, other }, index) => {
    if (!bytes)
      return `${path}: ${typeof other === 'object' ? `a link to ${other.leadsTo}` : other}`;
    try {
      return written(join(folder, path), bytes);
    } catch {
      // A name that this disk refuses, or one below another file of the case.
      return `${written(join(folder, String(index)), bytes)}, named ${JSON.stringify(path)}`;
    }
  });
}

function written(path: string, bytes: Uint8Array): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}
