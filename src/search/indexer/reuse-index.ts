import { join } from 'node:path';
import type { Shard } from '../index-format.ts';

/** What the next build has to know of a shard's folder. */
export interface Inventory {
  /** The code that made it, as of `codeKey`: other code may pack the same contents otherwise. */
  code: string;
  /** Tells apart what the shard was made of, and by what code. */
  madeOf: string;
  shard: Shard;
  /** The shard's files, below its folder, and the digests of their contents before packing. */
  files: Record<string, string>;
}

/** An index that was written before. */
export interface KeptIndex {
  /** Its shards, by what they were made of. */
  shards: ReadonlyMap<string, Inventory>;
  /** Where it has a file with certain contents, by their digest. */
  files: ReadonlyMap<string, string>;
}

/** Opens an index that was written before; what is missing in it is none. */
export function openKeptIndex(folder: string, inventories: readonly Inventory[]): KeptIndex {
  const files = inventories.flatMap(({ shard, files }) =>
    Object.entries(files).map(
      ([path, digest]) => [digest, `${join(folder, shard.folder)}/${path}`] as const,
    ),
  );
  return {
    shards: new Map(inventories.map((inventory) => [inventory.madeOf, inventory])),
    files: new Map(files),
  };
}
