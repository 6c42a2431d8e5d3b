import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took. */
export interface Cost {
  /** Wall time from its start until it and all that it started have ended. */
  seconds: number;
  /** The most memory of any one of its processes, in megabytes of 10⁶ bytes; undefined outside Linux. */
  megabytes: number | undefined;
}

const sampleMilliseconds = 100;

/**
 * Runs a command to its end and returns what it took. The system keeps the most memory that a process
 * ever had: only what it takes in its last tenth of a second can go unseen.
 *
 * @param env is added to this process's environment.
 * @throws where the command cannot be started or fails, with what it printed.
 */
export function measure(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    let megabytes: number | undefined;
    const parents = new Map<number, number>();
    const timer = setInterval(() => {
      for (const pid of processTree(child.pid, parents)) {
        megabytes = Math.max(megabytes ?? 0, mostMegabytesOf(pid));
      }
    }, sampleMilliseconds);
    child.on('error', (error) => {
      clearInterval(timer);
      reject(error);
    });
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      clearInterval(timer);
      if (code === 0) resolve({ seconds, megabytes });
      else reject(new Error(`"${[command, ...args].join(' ')}" failed:\n${output}`));
    });
  });
}

/**
 * Returns a process and its descendants, from Linux's /proc; none on other systems.
 *
 * @param parents those known from earlier calls, so that each process is looked at once.
 */
function processTree(root: number | undefined, parents: Map<number, number>): number[] {
  if (root === undefined || process.platform !== 'linux') return [];
  const running = readdirSync('/proc').map(Number).filter(Number.isInteger);
  for (const pid of running) {
    // https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
    if (!parents.has(pid)) parents.set(pid, Number(/.*\) \S (\d+)/.exec(read(pid, 'stat'))?.[1]));
  }
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isBelow(parents.get(pid)));
  return running.filter(isBelow);
}

/** https://man7.org/linux/man-pages/man5/proc_pid_status.5.html */
function mostMegabytesOf(pid: number): number {
  const kibibytes = Number(/^VmHWM:\s*(\d+) kB/m.exec(read(pid, 'status'))?.[1] ?? 0);
  return (kibibytes * 1024) / 1e6;
}

/** Nothing where the process has ended in the meantime. */
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return '';
  }
}
