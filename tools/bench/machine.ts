import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, release, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { generators } from './others.ts';

/** On what was measured; two measurements can be compared where all of it is the same. */
export interface Machine {
  processor: string;
  /** How many processors a program may use. */
  cores: number;
  /** In gigabytes of 10⁹ bytes. */
  memory: number;
  system: string;
  /** By program; those that are missing are named as such. */
  versions: Record<string, string>;
}

const packageFile = fileURLToPath(new URL('../../package.json', import.meta.url));

/** The machine on which this runs. */
export async function thisMachine(): Promise<Machine> {
  const { dependencies } = JSON.parse(readFileSync(packageFile, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const others = await Promise.all(
    Object.entries(generators).map(async ([name, generator]) => {
      return [name, (await generator.version()) ?? 'not installed'] as const;
    }),
  );
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 1e9),
    system: systemName(),
    versions: {
      node: process.versions.node,
      astro: dependencies['astro'] ?? '',
      pagefind: dependencies['pagefind'] ?? '',
      ...Object.fromEntries(others),
    },
  };
}

function systemName(): string {
  const file = '/etc/os-release';
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return /^PRETTY_NAME="?(.*?)"?$/m.exec(text)?.[1] ?? `${type()} ${release()}`;
}
