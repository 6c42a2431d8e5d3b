import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { Verdict } from './verdict.ts';

/** Verdicts by address. */
export type Verdicts = ReadonlyMap<string, Verdict>;

/** Reads verdicts of earlier days; none where the file is missing or damaged. */
export function readVerdicts(path: string): Verdicts {
  try {
    const verdicts = z.record(z.string(), Verdict).parse(JSON.parse(readFileSync(path, 'utf8')));
    return new Map(Object.entries(verdicts));
  } catch {
    return new Map();
  }
}

/** Writes verdicts, in one step. */
export function writeVerdicts(path: string, verdicts: Verdicts): void {
  mkdirSync(dirname(path), { recursive: true });
  const aside = `${path}.${process.pid}`;
  const sorted = [...verdicts].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(aside, `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`);
  renameSync(aside, path);
}
