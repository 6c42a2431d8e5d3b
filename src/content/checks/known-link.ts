import { didYouMean, nearest } from '../../model/nearest.ts';
import { quoted } from '../../model/text.ts';
import { fieldsOf } from '../parse/validate.ts';
import type { BriefingFile } from '../read-content.ts';
import { pageOf, slugLinkedBy } from './briefing-link.ts';
import type { Check } from './check.ts';

/** Looking for what was meant compares with the whole archive: not for every link of thousands. */
const mostSuggestions = 100;

/** A link to a briefing that does not exist, or is a draft, would be a dead end for the reader. */
export const knownLink: Check = ({ briefings, statesOfPlay }) => {
  const bySlug = new Map(briefings.map((briefing) => [briefing.slug, briefing]));
  let suggestions = 0;
  const suggest = (slug: string) =>
    suggestions++ < mostSuggestions ? didYouMean(nearest(slug, bySlug.keys())) : '';
  return [...briefings, ...statesOfPlay].flatMap(({ path, links }) =>
    links.flatMap(({ url, line, column }) => {
      const message = problemWith(url, bySlug, suggest);
      return message === undefined ? [] : { path, line, column, rule: 'known-link', message };
    }),
  );
};

function problemWith(
  url: string,
  bySlug: Map<string, BriefingFile>,
  suggest: (slug: string) => string,
): string | undefined {
  const slug = slugLinkedBy(url);
  if (slug === undefined) return undefined;
  if (slug === '')
    return `There is no page "/briefings/"; link to one briefing, or to "/archive/".`;
  const briefing = bySlug.get(slug);
  if (!briefing) return `There is no briefing ${quoted(slug)}.${suggest(slug)}`;
  if (fieldsOf(briefing).draft) return `The briefing "${slug}" is a draft; publish it first.`;
  const address = `/briefings/${slug}/`;
  if (pageOf(url) === address) return undefined;
  return `${quoted(url)} leads nowhere; write "${address}".`;
}
