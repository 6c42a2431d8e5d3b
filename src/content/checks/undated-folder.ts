import { mkdirSync, renameSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { yearOf } from '../../model/partial-date.ts';
import { quoted } from '../../model/text.ts';
import { entryAt } from '../parse/folder.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import type { BriefingFile, Content } from '../read-content.ts';
import { besidePath } from '../stored-files.ts';
import type { Check } from './check.ts';
import { picturePathsOf } from './known-picture.ts';

const folder = /(^|\/)briefings\/undated\/(?=[^/]*$)/;

/** Finds briefings in `briefings/undated/` that have a date now. */
export const undatedFolder: Check = ({ briefings }) =>
  briefings.flatMap((file) => {
    const to = pathWithDate(file);
    if (to === undefined) return [];
    return {
      path: file.path,
      ...positionOf(file.positions, ['date']),
      rule: 'undated-folder',
      message: `The briefing has a date now; move the file to ${quoted(to)}, or run "npm run check:content -- --fix".`,
    };
  });

/**
 * Moves dated briefings out of `briefings/undated/`, with their translations and the pictures that only they show.
 * Returns, as messages, the moves made and those that failed.
 */
export function moveDated(content: Content): { moved: string[]; blocked: string[] } {
  const { briefings } = content;
  const staying = briefings.filter((file) => pathWithDate(file) === undefined);
  const others = picturePathsOf(staying, content);
  const moves = new Map<string, string>();
  for (const file of briefings) {
    const to = pathWithDate(file);
    if (to === undefined) continue;
    moves.set(file.path, to);
    for (const { slug, path } of content.translations) {
      const isOfFile = slug === file.slug && dirname(path) === dirname(file.path);
      if (isOfFile) moves.set(path, `${dirname(to)}/${basename(path)}`);
    }
    for (const { address } of file.pictures) {
      const from = besidePath(file.path, address);
      const isOwn = content.pictures.some(({ path }) => path === from) && !others.has(from);
      if (isOwn && !address.startsWith('/')) moves.set(from, besidePath(to, address));
    }
  }
  const moved: string[] = [];
  const blocked: string[] = [];
  for (const [from, to] of moves) {
    try {
      if (entryAt(to)) throw new Error(`there is already a file ${to}`);
      mkdirSync(dirname(to), { recursive: true });
      renameSync(from, to);
      moved.push(`${from} is now ${to}`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      blocked.push(`${from} cannot be moved: ${reason}`);
    }
  }
  return { moved, blocked };
}

function pathWithDate(file: BriefingFile): string | undefined {
  const { date } = fieldsOf(file);
  if (date === undefined || !folder.test(file.path)) return undefined;
  return file.path.replace(folder, `$1briefings/${yearOf(date)}/`);
}
