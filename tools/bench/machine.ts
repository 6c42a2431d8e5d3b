import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, release, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { hugoVersion } from './hugo.ts';

/** Where and when measurements were made. */
export interface Machine {
  processor: string;
  /** How many processors a program may use. */
  cores: number;
  /** In gigabytes of 10⁹ bytes. */
  memory: number;
  system: string;
  /** By program. */
  versions: Record<string, string>;
  /** YYYY-MM-DD. */
  day: string;
}

const packageFile = fileURLToPath(new URL('../../package.json', import.meta.url));
const systemFile = '/etc/os-release';

/** Returns the machine on which this runs. */
export function thisMachine(): Machine {
  const { dependencies } = JSON.parse(readFileSync(packageFile, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const text = existsSync(systemFile) ? readFileSync(systemFile, 'utf8') : '';
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 1e9),
    system: /^PRETTY_NAME="?(.*?)"?$/m.exec(text)?.[1] ?? `${type()} ${release()}`,
    versions: {
      node: process.versions.node,
      astro: dependencies['astro'] ?? '',
      pagefind: dependencies['pagefind'] ?? '',
      hugo: hugoVersion() ?? 'not installed',
    },
    day: new Date().toISOString().slice(0, 10),
  };
}
