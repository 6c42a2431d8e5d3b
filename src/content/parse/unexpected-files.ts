import { nearest } from '../../model/nearest.ts';
import { quoted } from '../../model/text.ts';
import { entriesOf, fileProblem } from './folder.ts';
import { isLeftover } from './leftover.ts';
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
  'projects',
  'pairs',
  'clippings',
  'public',
  'pages',
  'blocs.yml',
  'theme.css',
  'redirects.yml',
  'published.txt',
];

/**
 * Finds files and folders beside the parts of a content folder that an editor may believe to be read:
 * a part with a misspelt name, or a briefing outside its folder. Others are ignored.
 */
export function unexpectedFiles(root: string): Problem[] {
  return entriesOf(root, []).flatMap(({ name }) => {
    if (parts.includes(name) || name.startsWith('.') || /^readme\b/i.test(name)) return [];
    if (isLeftover(name)) return [];
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

/** Finds what other programs left among the parts of a content folder. */
export function leftoversIn(root: string): Problem[] {
  const visit = (folder: string, names?: readonly string[]): Problem[] =>
    entriesOf(folder, []).flatMap((entry) => {
      const { name } = entry;
      const path = `${folder}/${name}`;
      if (name.startsWith('.')) return [];
      if (isLeftover(name)) {
        const message = `${quoted(name)} was left here by another program and is ignored; remove it if you do not need it.`;
        return fileProblem(path, 'leftover', message);
      }
      return entry.isDirectory() && (names?.includes(name) ?? true) ? visit(path) : [];
    });
  return visit(root, parts);
}
