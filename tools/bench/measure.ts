import { spawn } from 'node:child_process';
import { watchMemory } from './memory.ts';
import { endTree } from './process-tree.ts';

export interface Measurement {
  /** Wall time from start to end. */
  seconds: number;
  /** The largest memory of the process tree, in megabytes of 10⁶ bytes; Linux only. */
  peakMegabytes: number | undefined;
  /** The largest memory of any one of its processes. */
  largestMegabytes: number | undefined;
  /** Null when a signal ended the command. */
  exitCode: number | null;
  /** Whether it was ended because it took more memory than it may. */
  tookTooMuch: boolean;
  stdout: string;
  stderr: string;
}

export interface MeasureOptions {
  /** Added to this process's environment. */
  env?: Record<string, string>;
  /** Where it runs; here by default. */
  cwd?: string;
  /** It is ended when its process tree takes more than so many megabytes; Linux only. */
  mostMegabytes?: number;
}

/** How often a command's memory is compared with what it may take, in milliseconds. */
const lookEvery = 500;

/**
 * Runs a command to its end and says what it took. A command that fails is measured, too: look at
 * its exit code.
 *
 * @throws when the command cannot be started, with the code `ENOENT` when it is not installed
 */
export function measure(
  command: string,
  args: readonly string[],
  { env, cwd, mostMegabytes = Infinity }: MeasureOptions = {},
): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      ...(cwd !== undefined && { cwd }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const memory = child.pid === undefined ? undefined : watchMemory(child.pid);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));

    let tookTooMuch = false;
    const guard = setInterval(() => {
      if ((memory?.peak() ?? 0) <= mostMegabytes || child.pid === undefined) return;
      tookTooMuch = true;
      endTree(child.pid);
    }, lookEvery);
    const end = () => {
      clearInterval(guard);
      memory?.stop();
    };

    child.on('error', (error) => {
      end();
      reject(error);
    });
    child.on('close', (exitCode) => {
      end();
      resolve({
        seconds: (performance.now() - start) / 1000,
        peakMegabytes: memory?.peak(),
        largestMegabytes: memory?.largest(),
        exitCode,
        tookTooMuch,
        stdout,
        stderr,
      });
    });
  });
}
