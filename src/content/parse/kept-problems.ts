import { readCached, writeCached } from '../../cache/cached.ts';
import { codeKey } from '../../cache/code-key.ts';
import type { ProblemInFile } from './problem.ts';

/** What slow checks found in certain files, kept from one run to the next. */
export interface KeptProblems {
  /** Returns what was found. @param key changes with all that it follows from. @param find finds it anew. */
  of(key: string, find: () => ProblemInFile[]): ProblemInFile[];
  /** Stores what was asked for, and nothing else. What cannot be stored is found again. */
  save(): void;
}

const file = 'checks.json';

/** @param folder where they are stored. */
export function openKeptProblems(folder: string): KeptProblems {
  const code = codeKey('src/content/parse/kept-problems.ts', 'src/content/checks/check-content.ts');
  const bytes = readCached(folder, file, code);
  const before = new Map(
    bytes ? (JSON.parse(bytes.toString()) as [string, ProblemInFile[]][]) : [],
  );
  const now = new Map<string, ProblemInFile[]>();
  return {
    of(key, find) {
      const found = before.get(key) ?? find();
      now.set(key, found);
      return found;
    },
    save() {
      if (now.size === before.size && [...now.keys()].every((key) => before.has(key))) return;
      try {
        writeCached(folder, file, code, Buffer.from(JSON.stringify([...now])));
      } catch {
        return;
      }
    },
  };
}
