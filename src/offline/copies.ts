import { cacheNames } from './cache-names.ts';
import { copyCache, type CopyCache } from './cache.ts';
import { infoOf, type CopyInfo } from './copy.ts';

/** A dossier that its reader chose to keep: copies of its pages and of their files. */
export interface KeptDossier {
  pair: string;
  cache: CopyCache;
  copies: CopyInfo[];
}

/** All copies on this device, for the worker and the pages. */
export interface Copies {
  /** Pages that were visited. */
  pages: CopyCache;
  /** Scripts and style sheets, and the offline page. */
  files: CopyCache;
  /** Parts of the search index. */
  index: CopyCache;
  /** Makes the caches, and removes those of earlier versions. */
  create(): Promise<void>;
  /** Removes all caches. */
  remove(): Promise<void>;
  dossier(pair: string): CopyCache;
  dossiers(): Promise<KeptDossier[]>;
  /** Returns the latest copy of a page or of one of its files, in whichever cache. */
  find(path: string): Promise<Response | undefined>;
  /**
   * Stores a page that was visited, also in the kept dossiers that have it.
   *
   * @returns the caches of those dossiers; undefined where the response is another page.
   */
  putPage(path: string, response: Response): Promise<CopyCache[] | undefined>;
  /** Records that a page was read from its copy. */
  touchPage(path: string): Promise<void>;
  /** Deletes a page, also from kept dossiers. */
  deletePage(path: string): Promise<void>;
}

/** Returns the copies of a site. @param base the path of the site's root, e.g. "/". */
export function openCopies(base: string): Copies {
  const names = cacheNames(base);
  const cacheOf = (name: string) => copyCache(caches, name);
  const pages = cacheOf(names.pages);
  const files = cacheOf(names.files);
  const index = cacheOf(names.index);
  const dossier = (pair: string) => cacheOf(names.dossier(pair));
  const pairs = async () => (await caches.keys()).flatMap((name) => names.dossierIn(name) ?? []);
  const removeAll = async (isRemoved: (name: string) => boolean) => {
    const removed = (await caches.keys()).filter(isRemoved);
    await Promise.all(removed.map((name) => cacheOf(name).remove()));
  };
  const keepRenamed = async () => {
    for (const name of await caches.keys()) {
      const renamed = names.renamed(name);
      if (renamed === undefined) continue;
      const [from, to] = await Promise.all([caches.open(name), caches.open(renamed)]);
      for (const request of await from.keys()) {
        const copy = await from.match(request);
        if (copy) await to.put(request, copy).catch(() => undefined);
      }
    }
  };
  const copiesOf = async (path: string) => {
    const all = [pages, files, ...(await pairs()).map(dossier)];
    const found = all.map(async (cache) => ({ cache, copy: await cache.get(path) }));
    return (await Promise.all(found)).flatMap(({ cache, copy }) => (copy ? [{ cache, copy }] : []));
  };
  const fetchedAt = (copy: Response) => infoOf(copy.headers)?.at ?? 0;

  return {
    pages,
    files,
    index,
    async create() {
      await keepRenamed();
      await removeAll(names.isOutdated);
      for (const cache of [pages, files, index]) await cache.create();
    },
    remove: () => removeAll(names.isOurs),
    dossier,
    async dossiers() {
      const kept = (await pairs()).map(async (pair) => {
        const cache = dossier(pair);
        return { pair, cache, copies: await cache.list() };
      });
      return Promise.all(kept);
    },
    async find(path) {
      const copies = (await copiesOf(path)).map(({ copy }) => copy);
      return copies.sort((a, b) => fetchedAt(b) - fetchedAt(a))[0];
    },
    async putPage(path, response) {
      if (!(await pages.put(path, response.clone()))) return undefined;
      const found = (await copiesOf(path)).map(({ cache }) => cache);
      const dossiers = found.filter((cache) => cache !== pages && cache !== files);
      for (const cache of dossiers) await cache.put(path, response.clone());
      return dossiers;
    },
    async touchPage(path) {
      for (const { cache } of await copiesOf(path)) await cache.touch(path);
    },
    async deletePage(path) {
      for (const { cache } of await copiesOf(path)) await cache.delete(path);
    },
  };
}
