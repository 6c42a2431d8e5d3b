import { cacheNames } from './cache-names.ts';
import { factsOf, type Copy } from './copy.ts';
import { shelfIn, type Shelf } from './cache.ts';

/** A dossier that its reader chose to keep: copies of its pages, and of what they take. */
export interface KeptDossier {
  pair: string;
  shelf: Shelf;
  copies: Copy[];
}

/** The copies on this device, as the worker and the pages work with them. */
export interface Stock {
  /** Pages that were visited. */
  pages: Shelf;
  /** Scripts and style sheets, and the page that stands for one that is not there. */
  files: Shelf;
  /** Parts of the search index. */
  index: Shelf;
  /** Makes the shelves, and clears away those in a form of earlier days. */
  open(): Promise<void>;
  /** Removes everything. */
  close(): Promise<void>;
  dossier(pair: string): Shelf;
  dossiers(): Promise<KeptDossier[]>;
  /** The latest copy of a page, or another file of pages, wherever it is. */
  find(path: string): Promise<Response | undefined>;
  /**
   * Keeps a page that was visited; where kept dossiers have it, it is renewed there, too.
   *
   * @returns the shelves of those dossiers.
   */
  putPage(path: string, response: Response): Promise<Shelf[]>;
  /** Notes that a page was read from its copy. */
  touchPage(path: string): Promise<void>;
  /** Removes a page, from kept dossiers, too. */
  dropPage(path: string): Promise<void>;
}

/** @param base the path of the site's root, e.g. "/". */
export function openStock(base: string, store: CacheStorage = caches): Stock {
  const names = cacheNames(base);
  const pages = shelfIn(store, names.pages);
  const files = shelfIn(store, names.files);
  const index = shelfIn(store, names.index);
  const dossier = (pair: string) => shelfIn(store, names.kept(pair));
  const pairs = async () => (await store.keys()).flatMap((name) => names.pairOf(name) ?? []);
  const keptOn = async (path: string) => {
    const shelves = [pages, files, ...(await pairs()).map(dossier)];
    const found = shelves.map(async (shelf) => ({ shelf, copy: await shelf.get(path) }));
    return (await Promise.all(found)).flatMap(({ shelf, copy }) => (copy ? [{ shelf, copy }] : []));
  };
  const ageOf = (copy: Response) => factsOf(copy.headers)?.at ?? 0;

  return {
    pages,
    files,
    index,
    async open() {
      const outdated = (await store.keys()).filter(names.isOutdated);
      await Promise.all(outdated.map((name) => shelfIn(store, name).remove()));
      for (const shelf of [pages, files, index]) await shelf.make();
    },
    async close() {
      const ours = (await store.keys()).filter(names.isOurs);
      await Promise.all(ours.map((name) => shelfIn(store, name).remove()));
    },
    dossier,
    async dossiers() {
      const kept = (await pairs()).map(async (pair) => {
        const shelf = dossier(pair);
        return { pair, shelf, copies: await shelf.copies() };
      });
      return Promise.all(kept);
    },
    async find(path) {
      const copies = (await keptOn(path)).map(({ copy }) => copy);
      return copies.sort((a, b) => ageOf(b) - ageOf(a))[0];
    },
    async putPage(path, response) {
      const shelves = (await keptOn(path)).map(({ shelf }) => shelf);
      const dossiers = shelves.filter((shelf) => shelf !== pages && shelf !== files);
      for (const shelf of [pages, ...dossiers]) await shelf.put(path, response.clone());
      return dossiers;
    },
    async touchPage(path) {
      for (const { shelf } of await keptOn(path)) await shelf.touch(path);
    },
    async dropPage(path) {
      for (const { shelf } of await keptOn(path)) await shelf.drop(path);
    },
  };
}
