import { spawn } from 'node:child_process';
import { watchMemory } from './memory.ts';

export interface Measurement {
  /** Wall time from start to end. */
  seconds: number;
  /** The largest memory of the process tree, in megabytes of 10⁶ bytes; Linux only. */
  peakMegabytes: number | undefined;
  /** Null when a signal ended the command. */
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

export interface MeasureOptions {
  /** Added to this process's environment. */
  env?: Record<string, string>;
}

/**
 * Runs a command to its end and says what it took. A command that fails is measured, too: look at
 * its exit code.
 *
 * @throws when the command cannot be started, with the code `ENOENT` when it is not installed
 */
export function measure(
  command: string,
  args: readonly string[],
  { env }: MeasureOptions = {},
): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const memory = child.pid === undefined ? undefined : watchMemory(child.pid);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));

    child.on('error', reject);
    child.on('close', (exitCode) => {
      memory?.stop();
      const seconds = (performance.now() - start) / 1000;
      resolve({ seconds, peakMegabytes: memory?.peak(), exitCode, stdout, stderr });
    });
  });
}
