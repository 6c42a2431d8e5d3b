import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

export interface RunningProcess {
  /** The file name of its program: "node", "hugo". */
  name: string;
  /** Resident memory, in megabytes of 10⁶ bytes. */
  megabytes: number;
}

/** A process and all its descendants as they are at this moment, read from Linux's /proc. */
export function processTree(root: number): RunningProcess[] {
  const children = new Map<number, number[]>();
  const memory = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    const pid = Number(entry);
    const status = Number.isInteger(pid) ? readStatus(pid) : undefined;
    if (!status) continue;
    children.set(status.parent, [...(children.get(status.parent) ?? []), pid]);
    memory.set(pid, status.megabytes);
  }

  const tree: RunningProcess[] = [];
  const waiting = [root];
  for (const pid of waiting) {
    const megabytes = memory.get(pid);
    const name = programName(pid);
    if (megabytes && name) tree.push({ name, megabytes });
    waiting.push(...(children.get(pid) ?? []));
  }
  return tree;
}

/** Undefined for a process that ended after /proc was listed. Format: proc_pid_status(5). */
function readStatus(pid: number): { parent: number; megabytes: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const parent = Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]);
    const kibibytes = Number(/^VmRSS:\s*(\d+) kB/m.exec(status)?.[1] ?? 0);
    return { parent, megabytes: (kibibytes * 1024) / 1e6 };
  } catch {
    return undefined;
  }
}

// Not the name in the status file: it is cut to 15 characters, and Node names its main thread.
function programName(pid: number): string | undefined {
  try {
    return basename(readlinkSync(`/proc/${pid}/exe`));
  } catch {
    return undefined;
  }
}
