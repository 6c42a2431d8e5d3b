import { checkedBytes, type PublicFile } from '../content/stored-files.ts';
import type { WrittenFiles } from './site-record.ts';
import type { StagingFolder } from './staging-folder.ts';

/**
 * Copies the public files of the content into the staging folder. Those that did not change are kept.
 *
 * @throws where a file has changed since it was checked.
 */
export function writePublicFiles(
  files: readonly PublicFile[],
  staging: StagingFolder,
): WrittenFiles {
  return files.flatMap((stored) => {
    const { file, digest } = stored;
    return staging.keep(file, digest) ?? staging.put(file, checkedBytes(stored), { key: digest });
  });
}
