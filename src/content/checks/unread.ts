import { idLike } from '../../model/fields.ts';
import { memoisedByObject } from '../../model/memoise.ts';
import { nearest } from '../../model/nearest.ts';
import { withPlainLetters } from '../../model/plain-letters.ts';
import type { Content } from '../read-content.ts';
import { problemWithSlug } from './valid-slug.ts';

/** The rules whose problems keep a file from being read, or from being read under the id that is meant. */
const rules = ['readable-file', 'readable-folder', 'file-name'];

/** Returns the paths of files and folders whose names are wrong, or that cannot be read. */
const pathsOf = memoisedByObject(({ problems, briefings }: Content): readonly string[] => [
  ...problems.filter(({ rule }) => rules.includes(rule)).map(({ path }) => path),
  ...briefings.filter(({ slug }) => problemWithSlug(slug) !== undefined).map(({ path }) => path),
]);

const idsOf = memoisedByObject(
  (paths: readonly string[]): ReadonlySet<string | undefined> =>
    new Set(
      paths.map((path) => {
        const name = withPlainLetters(path.normalize('NFC')).replace(/^.*\//, '');
        return idLike(name.replace(/\..*$/, ''));
      }),
    ),
);

/**
 * Returns whether the file with an id, or its folder, exists but has a wrong name or cannot be read. That is a
 * problem of its own, and what refers to the file is right.
 */
export function isUnread(content: Content, folder: string, id: string): boolean {
  const paths = pathsOf(content);
  if (paths.length === 0) return false;
  const isFolder = (path: string) =>
    nearest(path.replace(/^.*\//, '').toLowerCase(), [folder]) !== undefined;
  return idsOf(paths).has(id.toLowerCase()) || paths.some(isFolder);
}

/** Returns whether an address is that of a page, such as "/people/to-lam/", whose file is not read. */
export function isOfUnread(content: Content, page: string): boolean {
  const [, folder = '', id = ''] = page.split('/');
  return isUnread(content, folder, id);
}

/** Returns whether a briefing may be among the files that are not read. */
export function isBriefingUnread(content: Content): boolean {
  return pathsOf(content).some((path) => /\.md$|(?:^|\/)briefing/i.test(path));
}
