import { indexFolder, manifestFile } from '../search/index-format.ts';

/** What a worker must know of a request. */
export interface Asked {
  method: string;
  mode: string;
  url: string;
  headers: { has(name: string): boolean };
}

/**
 * How a request is answered: a page from the line, or else from its copy, which is marked; a file
 * that never changes from its copy, or else from the line; a file that may change from the line, or
 * else from its copy. All else is left to the browser.
 */
export type Way = { kind: 'page'; path: string } | FileWay;

export interface FileWay {
  kind: 'constant' | 'changing';
  of: 'files' | 'index';
  path: string;
}

/** Whether the name of a folder or file of the index changes with its bytes. */
export function isNamedByBytes(name: string): boolean {
  return /^[\w-]+\.[0-9a-f]{10}(?:\.pack)?$/.test(name);
}

/** @param root the address of the site's root, absolute. */
export function wayOf({ method, mode, url, headers }: Asked, root: string): Way | undefined {
  if (method !== 'GET' || !url.startsWith(root) || headers.has('range')) return undefined;
  const { pathname: path } = new URL(url);
  const file = path.slice(new URL(root).pathname.length);
  if (mode === 'navigate') {
    return /\.[^/]+$/.test(file) ? undefined : { kind: 'page', path: pathOfPage(path) };
  }
  if (file.startsWith('_astro/')) return { kind: 'constant', of: 'files', path };
  if (file === 'search/suggestions.json') return { kind: 'changing', of: 'files', path };
  if (!file.startsWith(indexFolder)) return undefined;
  const [name = ''] = file.slice(indexFolder.length).split('/');
  const kind = isNamedByBytes(name) ? 'constant' : 'changing';
  return { kind, of: 'index', path };
}

/** A page is the same whatever its address asks of it: `/search/?q=coal` is `/search/`. */
function pathOfPage(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

/** Whether a path is that of the file that names all others of the index. */
export function isManifest(path: string): boolean {
  return path.endsWith(`/${indexFolder}${manifestFile}`);
}
