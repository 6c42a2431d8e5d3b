import { copyOf, factsOf, isPage, isSound, type Copy } from './copy.ts';
import { keepFilesOf } from './files-of.ts';
import { openStock } from './stock.ts';

/** A dossier on this device, as its own page keeps, renews and removes it. */
export interface DossierOnDevice {
  /** The copies of its pages. */
  copies(): Promise<Copy[]>;
  /**
   * Fetches those of its pages of which there is no copy, or an old one.
   *
   * @param oldest when a copy must have been made, in milliseconds since 1970.
   * @param tell called after each page with how many there are.
   * @throws where one does not come, or there is no room; what came before it is kept.
   */
  keep(pages: readonly string[], oldest: number, tell: (done: number) => void): Promise<void>;
  remove(): Promise<void>;
}

/** How many pages are fetched at once. */
const atOnce = 4;

/** @param base the path of the site's root, e.g. "/". */
export function dossierOnDevice(pair: string, base: string): DossierOnDevice {
  const stock = openStock(base);
  const name = stock.names.kept(pair);

  const fetchInto = async (cache: Cache, path: string) => {
    const response = await fetch(path, { cache: 'no-cache' });
    if (!isSound(response) || !isPage(response)) throw new Error(`${path} did not come.`);
    const html = await response.clone().text();
    await cache.put(path, await copyOf(response, path, Date.now()));
    await keepFilesOf(html, stock);
  };

  return {
    async copies() {
      const dossiers = await stock.dossiers();
      return dossiers.find((dossier) => dossier.pair === pair)?.copies ?? [];
    },
    async keep(pages, oldest, tell) {
      const cache = await caches.open(name);
      const left = [...pages];
      let done = 0;
      const work = async () => {
        for (let path = left.shift(); path !== undefined; path = left.shift()) {
          const copy = await cache.match(path);
          const { at = 0 } = (copy && factsOf(copy.headers)) ?? {};
          if (at < oldest) await fetchInto(cache, path);
          tell(++done);
        }
      };
      const endAll = (error: unknown) => {
        left.length = 0;
        throw error;
      };
      const works = Array.from({ length: atOnce }, () => work().catch(endAll));
      await Promise.allSettled(works);
      await Promise.all(works);
    },
    remove: () => stock.dropDossier(pair),
  };
}
