import { quoted } from '../../model/text.ts';
import { fileProblem } from '../parse/folder.ts';
import type { Check } from './check.ts';
import { ownNames } from './public-address.ts';

/** Finds pages whose addresses are, or may become, those of pages and files of the software. */
export const pageAddress: Check = ({ ownPages }) =>
  ownPages.flatMap(({ path, id }) => {
    if (!ownNames().has(id) && !keptNames.includes(id)) return [];
    const message = `The software has pages of its own at ${quoted(`/${id}/`)}; give the file another name.`;
    return fileProblem(path, 'page-address', message);
  });

/** What no page may be called besides: the page for addresses that lead nowhere, and planned ones. */
const keptNames = ['404', 'compare', 'editions', 'projects', 'topics'];
