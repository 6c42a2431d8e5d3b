import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

export interface RunningProcess {
  pid: number;
  /** The file name of its program: "node", "hugo". */
  name: string;
  /** Resident memory, in megabytes of 10⁶ bytes. */
  megabytes: number;
  /** The most that it ever was; the system keeps it, so no peak is missed between two looks. */
  peakMegabytes: number;
}

/** A process and all its descendants as they are at this moment, read from Linux's /proc. */
export function processTree(root: number): RunningProcess[] {
  const children = new Map<number, number[]>();
  const memory = new Map<number, Omit<RunningProcess, 'pid' | 'name'>>();
  for (const entry of readdirSync('/proc')) {
    const pid = Number(entry);
    const status = Number.isInteger(pid) ? readStatus(pid) : undefined;
    if (!status) continue;
    children.set(status.parent, [...(children.get(status.parent) ?? []), pid]);
    memory.set(pid, status);
  }

  const tree: RunningProcess[] = [];
  const waiting = [root];
  for (const pid of waiting) {
    const taken = memory.get(pid);
    const name = programName(pid);
    if (taken?.megabytes && name) {
      tree.push({ pid, name, megabytes: taken.megabytes, peakMegabytes: taken.peakMegabytes });
    }
    waiting.push(...(children.get(pid) ?? []));
  }
  return tree;
}

/** Undefined for a process that ended after /proc was listed. Format: proc_pid_status(5). */
function readStatus(
  pid: number,
): { parent: number; megabytes: number; peakMegabytes: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const parent = Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]);
    const megabytesAt = (field: RegExp) => (Number(field.exec(status)?.[1] ?? 0) * 1024) / 1e6;
    return {
      parent,
      megabytes: megabytesAt(/^VmRSS:\s*(\d+) kB/m),
      peakMegabytes: megabytesAt(/^VmHWM:\s*(\d+) kB/m),
    };
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

/** Ends a process and all its descendants at once. */
export function endTree(root: number): void {
  for (const { pid } of processTree(root)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself in the meantime.
    }
  }
}
