import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measurement {
  /** Wall time from start to end. */
  seconds: number;
  /** The largest sum over the process tree at one moment, in megabytes of 10⁶ bytes; Linux only. */
  peakMegabytes: number | undefined;
  /** The most that any one of its processes had. */
  largestMegabytes: number | undefined;
  /** Null when a signal ended the command. */
  exitCode: number | null;
  /** Whether it was ended because it took more memory than allowed. */
  tookTooMuch: boolean;
  stdout: string;
  stderr: string;
}

export interface MeasureOptions {
  /** Added to this process's environment. */
  env?: Record<string, string>;
  /** The command is ended when its process tree takes more than so many megabytes; Linux only. */
  mostMegabytes?: number;
}

const sampleMilliseconds = 250;

/**
 * Runs a command to its end and returns its time and memory. A command that fails is measured, too:
 * see its exit code. Memory is sampled: a sum that is reached between two samples can go unseen,
 * the most of a single process cannot, as the system keeps it. Memory that processes share counts
 * for each.
 *
 * @throws when the command cannot be started, with the code `ENOENT` when it is not installed
 */
export function measure(
  command: string,
  args: readonly string[],
  { env, mostMegabytes = Infinity }: MeasureOptions = {},
): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));

    let peakMegabytes: number | undefined;
    let largestMegabytes: number | undefined;
    let tookTooMuch = false;
    const sample = () => {
      const tree = processTree(child.pid);
      if (tree.length === 0) return;
      const sum = tree.reduce((all, { megabytes }) => all + megabytes, 0);
      peakMegabytes = Math.max(sum, peakMegabytes ?? 0);
      largestMegabytes = Math.max(largestMegabytes ?? 0, ...tree.map((one) => one.peakMegabytes));
      if (sum <= mostMegabytes) return;
      tookTooMuch = true;
      for (const { pid } of tree) endProcess(pid);
    };
    sample();
    const timer = setInterval(sample, sampleMilliseconds);

    child.on('error', (error) => {
      clearInterval(timer);
      reject(error);
    });
    child.on('close', (exitCode) => {
      clearInterval(timer);
      const seconds = (performance.now() - start) / 1000;
      resolve({
        ...{ seconds, peakMegabytes, largestMegabytes, exitCode, tookTooMuch },
        ...output,
      });
    });
  });
}

/**
 * Returns the run with the median time; of two in the middle the faster.
 *
 * @throws where there are none.
 */
export function medianRun<Run extends { seconds: number }>(runs: readonly Run[]): Run {
  const sorted = [...runs].sort((one, other) => one.seconds - other.seconds);
  const middle = sorted[(sorted.length - 1) >> 1];
  if (!middle) throw new Error('There is no median without runs.');
  return middle;
}

interface RunningProcess {
  pid: number;
  parent: number;
  /** Resident memory now, and the most that it ever was. */
  megabytes: number;
  peakMegabytes: number;
}

/** Returns a process and its descendants, read from Linux's /proc; nothing on other systems. */
function processTree(root: number | undefined): RunningProcess[] {
  if (process.platform !== 'linux') return [];
  const all = readdirSync('/proc').flatMap((entry) => readProcess(Number(entry)));
  const tree = all.filter(({ pid }) => pid === root);
  for (const { pid } of tree) tree.push(...all.filter(({ parent }) => parent === pid));
  return tree;
}

/** Returns nothing for a process that ended after /proc was listed. Format: proc_pid_status(5). */
function readProcess(pid: number): RunningProcess | [] {
  if (!Number.isInteger(pid)) return [];
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const field = (pattern: RegExp) => Number(pattern.exec(status)?.[1] ?? 0);
    return {
      pid,
      parent: field(/^PPid:\s*(\d+)/m),
      megabytes: (field(/^VmRSS:\s*(\d+) kB/m) * 1024) / 1e6,
      peakMegabytes: (field(/^VmHWM:\s*(\d+) kB/m) * 1024) / 1e6,
    };
  } catch {
    return [];
  }
}

function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
