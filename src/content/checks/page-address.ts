import { quoted } from '../../model/text.ts';
import { fileProblem } from '../parse/folder.ts';
import type { Check } from './check.ts';
import { ownNames } from './public-address.ts';

/** Finds pages whose addresses are, or may become, those of pages and files of the software. */
export const pageAddress: Check = ({ ownPages }) =>
  ownPages.flatMap(({ path, id }) => {
    if (!ownNames().has(id) && !keptNames.includes(id)) return [];
    const message = `${quoted(`/${id}/`)} is reserved for pages of the software; rename the file.`;
    return fileProblem(path, 'page-address', message);
  });

/** Further reserved names: the page for unknown addresses, and planned pages. */
const keptNames = ['404', 'compare', 'projects', 'topics'];
