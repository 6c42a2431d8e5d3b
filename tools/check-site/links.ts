/** Where an address leads. */
export type Target =
  /** To a file of the site, and an id in it; both decoded, the id empty where there is none. */
  | { to: 'file'; file: string; id: string }
  /** To the site's own origin, but not below the path at which it is served. */
  | { to: 'beside' }
  /** To another origin; the address as a browser would ask for it. */
  | { to: 'elsewhere'; address: string }
  /** Nowhere that a server answers: mail, data, or no address at all. */
  | { to: 'none' };

/**
 * Where an address leads that stands in a file of the site.
 *
 * @param from the address of that file, absolute.
 * @param home the address of the home page, absolute, with a trailing slash.
 */
export function targetOf(address: string, from: URL, home: URL): Target {
  const url = URL.parse(address, from);
  if (!url || !/^https?:$/.test(url.protocol)) return { to: 'none' };
  if (url.origin !== home.origin) return { to: 'elsewhere', address: url.href };
  if (!url.pathname.startsWith(home.pathname)) return { to: 'beside' };
  const path = decoded(url.pathname.slice(home.pathname.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return { to: 'file', file, id: decoded(url.hash.slice(1)) };
}

/** The address of a file of the site, absolute: a folder's for the index page in it. */
export function addressOf(file: string, home: URL): URL {
  return new URL(encodeURI(file.replace(/(?<=^|\/)index\.html$/, '')), home);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
