import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shard } from '../search/index-format.ts';

/** What a shard's folder says of itself to the next build; readers never ask for it. */
export const inventoryFile = 'inventory.json';

export interface Inventory {
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

/** Opens an index that was written before; what is damaged or missing is none. */
export function openKeptIndex(folder: string | undefined): KeptIndex {
  const shards = new Map<string, Inventory>();
  const files = new Map<string, string>();
  for (const inventory of folder === undefined ? [] : inventoriesIn(folder)) {
    shards.set(inventory.madeOf, inventory);
    const below = join(folder ?? '', inventory.shard.folder);
    for (const [path, digest] of Object.entries(inventory.files)) {
      files.set(digest, `${below}/${path}`);
    }
  }
  return { shards, files };
}

function inventoriesIn(folder: string): Inventory[] {
  if (!existsSync(folder)) return [];
  const folders = readdirSync(folder, { withFileTypes: true }).filter((it) => it.isDirectory());
  return folders.flatMap(({ name }) => inventoryIn(join(folder, name)) ?? []);
}

function inventoryIn(folder: string): Inventory | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, inventoryFile), 'utf8')) as Inventory;
  } catch {
    return undefined;
  }
}
