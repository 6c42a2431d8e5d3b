import { execFileSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

/** An nginx that runs on this machine. */
export interface Nginx {
  command: string;
  /** Where libraries are that came with it; empty where the system has them. */
  libraries: string;
}

/** Where systems install it; often not on the path of those who are not root. */
const usualPlaces = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/**
 * Finds an nginx: the one that NGINX_PATH names, else one on the path, else an installed one, else
 * that of Debian's or Ubuntu's package, which is unpacked below `.cache/`, without being installed.
 *
 * @throws a message that says what to install where none is found.
 */
export function findNginx(): Nginx {
  const onPath = (process.env['PATH'] ?? '').split(':').map((folder) => join(folder, 'nginx'));
  const named = process.env['NGINX_PATH'];
  const command = [...(named ? [named] : []), ...onPath, ...usualPlaces].find(existsSync);
  if (command !== undefined) return { command, libraries: '' };
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Error('No nginx was found; install one, or name it in NGINX_PATH.');
  }
  const folder = resolve('.cache/nginx-package', releaseOfSystem());
  if (!existsSync(folder)) unpackPackage(folder);
  const libraries = globSync(`${folder}/{lib,usr/lib}/*-linux-*`);
  return { command: join(folder, 'usr/sbin/nginx'), libraries: libraries.join(':') };
}

/** For example "bookworm-x64": libraries of one system may not fit another. */
function releaseOfSystem(): string {
  const release = /^VERSION_CODENAME=(\w+)$/m.exec(readFileSync('/etc/os-release', 'utf8'));
  return `${release?.[1] ?? 'unnamed'}-${process.arch}`;
}

/**
 * Unpacks nginx, and of what it needs whatever this system lacks, into a folder, in one step.
 *
 * @throws what apt says where the packages are not to be had.
 */
function unpackPackage(folder: string): void {
  mkdirSync(resolve(folder, '..'), { recursive: true });
  const aside = mkdtempSync(`${folder}.`);
  try {
    const packages = join(aside, 'packages');
    mkdirSync(join(packages, 'partial'), { recursive: true });
    try {
      download(packages);
    } catch {
      download(packages, listsOfOurOwn(join(aside, 'lists')));
    }
    const files = join(aside, 'files');
    for (const name of readdirSync(packages).filter((each) => each.endsWith('.deb'))) {
      execFileSync('dpkg-deb', ['--extract', join(packages, name), files]);
    }
    renameSync(files, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function download(packages: string, options: readonly string[] = []): void {
  const nothingButDownload = ['--yes', '--download-only', '--no-install-recommends', '--reinstall'];
  apt(
    ['install', ...nothingButDownload, 'nginx'],
    [`Dir::Cache::archives=${packages}`, ...options],
  );
}

/** For machines whose lists of packages are missing or out of date. */
function listsOfOurOwn(lists: string): string[] {
  mkdirSync(join(lists, 'partial'), { recursive: true });
  const options = [
    `Dir::State::lists=${lists}`,
    `Dir::Cache::pkgcache=${lists}/packages.bin`,
    `Dir::Cache::srcpkgcache=${lists}/sources.bin`,
  ];
  apt(['update'], options);
  return options;
}

/** Runs apt so that it needs no rights and changes nothing of the system. */
function apt(args: readonly string[], options: readonly string[]): void {
  const settings = ['Debug::NoLocking=true', 'APT::Sandbox::User=', ...options];
  execFileSync('apt-get', ['--quiet', ...args, ...settings.flatMap((each) => ['-o', each])], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
}
