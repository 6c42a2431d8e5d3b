import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import { isContact } from '../model/contact.ts';

/** What an operator may set, with its defaults. Paths are relative to the project. */
export interface Environment {
  /** Where the content is read from. */
  contentDir: string;
  /** Where the finished site goes. */
  outDir: string;
  /** Where what was made of the content is kept between runs. Deleting it is always safe. */
  cacheDir: string;
  /** Where shards are: years that were built on their own, on this machine or another. */
  shardsDir: string;
  /** The site's public address, without a path. */
  siteUrl: string;
  /** The port on which the site is served on this machine. */
  port: number;
  /** The path under which it is served, beginning and ending with a slash. */
  basePath: string;
  /** Whether compressed copies of the files are written beside them. */
  precompress: boolean;
  /** Whether browsers are given the worker with which readers read offline. */
  offline: boolean;
  /** The page at "admin/", on which editors write; absent where the site has none. */
  admin?: Admin;
  /** Where readers report mistakes: a "mailto:" or "https:" address; absent where there is none. */
  correctionsTo?: string;
}

/** What editors write to: a folder on their machine, and a repository where one is named. */
export interface Admin {
  repository?: {
    /** The Git host's address, e.g. "https://github.com". */
    host: string;
    /** The repository there, e.g. "owner/name". */
    path: string;
  };
}

/**
 * Reads the environment; an empty variable counts as not set.
 *
 * @throws a message for the operator where a value is not valid.
 */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const { CONTENT_DIR, OUT_DIR, CACHE_DIR, SHARDS_DIR, SITE_URL } = variables;
  const { BASE_PATH, PORT, PRECOMPRESS, CORRECTIONS_TO, OFFLINE, ADMIN = '' } = variables;
  refusePath(process.cwd());
  const port = portOf(PORT || '4321');
  const contentDir = withoutSlash(CONTENT_DIR || 'content');
  const path = (BASE_PATH ?? '').replace(/^\/+|\/+$/g, '');
  return {
    contentDir,
    outDir: withoutSlash(OUT_DIR || 'dist'),
    cacheDir: withoutSlash(CACHE_DIR || `.cache/${nameOf(contentDir)}`),
    shardsDir: withoutSlash(SHARDS_DIR || 'shards'),
    siteUrl: siteUrlOf(SITE_URL || `http://localhost:${port}`),
    port,
    basePath: path === '' ? '/' : `/${basePathOf(path)}/`,
    precompress: switchOf('PRECOMPRESS', PRECOMPRESS),
    offline: switchOf('OFFLINE', OFFLINE),
    ...adminOf(ADMIN),
    ...(CORRECTIONS_TO && { correctionsTo: correctionsToOf(CORRECTIONS_TO) }),
  };
}

/** The address of the home page, absolute. */
export function homeAddress({ siteUrl, basePath }: Environment): URL {
  return new URL(basePath, siteUrl);
}

/** The variables that decide the bytes of a site. */
export const buildVariableNames = [
  'SITE_URL',
  'BASE_PATH',
  'OFFLINE',
  'ADMIN',
  'CORRECTIONS_TO',
] as const;

/** Returns the variables that decide the bytes of a site, by name, as an operator may set them. */
export function buildVariables({ siteUrl, basePath, offline, admin, correctionsTo }: Environment) {
  const repository = admin?.repository;
  return {
    SITE_URL: siteUrl,
    BASE_PATH: basePath,
    OFFLINE: offline ? 'on' : 'off',
    ADMIN: repository ? `${repository.host}/${repository.path}` : admin ? 'on' : 'off',
    ...(correctionsTo !== undefined && { CORRECTIONS_TO: correctionsTo }),
  } satisfies Partial<Record<(typeof buildVariableNames)[number], string>>;
}

/** Returns the folder in which the results of parsing the content are kept. */
export function parseCachePath({ cacheDir }: Environment): string {
  return `${cacheDir}/parsed`;
}

/** Refuses the path of a project with a character that means something else to Vite, which compiles the pages. */
function refusePath(project: string): void {
  const [sign] = /[#?*'"\\[\]]/.exec(project) ?? [];
  if (sign === undefined) return;
  throw new Error(
    `The project is in ${project}, and pages cannot be compiled below a folder with ${sign} in its name; rename that folder.`,
  );
}

function siteUrlOf(address: string): string {
  const url = /^https?:\/\/[^/]/.test(address) ? URL.parse(address) : null;
  if (!url) {
    throw new Error(`SITE_URL is "${address}", expected an address such as "https://example.org".`);
  }
  // In one spelling, as it is in the manifest of the site.
  if (url.href === `${url.origin}/`) return url.origin;
  const path = url.pathname.replace(/\/*$/, '/');
  const advice =
    path === '/' ? '' : ` and BASE_PATH to "${path}", the path below which the site is served`;
  throw new Error(
    `SITE_URL is "${address}", expected an address without a path. Set SITE_URL to "${url.origin}"${advice}.`,
  );
}

function basePathOf(path: string): string {
  if (/^(?!(?:.*\/)?\.\.?(?:\/|$))[\w.~-]+(?:\/[\w.~-]+)*$/.test(path)) return path;
  throw new Error(`BASE_PATH is "${path}", expected a path such as "/news/".`);
}

function correctionsToOf(address: string): string {
  if (isContact(address)) return address;
  throw new Error(
    `CORRECTIONS_TO is "${address}", expected an address such as "mailto:desk@example.org" or "https://example.org/report".`,
  );
}

function adminOf(word: string): Pick<Environment, 'admin'> {
  if (word === '' || word === 'off') return {};
  if (word === 'on') return { admin: {} };
  const [, host, path] = repositoryForm.exec(word) ?? [];
  if (host !== undefined && path !== undefined) return { admin: { repository: { host, path } } };
  throw new Error(
    `ADMIN is "${word}", expected "on", "off" or the address of a repository such as "https://github.com/owner/name".`,
  );
}

const repositoryForm = /^(https:\/\/[\w.-]+(?::\d+)?)\/([\w.-]+(?:\/[\w.-]+?)+?)(?:\.git)?\/?$/;

function switchOf(name: string, word = 'on'): boolean {
  if (word === '' || word === 'on' || word === 'off') return word !== 'off';
  throw new Error(`${name} is "${word}", expected "on" or "off".`);
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 65_536) return port;
  throw new Error(`PORT is "${text}", expected a whole number below 65536.`);
}

/** Every content folder has a cache of its own. */
function nameOf(contentDir: string): string {
  return hash('sha256', resolve(contentDir)).slice(0, 12);
}

function withoutSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, '') : path;
}
