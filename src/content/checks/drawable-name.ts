import { undrawable } from '../../model/drawable.ts';
import { positionOf } from '../parse/validate.ts';
import type { Problem } from '../parse/problem.ts';
import type { Content } from '../read-content.ts';

/** Finds names and descriptions of sites that pictures for sharing leave out, as they have Latin letters only. */
export function drawableName({ settings, settingsFile }: Content): Problem[] {
  const { path, instead, positions } = settingsFile;
  if (instead !== undefined) return [];
  const { title, shortTitle, description } = settings;
  const isNamed = [title, shortTitle ?? title].some((name) => undrawable(name).length === 0);
  return Object.entries({ ...(!isNamed && { title }), description }).flatMap(([key, text]) => {
    const missing = undrawable(text);
    if (missing.length === 0) return [];
    const advice =
      key === 'title'
        ? ' Add a "shortTitle" in Latin letters, or a drawing of the name, public/logo.svg.'
        : '';
    const message = `Pictures for sharing cannot show ${missing.slice(0, 5).join(' ')}, so they leave out the ${key}.${advice}`;
    return { path, ...positionOf(positions, [key]), rule: 'drawable-name', message };
  });
}
