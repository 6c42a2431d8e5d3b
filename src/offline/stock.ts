import { cacheNames, type CacheNames } from './cache-names.ts';
import { copyOf, copyReadAt, factsOf, isPage, isSound, type Copy } from './copy.ts';
import { indexFolder } from '../search/index-format.ts';
import { leaving, roomFor } from './leaving.ts';
import { isNamedByBytes } from './way.ts';

/** The caches that are there from the worker's first moment to its last. */
export type Shelf = 'pages' | 'files' | 'index';

/** A dossier that its reader chose to keep, with all of its pages that are there. */
export interface KeptDossier {
  pair: string;
  copies: Copy[];
}

/** The copies on this device, as the worker and the pages work with them. */
export interface Stock {
  names: CacheNames;
  /** Makes room for copies, and clears away those in a form of earlier days. */
  open(): Promise<void>;
  /** Removes all copies, and the room for them: from here on nothing is put anywhere. */
  close(): Promise<void>;
  /** The latest copy of a page, from among those visited and those of kept dossiers. */
  page(path: string): Promise<Response | undefined>;
  /** Keeps a page that was visited; where kept dossiers have it, it is renewed there, too. */
  putPage(path: string, response: Response): Promise<void>;
  /** Notes that a copy was read. */
  touch(path: string): Promise<void>;
  /** Removes a page, from kept dossiers, too. */
  dropPage(path: string): Promise<void>;
  file(shelf: Shelf, path: string): Promise<Response | undefined>;
  putFile(shelf: Shelf, path: string, response: Response): Promise<void>;
  /** Lets go all of the index that its manifest does not name, and what there is no room for. */
  keepNamedIn(manifest: string): Promise<void>;
  /** Lets go what there is no room for. */
  tidy(shelf: Shelf): Promise<void>;
  /** Removes something from one shelf only. */
  dropFrom(shelf: Shelf, path: string): Promise<void>;
  empty(shelf: Shelf): Promise<void>;
  dropDossier(pair: string): Promise<void>;
  /** What is on a shelf, read last first. */
  on(shelf: Shelf): Promise<Copy[]>;
  dossiers(): Promise<KeptDossier[]>;
}

/** @param base the path of the site's root, e.g. "/". */
export function openStock(base: string, store: CacheStorage = caches): Stock {
  const names = cacheNames(base);

  /** A cache that is there; none is made on the way, as one may have been removed for good. */
  const cacheOf = async (name: string) => ((await store.has(name)) ? store.open(name) : undefined);
  const keptNames = async () =>
    (await store.keys()).filter((name) => names.pairOf(name) !== undefined);
  const withPages = async () => {
    const all = await Promise.all([names.pages, ...(await keptNames())].map(cacheOf));
    return all.filter((cache) => cache !== undefined);
  };
  const copiesIn = async (name: string): Promise<Copy[]> => {
    const cache = await cacheOf(name);
    const answers = (await cache?.matchAll()) ?? [];
    const copies = answers.flatMap(({ headers }) => factsOf(headers) ?? []);
    return copies.sort((a, b) => b.read - a.read);
  };
  const copiesOf = async (path: string) => {
    const found = (await withPages()).map(async (cache) => {
      const copy = await cache.match(path);
      return copy && { cache, copy };
    });
    return (await Promise.all(found)).filter((one) => one !== undefined);
  };
  const age = (copy: Response) => factsOf(copy.headers)?.at ?? 0;

  const tidy = async (shelf: Shelf) => {
    const cache = await cacheOf(names[shelf]);
    for (const { path } of leaving(await copiesIn(names[shelf]), roomFor[shelf])) {
      await cache?.delete(path);
    }
  };

  return {
    names,
    async open() {
      const outdated = (await store.keys()).filter(names.isOutdated);
      await Promise.all(outdated.map((name) => store.delete(name)));
      for (const shelf of ['pages', 'files', 'index'] as const) await store.open(names[shelf]);
    },
    async close() {
      const ours = (await store.keys()).filter(names.isOurs);
      await Promise.all(ours.map((name) => store.delete(name)));
    },
    async page(path) {
      const copies = (await copiesOf(path)).map(({ copy }) => copy);
      return copies.sort((a, b) => age(b) - age(a))[0];
    },
    async putPage(path, response) {
      if (!isSound(response) || !isPage(response)) return;
      const copy = await copyOf(response, path, Date.now());
      const elsewhere = (await copiesOf(path)).map(({ cache }) => cache);
      const pages = await cacheOf(names.pages);
      for (const cache of [...(pages ? [pages] : []), ...elsewhere]) {
        await cache.put(path, copy.clone());
      }
    },
    async touch(path) {
      const now = Date.now();
      for (const { cache, copy } of await copiesOf(path)) {
        await cache.put(path, await copyReadAt(copy, now));
      }
    },
    async dropPage(path) {
      for (const cache of await withPages()) await cache.delete(path);
    },
    file: async (shelf, path) => (await cacheOf(names[shelf]))?.match(path),
    async putFile(shelf, path, response) {
      if (!isSound(response)) return;
      const copy = await copyOf(response, path, Date.now());
      await (await cacheOf(names[shelf]))?.put(path, copy);
    },
    async keepNamedIn(manifest) {
      const cache = await cacheOf(names.index);
      for (const { path } of await copiesIn(names.index)) {
        const [name = ''] = path.slice(`${base}${indexFolder}`.length).split('/');
        if (isNamedByBytes(name) && !manifest.includes(name)) await cache?.delete(path);
      }
      await tidy('index');
    },
    tidy,
    async dropFrom(shelf, path) {
      await (await cacheOf(names[shelf]))?.delete(path);
    },
    async empty(shelf) {
      await store.delete(names[shelf]);
      await store.open(names[shelf]);
    },
    async dropDossier(pair) {
      await store.delete(names.kept(pair));
    },
    on: (shelf) => copiesIn(names[shelf]),
    async dossiers() {
      const kept = (await keptNames()).map(async (name) => ({
        pair: names.pairOf(name) ?? '',
        copies: await copiesIn(name),
      }));
      return Promise.all(kept);
    },
  };
}
