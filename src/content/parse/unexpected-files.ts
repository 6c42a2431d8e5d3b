import { readdirSync } from 'node:fs';
import { nearest } from '../../model/nearest.ts';
import { fileProblem } from './folder.ts';
import type { Problem } from './problem.ts';

const parts = [
  'site.yml',
  'briefings',
  'sources',
  'sectors.yml',
  'countries',
  'places.yml',
  'synonyms.yml',
  'queries.yml',
  'agreements',
  'events',
  'people',
  'organisations',
  'conflicts',
  'pairs',
  'clippings',
  'public',
  'pages',
  'blocs.yml',
  'theme.css',
];

/**
 * Finds files and folders beside the parts of a content folder that an editor may believe to be read:
 * a part with a misspelt name, or a briefing outside its folder. Others are ignored.
 */
export function unexpectedFiles(root: string): Problem[] {
  return knownNames(root).flatMap((name) => {
    if (parts.includes(name) || name.startsWith('.') || /^readme\b/i.test(name)) return [];
    const meant = nearest(name.toLowerCase(), parts);
    if (meant !== undefined) {
      return fileProblem(
        `${root}/${name}`,
        'readable-file',
        `"${name}" is not read; rename it if you mean "${meant}".`,
      );
    }
    if (!name.endsWith('.md')) return [];
    return fileProblem(
      `${root}/${name}`,
      'readable-file',
      'Briefings are read from briefings/ only; move this file there.',
    );
  });
}

function knownNames(root: string): string[] {
  try {
    return readdirSync(root);
  } catch {
    return [];
  }
}
