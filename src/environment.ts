import { hash } from 'node:crypto';
import { resolve } from 'node:path';

/** What an operator may set, with its defaults. Paths are relative to the project. */
export interface Environment {
  /** Where the content is read from. */
  contentDir: string;
  /** Where the finished site goes. */
  outDir: string;
  /** The site's public address, without a path. */
  siteUrl: string;
  /** The path under which it is served, beginning and ending with a slash. */
  basePath: string;
}

/** Reads the environment; an empty variable counts as not set. */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const { CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH } = variables;
  const path = (BASE_PATH ?? '').replace(/^\/+|\/+$/g, '');
  return {
    contentDir: withoutSlash(CONTENT_DIR || 'content'),
    outDir: withoutSlash(OUT_DIR || 'dist'),
    siteUrl: SITE_URL || 'http://localhost:4321',
    basePath: path === '' ? '/' : `/${path}/`,
  };
}

/** Where readings of a content folder are remembered between runs. */
export function memoryPath(contentDir: string): string {
  return `.cache/readings-${hash('sha256', resolve(contentDir)).slice(0, 12)}.json`;
}

function withoutSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, '') : path;
}
