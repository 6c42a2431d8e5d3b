import { dirname } from 'node:path';
import { fileProblem } from '../parse/folder.ts';
import type { Content } from '../read-content.ts';
import type { Problem } from '../parse/problem.ts';

/** Warns of a content folder without settings: its site would have the name of another. */
export function ownSettings({ settings, settingsFile, problems }: Content): Problem[] {
  const { path, instead } = settingsFile;
  if (instead === undefined || problems.some((problem) => problem.path === dirname(path)))
    return [];
  const used = instead === '' ? '' : ` from ${instead}`;
  return [
    fileProblem(
      path,
      'own-settings',
      `The file is missing, so the site has the name “${settings.title}”${used}; create it with "title", "description" and "licence".`,
    ),
  ];
}
