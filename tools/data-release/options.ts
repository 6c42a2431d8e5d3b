import { parseArgs } from 'node:util';
import { quoted } from '../../src/model/text.ts';

/** The arguments of `npm run data-release`. */
interface ReleaseOptions {
  /** The folder of all releases. */
  releases: string;
  /** The name of the release; the day of the newest change of the data if left out. */
  version?: string | undefined;
  /** The folder of the release with which the changelog compares; the last one if left out. */
  since?: string | undefined;
}

export const usage = `Makes a folder with the open data of the built site, ready for an archive such as Zenodo:
the data package, a README, CITATION.cff, .zenodo.json, a changelog and checksums.

  npm run data-release                          data-releases/2026.11.30/, by the newest change of the data
  npm run data-release -- --version 2026.12.01  names the release

  --version NAME   its version: a digit, then letters, digits, dots and hyphens
  --since FOLDER   the release with which the changelog compares; the last one in the folder of releases if left out
  --to FOLDER      the folder of releases; data-releases if left out`;

/** The form of a version, which is the name of a folder. */
export const versionForm = /^\d(?:[\w.+-]{0,60}\w)?$/;

/**
 * Reads the arguments of `npm run data-release`.
 *
 * @throws a message for the operator.
 */
export function releaseOptions(args: readonly string[]): ReleaseOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      version: { type: 'string' },
      since: { type: 'string' },
      to: { type: 'string', default: 'data-releases' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { version, since, to, help } = values;
  if (help) return 'help';
  if (version !== undefined && !versionForm.test(version)) {
    throw new Error(
      `--version is ${quoted(version)}, expected a digit, then letters, digits, dots and hyphens, as in "2026.11.30".`,
    );
  }
  return { releases: to, version, since };
}
