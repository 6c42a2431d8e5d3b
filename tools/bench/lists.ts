import { cp, readdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What an archive's briefings refer to. */
export interface Lists {
  sources: string[];
  sectors: string[];
}

/** Copies the lists that briefings refer to from one content folder into another. */
export async function copyLists(from: string, to: string): Promise<void> {
  for (const name of ['sources', 'sectors.yml', 'countries']) {
    const original = join(from, name);
    if (existsSync(original)) await cp(original, join(to, name), { recursive: true });
  }
}

/**
 * Reads the ids of a content folder: a source's is its file's name, a sector's stands in its list.
 *
 * @throws when the folder has no sources or no sectors
 */
export async function readLists(folder: string): Promise<Lists> {
  const sourceFiles = (await readdir(join(folder, 'sources'))).filter((name) =>
    name.endsWith('.yml'),
  );
  const sources = sourceFiles.map((name) => basename(name, '.yml')).sort();
  const sectorList = await readFile(join(folder, 'sectors.yml'), 'utf8');
  const sectors = [...sectorList.matchAll(/^\s*- id:\s*["']?([a-z0-9-]+)/gm)].flatMap(
    ([, id]) => id ?? [],
  );

  if (sources.length === 0) throw new Error(`"${folder}" has no sources/*.yml to draw from.`);
  if (sectors.length === 0) throw new Error(`"${folder}/sectors.yml" has no "- id:" line.`);
  return { sources, sectors };
}
