import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOfBytes } from '../../src/output/site-record.ts';
import { filesBelow } from '../../src/content/parse/files-below.ts';
import type { Run } from '../../tests/project.ts';
import { mulberry32, happens } from '../bench/random.ts';
import { randomEdit, type Edit } from './random-edit.ts';

/** A content folder that may be changed, and how sites are built of it. */
interface Trial {
  content: string;
  /** A folder for sites and caches. */
  folder: string;
  /** Builds the site of the content. */
  build: (outDir: string, cacheDir: string) => Promise<Run>;
}

/** What was tried. */
export interface EditReport {
  kind: string;
  /** The files that were changed. */
  paths: string[];
  /** Whether the checks of the content accepted it; otherwise it was undone. */
  isAccepted: boolean;
}

/** Files that differ from those of a site that was built from nothing, after the edits since the last comparison. */
export interface Difference {
  edits: EditReport[];
  files: string[];
}

/**
 * Edits content at random, builds the site again each time, and compares it now and then, byte for byte, with a site
 * of the same content that is built from nothing. Some edits are undone, with another build.
 *
 * @param every after how many edits to compare; also compared is the last site.
 * @param onDifference is called for each comparison in which files differ; both sites are then left where they are.
 * @throws where a build fails for another reason than the content.
 */
export async function tryEdits(
  { content, folder, build }: Trial,
  { edits, every, seed }: { edits: number; every: number; seed: number },
  onEdit: (report: EditReport) => void,
  onDifference: (difference: Difference) => void,
): Promise<void> {
  const random = mulberry32(seed);
  const [site, cache] = [join(folder, 'site'), join(folder, 'cache')];
  const buildAgain = async () => {
    const run = await build(site, cache);
    // A check of the content ends with this message.
    if (run.code !== 0 && !run.stderr.includes('correct the content')) throw failed(run);
    return run.code === 0;
  };
  if (!(await buildAgain())) throw new Error('The content has problems before it is edited.');
  let since: EditReport[] = [];
  for (let number = 1; number <= edits; number += 1) {
    const { kind, edit } = randomEdit(content, number, random);
    const before = apply(content, edit);
    const isAccepted = await buildAgain();
    const report = { kind, paths: edit.map(([path]) => path), isAccepted };
    onEdit(report);
    since.push(report);
    if (!isAccepted) apply(content, before);
    else if (happens(random, 0.15)) {
      apply(content, before);
      await buildAgain();
      since.push({ ...report, kind: `${kind}, undone` });
    }
    if (number % every !== 0 && number !== edits) continue;
    if (!isAccepted) await buildAgain();
    const files = await differencesFromNew(number);
    if (files.length > 0) onDifference({ edits: since, files });
    since = [];
  }
  async function differencesFromNew(number: number): Promise<string[]> {
    const [other, otherCache] = [
      join(folder, `new-${number}`),
      join(folder, `new-cache-${number}`),
    ];
    const run = await build(other, otherCache);
    if (run.code !== 0) throw failed(run);
    const [again, anew] = [digestsIn(site), digestsIn(other)];
    const files = [...new Set([...again.keys(), ...anew.keys()])]
      .filter((file) => again.get(file) !== anew.get(file))
      .sort();
    if (files.length === 0) {
      for (const path of [other, otherCache]) rmSync(path, { recursive: true });
    }
    return files;
  }
}

/** Writes the files of an edit. @returns the edit that undoes it. */
function apply(content: string, edit: Edit): Edit {
  const before = edit.map(([path]): Edit[number] => {
    const file = join(content, path);
    return [path, existsSync(file) ? readFileSync(file) : undefined];
  });
  for (const [path, bytes] of edit) {
    const file = join(content, path);
    mkdirSync(dirname(file), { recursive: true });
    // Another file, not the same one written anew, as editors do.
    rmSync(file, { force: true });
    if (bytes) writeFileSync(file, bytes);
  }
  return before;
}

function digestsIn(folder: string): Map<string, string> {
  return new Map(
    filesBelow(folder).map((file) => [file, digestOfBytes(readFileSync(join(folder, file)))]),
  );
}

function failed({ code, stdout, stderr }: Run): Error {
  return new Error(`A build ended with ${code}:\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`);
}
