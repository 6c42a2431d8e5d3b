import { lstatSync } from 'node:fs';

/** What the file system tells of a file: it changes whenever the file does. */
export interface Stamp {
  /** Size, times of the last change of content and of status, and inode. */
  text: string;
  /**
   * Whether a later change is sure to give another stamp. One in the same tick of the clock does
   * not: https://git-scm.com/docs/racy-git.
   */
  isSettled: boolean;
}

/** The coarsest clock of a file system in use, FAT's, in nanoseconds. */
const tick = 2_000_000_000n;

/** The stamp of a file, to be taken before it is read; undefined where none is to be had. */
export function stampOf(path: string): Stamp | undefined {
  const now = BigInt(Date.now()) * 1_000_000n;
  try {
    const { size, mtimeNs, ctimeNs, ino } = lstatSync(path, { bigint: true });
    return {
      text: `${size} ${mtimeNs} ${ctimeNs} ${ino}`,
      isSettled: mtimeNs < now - tick && ctimeNs < now - tick,
    };
  } catch {
    return undefined;
  }
}
