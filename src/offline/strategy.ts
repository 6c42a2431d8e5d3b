import { languagePathOf } from './language-paths.ts';
import { indexFolder, manifestFile } from '../search/index-format.ts';

/** What a strategy depends on. */
export type RequestFacts = Pick<Request, 'method' | 'mode' | 'url'> & {
  headers: Pick<Headers, 'has'>;
};

/**
 * How a request is answered: a page from the network, or else from a copy with a notice; a file with
 * a hash in its name from the cache first, any other from the network first.
 */
type Strategy = { kind: 'page'; path: string } | FileStrategy;

export interface FileStrategy {
  kind: 'cache-first' | 'network-first';
  cache: 'files' | 'index';
  path: string;
}

/**
 * Returns the hash in the name of a file of the index: that of the file itself, of a group of files, or of its
 * whole shard.
 */
export function hashIn(file: string): string | undefined {
  return /(?:^|[./])([0-9a-f]{10})(?:_\w+)?\.(?:pack|pf_\w+)$/.exec(file)?.[1];
}

/**
 * Returns how to answer a request; undefined where the browser is to do it.
 *
 * @param root the address of the site's root, absolute.
 */
export function strategyFor(
  { method, mode, url, headers }: RequestFacts,
  root: string,
): Strategy | undefined {
  if (method !== 'GET' || !url.startsWith(root) || headers.has('range')) return undefined;
  const { pathname: path } = new URL(url);
  const file = path.slice(new URL(root).pathname.length);
  if (mode === 'navigate') {
    if (/\.[^/]+$/.test(file)) return undefined;
    return { kind: 'page', path: path.endsWith('/') ? path : `${path}/` };
  }
  if (file.startsWith('_astro/')) return { kind: 'cache-first', cache: 'files', path };
  const inLanguage = file.slice(languagePathOf(file).length);
  if (inLanguage === 'search/suggestions.json')
    return { kind: 'network-first', cache: 'files', path };
  if (!inLanguage.startsWith(indexFolder)) return undefined;
  const kind = hashIn(file) === undefined ? 'network-first' : 'cache-first';
  return { kind, cache: 'index', path };
}

/** Returns whether a path is that of the index's manifest, which names all its other files. */
export function isManifest(path: string): boolean {
  return path.endsWith(`/${indexFolder}${manifestFile}`);
}
