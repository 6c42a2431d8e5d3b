import { didYouMean, nearest } from '../../model/nearest.ts';
import { quoted } from '../../model/text.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import { attributionHint } from './attribution-hint.ts';
import type { Check } from './check.ts';

/** Finds unknown sources of briefings and of figures. */
export const knownSource: Check = (content) => {
  const { briefings, sources, ids } = content;
  const byName = new Map([...sources].map(([id, { name }]) => [name.toLowerCase(), id]));
  return briefings.flatMap((briefing) => {
    const { source, figures = [] } = fieldsOf(briefing);
    const references = [
      { source, at: ['source'] },
      ...figures.map(({ publishedBy }, index) => ({
        source: publishedBy,
        at: ['figures', index, 'publishedBy'],
      })),
    ];
    return references.flatMap(({ source, at }) => {
      if (source === undefined || ids.sources.has(source)) return [];
      const hint = at[0] === 'figures' ? attributionHint(source, content) : '';
      const meant = byName.get(source.toLowerCase()) ?? nearest(source, ids.sources);
      return {
        path: briefing.path,
        ...positionOf(briefing.positions, at),
        rule: 'known-source',
        message: `Unknown source ${quoted(source)}, expected the name of a file in sources/.${hint || didYouMean(meant)}`,
      };
    });
  });
};
