/** Changes with the format of copies: a new worker removes caches of other versions. */
const version = 1;

/** How the names of caches begin, and how they began in earlier versions. */
const prefix = 'news-briefings';
const formerPrefix = 'bilateral';

/** Returns the name of the cache of the parts of the search index that were used. See `cacheNames`. */
export function indexCacheName(base: string): string {
  return `${prefix} ${base} ${version} index`;
}

/**
 * Returns the names of a site's caches. They hold the path of its root, as other sites may share its
 * origin.
 *
 * @param base the path of the site's root, e.g. "/".
 */
export function cacheNames(base: string) {
  const ours = `${prefix} ${base} `;
  const beginnings = [ours, `${formerPrefix} ${base} `];
  const current = `${ours}${version} `;
  const formerCurrent = `${formerPrefix} ${base} ${version} `;
  const dossier = `${current}kept `;
  const isOurs = (name: string) => beginnings.some((beginning) => name.startsWith(beginning));
  return {
    /** The beginnings of the names of this site's caches, in any version. */
    beginnings,
    /** Copies of the pages visited. */
    pages: `${current}pages`,
    /** Scripts and style sheets, and the offline page. */
    files: `${current}files`,
    index: indexCacheName(base),
    /** The pages of a dossier that its reader chose to keep: "de-fr", "vi/de-fr". */
    dossier: (pair: string) => dossier + pair,
    /** Returns the dossier whose pages a cache keeps; undefined for other caches. */
    dossierIn: (name: string) =>
      name.startsWith(dossier) ? name.slice(dossier.length) : undefined,
    /** Returns the name of a cache whose copies have the same format, but which has a former name. */
    renamed: (name: string) =>
      name.startsWith(formerCurrent) ? current + name.slice(formerCurrent.length) : undefined,
    /** Returns whether a cache belongs to this site, in any version. */
    isOurs,
    /** Returns whether it belongs to this site, in another version. */
    isOutdated: (name: string) => isOurs(name) && !name.startsWith(current),
  };
}
