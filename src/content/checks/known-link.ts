import { didYouMean, nearest } from '../../model/nearest.ts';
import { quoted } from '../../model/text.ts';
import { meantAddress } from '../parse/meant-address.ts';
import { adviceOnFormer } from '../former-addresses.ts';
import { isDraft } from '../published.ts';
import { allTexts, type BriefingFile } from '../read-content.ts';
import type { Check } from './check.ts';
import { isUnread } from './unread.ts';

/** Each suggestion compares a link with the whole archive, so their number is limited. */
const mostSuggestions = 100;

/** Finds links to briefings that do not exist, or are drafts. */
export const knownLink: Check = (content) => {
  const { briefings } = content;
  const bySlug = new Map(briefings.map((briefing) => [briefing.slug, briefing]));
  let suggestions = 0;
  const unknown = (slug: string) => {
    const advice = adviceOnFormer(content, `/briefings/${slug}/`);
    if (advice !== undefined) return advice;
    const guess = suggestions++ < mostSuggestions ? nearest(slug, bySlug.keys()) : undefined;
    return `There is no briefing ${quoted(slug)}; correct the address.${didYouMean(guess)}`;
  };
  return allTexts(content).flatMap(({ path, links }) =>
    links.flatMap(({ url, line, column }) => {
      const message = problemWith(url, bySlug, unknown);
      const slug = slugLinkedBy(url) ?? '';
      const isKnown =
        message === undefined || (!bySlug.has(slug) && isUnread(content, 'briefings', slug));
      return isKnown ? [] : { path, line, column, rule: 'known-link', message };
    }),
  );
};

function problemWith(
  url: string,
  bySlug: Map<string, BriefingFile>,
  unknown: (slug: string) => string,
): string | undefined {
  const slug = slugLinkedBy(url);
  if (slug === undefined) return undefined;
  if (slug === '') return `There is no page "/briefings/"; link to a briefing, or to "/archive/".`;
  const briefing = bySlug.get(slug) ?? bySlug.get(slugLinkedBy(meantAddress(url) ?? '') ?? '');
  if (!briefing) return unknown(slug);
  if (isDraft(briefing)) return `The briefing "${briefing.slug}" is a draft; publish it first.`;
  const address = `/briefings/${briefing.slug}/`;
  if (pageOf(url) === address) return undefined;
  return `There is no page ${quoted(pageOf(url))}; write "${address}".`;
}

/**
 * Returns the slug of the briefing to which a link leads: "" for "/briefings/",
 * undefined for a link to something else. Capitals in "/Briefings/" are a mistake.
 */
export function slugLinkedBy(url: string): string | undefined {
  const [root, folder, slug = ''] = pageOf(url).split('/');
  return root === '' && folder?.toLowerCase() === 'briefings' ? slug : undefined;
}

/** Returns the page to which a link leads, whichever part or state of it: "/pairs/" for "/pairs/#top". */
export function pageOf(url: string): string {
  return url.replace(/[?#].*/s, '');
}
