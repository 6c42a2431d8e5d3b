import { didYouMean, nearest } from '../../model/nearest.ts';
import { quoted } from '../../model/text.ts';
import { redirectFrom } from '../former-addresses.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import { isDraft } from '../published.ts';
import type { Check } from './check.ts';
import { isUnread } from './unread.ts';

/** Finds briefings that agreements, conflicts and projects cite and that readers cannot see. */
export const knownBriefing: Check = (content) => {
  const { briefings, agreements, conflicts, projects } = content;
  const bySlug = new Map(briefings.map((briefing) => [briefing.slug, briefing]));
  const problemWith = (slug: string) => {
    const briefing = bySlug.get(slug);
    if (!briefing && isUnread(content, 'briefings', slug)) return undefined;
    if (!briefing) {
      const former = redirectFrom(content, `/briefings/${slug}/`);
      if (former) {
        const advice =
          former.to === undefined
            ? 'was withdrawn; name another one'
            : `has moved to "${former.to}"; name the file of that page`;
        return `The briefing ${quoted(slug)} ${advice}.`;
      }
      return `Unknown briefing ${quoted(slug)}, expected the name of a file in briefings/.${didYouMean(nearest(slug.replace(/^.*briefings\/|\/$|\.md$/g, ''), bySlug.keys()))}`;
    }
    if (isDraft(briefing)) return `The briefing "${slug}" is a draft; publish it first.`;
    return undefined;
  };
  const steps = [
    ...agreements.map((file) => ({ file, key: 'history', list: fieldsOf(file).history ?? [] })),
    ...conflicts.map((file) => ({ file, key: 'claims', list: fieldsOf(file).claims ?? [] })),
    ...projects.map((file) => ({ file, key: 'history', list: fieldsOf(file).history ?? [] })),
  ];
  const cited = [
    ...steps.flatMap(({ file, key, list }) =>
      list.map(({ briefing }, index) => ({ file, at: [key, index, 'briefing'], briefing })),
    ),
    ...projects.flatMap((file) =>
      (fieldsOf(file).briefings ?? []).map((briefing, index) => ({
        ...{ file, at: ['briefings', index], briefing },
      })),
    ),
  ];
  return cited.flatMap(({ file: { path, positions }, at, briefing }) => {
    const message = briefing === undefined ? undefined : problemWith(briefing);
    if (message === undefined) return [];
    return { path, ...positionOf(positions, at), rule: 'known-briefing', message };
  });
};
