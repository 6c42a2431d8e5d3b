import { spawnSync } from 'node:child_process';

/** The number of the system call renameat2 by processor, from the kernel's tables of system calls. */
const renameat2: Partial<Record<NodeJS.Architecture, number>> = { x64: 316, arm64: 276 };

/**
 * Exchanges the names of two folders in one step, so that at every moment both names lead to a
 * folder. Only Linux can, through a system call that Node does not offer: `mv` of coreutils 9.5 and
 * later does (https://www.gnu.org/software/coreutils/mv), and so does Perl, which most systems have.
 *
 * @returns whether it did; where the system cannot, nothing has changed.
 */
export function exchangeFolders(one: string, other: string): boolean {
  const number = renameat2[process.arch];
  if (process.platform !== 'linux' || number === undefined) return false;
  const args = ['-c', exchange, 'sh', one, other, String(number), exchangeInPerl];
  return spawnSync('sh', args, { stdio: 'ignore' }).status === 0;
}

/** One shell runs both, as starting a process takes long from one that has a large archive in memory. */
const exchange =
  'mv --exchange --no-copy --no-target-directory -- "$1" "$2" || exec perl -e "$4" "$3" "$1" "$2"';

/** AT_FDCWD is −100, and RENAME_EXCHANGE is 2. */
const exchangeInPerl =
  'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';
