import { createHash, hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, type BigIntStats } from 'node:fs';
import { defaultRoot, isWholeSite } from '../content/whole-site.ts';
import { latestDay } from '../model/latest-day.ts';
import type { Environment } from '../site/environment.ts';
import { codeFiles, codeFolders } from './checkout.ts';

/** All that a build depends on, apart from commits, as it was when the build began. */
export interface BuildInputs {
  /** Changes with the name, the size and the dates of every file, and with settings, versions and the day. */
  digest: string;
  /** The same without the content; absent where some of the code had just been written. */
  code?: string;
  /**
   * The files that had just been written, with the digests of their bytes: they may change again without another
   * date, as in Git's index (https://git-scm.com/docs/racy-git).
   */
  recent: [path: string, digest: string][];
}

/** The coarsest step of a file system's clock, that of FAT, in nanoseconds. */
const tick = 2_000_000_000n;

/**
 * Returns what a build depends on; to be called before any of it is read. Undefined where that cannot be
 * known: where a file is a link, or has changed since this process began and may have been read before that.
 *
 * @param timeOrigin when this process began, in milliseconds since the epoch.
 */
export function inputsOf(
  environment: Environment,
  timeOrigin = performance.timeOrigin,
): BuildInputs | undefined {
  const { contentDir } = environment;
  const began = BigInt(Math.floor(timeOrigin)) * 1_000_000n;
  const recent: BuildInputs['recent'] = [];
  const digest = createHash('sha256');
  const { versions, platform, arch } = process;
  const day = latestDay(new Date());
  digest.update(JSON.stringify([environment, process.cwd(), versions, platform, arch, day]));

  const add = (path: string) => {
    const stats = lstatSync(path, { bigint: true });
    if (!stats.isFile() || stats.ctimeNs >= began) throw new UnknownState();
    if (!isSettled(stats, began)) recent.push([path, digestOfFile(path)]);
    const { size, mtimeNs, ctimeNs, ino } = stats;
    return `${path}\n${size} ${mtimeNs} ${ctimeNs} ${ino}\n`;
  };
  const visit = (folder: string, isIgnored: (name: string) => boolean) => {
    let files = `${folder}/\n`;
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
      const path = `${folder}/${entry.name}`;
      if (isIgnored(entry.name)) continue;
      if (entry.isDirectory()) visit(path, isIgnored);
      else files += add(path);
    }
    digest.update(files);
  };
  let code: string | undefined;
  try {
    for (const file of [...codeFiles, installedPackages]) digest.update(add(file));
    for (const folder of codeFolders) visit(folder, () => false);
    if (recent.length === 0) code = digest.copy().digest('base64url');
    visit(contentDir, isToolsOwn);
    if (!isWholeSite(contentDir)) visit(defaultRoot, isToolsOwn);
  } catch (error) {
    // What the operating system refuses is reported by the build.
    if (error instanceof UnknownState || (error instanceof Error && 'syscall' in error)) return;
    throw error;
  }
  return { digest: digest.digest('base64url'), ...(code && { code }), recent };
}

/** Returns whether inputs are as they were for another build. */
export function areSameInputs(before: BuildInputs, now: BuildInputs): boolean {
  try {
    return (
      before.digest === now.digest &&
      before.recent.every(([path, digest]) => digestOfFile(path) === digest)
    );
  } catch {
    return false;
  }
}

class UnknownState extends Error {}

/** What npm writes whenever it changes `node_modules/`. */
const installedPackages = 'node_modules/.package-lock.json';

/** Returns whether a name in the content belongs to a tool. Nothing reads such files, except those of one public folder. */
function isToolsOwn(name: string): boolean {
  return name.startsWith('.') && name !== '.well-known';
}

/** Returns whether a later change of a file is sure to give it another date. */
function isSettled({ mtimeNs, ctimeNs }: BigIntStats, began: bigint): boolean {
  return mtimeNs < began - tick && ctimeNs < began - tick;
}

function digestOfFile(path: string): string {
  return hash('sha256', readFileSync(path), 'base64url');
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
