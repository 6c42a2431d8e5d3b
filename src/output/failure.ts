/** What an operator can do about an error of the operating system, by its code. */
const remedies: Record<string, (path: string) => string> = {
  ENOSPC: (path) => `The disk is full${at(path)}; free some space and build again.`,
  EDQUOT: (path) => `The disk quota is used up${at(path)}; free some space and build again.`,
  EACCES: (path) => `Writing is not permitted${at(path)}; change the permissions, or set OUT_DIR.`,
  EPERM: (path) => `Writing is not permitted${at(path)}; change the permissions, or set OUT_DIR.`,
  EROFS: (path) => `The file system is read-only${at(path)}; set OUT_DIR and CACHE_DIR elsewhere.`,
  ENOTDIR: fileInTheWay,
  EEXIST: fileInTheWay,
};

/** Returns why a build failed, and what to do where that is known. */
export function failureInWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code = '', path = '' } = error as NodeJS.ErrnoException;
  return remedies[code]?.(path) ?? error.message;
}

function fileInTheWay(path: string): string {
  return `A file is where a folder is needed${at(path)}; move it, or set OUT_DIR.`;
}

function at(path: string): string {
  return path === '' ? '' : ` (${path})`;
}

/** Returns whether the operating system refused something by one of these codes, e.g. "EEXIST". */
export function isRefusal(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
