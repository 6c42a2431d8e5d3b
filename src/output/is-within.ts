import { resolve, sep } from 'node:path';

/** Returns whether a path is a folder or is within it. */
export function isWithin(path: string, folder: string): boolean {
  return `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);
}
