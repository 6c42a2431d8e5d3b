/** Changes with the form in which copies are kept; a new worker clears away those in another. */
const form = 1;

/** The names of the site's caches. Other sites may share its origin, so they hold its path. */
export interface CacheNames {
  /** Copies of the pages visited. */
  pages: string;
  /** The scripts of pages, and the page that stands for one that is not there. */
  files: string;
  /** The parts of the search index that were used. */
  index: string;
  /** The pages of a dossier that its reader chose to keep. */
  kept: (pair: string) => string;
  /** The pair of a kept dossier; nothing where a cache is something else. */
  pairOf: (name: string) => string | undefined;
  /** Whether a cache is the site's, in whatever form. */
  isOurs: (name: string) => boolean;
  /** Whether it is the site's, in another form than this. */
  isOutdated: (name: string) => boolean;
}

/** @param base the path of the site's root, e.g. "/". */
export function cacheNames(base: string): CacheNames {
  const ours = `bilateral ${base} `;
  const current = `${ours}${form} `;
  const kept = `${current}kept `;
  const isOurs = (name: string) => name.startsWith(ours);
  return {
    pages: `${current}pages`,
    files: `${current}files`,
    index: `${current}index`,
    kept: (pair) => kept + pair,
    pairOf: (name) => (name.startsWith(kept) ? name.slice(kept.length) : undefined),
    isOurs,
    isOutdated: (name) => isOurs(name) && !name.startsWith(current),
  };
}
