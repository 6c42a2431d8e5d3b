import { hash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../content/parse/files-below.ts';

/** Holds the digests of all other files of a folder of plates. */
const sealFile = 'seal.json';

/** Seals a folder of plates, by which it is known to be sound as long as nothing in it changes. */
export function seal(folder: string): void {
  writeFileSync(join(folder, sealFile), JSON.stringify(digestsIn(folder)));
}

/** Whether a folder holds plates as they were sealed. */
export function isSound(folder: string): boolean {
  try {
    const sealed = readFileSync(join(folder, sealFile), 'utf8');
    return sealed === JSON.stringify(digestsIn(folder));
  } catch {
    return false;
  }
}

/**
 * Puts new plates in their place, unless another build has put sound ones there, with which it may
 * be printing. Damaged ones go.
 *
 * @param aside where the new ones are, sealed, named by their place, a dot and this process; gone
 *   afterwards.
 * @throws where the file system refuses.
 */
export function place(aside: string, folder: string): void {
  const damaged = `${aside}.damaged`;
  try {
    if (isPlaced(aside, folder) || isSound(folder)) return;
    moveAway(folder, damaged);
    isPlaced(aside, folder);
  } finally {
    for (const left of [aside, damaged]) rmSync(left, { recursive: true, force: true });
  }
}

/**
 * Clears away plates that were not used for long. Those that are being compiled, named by a process,
 * stay, unless their build was killed long ago.
 *
 * @param mostKept how many are kept.
 */
export function clearOld(store: string, mostKept: number): void {
  const all = readdirSync(store).map((name) => {
    const { mtimeMs = 0 } = statSync(join(store, name), { throwIfNoEntry: false }) ?? {};
    return { name, used: mtimeMs };
  });
  const { made = [], compiling = [] } = Object.groupBy(all, ({ name }) =>
    name.includes('.') ? 'compiling' : 'made',
  );
  const old = [
    ...made.sort((a, b) => b.used - a.used).slice(mostKept),
    ...compiling.filter(({ used }) => Date.now() - used > longestCompiling),
  ];
  for (const { name } of old) rmSync(join(store, name), { recursive: true, force: true });
}

/** In milliseconds: a day, where compiling takes seconds. */
const longestCompiling = 24 * 60 * 60 * 1000;

/** Moves a folder to where there is none; false where there is one. */
function isPlaced(aside: string, folder: string): boolean {
  try {
    renameSync(aside, folder);
    return true;
  } catch (error) {
    if (existsSync(folder)) return false;
    throw error;
  }
}

/** Another build may be doing the same. */
function moveAway(folder: string, damaged: string): void {
  try {
    renameSync(folder, damaged);
  } catch (error) {
    if (existsSync(folder) && !isSound(folder)) throw error;
  }
}

function digestsIn(folder: string): Record<string, string> {
  const files = filesBelow(folder).filter((file) => file !== sealFile);
  return Object.fromEntries(
    files.map((file) => [file, hash('sha256', readFileSync(join(folder, file)))]),
  );
}
