import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureRebuild, type BuildCost, type BuildFolders } from './build.ts';
import { edited, editKinds, type EditKind } from './edit.ts';
import { mulberry32, wholeNumber, type Random } from './random.ts';

/** How often each kind of edit is tried. */
const times = 2;

/** What the build after a single edit took. */
export interface EditCost extends BuildCost {
  kind: EditKind;
}

/** Edits one briefing after the other, drawn by chance, and builds the site after each. */
export async function measureEdits(
  folders: BuildFolders,
  address: string,
  seed: number,
): Promise<EditCost[]> {
  const random = mulberry32(seed);
  const briefings = join(folders.content, 'briefings');
  const paths = readdirSync(briefings, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => join(briefings, path));
  const costs: EditCost[] = [];
  for (const kind of Array.from({ length: times }, () => editKinds).flat()) {
    editOne(random, paths, kind);
    costs.push({ kind, ...(await measureRebuild(folders, address)) });
  }
  return costs;
}

/** Edits a briefing drawn by chance, or the next one that can be edited so. */
function editOne(random: Random, paths: readonly string[], kind: EditKind): void {
  const start = wholeNumber(random, 0, paths.length - 1);
  for (const path of [...paths.slice(start), ...paths.slice(0, start)]) {
    const text = edited(readFileSync(path, 'utf8'), kind);
    if (text === undefined) continue;
    writeFileSync(path, text);
    return;
  }
  throw new Error(`No briefing can be edited so: ${kind}.`);
}
