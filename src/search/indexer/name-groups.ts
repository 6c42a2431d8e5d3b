import { letterOf, type NameGroups } from '../index-format.ts';
import { hexDigest } from './packed-file.ts';

/**
 * Names files in groups. The last file of a group alone decides that the group ends there, so that a change gives few
 * other files a new name.
 *
 * @param digests those of the files, in hexadecimal.
 * @param size the average number of files in a group.
 */
export function groupNames(digests: readonly string[], size: number): NameGroups {
  const groups: NameGroups = { digests: [], files: '' };
  let some: string[] = [];
  for (const [index, digest] of digests.entries()) {
    some.push(digest);
    const isEnd = parseInt(digest.slice(-8), 16) % size === 0;
    if (!isEnd && index + 1 < digests.length) continue;
    groups.digests.push(hexDigest(some.join(' ')).slice(0, 10));
    groups.files += letterOf(some.length);
    some = [];
  }
  return groups;
}
