import { basename, dirname, join, resolve } from 'node:path';
import type { Environment } from '../site/environment.ts';
import { isWithin } from './is-within.ts';

/** The folders to which a build writes. */
type Folders = Pick<Environment, 'outDir' | 'cacheDir' | 'shardsDir'>;

/**
 * What happened and what an operator can do, by the code of an error of the operating system, or by the
 * code and the system call. In messages, "or set …" may follow.
 */
const remedies: Record<string, [what: string, remedy: string] | undefined> = {
  ENOSPC: ['The disk is full', 'free some space and build again'],
  EDQUOT: ['The disk quota is used up', 'free some space and build again'],
  EACCES: ['Writing is not permitted', 'change the permissions'],
  EPERM: ['Writing is not permitted', 'change the permissions'],
  EROFS: ['The file system is read-only', 'make it writable'],
  'ENOENT mkdir': ['A folder cannot be created', 'make the folder above it writable'],
  ENOTDIR: ['A file is where a folder is needed', 'move it'],
  EEXIST: ['A file is where a folder is needed', 'move it'],
};

type Refusal = NodeJS.ErrnoException & { dest?: string };

/** Returns why a build failed, and what to do where that is known. */
export function failureInWords(error: unknown, folders: Folders): string {
  if (!(error instanceof Error)) return String(error);
  const { code = '', syscall, path = '', dest } = error as Refusal;
  const remedy = remedies[code] ?? remedies[`${code} ${syscall}`];
  if (!remedy) return error.message;
  const paths = [path, dest ?? ''].filter((each) => each !== '');
  const settings = settingsOf(paths, folders);
  const place = paths.length === 0 ? '' : ` (${paths.join(', ')})`;
  const alternative = settings.length === 0 ? '' : `, or set ${settings.join(' and ')}`;
  return `${remedy[0]}${place}; ${remedy[1]}${alternative}.`;
}

/** Returns the environment variables that determine where some paths are. */
function settingsOf(paths: readonly string[], { outDir, cacheDir, shardsDir }: Folders): string[] {
  const places = { OUT_DIR: outDir, CACHE_DIR: cacheDir, SHARDS_DIR: shardsDir };
  // The lock and the last site are beside the site, as ".dist.lock".
  const besideSite = join(dirname(resolve(outDir)), `.${basename(outDir)}.`);
  return Object.entries(places)
    .filter(([name, folder]) =>
      paths.some(
        (path) =>
          isWithin(path, folder) ||
          isWithin(folder, path) ||
          (name === 'OUT_DIR' && resolve(path).startsWith(besideSite)),
      ),
    )
    .map(([name]) => name);
}

/** Returns whether the operating system refused something by one of these codes, e.g. "EEXIST". */
export function isRefusal(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
