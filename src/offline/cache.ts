import { isSitePage } from './copy-notice.ts';
import { copyOf, copyReadAt, infoOf, isPage, isStorable, type CopyInfo } from './copy.ts';
import { isSoundFile } from './sound-file.ts';

/** How many copies a cache may have, and their size together. */
export interface Quota {
  copies: number;
  bytes: number;
}

/** The quotas of visited pages, of scripts and style sheets, and of parts of the index. */
export const quotas = {
  pages: { copies: 60, bytes: 6_000_000 },
  files: { copies: 120, bytes: 3_000_000 },
  index: { copies: 1000, bytes: 10_000_000 },
} satisfies Record<string, Quota>;

/** A cache of copies. Only `create` makes it: what a reader has removed is not written again. */
export interface CopyCache {
  /** Returns a copy. If that of a file is something else, such as a page, deletes it instead. */
  get(path: string): Promise<Response | undefined>;
  /**
   * Stores a response that is what was asked for.
   *
   * @returns whether it was stored.
   * @throws where the connection breaks or the disk is full.
   */
  put(path: string, response: Response): Promise<boolean>;
  /** Records that a copy was read. */
  touch(path: string): Promise<void>;
  delete(path: string): Promise<void>;
  /** Returns the metadata of all copies, the latest read first. */
  list(): Promise<CopyInfo[]>;
  /** Deletes what exceeds a quota. */
  evict(quota: Quota): Promise<void>;
  /** Makes the cache where there is none. */
  create(): Promise<void>;
  remove(): Promise<void>;
}

/** Returns the cache of a name in the browser's storage. */
export function copyCache(storage: CacheStorage, name: string): CopyCache {
  // Opening a cache makes it: between `has` and `open`, nobody may remove it.
  const open = () =>
    navigator.locks.request(name, { mode: 'shared' }, async () =>
      (await storage.has(name)) ? storage.open(name) : undefined,
    );
  const deleteCopy = async (path: string) => {
    await (await open())?.delete(path);
  };
  const list = async () => {
    const responses = (await (await open())?.matchAll()) ?? [];
    const copies = responses.flatMap(({ headers }) => infoOf(headers) ?? []);
    return copies.sort((a, b) => b.read - a.read);
  };
  return {
    async get(path) {
      const copy = await storage.match(path, { cacheName: name });
      if (!copy || isPagePath(path) || (await isSoundFile(path, copy.clone()))) return copy;
      await deleteCopy(path);
      return undefined;
    },
    async put(path, response) {
      if (!isStorable(response) || !(await isExpected(path, response.clone()))) return false;
      const copy = await copyOf(response, path, Date.now());
      await (await open())?.put(path, copy);
      return true;
    },
    async touch(path) {
      const cache = await open();
      const copy = await cache?.match(path);
      if (copy) await cache?.put(path, await copyReadAt(copy, Date.now()));
    },
    delete: deleteCopy,
    list,
    async evict(quota) {
      for (const { path } of evictable(await list(), quota)) await deleteCopy(path);
    },
    async create() {
      await storage.open(name);
    },
    async remove() {
      await navigator.locks.request(name, () => storage.delete(name));
    },
  };
}

/** Returns whether a response is the page or the file of a path. */
async function isExpected(path: string, response: Response): Promise<boolean> {
  if (!isPagePath(path)) return isSoundFile(path, response);
  return isPage(response) && isSitePage(await response.text(), path);
}

const isPagePath = (path: string) => path.endsWith('/');

/** Returns the copies that exceed a quota: those that were not read for longest. */
export function evictable(copies: readonly CopyInfo[], quota: Quota): CopyInfo[] {
  let bytes = 0;
  return [...copies]
    .sort((a, b) => b.read - a.read)
    .filter((copy, index) => {
      bytes += copy.bytes;
      return index >= quota.copies || bytes > quota.bytes;
    });
}
