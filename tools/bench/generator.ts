import { measure } from './measure.ts';
import type { Failure, ProgramRun } from './program-run.ts';

/** A program that makes a site of briefings, as a yardstick. */
export interface Generator {
  /** What it says its version is; undefined where it is not installed. */
  version(): Promise<string | undefined>;
  /**
   * Writes what it needs to a folder: its layouts, which are like the project's own, and the
   * briefings in its terms. None of this is measured.
   */
  prepare(contentFolder: string, workFolder: string): Promise<void>;
  /** Builds the site in `public/` of the folder, which is empty before. */
  build(workFolder: string): Promise<ProgramRun | Failure>;
}

/** What a command prints when it is asked for its version; undefined where it is not installed. */
export async function versionOf(command: string, ...args: string[]): Promise<string | undefined> {
  try {
    const { exitCode, stdout } = await measure(command, args);
    return exitCode === 0 ? /\d+(?:\.\d+)+/.exec(stdout)?.[0] : undefined;
  } catch {
    return undefined;
  }
}
