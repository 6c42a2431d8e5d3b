import { readdirSync } from 'node:fs';

/**
 * Returns every file below a folder, links not followed: paths below it, with "/" between parts on any
 * system, in code unit order.
 *
 * @throws where a folder cannot be read.
 */
export function filesBelow(folder: string): string[] {
  const visit = (below: string): string[] =>
    readdirSync(`${folder}/${below}`, { withFileTypes: true }).flatMap((entry) => {
      if (entry.isDirectory()) return visit(`${below}${entry.name}/`);
      return entry.isFile() ? [`${below}${entry.name}`] : [];
    });
  return visit('').sort();
}
