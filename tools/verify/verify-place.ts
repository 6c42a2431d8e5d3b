import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../src/model/order.ts';
import { siteManifestFile, SiteManifest } from '../../src/model/site-manifest.ts';
import { NoAnswer, type Finding, type Place } from './place.ts';

/** How a site at a place compares with the build on this machine. */
interface Comparison {
  /** How many files were compared. */
  files: number;
  /** The files that hosts read and do not serve, which were not asked for. */
  unasked: string[];
  /** In the order of files. */
  findings: Finding[];
}

/** How many files are asked for at a time. */
const mostAtATime = 8;

/** After how many files in a row without an answer the rest is not asked for. */
const mostWithoutAnswer = 8;

/** Reads a manifest. @throws a message for the operator where it is none. */
export function parseManifest(text: string, name: string): SiteManifest {
  try {
    return SiteManifest.parse(JSON.parse(text));
  } catch {
    throw new Error(
      `The ${siteManifestFile} of ${name} is not the manifest of a site, or was written by another version of this program.`,
    );
  }
}

/**
 * Compares every file of a site with the build on this machine that was made of the same.
 *
 * @param outDir the folder of that build.
 * @param here its manifest.
 * @param there the manifest at the place.
 * @param say is called with how far the comparison is.
 * @throws a `NoAnswer` where the host gives none for many files in a row.
 */
export async function compareWithBuild(
  outDir: string,
  here: SiteManifest,
  there: SiteManifest,
  place: Place,
  say: (done: string) => void = () => undefined,
): Promise<Comparison> {
  const all = [...Object.keys(here.files), siteManifestFile].sort(compareText);
  const asked = all.filter((file) => place.has(file));
  const digestOf = (file: string) =>
    here.files[file] ?? hash('sha256', readFileSync(join(outDir, file)));
  const sizeOf = (file: string) =>
    statSync(join(outDir, file), { throwIfNoEntry: false })?.size ?? 0;
  const findings = place
    .files([...Object.keys(there.files), siteManifestFile])
    .filter((file) => file !== siteManifestFile && !Object.hasOwn(here.files, file))
    .map((file): Finding => ({ file, what: 'added' }));
  const waiting = asked.values();
  let done = 0;
  let withoutAnswer = 0;
  let isStopped = false;
  const work = async () => {
    for (const file of waiting) {
      if (isStopped) return;
      const known = { file, sha256: digestOf(file), size: sizeOf(file) };
      try {
        findings.push(...(await place.check(known)));
        withoutAnswer = 0;
      } catch (error) {
        isStopped ||= !(error instanceof NoAnswer) || ++withoutAnswer >= mostWithoutAnswer;
        if (!(error instanceof NoAnswer)) throw error;
        const { message } = error;
        if (isStopped) throw new NoAnswer(`${place.name} has stopped answering: ${message}.`);
        findings.push({ file, what: message });
      }
      say(`${++done} of ${asked.length}`);
    }
  };
  await Promise.all(Array.from({ length: mostAtATime }, work));
  return {
    files: asked.length,
    unasked: all.filter((file) => !place.has(file)),
    findings: findings.sort((a, b) => compareText(a.file, b.file)),
  };
}
