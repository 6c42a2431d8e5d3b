import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Generator } from './generator.ts';
import { hugo } from './hugo.ts';
import { medianRun } from './median.ts';
import { runPagefindCommand } from './pagefind-command.ts';
import { isDone, type Failure, type ProgramRun } from './program-run.ts';

/** The programs with which the project is compared. */
export const generators = { hugo } satisfies Record<string, Generator>;

export type GeneratorName = keyof typeof generators;

/** A site made by another program, and indexed by the Pagefind command. */
export interface OtherBuild {
  generator: ProgramRun | Failure;
  /** Absent where there was no site to index. */
  pagefind?: ProgramRun | Failure;
}

/** What other programs take for the same briefings; what is not installed is absent. */
export type Others = Partial<Record<GeneratorName, OtherBuild>>;

/**
 * Builds the same briefings with every other program that is installed, each from nothing.
 *
 * @param folder where they work.
 * @param runs how often each is run; the run with the median time counts.
 */
export async function measureOthers(
  content: string,
  folder: string,
  runs: number,
  say: (line: string) => void,
): Promise<Others> {
  const others: Others = {};
  for (const [name, generator] of Object.entries(generators) as [GeneratorName, Generator][]) {
    if ((await generator.version()) === undefined) {
      say(`Missing: ${name} is not installed, so nothing is compared with it.`);
      continue;
    }
    say(`Building the same with ${name} and the Pagefind command …`);
    others[name] = await measureOther(generator, content, join(folder, name), runs);
    await rm(join(folder, name), { recursive: true, force: true });
  }
  return others;
}

async function measureOther(
  generator: Generator,
  content: string,
  folder: string,
  runs: number,
): Promise<OtherBuild> {
  const site = join(folder, 'public');
  await generator.prepare(content, folder);
  const built = await repeat(runs, async () => {
    await rm(site, { recursive: true, force: true });
    return generator.build(folder);
  });
  if (!isDone(built)) return { generator: built };
  const pagefind = await repeat(runs, async () => {
    await rm(join(site, 'pagefind'), { recursive: true, force: true });
    return runPagefindCommand(site);
  });
  return { generator: built, pagefind };
}

/** The run with the median time, or the first that failed. */
async function repeat(
  runs: number,
  run: () => Promise<ProgramRun | Failure>,
): Promise<ProgramRun | Failure> {
  const done: ProgramRun[] = [];
  while (done.length < runs) {
    const result = await run();
    if (!isDone(result)) return result;
    done.push(result);
  }
  return medianRun(done);
}
