import { latestOf } from '../../model/order.ts';
import { pairIdForm } from '../../model/pair.ts';
import { fileProblem } from '../parse/folder.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import { dayOf } from '../record-folders.ts';
import type { Check } from './check.ts';
import { isUnread } from './unread.ts';

/**
 * Finds earlier texts of states of play without a present one, with another day in the text than in the name, and
 * present texts that do not say that they went online later.
 */
export const earlierText: Check = (content) => {
  const { statesOfPlay, earlierStates } = content;
  const byPair = Map.groupBy(earlierStates, ({ pair }) => pair);
  const present = new Set(statesOfPlay.map(({ id }) => id));
  return [
    ...earlierStates.flatMap((file) => {
      const { path, pair, positions } = file;
      const day = dayOf(file);
      const { published = day } = fieldsOf(file);
      // What is wrong with the name of a folder is reported where its files are read.
      if (!pairIdForm.test(pair)) return [];
      if (!present.has(pair) && !isUnread(content, 'pairs', pair)) {
        const message = `There is no present text "pairs/${pair}.md"; write one, or move this file there.`;
        return fileProblem(path, 'present-text', message);
      }
      if (day === undefined || published === day) return [];
      const message = `The file is called "${day}.md"; write the day on which this text went online in both places, or remove it here.`;
      return { path, ...positionOf(positions, ['published']), rule: 'same-day', message };
    }),
    ...statesOfPlay.flatMap((file) => {
      const last = latestOf((byPair.get(file.id) ?? []).map(dayOf));
      const { published } = fieldsOf(file);
      if (last === undefined || (published !== undefined && published > last)) return [];
      const at = { path: file.path, ...positionOf(file.positions, ['published']) };
      if (published !== undefined) {
        const message = `"${published}" is not after ${last}, when an earlier text went online; write the day on which this one did.`;
        return { ...at, rule: 'published-later', message };
      }
      // Where it is written, what is wrong with it has a problem of its own.
      if (file.positions['published'] !== undefined) return [];
      const message = `"published" is missing; write the day on which this text went online, which is after ${last}.`;
      return { ...at, rule: 'required', message };
    }),
  ];
};
