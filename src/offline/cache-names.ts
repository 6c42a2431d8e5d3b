/** Changes with the format of copies: a new worker removes caches of other versions. */
const version = 1;

/** The names of the site's caches. They hold its path, as other sites may share its origin. */
export interface CacheNames {
  /** Copies of the pages visited. */
  pages: string;
  /** Scripts and style sheets, and the offline page. */
  files: string;
  /** The parts of the search index that were used. */
  index: string;
  /** The pages of a dossier that its reader chose to keep. */
  dossier: (pair: string) => string;
  /** Returns the pair of a kept dossier's cache; undefined for other caches. */
  pairOf: (name: string) => string | undefined;
  /** Returns whether a cache belongs to this site, in any version. */
  isOurs: (name: string) => boolean;
  /** Returns whether it belongs to this site, in another version. */
  isOutdated: (name: string) => boolean;
}

/** Returns the names of a site's caches. @param base the path of the site's root, e.g. "/". */
export function cacheNames(base: string): CacheNames {
  const ours = `bilateral ${base} `;
  const current = `${ours}${version} `;
  const dossier = `${current}kept `;
  const isOurs = (name: string) => name.startsWith(ours);
  return {
    pages: `${current}pages`,
    files: `${current}files`,
    index: `${current}index`,
    dossier: (pair) => dossier + pair,
    pairOf: (name) => (name.startsWith(dossier) ? name.slice(dossier.length) : undefined),
    isOurs,
    isOutdated: (name) => isOurs(name) && !name.startsWith(current),
  };
}
