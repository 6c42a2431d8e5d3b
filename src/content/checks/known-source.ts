import { memoisedByObject } from '../../model/memoise.ts';
import { didYouMean, nearestId } from '../../model/nearest.ts';
import { quoted } from '../../model/text.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import type { Content } from '../read-content.ts';
import { attributionHint } from './attribution-hint.ts';
import type { Check } from './check.ts';
import { isUnread } from './unread.ts';

/** Finds unknown sources of briefings and of figures. */
export const knownSource: Check = (content) => {
  const { briefings, sources, ids } = content;
  const named = [...sources].flatMap(([id, { name, names = [], address }]) =>
    [name, ...names, ...(address === undefined ? [] : [host(address)])].map(
      (one) => [one, id] as const,
    ),
  );
  return briefings.flatMap((briefing) => {
    const { source, agency = '', figures = [] } = fieldsOf(briefing);
    const agencyId = agencyMeant(agency, content);
    const references = [
      { source, at: ['source'] },
      ...(agencyId !== undefined && agencyId !== agency
        ? [{ source: agency, at: ['agency'] }]
        : []),
      ...figures.map(({ publishedBy }, index) => ({
        source: publishedBy,
        at: ['figures', index, 'publishedBy'],
      })),
    ];
    return references.flatMap(({ source, at }) => {
      if (source === undefined || ids.sources.has(source)) return [];
      if (isUnread(content, 'sources', source)) return [];
      const hint = at[0] === 'figures' ? attributionHint(source, content) : '';
      const meant = at[0] === 'agency' ? agencyId : nearestId(host(source), ids.sources, named);
      return {
        path: briefing.path,
        ...positionOf(briefing.positions, at),
        rule: 'known-source',
        message:
          at[0] === 'agency'
            ? `${quoted(source)} is the source of sources/${meant}.yml; write "${meant}".`
            : `Unknown source ${quoted(source)}, expected the name of a file in sources/.${hint || didYouMean(meant)}`,
      };
    });
  });
};

/**
 * Returns the source that an agency is, which may be any name: an id, also in capitals or with punctuation
 * after it, or a name of one source.
 */
export function agencyMeant(agency: string, { sources, ids }: Content): string | undefined {
  const id = agency.replace(/(?:\s*[.,;:|]\s*|\.ya?ml$).*$/, '').toLowerCase();
  if (ids.sources.has(id)) return id;
  return idsByName(sources).get(agency.trim().toLowerCase());
}

/** The ids of sources by their names in lower case, without names that several sources share. */
const idsByName = memoisedByObject((sources: Content['sources']): ReadonlyMap<string, string> => {
  const ids = Array.from(sources, ([id, { name, names = [] }]) =>
    Array.from(
      new Set([name, ...names].map((one) => one.toLowerCase())),
      (one) => [one, id] as const,
    ),
  ).flat();
  const byName = Map.groupBy(ids, ([name]) => name);
  return new Map(
    [...byName.values()].flatMap(([first, ...more]) => (more.length > 0 || !first ? [] : [first])),
  );
});

/** Returns the name of the host of an address, and any other text as it is. */
function host(text: string): string {
  return /^(?:https?:\/\/)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)(?:\/.*)?$/.exec(text)?.[1] ?? text;
}
