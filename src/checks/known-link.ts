import { didYouMean, nearest } from '../model/nearest.ts';
import type { BriefingFile } from '../reading/content.ts';
import type { Check } from './check.ts';

/** A link to a briefing that does not exist, or is a draft, would be a dead end for the reader. */
export const knownLink: Check = ({ briefings }) => {
  const bySlug = new Map(briefings.map((briefing) => [briefing.slug, briefing]));
  return briefings.flatMap(({ path, links }) =>
    links.flatMap(({ url, line, column }) => {
      const message = complaintAbout(url, bySlug);
      return message === undefined ? [] : { path, line, column, rule: 'known-link', message };
    }),
  );
};

function complaintAbout(url: string, bySlug: Map<string, BriefingFile>): string | undefined {
  const [, slug, rest] = /^\/briefings\/([^/?#]+)([^?#]*)/.exec(url) ?? [];
  if (slug === undefined) return undefined;
  const briefing = bySlug.get(slug);
  if (!briefing) {
    return `There is no briefing "${slug}".${didYouMean(nearest(slug, bySlug.keys()))}`;
  }
  if (briefing.data?.draft) return `The briefing "${slug}" is a draft; publish it first.`;
  if (rest !== '/') return `Write the address with its slash, "/briefings/${slug}/".`;
  return undefined;
}
