import { didYouMean, nearest } from '../../model/nearest.ts';
import { quoted } from '../../model/text.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import { isDraft } from '../published.ts';
import type { Check } from './check.ts';
import { isUnread } from './unread.ts';

/** Finds briefings that agreements and conflicts cite and that readers cannot see. */
export const knownBriefing: Check = (content) => {
  const { briefings, agreements, conflicts } = content;
  const bySlug = new Map(briefings.map((briefing) => [briefing.slug, briefing]));
  const problemWith = (slug: string) => {
    const briefing = bySlug.get(slug);
    if (!briefing && isUnread(content, 'briefings', slug)) return undefined;
    if (!briefing) {
      return `Unknown briefing ${quoted(slug)}, expected the name of a file in briefings/.${didYouMean(nearest(slug.replace(/^.*briefings\/|\/$|\.md$/g, ''), bySlug.keys()))}`;
    }
    if (isDraft(briefing)) return `The briefing "${slug}" is a draft; publish it first.`;
    return undefined;
  };
  const cited = [
    ...agreements.map((file) => ({ file, key: 'history', list: fieldsOf(file).history ?? [] })),
    ...conflicts.map((file) => ({ file, key: 'claims', list: fieldsOf(file).claims ?? [] })),
  ];
  return cited.flatMap(({ file: { path, positions }, key, list }) =>
    list.flatMap(({ briefing }, index) => {
      const message = briefing === undefined ? undefined : problemWith(briefing);
      if (message === undefined) return [];
      return {
        path,
        ...positionOf(positions, [key, index, 'briefing']),
        rule: 'known-briefing',
        message,
      };
    }),
  );
};
