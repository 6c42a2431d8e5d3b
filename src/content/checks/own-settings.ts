import { fileProblem } from '../parse/folder.ts';
import type { Content } from '../read-content.ts';
import type { Problem } from '../parse/problem.ts';

/** A content folder has settings of its own: with those of another, its site has the other's name. */
export function ownSettings({ settings, settingsFile }: Content): Problem[] {
  const { path, instead } = settingsFile;
  if (instead === undefined) return [];
  const used = instead === '' ? '' : ` of ${instead}`;
  return [
    fileProblem(
      path,
      'own-settings',
      `There is no such file, so the site has the name${used} “${settings.title}”; write one with "title", "description" and "licence".`,
    ),
  ];
}
