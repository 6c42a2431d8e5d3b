import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodings, isCompressible, levelFor } from './compressed-copies.ts';
import { digestOfBytes, type FileRecord } from './site-record.ts';
import type { SiteTree } from './staging-folder.ts';
import type { Outcome } from './build-job.ts';

/** Puts files into a tree as a host wants them: each with its compressed copies beside it. */
export interface Finishing {
  /** As of the tree; gives the file, and its copies after it. */
  put(...file: Parameters<SiteTree['put']>): Outcome;
  /** As of the tree; copies that are missing or of another compressor are made anew. */
  keep(file: string, key: string): Outcome | undefined;
  /** The copies alone of a file that is in the tree, by the record that holds its digest. */
  copies(file: string, known: FileRecord): Outcome;
}

/** @param compresses whether there are copies at all. */
export function openFinishing(tree: SiteTree, compresses: boolean): Finishing {
  const copiesOf = (file: string, { digest, size }: FileRecord, read: () => Uint8Array) =>
    !compresses || !isCompressible(file, size)
      ? []
      : encodings.flatMap((encoding): Outcome => {
          const copy = `${file}${encoding.ending}`;
          const level = levelFor(file, encoding);
          const key = digestOfBytes(
            Buffer.from(`${digest} ${encoding.version ?? 'none'} ${level}`),
          );
          const kept = tree.keep(copy, key);
          if (kept) return [[copy, kept]];
          const bytes = encoding.compress(read(), level);
          return bytes.length < size ? [[copy, tree.put(copy, bytes, { key })]] : [];
        });
  const copies = (file: string, known: FileRecord) =>
    copiesOf(file, known, () => readFileSync(join(tree.folder, file)));
  return {
    put(file, bytes, about) {
      const known = tree.put(file, bytes, about);
      return [[file, known], ...copiesOf(file, known, () => bytes)];
    },
    keep(file, key) {
      const known = tree.keep(file, key);
      return known && [[file, known], ...copies(file, known)];
    },
    copies,
  };
}
