import type { Position } from '../../src/content/parse/problem.ts';
import { decodedPart } from '../../src/model/address-parts.ts';

/** Whether readers follow an address, browsers fetch it by themselves, or programs may use it. */
export type LinkUse = 'followed' | 'fetched' | 'named';

/** An address in a file of the built site. */
export interface SiteLink extends Position {
  /** As written there. */
  url: string;
  use: LinkUse;
}

/** Where an address leads. */
export type Target =
  /** To a file of the site, and an id in it; both decoded, the id empty where there is none. */
  | { to: 'file'; file: string; id: string }
  /** To the site's own origin, but not below the path at which it is served. */
  | { to: 'beside'; address: string }
  /** To another origin; the address as a browser would ask for it. */
  | { to: 'elsewhere'; address: string }
  /** Nowhere that a server answers: mail, data, or no address at all. */
  | { to: 'none' };

/** A link, the file in which it is, and where it leads. */
export interface PlacedLink extends SiteLink {
  path: string;
  target: Target;
}

type FilesWithLinks = ReadonlyMap<string, { links: readonly SiteLink[] }>;

/** Yields every link of every page and document of a site. */
export function* siteLinks({
  home,
  pages,
  documents,
}: {
  home: URL;
  pages: FilesWithLinks;
  documents: FilesWithLinks;
}): Generator<PlacedLink> {
  // The same few addresses are on every page.
  const known = new Map<string, Target>();
  for (const [path, { links }] of [...pages, ...documents]) {
    const from = addressOf(path, home);
    for (const link of links) {
      const isRelative = !/^(?:https?:\/)?\//.test(link.url);
      const target =
        (isRelative ? undefined : known.get(link.url)) ?? targetOf(link.url, from, home);
      if (!isRelative) known.set(link.url, target);
      yield { ...link, path, target };
    }
  }
}

/**
 * Returns where an address in a file of the site leads; programs follow "webcal:" as they do "https:".
 *
 * @param from the address of that file, absolute.
 * @param home the address of the home page, absolute, with a trailing slash.
 */
export function targetOf(address: string, from: URL, home: URL): Target {
  const url = URL.parse(address.replace(/^webcal:/, home.protocol), from);
  if (!url || !/^https?:$/.test(url.protocol)) return { to: 'none' };
  if (url.origin !== home.origin) return { to: 'elsewhere', address: url.href };
  if (!url.pathname.startsWith(home.pathname)) {
    return { to: 'beside', address: url.href };
  }
  const path = decodedPart(url.pathname.slice(home.pathname.length));
  return { to: 'file', file: fileAt(path), id: decodedPart(url.hash.slice(1)) };
}

/** The absolute address of a file of the site: a folder's for the index page in it. */
export function addressOf(file: string, home: URL): URL {
  return new URL(encodeURI(pathOfFile(file)), home);
}

/** The file at a path below the home page: "pairs/index.html" for "pairs/". */
export function fileAt(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The path of a file below the home page: "pairs/" for "pairs/index.html". */
export function pathOfFile(file: string): string {
  return file.replace(/(?<=^|\/)index\.html$/, '');
}
