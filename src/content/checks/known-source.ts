import { didYouMean, nearestId } from '../../model/nearest.ts';
import { quoted } from '../../model/text.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
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
    // An agency may be any name, but an id in capitals, or with punctuation after it, is a mistake.
    const id = agency.replace(/(?:\s*[.,;:|]\s*|\.ya?ml$).*$/, '').toLowerCase();
    const references = [
      { source, at: ['source'] },
      ...(id !== agency && ids.sources.has(id) ? [{ source: agency, at: ['agency'] }] : []),
      ...figures.map(({ publishedBy }, index) => ({
        source: publishedBy,
        at: ['figures', index, 'publishedBy'],
      })),
    ];
    return references.flatMap(({ source, at }) => {
      if (source === undefined || ids.sources.has(source)) return [];
      if (isUnread(content, 'sources', source)) return [];
      const hint = at[0] === 'figures' ? attributionHint(source, content) : '';
      const meant = at[0] === 'agency' ? id : nearestId(host(source), ids.sources, named);
      return {
        path: briefing.path,
        ...positionOf(briefing.positions, at),
        rule: 'known-source',
        message: `Unknown source ${quoted(source)}, expected the name of a file in sources/.${hint || didYouMean(meant)}`,
      };
    });
  });
};

/** Returns the name of the host of an address, and any other text as it is. */
function host(text: string): string {
  return /^(?:https?:\/\/)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)(?:\/.*)?$/.exec(text)?.[1] ?? text;
}
