import { copyOf, copyReadAt, factsOf, isSound, type Copy } from './copy.ts';
import { leaving, type Room } from './evict.ts';

/**
 * A cache of copies. It is not made on the way: nothing is put where a reader, or the end of the
 * worker, has removed it.
 */
export interface Shelf {
  get(path: string): Promise<Response | undefined>;
  /** Keeps an answer, if it is sound; throws where the line breaks, or there is no room. */
  put(path: string, response: Response): Promise<void>;
  /** Notes that a copy was read. */
  touch(path: string): Promise<void>;
  drop(path: string): Promise<void>;
  /** What there is, read last first. */
  copies(): Promise<Copy[]>;
  /** Lets go what there is no room for. */
  tidy(room: Room): Promise<void>;
  /** Makes it, unless it is there. */
  make(): Promise<void>;
  remove(): Promise<void>;
}

/** @param name the cache's. */
export function shelfIn(store: CacheStorage, name: string): Shelf {
  // To open a cache makes it: between asking for it and opening it, nobody may remove it.
  const cache = () =>
    navigator.locks.request(name, { mode: 'shared' }, async () =>
      (await store.has(name)) ? store.open(name) : undefined,
    );
  const drop = async (path: string) => {
    await (await cache())?.delete(path);
  };
  const copies = async () => {
    const answers = (await (await cache())?.matchAll()) ?? [];
    const all = answers.flatMap(({ headers }) => factsOf(headers) ?? []);
    return all.sort((a, b) => b.read - a.read);
  };
  return {
    get: (path) => store.match(path, { cacheName: name }),
    async put(path, response) {
      if (!isSound(response)) return;
      const copy = await copyOf(response, path, Date.now());
      await (await cache())?.put(path, copy);
    },
    async touch(path) {
      const opened = await cache();
      const copy = await opened?.match(path);
      if (copy) await opened?.put(path, await copyReadAt(copy, Date.now()));
    },
    drop,
    copies,
    async tidy(room) {
      for (const { path } of leaving(await copies(), room)) await drop(path);
    },
    async make() {
      await store.open(name);
    },
    async remove() {
      await navigator.locks.request(name, () => store.delete(name));
    },
  };
}
