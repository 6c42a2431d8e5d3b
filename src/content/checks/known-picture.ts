import { basename, dirname } from 'node:path';
import { didYouMean, nearest } from '../../model/nearest.ts';
import { quoted } from '../../model/text.ts';
import type { BriefingFile, Content } from '../read-content.ts';
import { besidePath, meantPublicFile, pictureFileOf, type StoredFiles } from '../stored-files.ts';
import type { Check } from './check.ts';

/** Finds pictures in briefings whose files are missing or cannot be shown. */
export const knownPicture: Check = (content) =>
  content.briefings.flatMap(({ path, pictures, problems }) =>
    pictures.flatMap(({ address, line, column }) => {
      const isRefused = problems.some(
        (problem) => problem.rule === 'picture-address' && problem.line === line,
      );
      const message = isRefused ? undefined : problemWith(content, path, address);
      return message === undefined ? [] : { path, line, column, rule: 'known-picture', message };
    }),
  );

function problemWith(content: Content, path: string, address: string): string | undefined {
  const file = pictureFileOf(content, path, address);
  if (!file) return missing(content, path, address);
  const { picture } = file;
  // What is wrong with a file beside briefings is reported with that file.
  if (!address.startsWith('/') || !picture || !('flaw' in picture)) return undefined;
  return `${quoted(address)} cannot be shown. ${picture.flaw}`;
}

function missing(content: Content, path: string, address: string): string | undefined {
  const meant = meantPublicFile(content.publicFiles, address);
  if (address.startsWith('/')) {
    const others = content.publicFiles.filter(({ picture }) => picture);
    const names = others.map(({ file }) => `/${file}`);
    const guess = didYouMean(meant ?? nearest(address, names));
    return `There is no picture ${quoted(address)} in public/; add it, or correct the address.${guess}`;
  }
  // A file that is there, but could not be read, is reported itself.
  const expected = besidePath(path, address);
  if (content.problems.some((problem) => problem.path === expected)) return undefined;
  const folder = dirname(path);
  const others = content.pictures.filter((file) => dirname(file.path) === folder);
  const names = others.map((file) => basename(file.path));
  const guess = didYouMean(meant ?? nearest(address, names));
  return `There is no picture ${quoted(address)} beside the briefing; add it to ${folder}/, or to public/ and write "/" before its name.${guess}`;
}

/** Returns the paths of all files that these briefings show as pictures. */
export function picturePathsOf(
  briefings: readonly Pick<BriefingFile, 'path' | 'pictures'>[],
  files: StoredFiles,
): Set<string> {
  return new Set(
    briefings.flatMap(({ path, pictures }) =>
      pictures.flatMap(({ address }) => pictureFileOf(files, path, address)?.path ?? []),
    ),
  );
}
