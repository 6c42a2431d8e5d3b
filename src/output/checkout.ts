import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isLeftover } from '../content/parse/leftover.ts';
import { defaultRoot, isWholeSite } from '../content/whole-site.ts';
import type { Checkout } from '../model/site-manifest.ts';

/** The commits that a site is made of; those of folders in no Git repository are absent. */
export interface Checkouts {
  code: Checkout | undefined;
  content: Checkout | undefined;
}

/** The files of the project that decide the bytes of a site, apart from its packages. */
export const codeFiles = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** The folders of such files. */
export const codeFolders = ['src', 'public', 'tools'];

/** Returns the commits that the code, with the content that it has for others, and a content folder are of. */
export async function checkoutsOf(contentDir: string): Promise<Checkouts> {
  const paths = [...codeFolders, ...codeFiles];
  const [code, content] = await Promise.all([
    checkoutOf('.', isWholeSite(contentDir) ? paths : [...paths, defaultRoot]),
    checkoutOf(contentDir, ['.', ':(exclude)clippings']),
  ]);
  return { code, content };
}

/**
 * Returns the commit that files are of, or, where they differ from it, that they do; undefined where the
 * folder is in no Git repository. Files that Git does not track or ignores count as differences, unless
 * programs leave them behind.
 *
 * @param paths pathspecs below the folder: only these files count.
 */
export async function checkoutOf(
  folder: string,
  paths: readonly string[],
): Promise<Checkout | undefined> {
  const git = async (...args: string[]) => {
    const options = { env: ownVariables(), maxBuffer: Infinity, timeout: patience };
    const all = ['-C', folder, '--no-optional-locks', ...args];
    return (await promisify(execFile)('git', all, options)).stdout;
  };
  try {
    // A repository may contain a folder that is no part of it.
    const [, status, tracked] = await Promise.all([
      git('rev-parse', '--verify', '--quiet', 'HEAD:./'),
      git('status', ...statusOptions, '--', ...paths),
      git('ls-files', '-v', '-z', '--', ...paths),
    ]);
    const entries = status.split('\0').filter((entry) => entry !== '');
    const commit = /^# branch\.oid ([0-9a-f]+)$/m.exec(entries.join('\n'))?.[1];
    if (commit === undefined) return undefined;
    return entries.some(isDifference) || unseen.test(tracked)
      ? { changedSince: commit }
      : { commit };
  } catch {
    return undefined;
  }
}

/** https://git-scm.com/docs/git-status#_porcelain_format_version_2 */
const statusOptions = [
  ...['--porcelain=v2', '--branch', '-z'],
  ...['--untracked-files=all', '--ignored=matching'],
];

/**
 * Files that Git takes to be as in the commit without looking, such as those that a sparse checkout leaves out
 * (https://git-scm.com/docs/git-ls-files#Documentation/git-ls-files.txt--t).
 */
const unseen = /(?:^|\0)[Sa-z] /;

/** In milliseconds. */
const patience = 60_000;

/** Returns the variables of this process without those that Git sets for hooks, which name another repository. */
function ownVariables(): NodeJS.ProcessEnv {
  const all = Object.entries(process.env);
  return Object.fromEntries(all.filter(([name]) => !/^GIT_(?!CONFIG)/.test(name)));
}

function isDifference(entry: string): boolean {
  if (entry.startsWith('# ')) return false;
  if (!/^[?!] /.test(entry)) return true;
  const names = entry.slice('? '.length).split('/');
  return !names.some((name) => isLeftover(name) || /^\.(?!well-known$)/.test(name));
}
