const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full; free some space and try again',
  EDQUOT: 'the disk is full; free some space and try again',
  EACCES: 'there is no permission to write there; change it, or set CONTENT_DIR',
  EPERM: 'there is no permission to write there; change it, or set CONTENT_DIR',
  EROFS: 'the file system is read-only; set CONTENT_DIR elsewhere',
  ENAMETOOLONG: 'its name is too long; give a shorter one with --slug',
  EEXIST: 'there is one already; give another name with --slug',
};

/**
 * Why a file of a draft was not written, in a sentence for the editor.
 *
 * @param error what the file system threw.
 */
export function refusedWrite(path: string, error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const said = error instanceof Error ? error.message : String(error);
  return new Error(`${path} cannot be written, so nothing was: ${reasons[code] ?? said}.`, {
    cause: error,
  });
}
