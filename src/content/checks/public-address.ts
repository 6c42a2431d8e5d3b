import { quoted } from '../../model/text.ts';
import { routes, type Route } from '../../site/routes.ts';
import { pathOf } from '../../site/urls.ts';
import { fileProblem } from '../parse/folder.ts';
import type { Check } from './check.ts';

/** Finds files in `public/` whose addresses are, or may become, those of pages and files of the software. */
export const publicAddress: Check = ({ publicFiles }) =>
  publicFiles.flatMap(({ path, file }) => {
    const [first = ''] = file.split('/');
    if (replaceable.includes(file) || !(ownNames().has(first) || sitemap.test(file))) return [];
    const message = `${quoted(`/${first}`)} is reserved for pages and files of the software; rename the file, or move it to another folder.`;
    return fileProblem(path, 'public-address', message);
  });

/** Files of the software that a site may replace. */
const replaceable = ['favicon.svg'];

const sitemap = /^sitemap[-\d]*\.xml$/;

/** How the paths of all pages and files begin, whichever there are. */
export function ownNames(): Set<string> {
  const beginnings = Object.values<Route>(routes).map(({ url }) => pathOf(url('/')));
  return new Set([
    ...beginnings.map((path) => path.split('/').find((name) => name !== '') ?? ''),
    ...['admin', 'offline', 'pagefind'],
  ]);
}
