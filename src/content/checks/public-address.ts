import { interfaceLanguages } from '../../model/interface-languages.ts';
import { quoted } from '../../model/text.ts';
import { routes, type Route } from '../../site/routes.ts';
import { pathOf, securityUrl } from '../../site/urls.ts';
import { fileProblem } from '../parse/folder.ts';
import type { Check } from './check.ts';

/**
 * Finds files in `public/` whose addresses are, or may become, those of pages and files of the software, or
 * of others of them, on systems that do not distinguish capitals.
 */
export const publicAddress: Check = ({ publicFiles, settings }) => {
  const taken = new Map<string, string>();
  return publicFiles.flatMap(({ path, file }) => {
    const lower = file.toLowerCase();
    const [first = ''] = lower.split('/');
    const other = taken.get(lower);
    taken.set(lower, file);
    if (lower === pathOf(securityUrl) && settings.security) {
      const message =
        'The settings have "security", from which the site gets this file; remove one of the two.';
      return fileProblem(path, 'public-address', message);
    }
    const isReserved = ownNames().has(first) || sitemap.test(lower);
    if (isReserved && !replaceable.includes(file)) {
      const message = `${quoted(`/${first}`)} is reserved for pages and files of the software; rename the file, or move it to another folder.`;
      return fileProblem(path, 'public-address', message);
    }
    if (other === undefined) return [];
    const message = `The name differs from ${quoted(other)} in capitals only, which some systems do not distinguish; rename one of the two.`;
    return fileProblem(path, 'public-address', message);
  });
};

/** Files of the software that a site may replace. */
const replaceable = ['favicon.svg'];

const sitemap = /^sitemap[-\d]*\.xml$/;

/** How the paths of all pages and files begin, whichever there are. */
export function ownNames(): Set<string> {
  // Sites may have other files in "/.well-known/".
  const beginnings = Object.values<Route>(routes)
    .map(({ url }) => pathOf(url('/')))
    .filter((path) => path !== pathOf(securityUrl));
  return new Set([
    ...beginnings.map((path) => path.split('/').find((name) => name !== '') ?? ''),
    ...['admin', 'offline', 'pagefind', ...interfaceLanguages],
  ]);
}
