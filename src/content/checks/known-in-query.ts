import { didYouMean, nearest } from '../../model/nearest.ts';
import { pageLanguages } from '../../model/site-settings.ts';
import { quoted } from '../../model/text.ts';
import { positionOf } from '../parse/validate.ts';
import { isDraft, publishedPairs } from '../published.ts';
import type { Check } from './check.ts';
import { isUnread } from './unread.ts';

/** Finds labelled queries that name what the archive does not have. */
export const knownInQuery: Check = (content) => {
  const { queries, briefings, ids } = content;
  if (!queries?.data) return [];
  const published = briefings.filter((file) => !isDraft(file));
  const slugs = new Set(published.map(({ slug }) => slug));
  const pairs = publishedPairs(briefings);
  const [, ...otherLanguages] = pageLanguages(content.settings);
  const languages = new Set(otherLanguages);
  const { path, positions } = queries;
  return queries.data.flatMap((query, entry) => {
    const { relevant, accepted, pages, pair, sector = [], source = [] } = query;
    const unknown = (
      key: string,
      noun: string,
      known: ReadonlySet<string> | undefined,
      list: readonly string[],
    ) =>
      list.flatMap((id, index) => {
        if (!known || known.has(id) || isUnread(content, `${noun}s`, id)) return [];
        return {
          path,
          ...positionOf(positions, [entry, key, index]),
          rule: `known-${noun}`,
          message: `Unknown ${noun} ${quoted(id)}; correct or remove it.${didYouMean(nearest(id, known))}`,
        };
      });
    return [
      ...unknown('relevant', 'briefing', slugs, relevant),
      ...unknown('accepted', 'briefing', slugs, accepted),
      ...unknown('pair', 'pair', pairs, pair === undefined ? [] : [pair]),
      ...unknown('sector', 'sector', ids.sectors, sector),
      ...unknown('source', 'source', ids.sources, source),
      ...unknown('pages', 'language', languages, pages === undefined ? [] : [pages]),
    ];
  });
};
