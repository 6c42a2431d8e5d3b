import { didYouMean, nearest } from '../../model/nearest.ts';
import { countriesOf, pairId, pairIdForm } from '../../model/pair.ts';
import { quoted } from '../../model/text.ts';
import { fileProblem } from '../parse/folder.ts';
import { positionOf } from '../parse/validate.ts';
import { publishedPairs } from '../published.ts';
import type { Check } from './check.ts';
import { isBriefingUnread } from './unread.ts';

/** Finds pairs that no briefing is about, which have no page, in states of play and on the home page. */
export const knownPair: Check = (content) => {
  const { briefings, statesOfPlay, settings, settingsFile } = content;
  if (isBriefingUnread(content)) return [];
  const pairs = publishedPairs(briefings);
  const rule = 'known-pair';
  const isUnknown = (id: string) => !pairs.has(id) && pairIdForm.test(id);
  const messageOn = (id: string, otherwise: string) =>
    `No briefing is about the pair ${quoted(id)}; write one first, or ${otherwise}.${didYouMean(turned(id, pairs) ?? nearest(id, pairs))}`;
  return [
    ...statesOfPlay.flatMap(({ path, id }) =>
      isUnknown(id) ? fileProblem(path, rule, messageOn(id, 'rename this file')) : [],
    ),
    ...(settingsFile.instead === undefined ? settings.home.pairs : []).flatMap((id, index) => {
      if (!isUnknown(id)) return [];
      const { path, positions } = settingsFile;
      const message = messageOn(id, 'remove it here');
      return { path, ...positionOf(positions, ['home', 'pairs', index]), rule, message };
    }),
  ];
};

/** The same two countries in alphabetical order, if a briefing is about them. */
function turned(id: string, pairs: ReadonlySet<string>): string | undefined {
  const ordered = pairId(...countriesOf(id));
  return pairs.has(ordered) ? ordered : undefined;
}
