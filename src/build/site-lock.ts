import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes sure that no other build works for the same site. What a process left behind that was
 * killed counts for nothing.
 *
 * @param path the file that says who builds.
 * @returns gives the site free again.
 * @throws where another build is at work.
 */
export function lockSite(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true });
  for (let attempt = 1; ; attempt++) {
    try {
      const file = openSync(path, 'wx');
      writeFileSync(file, `${process.pid} ${beginOf(process.pid)}`);
      closeSync(file);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const builder = builderIn(path);
      if (builder !== undefined || attempt > mostAttempts) {
        const who = builder === undefined ? '' : `, process ${builder},`;
        throw new Error(`Another build${who} is making this site; wait for it or end it.`, {
          cause: error,
        });
      }
      rmSync(path, { force: true });
    }
  }
}

const mostAttempts = 3;

/** The process that a lock names, if it is still there. */
function builderIn(path: string): number | undefined {
  const [pid = '', begin = ''] = textOf(path).split(' ');
  const number = Number(pid);
  return number > 0 && beginOf(number) === begin ? number : undefined;
}

/** When a process began: its id alone may have passed to another. Empty where it is gone. */
function beginOf(pid: number): string {
  const stat = textOf(`/proc/${pid}/stat`);
  if (stat !== '') return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  try {
    process.kill(pid, 0);
    return 'unknown';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM' ? 'unknown' : '';
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
