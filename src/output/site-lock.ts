import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRefusal } from './failure.ts';

/**
 * Makes sure that no other process builds the same site. The lock of a process that was killed is
 * passed over.
 *
 * @param path the file that names the process that builds.
 * @returns a function that releases the lock.
 * @throws where another build is at work.
 */
export function lockSite(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true });
  for (let attempt = 1; !isTaken(path); attempt++) {
    const builder = builderIn(textOf(path));
    if (builder !== undefined || attempt > mostAttempts) {
      throw new Error(
        builder === undefined
          ? `${path} is in the way of the lock that keeps two builds apart; remove it.`
          : `Another build, process ${builder}, is building this site; wait for it to finish, or end it.`,
      );
    }
    clearAway(path);
  }
  let isHeld = true;
  return () => {
    if (isHeld) rmSync(path, { force: true });
    isHeld = false;
  };
}

const mostAttempts = 3;

/** Takes a lock, which names this process from the start; false where there is one. */
function isTaken(path: string): boolean {
  const aside = `${path}.${process.pid}`;
  const text = `${process.pid} ${beginOf(process.pid)}`;
  try {
    writeFileSync(aside, text);
    linkOrWrite(aside, path, text);
    return true;
  } catch (error) {
    if (isRefusal(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Some file systems have no links: there a lock is empty for a moment. */
function linkOrWrite(aside: string, path: string, text: string): void {
  try {
    linkSync(aside, path);
  } catch (error) {
    if (isRefusal(error, 'EEXIST')) throw error;
    writeFileSync(path, text, { flag: 'wx' });
  }
}

/**
 * Removes the lock of a process that is gone. One process at a time does, so that none removes what
 * another has put there since it looked.
 */
function clearAway(path: string): void {
  const clearing = `${path}.clearing`;
  if (!isTaken(clearing)) {
    if (isLeft(clearing)) rmSync(clearing, { force: true });
    return;
  }
  try {
    if (isLeft(path)) rmSync(path, { force: true });
  } finally {
    rmSync(clearing, { force: true });
  }
}

/** Returns whether a lock is there, but not the process that it names. */
function isLeft(path: string): boolean {
  const text = textOf(path);
  return text !== undefined && builderIn(text) === undefined;
}

/** The process that a lock names, if it is still there. */
function builderIn(lock = ''): number | undefined {
  const [pid = '', begin = ''] = lock.split(' ');
  const number = Number(pid);
  return number > 0 && beginOf(number) === begin ? number : undefined;
}

/**
 * When a process began: its id alone may have passed to another. Empty where it is gone, or has ended
 * and its parent has not read its exit status (state Z; in many containers, no parent does).
 */
function beginOf(pid: number): string {
  const stat = textOf(`/proc/${pid}/stat`);
  if (stat) {
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? '' : (fields[19] ?? '');
  }
  try {
    process.kill(pid, 0);
    return 'unknown';
  } catch (error) {
    return isRefusal(error, 'EPERM') ? 'unknown' : '';
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
