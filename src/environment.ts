import { hash } from 'node:crypto';
import { resolve } from 'node:path';

/** What an operator may set, with its defaults. Paths are relative to the project. */
export interface Environment {
  /** Where the content is read from. */
  contentDir: string;
  /** Where the finished site goes. */
  outDir: string;
  /** Where what was made of the content is kept between runs. Deleting it is always safe. */
  cacheDir: string;
  /** The site's public address, without a path. */
  siteUrl: string;
  /** The path under which it is served, beginning and ending with a slash. */
  basePath: string;
}

/** Reads the environment; an empty variable counts as not set. */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const { CONTENT_DIR, OUT_DIR, CACHE_DIR, SITE_URL, BASE_PATH } = variables;
  const contentDir = withoutSlash(CONTENT_DIR || 'content');
  const path = (BASE_PATH ?? '').replace(/^\/+|\/+$/g, '');
  return {
    contentDir,
    outDir: withoutSlash(OUT_DIR || 'dist'),
    cacheDir: withoutSlash(CACHE_DIR || `.cache/${nameOf(contentDir)}`),
    siteUrl: SITE_URL || 'http://localhost:4321',
    basePath: path === '' ? '/' : `/${path}/`,
  };
}

/** Where readings of the content are remembered. */
export function memoryPath({ cacheDir }: Environment): string {
  return `${cacheDir}/readings.json`;
}

/** Every content folder has a cache of its own. */
function nameOf(contentDir: string): string {
  return hash('sha256', resolve(contentDir)).slice(0, 12);
}

function withoutSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, '') : path;
}
